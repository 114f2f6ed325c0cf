import { eq } from 'drizzle-orm'
import { agendaItems, meetingNotices } from '#db/schema'
import { localDateOf, osloTimeOfDay, yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { freezePapers } from '~/domain/agenda-papers/freeze.server'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import type { GrantedMeeting } from './access.server'
import { meetingHref } from './at.server'
import { signalMeeting } from './signal'
import { requireStep, steps } from './steps'

/**
 * Sends the notice to everyone with a seat. Sent again, it tells that something has changed.
 * @throws Refusal when the meeting was cancelled, has been held, or has nothing on its agenda
 */
export async function callMeeting(tx: Tx, meeting: GrantedMeeting<'meeting.manage'>): Promise<void> {
  const step = meeting.state === 'called' ? 'change' : 'call'
  requireStep(meeting, step)
  if (meeting.endsAt <= tx.now) throw new Refusal('conflict', 'meeting-over')
  const [first] = await tx.db
    .select({ id: agendaItems.id })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meeting.id))
    .limit(1)
  if (!first) throw new Refusal('conflict', 'agenda-empty')
  await sendNotice(tx, meeting, step)
}

/** The steps that are taken by a notice, what it is then called, and what the log says. */
const noticed = {
  call: { kind: 'called', action: 'meeting.called' },
  change: { kind: 'changed', action: 'meeting.called' },
  move: { kind: 'moved', action: 'meeting.moved' },
  cancel: { kind: 'cancelled', action: 'meeting.cancelled' },
} as const

/** Writes the notice, the log and each person's own notice: the one way that those who are called learn of a meeting. */
export async function sendNotice(
  tx: Tx,
  meeting: GrantedMeeting<'meeting.manage'>,
  step: keyof typeof noticed,
  { reason = null, movedFrom = null }: { reason?: string | null; movedFrom?: Date | null } = {},
): Promise<void> {
  const { id, workspaceId, title, number, year, startsAt } = meeting
  const { kind, action } = noticed[step]
  await tx.db
    .insert(meetingNotices)
    .values({ id: newId(), meetingId: id, kind, reason, movedFrom, sentBy: tx.actorId, sentAt: tx.now })
  if (step !== 'cancel') await freezePapers(tx, id)
  const detail = { title, number: yearNumber(number, year), date: localDateOf(startsAt) }
  await tx.record(action, { workspaceId, object: { kind: 'meeting', id }, detail })
  await notify(tx, await peopleIn(tx, workspaceId, steps[step].tells), {
    kind: `meeting_${kind}`,
    workspaceId,
    href: meetingHref(meeting),
    detail: { ...detail, starts: osloTimeOfDay(startsAt), place: meeting.place },
  })
  signalMeeting(tx, meeting)
}
