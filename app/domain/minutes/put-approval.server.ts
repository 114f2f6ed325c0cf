import { minutesApprovals } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import type { Tx } from '~/core/write'
import { moveOn } from '~/domain/documents/move-on.server'
import type { DocumentThing } from '~/domain/documents/policy'
import { meetingHref } from '~/domain/meetings/at.server'
import type { MeetingThing } from '~/domain/meetings/policy'
import { signalMeeting } from '~/domain/meetings/signal'
import { requireStep, steps } from '~/domain/meetings/steps'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'

type Approval = Omit<typeof minutesApprovals.$inferInsert, 'approvedAt'>

/**
 * Puts down that minutes are approved, locks their text, and tells those who read them. The caller has proved that this
 * may be done.
 * @throws Refusal when they are not out for remarks
 */
export async function putApproval(
  tx: Tx,
  meeting: MeetingThing,
  document: DocumentThing,
  approval: Approval,
): Promise<void> {
  requireStep(meeting, 'approve')
  await tx.db.insert(minutesApprovals).values({ ...approval, approvedAt: tx.now })
  await moveOn(tx, document, { from: ['in_review'], to: 'decided' })
  const detail = {
    title: document.title,
    number: yearNumber(meeting.number, meeting.year),
    way: approval.way ?? 'act',
  }
  await tx.record('minutes.approved', {
    workspaceId: meeting.workspaceId,
    object: { kind: 'meeting', id: meeting.id },
    detail,
  })
  await notify(tx, await peopleIn(tx, meeting.workspaceId, steps.approve.tells), {
    kind: 'minutes_approved',
    workspaceId: meeting.workspaceId,
    href: `${meetingHref(meeting)}/minutes`,
    detail,
  })
  signalMeeting(tx, meeting)
}
