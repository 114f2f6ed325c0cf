import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { recordDecision } from '~/domain/decisions/record.server'
import type { GrantedDocument } from '~/domain/documents/access.server'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { requireAgendaItem } from '~/domain/meetings/agenda-item.server'
import type { OutcomeAttributes } from '~/editor/extensions/outcome'
import { placeOutcome } from './place-outcome.server'

/**
 * Marks a decision in minutes that are being written.
 * @returns what stands for it in the text; with `stay` the page that has the text open puts it there itself. What an
 * internal item came to stands in no text.
 * @throws Refusal for an internal item from the page that has the text open
 */
export async function markDecision(
  tx: Tx,
  where: { meeting: GrantedMeeting<'meeting.manage'>; document: GrantedDocument<'document.edit'> },
  fields: {
    text: string
    agendaItemId: string | null
    mandateTaskId?: string | null
    stay?: '1' | undefined
  },
): Promise<OutcomeAttributes> {
  const { meeting, document } = where
  const item = await requireAgendaItem(tx, meeting.id, fields.agendaItemId)
  if (item?.isInternal && fields.stay) throw new Refusal('conflict', 'item-internal')
  const { id } = await recordDecision(tx, meeting, fields)
  const outcome: OutcomeAttributes = { outcomeId: id, kind: 'decision', text: fields.text }
  if (!fields.stay && !item?.isInternal) await placeOutcome(tx, document.id, outcome, item?.number ?? null)
  return outcome
}
