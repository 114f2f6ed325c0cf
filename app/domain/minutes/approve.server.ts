import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { requireStep } from '~/domain/meetings/steps'
import { noteApprovalItem } from './approval-item.server'
import { approvingMeetings, othersWereThere } from './approving-meetings.server'
import { openObjections } from './circulations.server'
import { minutesHash } from './hash.server'
import { othersWrote } from './others-wrote.server'
import { putApproval } from './put-approval.server'

/**
 * Approves minutes: from now the text stands as it is. It is the chair's own act, or what a later meeting did.
 * @throws Refusal when they have not been circulated, are approved already, have changed since they were read, an
 * objection has no answer, or when the approver is the only one who has had a hand in them
 */
export async function approveMinutes(
  tx: Tx,
  viewer: Viewer,
  meeting: GrantedMeeting<'minutes.approve'>,
  read: { contentHash: string; inMeetingId?: string | null },
): Promise<void> {
  const { minutes } = meeting
  if (!minutes) throw new Refusal('not-found')
  requireStep(meeting, 'approve')
  const inMeetingId = read.inMeetingId ?? null
  if (inMeetingId) await requireApproving(tx, meeting, inMeetingId)
  if ((await openObjections(tx, minutes.id)).length) throw new Refusal('conflict', 'objection-open')
  if ((await minutesHash(tx, minutes.documentId)) !== read.contentHash) {
    throw new Refusal('conflict', 'minutes-changed')
  }
  await requireSomebodyElse(tx, viewer, minutes, inMeetingId)
  const document = await grantDocument(tx, viewer, 'document.decide', minutes.documentId)
  await putApproval(tx, meeting, document, {
    minutesId: minutes.id,
    way: inMeetingId ? 'meeting' : 'act',
    approvedBy: viewer.id,
    inMeetingId,
    contentHash: read.contentHash,
  })
  if (inMeetingId) await noteApprovalItem(tx, minutes.id, inMeetingId)
}

async function requireApproving(tx: Tx, meeting: GrantedMeeting<'minutes.approve'>, inMeetingId: string) {
  const possible = await approvingMeetings(tx, meeting)
  if (!possible.some(({ id }) => id === inMeetingId)) {
    throw new Refusal('invalid', 'choice', { field: 'inMeetingId' })
  }
}

/** Minutes are never approved by their author alone: somebody else wrote in them, or was in the meeting that approved them. */
async function requireSomebodyElse(
  tx: Tx,
  viewer: Viewer,
  minutes: { documentId: string; openedBy: string | null },
  inMeetingId: string | null,
): Promise<void> {
  if (minutes.openedBy !== viewer.id) return
  if (await othersWrote(tx, minutes.documentId, viewer.id)) return
  if (inMeetingId && (await othersWereThere(tx, inMeetingId, viewer.id))) return
  throw new Refusal('conflict', 'author-alone')
}
