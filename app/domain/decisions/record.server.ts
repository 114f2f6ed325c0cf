import { localDateOf } from '~/core/calendar'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from '../meetings/access.server'
import { requireAgendaItem } from '../meetings/agenda-item.server'
import { signalMeeting } from '../meetings/signal'
import { requireDeed } from '../meetings/steps'
import { insertDecision } from './insert.server'

/**
 * Records what a meeting decided. It gets the next number of the workspace and the year, and keeps the mandate that was in
 * force on the day of the meeting.
 * @throws Refusal unless the meeting is in progress, or for an item of another meeting or a task of another mandate
 */
export async function recordDecision(
  tx: Tx,
  meeting: GrantedMeeting<'meeting.manage'>,
  fields: { text: string; agendaItemId: string | null; mandateTaskId?: string | null },
): Promise<{ id: string; number: string }> {
  requireDeed(meeting, 'conclude')
  await requireAgendaItem(tx, meeting.id, fields.agendaItemId)
  const decision = await insertDecision(tx, {
    workspaceId: meeting.workspaceId,
    meetingId: meeting.id,
    onDate: localDateOf(meeting.startsAt),
    text: fields.text,
    agendaItemId: fields.agendaItemId,
    mandateTaskId: fields.mandateTaskId,
  })
  signalMeeting(tx, meeting)
  return decision
}
