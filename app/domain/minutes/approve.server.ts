import { and, eq, isNotNull, ne } from 'drizzle-orm'
import { documentUpdates, minutesApprovals } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { contentHash } from '~/domain/documents/content-hash'
import { moveOn } from '~/domain/documents/move-on.server'
import { loadDoc } from '~/domain/documents/text.server'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { meetingHref } from '~/domain/meetings/at.server'
import { signalMeeting } from '~/domain/meetings/signal'
import { requireStep, steps } from '~/domain/meetings/steps'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import { contentOf } from '~/editor/content'

/** SHA-256, hex, of minutes as they stand now: what the approver reads, and sends back with the approval. */
export async function minutesHash(scope: Pick<Scope, 'db'>, documentId: string): Promise<string> {
  return contentHash(contentOf(await loadDoc(scope, documentId)))
}

/**
 * Approves minutes: from now the text stands as it is.
 * @throws Refusal when they have not been circulated, are approved already, have changed since they were read,
 * or when the approver is the only one who has had a hand in them
 */
export async function approveMinutes(
  tx: Tx,
  viewer: Viewer,
  meeting: GrantedMeeting<'minutes.approve'>,
  read: { contentHash: string },
): Promise<void> {
  const { minutes } = meeting
  if (!minutes) throw new Refusal('not-found')
  requireStep(meeting, 'approve')
  if ((await minutesHash(tx, minutes.documentId)) !== read.contentHash) {
    throw new Refusal('conflict', 'minutes-changed')
  }
  if (minutes.openedBy === viewer.id && !(await othersWrote(tx, minutes.documentId, viewer.id))) {
    throw new Refusal('conflict', 'author-alone')
  }
  await tx.db.insert(minutesApprovals).values({
    minutesId: minutes.id,
    approvedBy: viewer.id,
    approvedAt: tx.now,
    contentHash: read.contentHash,
  })
  const document = await grantDocument(tx, viewer, 'document.decide', minutes.documentId)
  await moveOn(tx, document, { from: ['in_review'], to: 'decided' })
  const detail = { title: document.title, number: yearNumber(meeting.number, meeting.year) }
  await tx.record('minutes.approved', {
    workspaceId: meeting.workspaceId,
    object: { kind: 'meeting', id: meeting.id },
    detail,
  })
  await notify(tx, await peopleIn(tx, meeting.workspaceId, steps.approve.tells), {
    kind: 'minutes_approved',
    workspaceId: meeting.workspaceId,
    href: `${meetingHref(meeting)}/minutes`,
    detail,
  })
  signalMeeting(tx, meeting)
}

/** Minutes are never approved by their author alone. */
async function othersWrote({ db }: Tx, documentId: string, userId: string): Promise<boolean> {
  const [other] = await db
    .select({ userId: documentUpdates.userId })
    .from(documentUpdates)
    .where(
      and(
        eq(documentUpdates.documentId, documentId),
        isNotNull(documentUpdates.userId),
        ne(documentUpdates.userId, userId),
      ),
    )
    .limit(1)
  return other !== undefined
}
