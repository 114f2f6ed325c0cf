import { and, eq, max } from 'drizzle-orm'
import { decisions } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import { mandateInForce } from '../mandates/in-force.server'
import { requireTask } from '../mandates/serving.server'

export interface NewDecision {
  workspaceId: string
  meetingId?: string
  procedureId?: string
  agendaItemId?: string | null
  /** The task of the mandate that it serves: a claim, that is proved here. */
  mandateTaskId?: string | null
  /** The local date it was made on: its year numbers it, and the mandate in force then stands behind it. */
  onDate: string
  text: string
}

/**
 * Writes a decision into the register, with the next number of the workspace and the year. The caller has proved that
 * it was made.
 * @throws Refusal when the task is none of the mandate in force
 */
export async function insertDecision(
  tx: Tx,
  { onDate, agendaItemId = null, mandateTaskId = null, ...made }: NewDecision,
): Promise<{ id: string; number: string }> {
  const id = newId()
  const { workspaceId } = made
  if (mandateTaskId) await requireTask(tx, workspaceId, mandateTaskId)
  const year = Number(onDate.slice(0, 4))
  const [last] = await tx.db
    .select({ number: max(decisions.number) })
    .from(decisions)
    .where(and(eq(decisions.workspaceId, workspaceId), eq(decisions.year, year)))
  const number = (last?.number ?? 0) + 1
  const mandate = await mandateInForce(tx, workspaceId, onDate, made.meetingId ?? null)
  await tx.db.insert(decisions).values({
    id,
    ...made,
    agendaItemId,
    year,
    number,
    mandateId: mandate?.id ?? null,
    mandateTaskId,
    recordedBy: tx.actorId,
    recordedAt: tx.now,
  })
  await tx.record('decision.recorded', {
    workspaceId,
    object: { kind: 'decision', id },
    detail: { number: yearNumber(number, year) },
  })
  return { id, number: yearNumber(number, year) }
}
