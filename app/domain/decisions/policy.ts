import { hasRole, type Viewer } from '~/core/viewer'
import { mayReadItem, meetingRules, type MeetingThing } from '../meetings/policy'
import { procedureRules, type ProcedureThing } from '../procedures/policy'
import type { DecisionState } from './states'

/** What the rules need to know of a decision: it was made in a meeting or in a written procedure. */
export interface DecisionThing {
  id: string
  workspaceId: string
  /** The workspace's, for addresses. */
  slug: string
  number: number
  year: number
  state: DecisionState
  version: number
  /** Made in an internal item: for those who work in the group. */
  isInternal: boolean
  meeting: MeetingThing | null
  procedure: ProcedureThing | null
}

/** Whether its words stand: those of a meeting once its minutes are approved, those of a written procedure at once. */
export function isSettled({ meeting, procedure }: DecisionThing): boolean {
  return procedure !== null || meeting?.minutes?.approved === true
}

const runs = (viewer: Viewer, decision: DecisionThing) =>
  isSettled(decision) && hasRole(viewer, decision.workspaceId, 'chair', 'secretariat')

export const decisionRules = {
  /** Whoever may read what it was about. */
  'decision.read': (viewer: Viewer, { meeting, procedure, workspaceId, isInternal }: DecisionThing) =>
    meeting
      ? meetingRules['meeting.read_agenda'](viewer, meeting) &&
        mayReadItem(viewer, workspaceId, isInternal ? 'internal' : 'agenda')
      : procedure !== null && procedureRules['procedure.read'](viewer, procedure),
  /** How far it has come; while its minutes are open it is not yet certain. */
  'decision.report': runs,
  /** Correct its words once they stand; before that they are written in the minutes. */
  'decision.revise': runs,
}
