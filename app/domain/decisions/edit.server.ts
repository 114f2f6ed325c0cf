import { and, eq } from 'drizzle-orm'
import { decisions } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from '../meetings/access.server'
import { requireTask } from '../mandates/serving.server'
import { signalMeeting } from '../meetings/signal'
import { requireDeed } from '../meetings/steps'

/**
 * Words a decision anew while the minutes are still being written, or says which task of the mandate it serves; without
 * the task among the fields, that stays as it is.
 * @throws Refusal once they are circulated, or when somebody else saved meanwhile, or the task is none of the mandate in force
 */
export async function editDecision(
  tx: Tx,
  meeting: GrantedMeeting<'meeting.manage'>,
  decisionId: string,
  fields: { text: string; mandateTaskId?: string | null; version: number },
): Promise<void> {
  requireDeed(meeting, 'conclude')
  const [row] = await tx.db
    .select()
    .from(decisions)
    .where(and(eq(decisions.id, decisionId), eq(decisions.meetingId, meeting.id)))
  if (!row) throw new Refusal('not-found')
  expectVersion(row.version, fields.version, { text: row.text, mandateTaskId: row.mandateTaskId ?? '' })
  const { text, mandateTaskId = row.mandateTaskId } = fields
  if (mandateTaskId && mandateTaskId !== row.mandateTaskId)
    await requireTask(tx, meeting.workspaceId, mandateTaskId)
  await tx.db
    .update(decisions)
    .set({ text, mandateTaskId, version: row.version + 1 })
    .where(eq(decisions.id, row.id))
  await tx.record('decision.edited', {
    workspaceId: meeting.workspaceId,
    object: { kind: 'decision', id: row.id },
    detail: { number: yearNumber(row.number, row.year) },
  })
  signalMeeting(tx, meeting)
}
