import { and, eq } from 'drizzle-orm'
import { decisionReports, decisions } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import type { GrantedDecision } from './access.server'
import type { ReportFields } from './fields'
import { signalDecision } from './signal'

/**
 * Says how far a decision has come: carried out, opened again, or superseded by another decision of the group.
 * @throws Refusal when somebody else saved meanwhile, or what supersedes it is itself or not of the group
 */
export async function reportOnDecision(
  tx: Tx,
  decision: GrantedDecision<'decision.report'>,
  { state, supersededById, note, version }: ReportFields,
): Promise<void> {
  expectVersion(decision.version, version, { state: decision.state })
  const successor = state === 'superseded' ? supersededById : null
  if (successor) await requireOther(tx, decision, successor)
  await tx.db.insert(decisionReports).values({
    id: newId(),
    decisionId: decision.id,
    fromState: decision.state,
    toState: state,
    supersededById: successor,
    note,
    reportedBy: tx.actorId,
    reportedAt: tx.now,
  })
  await tx.db
    .update(decisions)
    .set({ state, version: decision.version + 1 })
    .where(eq(decisions.id, decision.id))
  await tx.record('decision.reported', {
    workspaceId: decision.workspaceId,
    object: { kind: 'decision', id: decision.id },
    detail: { number: yearNumber(decision.number, decision.year), from: decision.state, to: state },
  })
  signalDecision(tx, decision)
}

async function requireOther(
  { db }: Tx,
  decision: GrantedDecision<'decision.report'>,
  id: string,
): Promise<void> {
  const [other] = await db
    .select({ id: decisions.id })
    .from(decisions)
    .where(and(eq(decisions.id, id), eq(decisions.workspaceId, decision.workspaceId)))
  if (!other || other.id === decision.id) throw new Refusal('invalid', 'choice', { field: 'supersededById' })
}
