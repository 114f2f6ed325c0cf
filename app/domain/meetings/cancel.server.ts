import type { Tx } from '~/core/write'
import type { GrantedMeeting } from './access.server'
import { sendNotice } from './call.server'
import { requireStep } from './steps'
import { itemsOfItsOwn, takeOn } from './take-on.server'

/**
 * Cancels a meeting and tells everyone with a seat why. It keeps its number and its place in the calendar; what it was to
 * deal with goes on to the next meeting.
 * @throws Refusal when it is cancelled already, or when its minutes have been opened
 */
export async function cancelMeeting(
  tx: Tx,
  meeting: GrantedMeeting<'meeting.manage'>,
  { reason }: { reason: string },
): Promise<void> {
  requireStep(meeting, 'cancel')
  await sendNotice(tx, meeting, 'cancel', { reason })
  await takeOn(tx, meeting, await itemsOfItsOwn(tx, meeting.id))
}
