import { minutesSendings } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { meetingHref } from '~/domain/meetings/at.server'
import { signalMeeting } from '~/domain/meetings/signal'
import { notify } from '~/domain/notices/notify.server'
import { mailMinutes } from './mail-minutes.server'
import { maySendMinutes, recipientsOf } from './recipients.server'
import { newestSending } from './sendings.server'

/**
 * Sends minutes with the meeting's action items to everyone with a seat in the group who may read them: a notice, and a
 * mail to those who want it. What each is told of the action items follows what they may read. It can be done again.
 * @param seen how often the sender's page said that they had been sent, so that one wish is carried out once
 * @param origin where the links of the mail go
 * @throws Refusal while they are being written, when they were sent after `seen`, or when nobody else may read them
 */
export async function sendMinutes(
  tx: Tx,
  viewer: Viewer,
  meeting: GrantedMeeting<'meeting.manage'>,
  { seen, origin }: { seen: number; origin: string },
): Promise<void> {
  const { minutes } = meeting
  if (!minutes) throw new Refusal('not-found')
  if (!maySendMinutes(meeting)) throw new Refusal('conflict', 'minutes-not-out')
  const before = (await newestSending(tx, minutes.id))?.number ?? 0
  if (before !== seen) throw new Refusal('conflict', 'minutes-sent-meanwhile')
  const document = await grantDocument(tx, viewer, 'document.read', minutes.documentId)
  const { recipients } = await recipientsOf(tx, meeting, document, viewer.id)
  if (!recipients.length) throw new Refusal('conflict', 'minutes-nobody-to-send')
  const people = recipients.map((recipient) => recipient.viewer)
  await tx.db.insert(minutesSendings).values({
    id: newId(),
    minutesId: minutes.id,
    number: before + 1,
    recipients: people.length,
    sentBy: viewer.id,
    sentAt: tx.now,
  })
  const href = `${meetingHref(meeting)}/minutes`
  const detail = { title: document.title, number: yearNumber(meeting.number, meeting.year) }
  await tx.record('minutes.sent', {
    workspaceId: meeting.workspaceId,
    object: { kind: 'meeting', id: meeting.id },
    detail: { ...detail, recipients: people.length },
  })
  await notify(
    tx,
    people.map(({ id }) => id),
    {
      kind: 'minutes_sent',
      workspaceId: meeting.workspaceId,
      href,
      detail: { ...detail, name: viewer.name },
    },
  )
  await mailMinutes(tx, meeting, viewer, people, { href, origin })
  signalMeeting(tx, meeting)
}
