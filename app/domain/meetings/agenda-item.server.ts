import { and, eq } from 'drizzle-orm'
import { agendaItems } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'

/**
 * Proves that an agenda item belongs to a meeting: an id from a form is a claim.
 * @returns its number, `3/26`, and whether it is internal; null when no item was named
 * @throws Refusal on the field
 */
export async function requireAgendaItem(
  { db }: Pick<Scope, 'db'>,
  meetingId: string,
  itemId: string | null,
): Promise<{ number: string; isInternal: boolean } | null> {
  if (!itemId) return null
  const [item] = await db
    .select({ number: agendaItems.number, year: agendaItems.year, audience: agendaItems.audience })
    .from(agendaItems)
    .where(and(eq(agendaItems.id, itemId), eq(agendaItems.meetingId, meetingId)))
  if (!item) throw new Refusal('invalid', 'choice', { field: 'agendaItemId' })
  return { number: yearNumber(item.number, item.year), isInternal: item.audience === 'internal' }
}
