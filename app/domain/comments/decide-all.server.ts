import { and, asc, eq, isNull } from 'drizzle-orm'
import { documents, suggestionDecisions, threadResolutions, threads } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { refuseWhileLaidBefore } from '../documents/laid-before.server'
import { grantThread, type GrantedThread } from './access.server'
import { recordDecision } from './decide.server'
import { takeIntoText } from './take-in.server'

type Suggestion = GrantedThread<'suggestion.decide'>

/** More than anybody decides on at once; the rest is decided on next. */
const mostAtOnce = 200

/**
 * Takes in all that the author of a suggestion has suggested in its text and nobody has decided on, the oldest first, as one
 * change of the text. Those whose words are gone, by another of them too, stay as they are.
 * @returns how many were taken in, and how many stay
 * @throws Refusal when the text lies before ministries, or none of them can be taken in
 */
export async function acceptAllOfAuthor(
  tx: Tx,
  viewer: Viewer,
  suggestion: Suggestion,
): Promise<{ taken: number; left: number }> {
  const { document } = suggestion
  const all = await undecidedOfAuthor(tx, viewer, suggestion)
  await refuseWhileLaidBefore(tx, document.id)
  const taken = await takeIntoText(tx, document.id, all)
  if (!taken.length) throw new Refusal('conflict', 'suggestion-unfit')
  await tx.db.update(documents).set({ updatedAt: tx.now }).where(eq(documents.id, document.id))
  for (const one of taken) await recordDecision(tx, viewer, one, 'accepted', null)
  return { taken: taken.length, left: all.length - taken.length }
}

/**
 * Declines all that the author of a suggestion has suggested in its text, with the one reason that they are told.
 * @throws Refusal when everything is decided before
 */
export async function declineAllOfAuthor(
  tx: Tx,
  viewer: Viewer,
  suggestion: Suggestion,
  reason: string,
): Promise<void> {
  for (const one of await undecidedOfAuthor(tx, viewer, suggestion))
    await recordDecision(tx, viewer, one, 'declined', reason)
}

async function undecidedOfAuthor(tx: Tx, viewer: Viewer, suggestion: Suggestion): Promise<Suggestion[]> {
  const rows = await tx.db
    .select({ id: threads.id })
    .from(threads)
    .leftJoin(suggestionDecisions, eq(suggestionDecisions.threadId, threads.id))
    .leftJoin(
      threadResolutions,
      and(eq(threadResolutions.threadId, threads.id), isNull(threadResolutions.reopenedAt)),
    )
    .where(
      and(
        eq(threads.documentId, suggestion.document.id),
        eq(threads.authorId, suggestion.authorId),
        eq(threads.kind, 'suggestion'),
        isNull(suggestionDecisions.threadId),
        isNull(threadResolutions.id),
      ),
    )
    .orderBy(asc(threads.createdAt), asc(threads.id))
    .limit(mostAtOnce)
  if (!rows.length) throw new Refusal('conflict', 'suggestion-decided')
  const granted: Suggestion[] = []
  for (const { id } of rows) granted.push(await grantThread(tx, viewer, 'suggestion.decide', id))
  return granted
}
