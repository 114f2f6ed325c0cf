import { eq } from 'drizzle-orm'
import { itemOutcomes } from '#db/schema'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { signalMeeting } from '~/domain/meetings/signal'
import { requireDeed } from '~/domain/meetings/steps'
import type { OutcomeFields } from './fields'
import { requireItem } from './item.server'
import { languageOfMinutes } from './language.server'
import { placeParagraph } from './place-outcome.server'
import { minutesWords } from './words'

/**
 * Records that an item was noted, or postponed to the next meeting; a later record takes the place of an earlier one.
 * It is put into the minutes under the item, in the language that they are kept in, unless the item is internal.
 * @throws Refusal unless the meeting is in progress, or for an item of another meeting
 */
export async function recordOutcome(
  tx: Tx,
  meeting: GrantedMeeting<'meeting.manage'>,
  itemId: string,
  { kind, note }: OutcomeFields,
): Promise<void> {
  requireDeed(meeting, 'conclude')
  const item = await requireItem(tx, meeting.id, itemId)
  await tx.db.delete(itemOutcomes).where(eq(itemOutcomes.agendaItemId, item.id))
  await tx.db
    .insert(itemOutcomes)
    .values({ agendaItemId: item.id, kind, note, recordedBy: tx.actorId, recordedAt: tx.now })
  await tx.record('item_outcome.recorded', {
    workspaceId: meeting.workspaceId,
    object: { kind: 'agenda_item', id: item.id },
    detail: { number: item.number, title: item.title, to: kind },
  })
  if (item.audience !== 'internal') {
    const words = minutesWords[await languageOfMinutes(tx, meeting)]
    await placeParagraph(tx, meeting, item.number, note ? `${words[kind]} ${note}` : words[kind])
  }
  signalMeeting(tx, meeting)
}
