import { eq } from 'drizzle-orm'
import { agendaItems, meetingNotices } from '#db/schema'
import { localDateOf, yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import type { GrantedMeeting } from './access.server'
import { meetingHref } from './at.server'
import { signalMeeting } from './signal'

/**
 * Sends the notice to everyone with a seat. Sent again, it tells that something has changed.
 * @throws Refusal when the meeting was cancelled, has been held, or has nothing on its agenda
 */
export async function callMeeting(tx: Tx, meeting: GrantedMeeting<'meeting.manage'>): Promise<void> {
  if (meeting.state === 'cancelled') throw new Refusal('conflict', 'meeting-cancelled')
  if (meeting.endsAt <= tx.now) throw new Refusal('conflict', 'meeting-over')
  const [first] = await tx.db
    .select({ id: agendaItems.id })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meeting.id))
    .limit(1)
  if (!first) throw new Refusal('conflict', 'agenda-empty')
  const kind = meeting.state === 'planned' ? 'called' : 'changed'
  await sendNotice(tx, meeting, kind, null)
}

/** Writes the notice, the log and each person's own notice: the one way that a meeting changes its state. */
export async function sendNotice(
  tx: Tx,
  meeting: GrantedMeeting<'meeting.manage'>,
  kind: 'called' | 'changed' | 'cancelled',
  reason: string | null,
): Promise<void> {
  const { id, workspaceId, title, number, year, startsAt } = meeting
  await tx.db
    .insert(meetingNotices)
    .values({ id: newId(), meetingId: id, kind, reason, sentBy: tx.actorId, sentAt: tx.now })
  const detail = { title, number: yearNumber(number, year), date: localDateOf(startsAt) }
  await tx.record(kind === 'cancelled' ? 'meeting.cancelled' : 'meeting.called', {
    workspaceId,
    object: { kind: 'meeting', id },
    detail,
  })
  await notify(tx, await peopleIn(tx, workspaceId), {
    kind: `meeting_${kind}`,
    workspaceId,
    href: meetingHref(meeting),
    detail,
  })
  signalMeeting(tx, meeting)
}
