import { count, eq } from 'drizzle-orm'
import { decisionRevisions, decisions } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import { requireTask } from '../mandates/serving.server'
import type { GrantedDecision } from './access.server'
import type { RevisionFields } from './fields'
import { signalDecision } from './signal'

/**
 * Corrects the words of a decision whose minutes are approved, or which task of the mandate it serves; without the task
 * among the fields, that stays as it is. What it said before stays, with the task that it served and the reason, and those
 * who work in the group are told.
 * @throws Refusal when somebody else saved meanwhile, or the task is none of the mandate in force
 */
export async function reviseDecision(
  tx: Tx,
  decision: GrantedDecision<'decision.revise'>,
  fields: RevisionFields,
): Promise<void> {
  const [row] = await tx.db.select().from(decisions).where(eq(decisions.id, decision.id))
  if (!row) throw new Error('a granted decision is missing')
  expectVersion(row.version, fields.version, { text: row.text, mandateTaskId: row.mandateTaskId ?? '' })
  const { text, reason, mandateTaskId = row.mandateTaskId } = fields
  if (mandateTaskId && mandateTaskId !== row.mandateTaskId)
    await requireTask(tx, decision.workspaceId, mandateTaskId)
  const [before] = await tx.db
    .select({ count: count() })
    .from(decisionRevisions)
    .where(eq(decisionRevisions.decisionId, row.id))
  await tx.db.insert(decisionRevisions).values({
    id: newId(),
    decisionId: row.id,
    number: Number(before?.count ?? 0) + 1,
    text: row.text,
    mandateTaskId: row.mandateTaskId,
    reason,
    revisedBy: tx.actorId,
    revisedAt: tx.now,
  })
  await tx.db
    .update(decisions)
    .set({ text, mandateTaskId, version: row.version + 1 })
    .where(eq(decisions.id, row.id))
  const { workspaceId } = decision
  const detail = { number: yearNumber(row.number, row.year) }
  await tx.record('decision.revised', { workspaceId, object: { kind: 'decision', id: row.id }, detail })
  await notify(tx, await peopleIn(tx, workspaceId, ['chair', 'secretariat', 'member']), {
    kind: 'decision_revised',
    workspaceId,
    href: decisionHref(decision.slug, row.id),
    detail,
  })
  signalDecision(tx, decision)
}

/** The address of a decision's page. */
export function decisionHref(slug: string, id: string): string {
  return `/workspaces/${slug}/decisions/${id}`
}
