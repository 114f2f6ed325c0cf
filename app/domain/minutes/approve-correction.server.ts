import { eq } from 'drizzle-orm'
import { minutes as minutesTable, minutesCorrectionApprovals } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantDocument, loadDocument } from '~/domain/documents/access.server'
import { moveOn } from '~/domain/documents/move-on.server'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { meetingHref } from '~/domain/meetings/at.server'
import { signalMeeting } from '~/domain/meetings/signal'
import { requireDeed, steps } from '~/domain/meetings/steps'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import { requireCorrection } from './corrections.server'
import { minutesHash } from './hash.server'
import { othersWrote } from './others-wrote.server'

/**
 * Approves a new version of minutes: from now it is the one that stands, and the one before it is superseded. An edition
 * of that stays on the portal until the new version is published.
 * @throws Refusal when it is approved or given up already, differs from what was read, changes nothing, or is the approver's alone
 */
export async function approveCorrection(
  tx: Tx,
  viewer: Viewer,
  meeting: GrantedMeeting<'minutes.approve'>,
  correctionId: string,
  read: { contentHash: string },
): Promise<void> {
  requireDeed(meeting, 'correct')
  const correction = await requireCorrection(tx, meeting, correctionId)
  if (correction.approved) throw new Refusal('conflict', 'minutes-approved')
  if (correction.abandoned) throw new Refusal('conflict', 'correction-abandoned')
  const hash = await minutesHash(tx, correction.documentId)
  if (hash !== read.contentHash) throw new Refusal('conflict', 'minutes-changed')
  if (hash === (await minutesHash(tx, correction.previousDocumentId))) {
    throw new Refusal('conflict', 'correction-empty')
  }
  if (correction.startedById === viewer.id && !(await othersWrote(tx, correction.documentId, viewer.id))) {
    throw new Refusal('conflict', 'author-alone')
  }
  await tx.db
    .insert(minutesCorrectionApprovals)
    .values({ correctionId, approvedBy: viewer.id, approvedAt: tx.now, contentHash: hash })
  const document = await grantDocument(tx, viewer, 'document.decide', correction.documentId)
  await moveOn(tx, document, { from: ['draft'], to: 'decided', reason: correction.reason })
  await replace(tx, meeting, correction)
  const detail = { title: document.title, number: yearNumber(meeting.number, meeting.year) }
  await tx.record('minutes.correction_approved', {
    workspaceId: meeting.workspaceId,
    object: { kind: 'meeting', id: meeting.id },
    detail,
  })
  await notify(tx, await peopleIn(tx, meeting.workspaceId, steps.approve.tells), {
    kind: 'minutes_corrected',
    workspaceId: meeting.workspaceId,
    href: `${meetingHref(meeting)}/minutes`,
    detail,
  })
  signalMeeting(tx, meeting)
}

async function replace(
  tx: Tx,
  meeting: GrantedMeeting<'minutes.approve'>,
  { documentId, previousDocumentId, reason }: Awaited<ReturnType<typeof requireCorrection>>,
): Promise<void> {
  await tx.db.update(minutesTable).set({ documentId }).where(eq(minutesTable.meetingId, meeting.id))
  const previous = await loadDocument(tx, previousDocumentId)
  if (previous?.state !== 'decided' && previous?.state !== 'withdrawn') return
  await moveOn(tx, previous, { from: ['decided', 'withdrawn'], to: 'superseded', reason })
}
