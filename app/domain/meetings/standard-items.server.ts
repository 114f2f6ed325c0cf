import { and, eq, exists, sql } from 'drizzle-orm'
import { agendaItems, seriesItems, seriesMeetings } from '#db/schema'
import type { Scope } from '~/core/scope'

/** Within a query of `agenda_items`: whether every meeting of the series that the item's meeting is one of has it, too. */
export function isStandardItem({ db }: Pick<Scope, 'db'>) {
  return exists(
    db
      .select({ one: sql`1` })
      .from(seriesMeetings)
      .innerJoin(seriesItems, eq(seriesItems.seriesId, seriesMeetings.seriesId))
      .where(
        and(
          eq(seriesMeetings.meetingId, agendaItems.meetingId),
          eq(seriesItems.kind, agendaItems.kind),
          eq(seriesItems.title, agendaItems.title),
        ),
      ),
  )
}
