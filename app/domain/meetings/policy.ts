import { hasRole, roleIn, type Viewer } from '~/core/viewer'
import type { ItemAudience } from './kinds'
import type { MeetingState } from './states'

/** What the rules need to know of a meeting. */
export interface MeetingThing {
  id: string
  workspaceId: string
  /** The workspace's, for addresses. */
  slug: string
  year: number
  number: number
  title: string
  place: string
  startsAt: Date
  endsAt: Date
  state: MeetingState
  minutes: {
    id: string
    documentId: string
    openedBy: string | null
    audience: 'group' | 'everyone'
    approved: boolean
  } | null
}

/** Whether somebody who reads the agenda of a group's meeting reads this item too: internal ones are for those who work in it. */
export function mayReadItem(viewer: Viewer, workspaceId: string, audience: ItemAudience): boolean {
  return audience !== 'internal' || hasRole(viewer, workspaceId, 'chair', 'secretariat', 'member')
}

const runs = (viewer: Viewer, meeting: MeetingThing) =>
  hasRole(viewer, meeting.workspaceId, 'chair', 'secretariat')

export const meetingRules = {
  /** The calendar: that there is a meeting, when and where. */
  'meeting.read': (viewer: Viewer, meeting: MeetingThing) => roleIn(viewer, meeting.workspaceId) !== null,
  /** What is on the agenda: those who work in the group; the others once the minutes are approved, as far as these are theirs to read. */
  'meeting.read_agenda': (viewer: Viewer, meeting: MeetingThing) =>
    hasRole(viewer, meeting.workspaceId, 'chair', 'secretariat', 'member') ||
    (meeting.minutes?.approved === true &&
      (hasRole(viewer, meeting.workspaceId, 'observer') || meeting.minutes.audience === 'everyone') &&
      roleIn(viewer, meeting.workspaceId) !== null),
  /** Plan, call, cancel, set the agenda, record who came and what was decided. */
  'meeting.manage': runs,
  /** Let a shared screen show the title and papers of an internal item while it is dealt with. */
  'meeting.show_internal': (viewer: Viewer, meeting: MeetingThing) =>
    hasRole(viewer, meeting.workspaceId, 'chair'),
  /** Object to minutes that are out for remarks, and see what others objected to. */
  'minutes.object': (viewer: Viewer, meeting: MeetingThing) =>
    hasRole(viewer, meeting.workspaceId, 'chair', 'secretariat', 'member'),
  'minutes.approve': (viewer: Viewer, meeting: MeetingThing) => hasRole(viewer, meeting.workspaceId, 'chair'),
}
