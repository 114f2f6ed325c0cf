import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { moveOn } from '~/domain/documents/move-on.server'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { meetingHref } from '~/domain/meetings/at.server'
import { signalMeeting } from '~/domain/meetings/signal'
import { requireStep, steps } from '~/domain/meetings/steps'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import { carryOver } from './carry-over.server'
import { itemsWithoutOutcome } from './without-outcome.server'

/**
 * Closes a meeting, takes what is left over on to the next one, and sends the minutes round for remarks until the end
 * of a local date. From now the text is
 * commented on, not written, and nothing more is concluded, unless it is taken back.
 * @throws Refusal while something that was to be decided has no outcome, when the meeting is not in progress,
 * or when the date has passed
 */
export async function circulateMinutes(
  tx: Tx,
  viewer: Viewer,
  meeting: GrantedMeeting<'meeting.manage'>,
  { deadline }: { deadline: string },
): Promise<void> {
  const { minutes } = meeting
  requireStep(meeting, 'circulate')
  if (!minutes) throw new Refusal('not-found')
  if (deadline < tx.today) throw new Refusal('invalid', 'past', { field: 'deadline' })
  const open = await itemsWithoutOutcome(tx, meeting.id)
  if (open.some(({ kind }) => kind === 'decision')) throw new Refusal('conflict', 'decision-without-outcome')
  const document = await grantDocument(tx, viewer, 'document.manage', minutes.documentId)
  await moveOn(tx, document, { from: ['draft'], to: 'in_review', deadline })
  await carryOver(tx, meeting)
  const detail = { title: document.title, number: yearNumber(meeting.number, meeting.year), deadline }
  await tx.record('minutes.circulated', {
    workspaceId: meeting.workspaceId,
    object: { kind: 'meeting', id: meeting.id },
    detail,
  })
  await notify(tx, await peopleIn(tx, meeting.workspaceId, steps.circulate.tells), {
    kind: 'minutes_circulated',
    workspaceId: meeting.workspaceId,
    href: `${meetingHref(meeting)}/minutes`,
    detail,
  })
  signalMeeting(tx, meeting)
}
