import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, minutesApprovals } from '#db/schema'
import { isRefusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import { recordDecision } from '~/domain/decisions/record.server'
import { grantDocument } from '~/domain/documents/access.server'
import { concludeDocument } from '~/domain/documents/conclude.server'
import { returnToDraft } from '~/domain/documents/return-to-draft.server'
import { sendForComments } from '~/domain/documents/send-for-comments.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { addAgendaItem } from '~/domain/meetings/agenda.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { cancelMeeting } from '~/domain/meetings/cancel.server'
import { editMeeting } from '~/domain/meetings/edit.server'
import { meetingStates, type MeetingState } from '~/domain/meetings/states'
import { steps, type StepName } from '~/domain/meetings/steps'
import { approveMinutes } from '~/domain/minutes/approve.server'
import { minutesHash } from '~/domain/minutes/hash.server'
import { circulateMinutes } from '~/domain/minutes/circulate.server'
import { openMinutes } from '~/domain/minutes/open.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { createCast } from '#tests/support/cast'
import { buildMeeting, itemFields, meetingFields } from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

const stepNames = Object.keys(steps) as StepName[]

describe('the table of steps', () => {
  it('leads to every state', () => {
    expect(reached(stepNames)).toEqual(new Set(meetingStates))
  })

  it('leads to nothing approved or published without the approval', () => {
    const without = reached(stepNames.filter((name) => name !== 'approve'))
    expect([...without].sort()).toEqual(
      ['planned', 'called', 'in_progress', 'minutes_circulated', 'cancelled'].sort(),
    )
  })

  it('has no way that skips a step, whichever way is taken', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...stepNames), { maxLength: 30 }), (wished) => {
        const way: MeetingState[] = ['planned']
        for (const name of wished) {
          const { from, to } = steps[name]
          if ((from as readonly MeetingState[]).includes(way.at(-1) ?? 'planned')) way.push(to)
        }
        const first = (state: MeetingState) => way.indexOf(state)
        const order = [
          'planned',
          'called',
          'in_progress',
          'minutes_circulated',
          'approved',
          'published',
        ] as const
        const places = order.map(first).filter((place) => place >= 0)
        expect(places).toEqual([...places].sort((a, b) => a - b))
        if (way.includes('published')) expect(way).toEqual(expect.arrayContaining([...order]))
        if (way.includes('cancelled')) expect(way.at(-1)).toBe('cancelled')
      }),
    )
  })
})

/** What a person might try with a meeting, in any order. */
const tries = [
  'add item',
  'call',
  'move',
  'cancel',
  'open',
  'decide',
  'circulate',
  'take back',
  'conclude the text',
  'send the text for comments',
  'approve',
] as const

/** The way it should go. A try begins somewhere on it, so that the later states are tried too. */
const way = ['call', 'open', 'decide', 'circulate', 'approve'] as const

const attempts = fc
  .tuple(fc.nat(way.length), fc.array(fc.constantFrom(...tries), { minLength: 3, maxLength: 10 }))
  .map(([begun, wished]) => [...way.slice(0, begun), ...wished])

describe('a meeting in the database', () => {
  let store: TestStore
  let secretariat: Viewer
  let chair: Viewer

  beforeEach(async () => {
    store = await createTestStore()
    const cast = await createCast(store)
    secretariat = await cast.viewer('secretariat')
    chair = await cast.viewer('chair')
  })

  it('never comes past its approval, whatever is tried', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, async (wished) => {
        const id = await buildMeeting(store, secretariat, { items: 1, kind: 'decision' })
        const seen: MeetingState[] = ['planned']
        for (const one of wished) {
          store.clock.tick()
          await attempt(one, id)
          seen.push((await grantMeeting(reading(store), chair, 'meeting.read', id)).state)
        }
        for (const [place, state] of seen.entries()) {
          const before = seen[place - 1]
          if (before === undefined || before === state) continue
          const allowed = stepNames.some(
            (name) => steps[name].to === state && (steps[name].from as readonly string[]).includes(before),
          )
          expect({ before, state, allowed }).toEqual({ before, state, allowed: true })
        }
        const meeting = await grantMeeting(reading(store), chair, 'meeting.read', id)
        const approvals = await store.database.reader.select().from(minutesApprovals)
        const isApproved = approvals.some(({ minutesId }) => minutesId === meeting.minutes?.id)
        expect(['approved', 'published'].includes(meeting.state)).toBe(isApproved)
      }),
      { numRuns: 20 },
    )
  })

  it('goes the whole way, and the log says each step', async () => {
    const id = await buildMeeting(store, secretariat, { items: 1, kind: 'decision' })
    const states: MeetingState[] = []
    for (const one of ['call', 'open', 'circulate', 'decide', 'circulate', 'approve'] as const) {
      store.clock.tick()
      await attempt(one, id)
      states.push((await grantMeeting(reading(store), chair, 'meeting.read', id)).state)
    }
    expect(states).toEqual([
      'called',
      'in_progress',
      // A decision item has no outcome yet.
      'in_progress',
      'in_progress',
      'minutes_circulated',
      'approved',
    ])
    const log = (await store.database.reader.select().from(activity)).map(({ action }) => action)
    expect(log).toEqual(expect.arrayContaining(['meeting.called', 'minutes.circulated', 'minutes.approved']))
  })

  async function attempt(one: (typeof tries)[number], id: string): Promise<void> {
    const viewer = one === 'approve' || one === 'conclude the text' ? chair : secretariat
    try {
      await write(store, viewer.id, (tx) => deed(tx, viewer, one, id))
    } catch (error) {
      if (!isRefusal(error)) throw error
    }
  }
})

async function deed(tx: Tx, viewer: Viewer, one: (typeof tries)[number], id: string): Promise<unknown> {
  if (one === 'approve') {
    const meeting = await grantMeeting(tx, viewer, 'minutes.approve', id)
    const contentHash = await minutesHash(tx, meeting.minutes?.documentId ?? '')
    return approveMinutes(tx, viewer, meeting, { contentHash })
  }
  const meeting = await grantMeeting(tx, viewer, 'meeting.manage', id)
  const documentId = meeting.minutes?.documentId ?? ''
  const text = { deadline: tx.today, everyone: false }
  if (one === 'add item') return addAgendaItem(tx, meeting, itemFields())
  if (one === 'call') return callMeeting(tx, meeting)
  if (one === 'cancel') return cancelMeeting(tx, meeting, { reason: 'Sykdom' })
  if (one === 'circulate') return circulateMinutes(tx, viewer, meeting, { way: 'act', workingDays: 5 })
  if (one === 'move')
    return editMeeting(tx, meeting, { ...meetingFields({ place: tx.now.toISOString() }), version: 1 })
  if (one === 'decide') {
    const [item] = await agendaOf(tx, id)
    return recordDecision(tx, meeting, { text: 'Vedtatt.', agendaItemId: item?.id ?? null })
  }
  if (one === 'open') {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.plan_meetings', meeting.workspaceId)
    return openMinutes(tx, viewer, { workspace, meeting }, { language: 'nb' })
  }
  if (one === 'conclude the text') {
    return concludeDocument(tx, await grantDocument(tx, viewer, 'document.decide', documentId), '')
  }
  const document = await grantDocument(tx, viewer, 'document.manage', documentId)
  return one === 'take back' ? returnToDraft(tx, document, '') : sendForComments(tx, document, text)
}

function reached(names: readonly StepName[]): Set<MeetingState> {
  const found = new Set<MeetingState>(['planned'])
  for (let size = 0; size !== found.size;) {
    size = found.size
    for (const name of names) {
      if (steps[name].from.some((state) => found.has(state))) found.add(steps[name].to)
    }
  }
  return found
}
