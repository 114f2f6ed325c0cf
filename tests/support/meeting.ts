import type { Store } from '~/core/store'
import type { Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import { addAgendaItem } from '~/domain/meetings/agenda.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import type { AgendaItemFields, MeetingFields } from '~/domain/meetings/fields'
import { callMeeting } from '~/domain/meetings/call.server'
import { planMeeting } from '~/domain/meetings/plan.server'
import { approveMinutes } from '~/domain/minutes/approve.server'
import { minutesHash } from '~/domain/minutes/hash.server'
import { circulateMinutes } from '~/domain/minutes/circulate.server'
import type { CirculationFields } from '~/domain/minutes/fields'
import { objectToMinutes } from '~/domain/minutes/object.server'
import { openMinutes } from '~/domain/minutes/open.server'
import { startCorrection } from '~/domain/minutes/start-correction.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'

/** Fields of a meeting on a day in March 2026, with what a test wants otherwise. */
export function meetingFields(wanted: Partial<MeetingFields> = {}): MeetingFields {
  return {
    title: 'Ordinært møte',
    date: '2026-03-18',
    starts: '10:00',
    ends: '12:00',
    place: 'Teams',
    ...wanted,
  }
}

export function itemFields(wanted: Partial<AgendaItemFields> = {}): AgendaItemFields {
  return { kind: 'discussion', title: 'En sak', background: '', presenter: '', minutesPlanned: 15, ...wanted }
}

/** Runs a command as a person, with its meeting granted for managing. */
export async function managing<Result>(
  store: Store,
  viewer: Viewer,
  meetingId: string,
  command: (tx: Tx, meeting: Awaited<ReturnType<typeof grantManaged>>) => Promise<Result>,
): Promise<Result> {
  return write(store, viewer.id, async (tx) => command(tx, await grantManaged(tx, viewer, meetingId)))
}

function grantManaged(tx: Tx, viewer: Viewer, meetingId: string) {
  return grantMeeting(tx, viewer, 'meeting.manage', meetingId)
}

/** Plans a meeting with a number of items on its agenda, and calls it when that is wanted. */
export async function buildMeeting(
  store: Store,
  viewer: Viewer,
  wanted: Partial<MeetingFields> & { items?: number; kind?: AgendaItemFields['kind']; called?: boolean } = {},
): Promise<string> {
  const { items = 0, kind = 'discussion', called = false, ...fields } = wanted
  const id = await write(store, viewer.id, async (tx) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.plan_meetings', 'group')
    return planMeeting(tx, workspace, meetingFields(fields))
  })
  for (let number = 1; number <= items; number++) {
    await managing(store, viewer, id, (tx, meeting) =>
      addAgendaItem(tx, meeting, itemFields({ title: `Sak ${number}`, kind })),
    )
  }
  if (called) await managing(store, viewer, id, callMeeting)
  return id
}

/** Opens the minutes of a meeting that has been called. @returns the id of their document */
export async function openMinutesOf(store: Store, viewer: Viewer, meetingId: string): Promise<string> {
  return managing(store, viewer, meetingId, async (tx, meeting) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.plan_meetings', meeting.workspaceId)
    return openMinutes(tx, viewer, { workspace, meeting }, { language: 'nb' })
  })
}

/** Closes a meeting and sends its minutes round, for five working days unless a test wants it otherwise. */
export async function circulateMinutesOf(
  store: Store,
  viewer: Viewer,
  meetingId: string,
  wanted: Partial<CirculationFields> = {},
): Promise<void> {
  await managing(store, viewer, meetingId, (tx, meeting) =>
    circulateMinutes(tx, viewer, meeting, { way: 'act', workingDays: 5, ...wanted }),
  )
}

/** Objects to the minutes that are out. @returns the id of the objection */
export async function objectTo(store: Store, viewer: Viewer, meetingId: string): Promise<string> {
  return write(store, viewer.id, async (tx) => {
    const meeting = await grantMeeting(tx, viewer, 'minutes.object', meetingId)
    return objectToMinutes(tx, viewer, meeting, { text: 'Vi sa noe annet.' })
  })
}

/** Begins a new version of approved minutes. @returns the id of its document */
export async function correctMinutesOf(store: Store, viewer: Viewer, meetingId: string): Promise<string> {
  return managing(store, viewer, meetingId, async (tx, meeting) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.plan_meetings', meeting.workspaceId)
    return startCorrection(tx, { workspace, meeting }, { reason: 'Feil dato.' })
  })
}

/** The chair approves the minutes as they stand. */
export async function approveMinutesOf(store: Store, chair: Viewer, meetingId: string): Promise<void> {
  await write(store, chair.id, async (tx) => {
    const meeting = await grantMeeting(tx, chair, 'minutes.approve', meetingId)
    const contentHash = await minutesHash(tx, meeting.minutes?.documentId ?? '')
    await approveMinutes(tx, chair, meeting, { contentHash })
  })
}
