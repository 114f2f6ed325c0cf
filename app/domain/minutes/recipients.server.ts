import type { Scope } from '~/core/scope'
import { roleIn } from '~/core/viewer'
import type { DocumentThing } from '~/domain/documents/policy'
import { readersNow, type ReaderNow } from '~/domain/documents/readers-now.server'
import type { MeetingThing } from '~/domain/meetings/policy'
import type { MeetingState } from '~/domain/meetings/states'
import { peopleIn } from '~/domain/workspaces/people-in.server'

const sendable: readonly MeetingState[] = ['minutes_circulated', 'approved', 'published']

/** Whether the minutes of a meeting are far enough to be sent to those with a seat: out for remarks, or approved. */
export function maySendMinutes({ state }: Pick<MeetingThing, 'state'>): boolean {
  return sendable.includes(state)
}

/**
 * Who gets the minutes of a meeting when somebody sends them: everyone with a seat in the group today, holder or
 * deputy, who may read them, other than the sender; by name. With how many have a seat and may not.
 */
export async function recipientsOf(
  scope: Scope,
  meeting: Pick<MeetingThing, 'workspaceId'>,
  document: DocumentThing,
  senderId: string,
): Promise<{ recipients: ReaderNow[]; withoutAccess: number }> {
  const readers = await readersNow(scope, document)
  const recipients = readers
    .filter(({ viewer }) => viewer.id !== senderId && roleIn(viewer, meeting.workspaceId) !== null)
    .map((reader) => inGroup(reader, meeting.workspaceId))
  const seated = await peopleIn(scope, meeting.workspaceId)
  const reached = new Set([senderId, ...recipients.map(({ viewer }) => viewer.id)])
  return { recipients, withoutAccess: seated.filter((id) => !reached.has(id)).length }
}

/** A reader with the organisations of the group's own seats, without those of places that the text is shared with. */
function inGroup({ viewer, organisations }: ReaderNow, workspaceId: string): ReaderNow {
  const theirs = viewer.seats
    .filter((seat) => seat.workspaceId === workspaceId)
    .map(({ organisationId }) => organisationId)
  return { viewer, organisations: new Map([...organisations].filter(([id]) => theirs.includes(id))) }
}
