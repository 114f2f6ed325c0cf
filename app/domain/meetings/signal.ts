import type { Tx } from '~/core/write'

/** Tells the pages that show a meeting. */
export function signalMeeting(tx: Tx, meeting: { id: string; workspaceId: string }): void {
  tx.signal(`meeting:${meeting.id}`, `workspace:${meeting.workspaceId}`)
}
