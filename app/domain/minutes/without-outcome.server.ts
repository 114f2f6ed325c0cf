import { and, asc, eq, notExists, sql } from 'drizzle-orm'
import { actionItems, agendaItems, decisions, itemOutcomes } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import { isStandardItem } from '~/domain/meetings/standard-items.server'

/**
 * The items of a meeting that nothing has come of yet, in the order of the agenda, and whether each moves on to the next
 * meeting: what was for discussion does, unless the next one has it anyway.
 */
export async function itemsWithoutOutcome({ db }: Pick<Scope, 'db'>, meetingId: string) {
  const one = { one: sql`1` }
  const rows = await db
    .select({ item: agendaItems, isStandard: sql`${isStandardItem({ db })}`.mapWith(Boolean) })
    .from(agendaItems)
    .where(
      and(
        eq(agendaItems.meetingId, meetingId),
        notExists(db.select(one).from(decisions).where(eq(decisions.agendaItemId, agendaItems.id))),
        notExists(db.select(one).from(itemOutcomes).where(eq(itemOutcomes.agendaItemId, agendaItems.id))),
        notExists(db.select(one).from(actionItems).where(eq(actionItems.agendaItemId, agendaItems.id))),
      ),
    )
    .orderBy(asc(agendaItems.position), asc(agendaItems.id))
    .limit(200)
  return rows.map(({ item: { id, number, year, kind, title }, isStandard }) => ({
    id,
    number: yearNumber(number, year),
    kind,
    title,
    movesOn: kind === 'discussion' && !isStandard,
  }))
}
