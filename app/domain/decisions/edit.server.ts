import { and, eq } from 'drizzle-orm'
import { decisions } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from '../meetings/access.server'
import { signalMeeting } from '../meetings/signal'
import { requireDeed } from '../meetings/steps'

/**
 * Words a decision anew while the minutes are still being written.
 * @throws Refusal once they are circulated, or when somebody else saved meanwhile
 */
export async function editDecision(
  tx: Tx,
  meeting: GrantedMeeting<'meeting.manage'>,
  decisionId: string,
  { text, version }: { text: string; version: number },
): Promise<void> {
  requireDeed(meeting, 'conclude')
  const [row] = await tx.db
    .select()
    .from(decisions)
    .where(and(eq(decisions.id, decisionId), eq(decisions.meetingId, meeting.id)))
  if (!row) throw new Refusal('not-found')
  expectVersion(row.version, version, { text: row.text })
  await tx.db
    .update(decisions)
    .set({ text, version: row.version + 1 })
    .where(eq(decisions.id, row.id))
  await tx.record('decision.edited', {
    workspaceId: meeting.workspaceId,
    object: { kind: 'decision', id: row.id },
    detail: { number: yearNumber(row.number, row.year) },
  })
  signalMeeting(tx, meeting)
}
