import { and, eq, max } from 'drizzle-orm'
import { decisions } from '#db/schema'
import { localDateOf, yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import { mandateInForce } from '../mandates/in-force.server'
import type { GrantedMeeting } from '../meetings/access.server'
import { requireAgendaItem } from '../meetings/agenda-item.server'
import { signalMeeting } from '../meetings/signal'
import { requireDeed } from '../meetings/steps'

/**
 * Records what a meeting decided. It gets the next number of the workspace and the year, and keeps the mandate that was in
 * force on the day of the meeting.
 * @throws Refusal unless the meeting is in progress, or for an item of another meeting
 */
export async function recordDecision(
  tx: Tx,
  meeting: GrantedMeeting<'meeting.manage'>,
  { text, agendaItemId }: { text: string; agendaItemId: string | null },
): Promise<{ id: string; number: string }> {
  requireDeed(meeting, 'conclude')
  await requireAgendaItem(tx, meeting.id, agendaItemId)
  const id = newId()
  const { workspaceId, year } = meeting
  const [last] = await tx.db
    .select({ number: max(decisions.number) })
    .from(decisions)
    .where(and(eq(decisions.workspaceId, workspaceId), eq(decisions.year, year)))
  const number = (last?.number ?? 0) + 1
  const mandate = await mandateInForce(tx, workspaceId, localDateOf(meeting.startsAt))
  await tx.db.insert(decisions).values({
    id,
    workspaceId,
    meetingId: meeting.id,
    agendaItemId,
    year,
    number,
    text,
    mandateId: mandate?.id ?? null,
    recordedBy: tx.actorId,
    recordedAt: tx.now,
  })
  await tx.record('decision.recorded', {
    workspaceId,
    object: { kind: 'decision', id },
    detail: { number: yearNumber(number, year) },
  })
  signalMeeting(tx, meeting)
  return { id, number: yearNumber(number, year) }
}
