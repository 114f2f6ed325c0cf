import { beforeEach, describe, expect, it } from 'vitest'
import { decisionReports, decisionRevisions, decisions, documents, notices } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { grantDecision } from '~/domain/decisions/access.server'
import { reportFields } from '~/domain/decisions/fields'
import { decisionsIn, type RegisterWish } from '~/domain/decisions/list.server'
import { decisionRules } from '~/domain/decisions/policy'
import { decisionPage } from '~/domain/decisions/queries.server'
import { recordDecision } from '~/domain/decisions/record.server'
import { reportOnDecision } from '~/domain/decisions/report.server'
import { reviseDecision } from '~/domain/decisions/revise.server'
import { grantMandate } from '~/domain/mandates/access.server'
import { adoptMandate } from '~/domain/mandates/adopt.server'
import { createMandate } from '~/domain/mandates/create.server'
import { loadMeeting } from '~/domain/meetings/access.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import {
  approveMinutesOf,
  buildMeeting,
  circulateMinutesOf,
  managing,
  openMinutesOf,
} from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let secretariat: Viewer

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
})

/** A meeting that decided something, with minutes that are open or approved. */
async function decided(text: string, wanted: { approved?: boolean; audience?: 'group' | 'everyone' } = {}) {
  const meetingId = await buildMeeting(store, secretariat, { items: 1, called: true })
  const documentId = await openMinutesOf(store, secretariat, meetingId)
  const { id } = await managing(store, secretariat, meetingId, (tx, meeting) =>
    recordDecision(tx, meeting, { text, agendaItemId: null }),
  )
  if (wanted.audience) {
    await write(store, null, (tx) => tx.db.update(documents).set({ audience: wanted.audience }))
  }
  if (wanted.approved) {
    await circulateMinutesOf(store, secretariat, meetingId)
    await approveMinutesOf(store, await cast.viewer('chair'), meetingId)
  }
  return { id, meetingId, documentId }
}

const everything: RegisterWish = { workspaceId: null, state: null, query: '', page: 1, size: 50 }

async function found(viewer: Viewer, wish: Partial<RegisterWish> = {}) {
  return (await decisionsIn(reading(store), viewer, { ...everything, ...wish }, 'nb')).decisions
}

async function report(part: Part, id: string, fields: Record<string, string>) {
  const viewer = await cast.viewer(part)
  const parsed = reportFields.parse({ supersededById: '', note: '', version: '1', ...fields })
  return write(store, viewer.id, async (tx) =>
    reportOnDecision(tx, await grantDecision(tx, viewer, 'decision.report', id), parsed),
  )
}

const parts: readonly Part[] = [
  'chair',
  'secretariat',
  'member',
  'participant',
  'observer',
  'rapporteur',
  'elsewhere',
  'administrator',
  'outsider',
]

describe('the register of decisions', () => {
  it.each([
    { approved: false },
    { approved: true },
    { approved: true, audience: 'everyone' as const },
    { approved: false, audience: 'everyone' as const },
  ])('lists to each exactly what the rule lets them read (%o)', async (wanted) => {
    const { id, meetingId } = await decided('Planen er vedtatt.', wanted)
    const meeting = await loadMeeting(reading(store), meetingId)
    if (!meeting) throw new Error('the meeting is missing')
    for (const part of parts) {
      const viewer = await cast.viewer(part)
      const thing = {
        ...{ id, number: 1, year: 2026, state: 'in_progress' as const, version: 1, meeting },
        workspaceId: meeting.workspaceId,
        slug: meeting.slug,
        procedure: null,
        isInternal: false,
      }
      const listed = (await found(viewer)).map((one) => one.id)
      expect({ part, listed }).toEqual({
        part,
        listed: decisionRules['decision.read'](viewer, thing) ? [id] : [],
      })
    }
  })

  it('keeps the version of the mandate that was in force on the day of the meeting', async () => {
    await decided('Før mandatet.')
    const mandateId = await write(store, secretariat.id, async (tx) => {
      const workspace = await grantWorkspace(tx, secretariat, 'workspace.write_mandates', 'group')
      return (await createMandate(tx, workspace, { title: 'Mandat', language: 'nb' })).id
    })
    const chair = await cast.viewer('chair')
    const adopt = (inForceFrom: string) =>
      write(store, chair.id, async (tx) =>
        adoptMandate(tx, chair, await grantMandate(tx, chair, 'mandate.adopt', mandateId), {
          inForceFrom,
          meetingId: null,
        }),
      )
    await adopt('2026-03-18')
    await decided('Under mandatet.')
    expect((await found(secretariat)).map(({ text, mandate }) => [text, mandate])).toEqual([
      ['Under mandatet.', 1],
      ['Før mandatet.', null],
    ])
  })

  it('is narrowed by state, words and number', async () => {
    const first = await decided('Felles opplæring er vedtatt.', { approved: true })
    await decided('100 % oppmøte kreves.', { approved: true })
    await decided('Unjárgga og Båtsfjord øst, også Čáhcesuolu.', { approved: true })
    await report('chair', first.id, { state: 'done' })
    const texts = async (wish: Partial<RegisterWish>) =>
      (await found(secretariat, wish)).map(({ number }) => number)
    expect(await texts({ state: 'done' })).toEqual(['1/26'])
    expect(await texts({ query: 'OPPLÆRING' })).toEqual(['1/26'])
    expect(await texts({ query: 'opplæring' })).toEqual(['1/26'])
    expect(await texts({ query: 'FELLES' })).toEqual(['1/26'])
    expect(await texts({ query: '2/26' })).toEqual(['2/26'])
    for (const query of [
      'BÅTSFJORD ØST',
      'unjárgga',
      'UNJÁRGGA',
      'Unja\u0301rgga',
      'čáhcesuolu',
      'ČÁHCESUOLU',
    ])
      expect(await texts({ query })).toEqual(['3/26'])
    expect(await texts({ query: '0 % opp' })).toEqual(['2/26'])
    expect(await texts({ query: '0 _ opp' })).toEqual([])
    expect(await texts({ workspaceId: cast.workspaceIds.other })).toEqual([])
  })
})

describe('what comes of a decision', () => {
  it('is said by those who run the group, once the minutes are approved', async () => {
    const open = await decided('Usikkert.')
    await expect(report('chair', open.id, { state: 'done' })).rejects.toMatchObject({ code: 'forbidden' })
    const { id } = await decided('Planen er vedtatt.', { approved: true })
    for (const part of ['member', 'observer'] as const) {
      await expect(report(part, id, { state: 'done' })).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(report('elsewhere', id, { state: 'done' })).rejects.toMatchObject({ code: 'not-found' })
    await report('secretariat', id, { state: 'done', note: 'Kurset er holdt.' })
    await expect(report('chair', id, { state: 'done' })).rejects.toMatchObject({
      reason: 'changed-meanwhile',
    })
    await report('chair', id, { state: 'in_progress', note: 'Tas opp igjen.', version: '2' })
    expect(await store.database.reader.select().from(decisionReports)).toMatchObject([
      { fromState: 'in_progress', toState: 'done', note: 'Kurset er holdt.' },
      { fromState: 'done', toState: 'in_progress', note: 'Tas opp igjen.' },
    ])
  })

  it('may be that another takes its place, which is seen from both', async () => {
    const old = await decided('Gruppen møtes hver måned.', { approved: true })
    const young = await decided('Gruppen møtes hver uke.', { approved: true })
    expect(reportFields.safeParse({ state: 'superseded', version: '1' }).error?.issues).toMatchObject([
      { path: ['supersededById'], message: 'required' },
    ])
    await expect(
      report('chair', old.id, { state: 'superseded', supersededById: old.id }),
    ).rejects.toMatchObject({ code: 'invalid' })
    await report('chair', old.id, { state: 'superseded', supersededById: young.id })
    const page = async (id: string) =>
      decisionPage(
        reading(store),
        await grantDecision(reading(store), secretariat, 'decision.read', id),
        'nb',
      )
    expect((await page(old.id)).supersededBy).toMatchObject({ number: '2/26' })
    expect((await page(young.id)).supersedes).toMatchObject([{ number: '1/26' }])
  })
})

describe('correcting a decision', () => {
  const revise = async (part: Part, id: string, version: number, text: string) => {
    const viewer = await cast.viewer(part)
    return write(store, viewer.id, async (tx) =>
      reviseDecision(tx, await grantDecision(tx, viewer, 'decision.revise', id), {
        text,
        reason: 'Feil dato.',
        version,
      }),
    )
  }

  it('keeps what it said, with who and why, and tells the group', async () => {
    const { id } = await decided('Frist 1. mai.', { approved: true })
    await expect(revise('member', id, 1, 'Frist 2. mai.')).rejects.toMatchObject({ code: 'forbidden' })
    await revise('secretariat', id, 1, 'Frist 2. mai.')
    await expect(revise('chair', id, 1, 'Frist 3. mai.')).rejects.toMatchObject({
      reason: 'changed-meanwhile',
      detail: { values: { text: 'Frist 2. mai.' } },
    })
    await revise('chair', id, 2, 'Frist 3. mai.')
    const { reader } = store.database
    expect(await reader.select().from(decisionRevisions).orderBy(decisionRevisions.number)).toMatchObject([
      { number: 1, text: 'Frist 1. mai.', reason: 'Feil dato.', revisedBy: cast.userIds.secretariat },
      { number: 2, text: 'Frist 2. mai.', revisedBy: cast.userIds.chair },
    ])
    expect(await reader.select().from(decisions)).toMatchObject([{ text: 'Frist 3. mai.', version: 3 }])
    const told = (await reader.select().from(notices)).filter(({ kind }) => kind === 'decision_revised')
    expect(told).toHaveLength(4)
  })
})
