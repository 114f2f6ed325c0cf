import { and, eq } from 'drizzle-orm'
import { dissents } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { signalMeeting } from '~/domain/meetings/signal'
import { requireDeed } from '~/domain/meetings/steps'
import { organisationsSeated } from '~/domain/workspaces/seated.server'
import type { DissentFields } from './fields'
import { requireItem } from './item.server'
import { languageOfMinutes } from './language.server'
import { placeParagraph } from './place-outcome.server'
import { minutesWords } from './words'

/**
 * Records that an organisation did not agree, in its own words, and puts them into the minutes under the item, unless that is internal.
 * @returns the id of the dissent
 * @throws Refusal unless the meeting is in progress, for an item of another meeting, an organisation without a seat, or one
 * whose dissent in the item is recorded already
 */
export async function recordDissent(
  tx: Tx,
  meeting: GrantedMeeting<'meeting.manage'>,
  itemId: string,
  { organisationId, text }: DissentFields,
): Promise<string> {
  requireDeed(meeting, 'conclude')
  const item = await requireItem(tx, meeting.id, itemId)
  const language = await languageOfMinutes(tx, meeting)
  const seated = await organisationsSeated(tx, meeting.workspaceId, language)
  const organisation = seated.find(({ id }) => id === organisationId)
  if (!organisation) throw new Refusal('invalid', 'choice', { field: 'organisationId' })
  const [recorded] = await tx.db
    .select({ id: dissents.id })
    .from(dissents)
    .where(and(eq(dissents.agendaItemId, item.id), eq(dissents.organisationId, organisationId)))
  if (recorded) throw new Refusal('conflict', 'dissent-recorded')
  const id = newId()
  await tx.db
    .insert(dissents)
    .values({ id, agendaItemId: item.id, organisationId, text, recordedBy: tx.actorId, recordedAt: tx.now })
  await tx.record('dissent.recorded', {
    workspaceId: meeting.workspaceId,
    object: { kind: 'agenda_item', id: item.id },
    detail: { number: item.number, title: item.title, organisation: organisation.shortName },
  })
  if (item.audience !== 'internal') {
    await placeParagraph(tx, meeting, item.number, minutesWords[language].dissent(organisation.name, text))
  }
  signalMeeting(tx, meeting)
  return id
}
