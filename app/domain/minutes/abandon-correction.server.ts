import { eq } from 'drizzle-orm'
import { documents, minutesCorrectionAbandonments } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { signalMeeting } from '~/domain/meetings/signal'
import { requireCorrection } from './corrections.server'
import { minutesWords } from './words'

/**
 * Gives up a new version of minutes that has been begun: they stand as they were approved, and another may be begun. The
 * text is kept as a draft, by a title that says what became of it, since a draft is read by those who work in the group
 * alone; it cannot be approved any more.
 * @throws Refusal when it is approved, or given up already
 */
export async function abandonCorrection(
  tx: Tx,
  meeting: GrantedMeeting<'meeting.manage'>,
  correctionId: string,
  { reason }: { reason: string },
): Promise<void> {
  const correction = await requireCorrection(tx, meeting, correctionId)
  if (correction.approved) throw new Refusal('conflict', 'minutes-approved')
  if (correction.abandoned) throw new Refusal('conflict', 'correction-abandoned')
  await tx.db
    .insert(minutesCorrectionAbandonments)
    .values({ correctionId, reason, abandonedBy: tx.actorId, abandonedAt: tx.now })
  const title = await retitle(tx, meeting.workspaceId, correction.documentId)
  await tx.record('minutes.correction_abandoned', {
    workspaceId: meeting.workspaceId,
    object: { kind: 'meeting', id: meeting.id },
    detail: { title, number: yearNumber(meeting.number, meeting.year) },
  })
  signalMeeting(tx, meeting)
}

/** @returns the title before */
async function retitle(tx: Tx, workspaceId: string, id: string): Promise<string> {
  const [document] = await tx.db.select().from(documents).where(eq(documents.id, id))
  if (!document) throw new Error('a correction without a text')
  const { title: previousTitle, language, version } = document
  const title = minutesWords[language === 'nn' ? 'nn' : 'nb'].abandoned(previousTitle)
  await tx.db
    .update(documents)
    .set({ title, updatedAt: tx.now, version: version + 1 })
    .where(eq(documents.id, id))
  await tx.record('document.renamed', {
    workspaceId,
    object: { kind: 'document', id },
    detail: { title, previousTitle, language, previousLanguage: language },
  })
  tx.signal(`document:${id}`)
  return previousTitle
}
