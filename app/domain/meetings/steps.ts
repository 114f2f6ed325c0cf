import { Refusal } from '~/core/refusal'
import type { SeatRole } from '~/core/viewer'
import type { MeetingState } from './states'

const everybody: readonly SeatRole[] = ['chair', 'secretariat', 'member', 'participant', 'observer']
/** Those whose text the minutes are while they are open. */
const theGroup: readonly SeatRole[] = ['chair', 'secretariat', 'member']
const readers: readonly SeatRole[] = [...theGroup, 'observer']

interface Step {
  from: readonly MeetingState[]
  to: MeetingState
  /** The rule that the one who takes it must satisfy. */
  may: 'meeting.manage' | 'minutes.approve' | 'document.manage' | 'document.publish'
  /** Who is told, by the seats they have. */
  tells: readonly SeatRole[]
}

/**
 * The steps of a meeting's life, and there are no others. The first three are taken by a notice, the rest by what is
 * done with the minutes. To change or move a meeting is something that happens to it: it stays called.
 */
export const steps = {
  call: { from: ['planned'], to: 'called', may: 'meeting.manage', tells: everybody },
  change: { from: ['called'], to: 'called', may: 'meeting.manage', tells: everybody },
  move: { from: ['called'], to: 'called', may: 'meeting.manage', tells: everybody },
  cancel: { from: ['planned', 'called'], to: 'cancelled', may: 'meeting.manage', tells: everybody },
  open: { from: ['called'], to: 'in_progress', may: 'meeting.manage', tells: [] },
  circulate: { from: ['in_progress'], to: 'minutes_circulated', may: 'meeting.manage', tells: theGroup },
  takeBack: { from: ['minutes_circulated'], to: 'in_progress', may: 'document.manage', tells: [] },
  approve: { from: ['minutes_circulated'], to: 'approved', may: 'minutes.approve', tells: readers },
  /** Who is told of an edition is said where editions are published: it depends on who the minutes are for. */
  publish: { from: ['approved'], to: 'published', may: 'document.publish', tells: [] },
  withdraw: { from: ['published'], to: 'approved', may: 'document.publish', tells: [] },
} as const satisfies Record<string, Step>

export type StepName = keyof typeof steps

/** What may be changed and concluded in which states. Once the minutes are out, the text is what is talked about. */
export const deeds = {
  /** Time, place and title. */
  edit: ['planned', 'called'],
  setAgenda: ['planned', 'called', 'in_progress'],
  /** Its number is taken back, so nobody may have been sent it. */
  removeItem: ['planned'],
  /** Say which item the meeting is at. */
  run: ['called', 'in_progress'],
  recordAttendance: ['planned', 'called', 'in_progress'],
  /** Decisions and the other outcomes of an item. */
  conclude: ['in_progress'],
  /** Object to the minutes as they were sent round. */
  object: ['minutes_circulated'],
  /** Begin a new version of the minutes, with a reason: those that are approved are locked. */
  correct: ['approved', 'published'],
} as const satisfies Record<string, readonly MeetingState[]>

export type DeedName = keyof typeof deeds

/** Why nothing more of the kind can be done in a state. */
const reasons: Record<MeetingState, string> = {
  planned: 'meeting-not-called',
  called: 'meeting-not-held',
  in_progress: 'meeting-over',
  minutes_circulated: 'minutes-circulated',
  approved: 'minutes-approved',
  published: 'minutes-approved',
  cancelled: 'meeting-cancelled',
}

/** @throws Refusal when a meeting does not stand where the step begins */
export function requireStep(meeting: { state: MeetingState }, step: StepName): void {
  if (!allows(steps[step].from, meeting.state)) throw new Refusal('conflict', reasons[meeting.state])
}

/** @throws Refusal when this may not be done with a meeting as it stands */
export function requireDeed(meeting: { state: MeetingState }, deed: DeedName): void {
  if (!allows(deeds[deed], meeting.state)) throw new Refusal('conflict', reasons[meeting.state])
}

/** What may be done with a meeting as it stands, by those who run it. */
export function openTo(state: MeetingState): Record<StepName | DeedName, boolean> {
  const taken = Object.entries(steps).map(([name, { from }]) => [name, allows(from, state)])
  const done = Object.entries(deeds).map(([name, states]) => [name, allows(states, state)])
  return Object.fromEntries([...taken, ...done]) as Record<StepName | DeedName, boolean>
}

function allows(states: readonly MeetingState[], state: MeetingState): boolean {
  return states.includes(state)
}
