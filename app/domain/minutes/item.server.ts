import { and, eq } from 'drizzle-orm'
import { agendaItems } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'

/**
 * The item of a meeting that an address names.
 * @throws Refusal when the meeting has none like it
 */
export async function requireItem({ db }: Pick<Scope, 'db'>, meetingId: string, itemId: string) {
  const [item] = await db
    .select()
    .from(agendaItems)
    .where(and(eq(agendaItems.id, itemId), eq(agendaItems.meetingId, meetingId)))
  if (!item) throw new Refusal('not-found')
  return { ...item, number: yearNumber(item.number, item.year) }
}
