import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { decisionRevisions, decisions } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { grantDecision } from '~/domain/decisions/access.server'
import { editDecision } from '~/domain/decisions/edit.server'
import { decisionPage } from '~/domain/decisions/queries.server'
import { recordDecision } from '~/domain/decisions/record.server'
import { reviseDecision } from '~/domain/decisions/revise.server'
import { grantMandate } from '~/domain/mandates/access.server'
import { adoptMandate } from '~/domain/mandates/adopt.server'
import { createMandate } from '~/domain/mandates/create.server'
import { editMandate } from '~/domain/mandates/edit.server'
import { tasksOf } from '~/domain/mandates/tasks.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { createCast, type Cast } from '#tests/support/cast'
import { mandateFacts } from '#tests/support/mandate'
import {
  approveMinutesOf,
  buildMeeting,
  circulateMinutesOf,
  managing,
  openMinutesOf,
} from '#tests/support/meeting'
import { buildProcedure, concludeIt, sendOut } from '#tests/support/procedure'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let secretariat: Viewer
let chair: Viewer

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
  chair = await cast.viewer('chair')
})

/** A mandate of two tasks, in force or not yet. @returns the tasks */
async function mandate(inForce = true): Promise<[string, string]> {
  const id = await write(store, secretariat.id, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.write_mandates', 'group')
    const { id } = await createMandate(tx, workspace, { title: 'Mandat', language: 'nb' })
    const tasks = ['Oversikt', 'Rapport'].map((text) => ({ id: null, text }))
    await editMandate(tx, await grantMandate(tx, secretariat, 'mandate.edit', id), mandateFacts({ tasks }))
    return id
  })
  if (inForce)
    await write(store, chair.id, async (tx) =>
      adoptMandate(tx, chair, await grantMandate(tx, chair, 'mandate.adopt', id), {
        inForceFrom: tx.today,
        meetingId: null,
      }),
    )
  const [first = '', second = ''] = (await tasksOf(reading(store), id)).map((task) => task.id)
  return [first, second]
}

async function meeting() {
  const id = await buildMeeting(store, secretariat, { items: 1, called: true })
  await openMinutesOf(store, secretariat, id)
  return id
}

const record = (meetingId: string, mandateTaskId?: string | null) =>
  managing(store, secretariat, meetingId, (tx, granted) =>
    recordDecision(tx, granted, { text: 'Vedtatt.', agendaItemId: null, mandateTaskId }),
  )

const stored = async (id: string) =>
  (await store.database.reader.select().from(decisions).where(eq(decisions.id, id)))[0]

const notATask = { code: 'invalid', reason: 'choice', detail: { field: 'mandateTaskId' } }

describe('the task of the mandate that a decision serves', () => {
  it('is of the mandate in force, and no other', async () => {
    const [draft] = await mandate(false)
    const meetingId = await meeting()
    await expect(record(meetingId, draft)).rejects.toMatchObject(notATask)
    expect(await store.database.reader.select().from(decisions)).toEqual([])
    const plain = await record(meetingId)
    expect(await stored(plain.id)).toMatchObject({ mandateTaskId: null })
  })

  it('is chosen where the decision is marked, and again while the minutes are written', async () => {
    const [first, second] = await mandate()
    const meetingId = await meeting()
    const { id } = await record(meetingId, first)
    expect(await stored(id)).toMatchObject({ mandateTaskId: first })
    const edit = (version: number, mandateTaskId?: string | null) =>
      managing(store, secretariat, meetingId, (tx, granted) =>
        editDecision(tx, granted, id, { text: 'Så.', mandateTaskId, version }),
      )
    await edit(1, second)
    await edit(2)
    expect(await stored(id)).toMatchObject({ mandateTaskId: second, version: 3 })
    await expect(edit(2, first)).rejects.toMatchObject({
      reason: 'changed-meanwhile',
      detail: { values: { text: 'Så.', mandateTaskId: second } },
    })
    await expect(edit(3, meetingId)).rejects.toMatchObject(notATask)
    await edit(3, null)
    expect(await stored(id)).toMatchObject({ mandateTaskId: null })
  })

  it('is corrected afterwards, without saying that the words were', async () => {
    const [first, second] = await mandate()
    const meetingId = await meeting()
    const { id } = await record(meetingId, first)
    await circulateMinutesOf(store, secretariat, meetingId)
    await approveMinutesOf(store, chair, meetingId)
    const revise = (version: number, text: string, mandateTaskId?: string | null) =>
      write(store, chair.id, async (tx) =>
        reviseDecision(tx, await grantDecision(tx, chair, 'decision.revise', id), {
          ...{ text, mandateTaskId, version },
          reason: 'Feil oppgave.',
        }),
      )
    await expect(revise(1, 'Vedtatt.', meetingId)).rejects.toMatchObject(notATask)
    expect(await store.database.reader.select().from(decisionRevisions)).toEqual([])
    await revise(1, 'Vedtatt.', second)
    await revise(2, 'Vedtatt i møtet.')
    const page = await decisionPage(
      reading(store),
      await grantDecision(reading(store), secretariat, 'decision.read', id),
      'nb',
    )
    expect(page).toMatchObject({ mandateTaskId: second, text: 'Vedtatt i møtet.' })
    expect(
      page.revisions.map(({ before, taskBefore, isReworded, isRetasked }) => [
        ...[before, taskBefore, isReworded, isRetasked],
      ]),
    ).toEqual([
      ['Vedtatt.', second, true, false],
      ['Vedtatt.', first, false, true],
    ])
  })

  it('is chosen where a written procedure is concluded', async () => {
    const [first] = await mandate()
    const id = await buildProcedure(store, secretariat)
    await sendOut(store, secretariat, id)
    store.clock.moveTo('2026-03-10T08:00:00Z')
    await expect(concludeIt(store, chair, id, { mandateTaskId: id })).rejects.toMatchObject(notATask)
    await concludeIt(store, chair, id, { mandateTaskId: first })
    expect(await store.database.reader.select().from(decisions)).toMatchObject([{ mandateTaskId: first }])
  })
})
