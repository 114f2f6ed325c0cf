import { meetingsIn } from './queries.server'
import type { ListedMeeting } from './present'
import type { Scope } from '~/core/scope'

/** How far ahead is looked for a meeting that is not cancelled. */
const ahead = 10

/** The next meeting of a workspace that is not cancelled, planned or called; the workspace has been granted. */
export async function nextMeeting(scope: Scope, workspaceId: string): Promise<ListedMeeting | null> {
  const { meetings } = await meetingsIn(scope, workspaceId, { when: 'upcoming', page: 1, size: ahead })
  return meetings.find((meeting) => meeting.state !== 'cancelled') ?? null
}
