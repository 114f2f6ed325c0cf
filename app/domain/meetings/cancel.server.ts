import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from './access.server'
import { sendNotice } from './call.server'

/**
 * Cancels a meeting and tells everyone with a seat why. It keeps its number and its place in the calendar.
 * @throws Refusal when it is cancelled already, or when its minutes have been opened
 */
export async function cancelMeeting(
  tx: Tx,
  meeting: GrantedMeeting<'meeting.manage'>,
  { reason }: { reason: string },
): Promise<void> {
  if (meeting.state === 'cancelled') throw new Refusal('conflict', 'meeting-cancelled')
  if (meeting.minutes) throw new Refusal('conflict', 'meeting-over')
  await sendNotice(tx, meeting, 'cancelled', reason)
}
