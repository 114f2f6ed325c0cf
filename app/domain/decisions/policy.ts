import { hasRole, type Viewer } from '~/core/viewer'
import { meetingRules, type MeetingThing } from '../meetings/policy'
import type { DecisionState } from './states'

/** What the rules need to know of a decision. */
export interface DecisionThing {
  id: string
  number: number
  year: number
  state: DecisionState
  version: number
  meeting: MeetingThing
}

const runs = (viewer: Viewer, { meeting }: DecisionThing) =>
  meeting.minutes?.approved === true && hasRole(viewer, meeting.workspaceId, 'chair', 'secretariat')

export const decisionRules = {
  /** Whoever may read what the meeting was about. */
  'decision.read': (viewer: Viewer, { meeting }: DecisionThing) =>
    meetingRules['meeting.read_agenda'](viewer, meeting),
  /** How far it has come; while its minutes are open it is not yet certain. */
  'decision.report': runs,
  /** Correct its words once the minutes are approved; before that they are written in the minutes. */
  'decision.revise': runs,
}
