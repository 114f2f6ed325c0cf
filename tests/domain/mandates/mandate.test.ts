import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { documents, mandateAdoptions, mandates, mandateTaskParts, meetings, notices } from '#db/schema'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import { contentHash } from '~/domain/documents/content-hash'
import { loadDoc } from '~/domain/documents/text.server'
import { grantMandate } from '~/domain/mandates/access.server'
import { adoptMandate } from '~/domain/mandates/adopt.server'
import { assignResponsibility } from '~/domain/mandates/assign.server'
import { createMandate } from '~/domain/mandates/create.server'
import { editMandate } from '~/domain/mandates/edit.server'
import type { MandateFacts } from '~/domain/mandates/fields'
import { mandateInForce } from '~/domain/mandates/in-force.server'
import { supersedeEverywhere } from '~/domain/mandates/supersede.server'
import { tasksOf } from '~/domain/mandates/tasks.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { contentOf } from '~/editor/content'
import { mandateFacts } from '#tests/support/mandate'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'

let desk: Desk

beforeEach(async () => {
  desk = await createDesk()
})

const create = async (tx: Tx, viewer: Viewer) =>
  createMandate(tx, await grantWorkspace(tx, viewer, 'workspace.write_mandates', 'group'), {
    title: 'Mandat',
    language: 'nb',
  })

const adopt =
  (id: string, inForceFrom = '2026-03-04', meetingId: string | null = null) =>
  async (tx: Tx, viewer: Viewer) =>
    adoptMandate(tx, viewer, await grantMandate(tx, viewer, 'mandate.adopt', id), { inForceFrom, meetingId })

const edit =
  (id: string, changes: Partial<MandateFacts> = {}) =>
  async (tx: Tx, viewer: Viewer) =>
    editMandate(tx, await grantMandate(tx, viewer, 'mandate.edit', id), mandateFacts(changes))

const stateOf = async (id: string) => {
  const [row] = await desk.store.database.reader
    .select({ state: documents.state, audience: documents.audience })
    .from(documents)
    .innerJoin(mandates, eq(mandates.documentId, documents.id))
    .where(eq(mandates.id, id))
  return row
}

const inForceOn = async (date: string) =>
  (await mandateInForce(reading(desk.store), desk.cast.workspaceIds.group, date))?.number ?? null

describe('a new version', () => {
  it('is begun by chair or secretariat, from the template when it is the first', async () => {
    await desk.refuses(
      {
        forbidden: ['member', 'participant', 'observer'],
        'not-found': ['elsewhere', 'rapporteur', 'administrator', 'outsider'],
      },
      create,
    )
    expect(await desk.store.database.reader.select().from(mandates)).toHaveLength(0)
    const { id, number } = await desk.as('secretariat', create)
    expect(number).toBe(1)
    expect(await stateOf(id)).toEqual({ state: 'draft', audience: 'group' })
    await desk.refuses({ conflict: ['chair'] }, create)
  })

  it('takes text, facts and tasks over from the one before', async () => {
    const first = await desk.as('secretariat', create)
    const organisationId = desk.cast.organisationIds.pod ?? ''
    const tasks = [{ id: null, text: 'Oversikt' }]
    await desk.as('secretariat', edit(first.id, { tasks }))
    const [task] = await tasksOf(reading(desk.store), first.id)
    const cell = [{ taskId: task?.id ?? '', organisationId, part: 'lead' as const }]
    await desk.as('secretariat', async (tx, viewer) =>
      assignResponsibility(tx, await grantMandate(tx, viewer, 'mandate.edit', first.id), {
        cell,
        version: 2,
      }),
    )
    await desk.as('chair', adopt(first.id))
    const second = await desk.as('secretariat', create)
    const [row] = await desk.store.database.reader.select().from(mandates).where(eq(mandates.id, second.id))
    expect(row).toMatchObject({ number: 2, purpose: 'Samordne', version: 1 })
    const texts = await Promise.all(
      (await desk.store.database.reader.select().from(mandates).orderBy(asc(mandates.number))).map(
        async ({ documentId }) => contentOf(await loadDoc(reading(desk.store), documentId)),
      ),
    )
    expect(texts[1]).toEqual(texts[0])
    const [copied] = await tasksOf(reading(desk.store), second.id)
    expect(copied).toMatchObject({ number: 1, text: 'Oversikt' })
    const parts = await desk.store.database.reader.select().from(mandateTaskParts)
    expect(parts).toContainEqual({ taskId: copied?.id, organisationId, part: 'lead' })
    expect(parts).toHaveLength(2)
  })
})

describe('the facts', () => {
  it('are changed by those who write it, until it is adopted', async () => {
    const { id } = await desk.as('chair', create)
    await desk.refuses(
      { forbidden: ['member', 'observer'], 'not-found': ['participant', 'elsewhere', 'outsider'] },
      edit(id),
    )
    await desk.as('secretariat', edit(id))
    await desk.refuses({ conflict: ['chair'] }, edit(id, { purpose: 'Annet' }))
    await desk.as('chair', adopt(id))
    await desk.refuses({ forbidden: ['chair', 'secretariat'] }, edit(id, { version: 2 }))
  })

  it('say which other group it reports to', async () => {
    const { id } = await desk.as('chair', create)
    const { group, other } = desk.cast.workspaceIds
    await desk.refuses({ invalid: ['chair'] }, edit(id, { reportsToWorkspaceId: group }))
    await desk.as('chair', edit(id, { reportsToWorkspaceId: other, quorum: 3 }))
    const [row] = await desk.store.database.reader.select().from(mandates)
    expect(row).toMatchObject({ reportsToWorkspaceId: other, quorum: 3 })
  })
})

describe('adopting', () => {
  it('is the chair’s: the text stands, everyone in the workspace may read it and is told', async () => {
    const { id } = await desk.as('secretariat', create)
    await desk.refuses(
      {
        forbidden: ['secretariat', 'member', 'observer'],
        'not-found': ['participant', 'elsewhere', 'rapporteur', 'administrator', 'outsider'],
      },
      adopt(id),
    )
    expect(await desk.store.database.reader.select().from(mandateAdoptions)).toHaveLength(0)
    await desk.as('chair', adopt(id))
    expect(await stateOf(id)).toEqual({ state: 'decided', audience: 'everyone' })
    const [adoption] = await desk.store.database.reader.select().from(mandateAdoptions)
    const [row] = await desk.store.database.reader.select().from(mandates)
    const text = contentOf(await loadDoc(reading(desk.store), row?.documentId ?? ''))
    expect(adoption).toMatchObject({ adoptedBy: desk.cast.userIds.chair, contentHash: contentHash(text) })
    const { secretariat, member, participant, observer } = desk.cast.userIds
    expect(
      (await desk.store.database.reader.select().from(notices)).map(({ userId }) => userId).sort(),
    ).toEqual([secretariat, member, participant, observer].sort())
    await desk.refuses({ forbidden: ['chair'] }, adopt(id))
  })

  it('leaves exactly one in force on every date', async () => {
    const first = await desk.as('chair', create)
    await desk.as('chair', adopt(first.id, '2026-03-01'))
    const second = await desk.as('chair', create)
    await desk.refuses({ conflict: ['chair'] }, adopt(second.id, '2026-02-01'))
    await desk.as('chair', adopt(second.id, '2026-04-01'))
    expect(await inForceOn('2026-02-28')).toBeNull()
    expect(await inForceOn('2026-03-31')).toBe(1)
    expect(await inForceOn('2026-04-01')).toBe(2)
    expect(await stateOf(first.id)).toMatchObject({ state: 'decided' })
    desk.store.clock.moveTo('2026-04-01T08:00:00Z')
    await supersedeEverywhere(desk.store)
    expect(await stateOf(first.id)).toMatchObject({ state: 'superseded' })
    expect(await stateOf(second.id)).toMatchObject({ state: 'decided' })
  })

  it('lets a group have no more than one without an end, whatever the program does', async () => {
    const first = await desk.as('chair', create)
    await desk.as('chair', adopt(first.id, '2026-03-01'))
    const second = await desk.as('chair', create)
    await desk.as('chair', adopt(second.id, '2026-03-03'))
    await expect(
      write(desk.store, null, (tx) =>
        tx.db
          .update(mandateAdoptions)
          .set({ endsBefore: null })
          .where(eq(mandateAdoptions.mandateId, first.id)),
      ),
    ).rejects.toThrow()
    expect(await inForceOn('2026-03-02')).toBe(1)
    expect(await inForceOn('2026-03-03')).toBe(2)
  })

  it('names a meeting of its own workspace', async () => {
    const { id } = await desk.as('chair', create)
    const [own, foreign] = [newId(), newId()]
    await write(desk.store, null, async (tx) => {
      const meeting = { year: 2026, number: 1, title: 'Møte', startsAt: tx.now, endsAt: tx.now, place: '' }
      const { group, other } = desk.cast.workspaceIds
      await tx.db.insert(meetings).values([
        { id: own, workspaceId: group, ...meeting, createdAt: tx.now },
        { id: foreign, workspaceId: other, ...meeting, createdAt: tx.now },
      ])
    })
    await desk.refuses({ invalid: ['chair'] }, adopt(id, '2026-03-04', foreign))
    await desk.as('chair', adopt(id, '2026-03-04', own))
    const { group } = desk.cast.workspaceIds
    const under = async (meetingId: string | null) =>
      (await mandateInForce(reading(desk.store), group, '2026-03-04', meetingId))?.number ?? null
    expect([await under(null), await under(foreign), await under(own)]).toEqual([1, 1, null])
    expect(await desk.store.database.reader.select().from(mandateAdoptions)).toMatchObject([
      { meetingId: own },
    ])
  })
})
