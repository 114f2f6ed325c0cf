import type { Viewer } from '~/core/viewer'
import { meetingRules, type MeetingThing } from './policy'

export type MeetingAbilities = Record<keyof typeof meetingRules, boolean>

/** What the viewer may do with a meeting, for the page to draw its buttons by; the browser evaluates no rule. */
export function meetingAbilities(viewer: Viewer, meeting: MeetingThing): MeetingAbilities {
  const entries = Object.entries(meetingRules).map(([action, may]) => [action, may(viewer, meeting)])
  return Object.fromEntries(entries) as MeetingAbilities
}
