import { eq } from 'drizzle-orm'
import { documents, suggestionDecisions } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { refuseWhileLaidBefore } from '../documents/laid-before.server'
import type { GrantedThread } from './access.server'
import { speaksFor } from './speaks-for'
import { takeIntoText } from './take-in.server'
import { tellOfThread } from './tell.server'

type Suggestion = GrantedThread<'suggestion.decide'>

/**
 * Takes a suggested wording or format in: the text changes for everyone who has it open, and who decided stands beside who
 * suggested, in the same transaction.
 * @throws Refusal when it is decided before, the text lies before ministries, or its words are no longer in it
 */
export async function acceptSuggestion(tx: Tx, viewer: Viewer, suggestion: Suggestion): Promise<void> {
  await requireUndecided(tx, suggestion)
  const { document } = suggestion
  await refuseWhileLaidBefore(tx, document.id)
  const taken = await takeIntoText(tx, document.id, [suggestion])
  if (!taken.length) throw new Refusal('conflict', 'suggestion-unfit')
  await tx.db.update(documents).set({ updatedAt: tx.now }).where(eq(documents.id, document.id))
  await recordDecision(tx, viewer, suggestion, 'accepted', null)
}

/**
 * Declines a suggested wording, with the reason that its author is told.
 * @throws Refusal when it is decided before
 */
export async function declineSuggestion(
  tx: Tx,
  viewer: Viewer,
  suggestion: Suggestion,
  reason: string,
): Promise<void> {
  await requireUndecided(tx, suggestion)
  await recordDecision(tx, viewer, suggestion, 'declined', reason)
}

async function requireUndecided({ db }: Tx, suggestion: Suggestion): Promise<void> {
  const [decision] = await db
    .select({ outcome: suggestionDecisions.outcome })
    .from(suggestionDecisions)
    .where(eq(suggestionDecisions.threadId, suggestion.id))
  if (decision) throw new Refusal('conflict', 'suggestion-decided')
}

/** Who decided on a suggestion, and how: its author is told. The caller has seen that nobody has before. */
export async function recordDecision(
  tx: Tx,
  viewer: Viewer,
  suggestion: Suggestion,
  outcome: 'accepted' | 'declined',
  reason: string | null,
): Promise<void> {
  const { id, document, authorId } = suggestion
  await tx.db.insert(suggestionDecisions).values({
    threadId: id,
    outcome,
    reason,
    decidedBy: viewer.id,
    organisationId: speaksFor(viewer, document),
    decidedAt: tx.now,
  })
  await tx.record(`suggestion.${outcome}`, {
    workspaceId: document.workspaceId,
    object: { kind: 'document', id: document.id },
    detail: { title: document.title, threadId: id },
  })
  await tellOfThread(tx, viewer, suggestion, { kind: `suggestion_${outcome}`, userIds: [authorId] })
  tx.signal(`document:${document.id}`, `workspace:${document.workspaceId}`)
}
