import { asc, eq } from 'drizzle-orm'
import { agendaItems } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import type { Scope } from '~/core/scope'

/** A meeting's agenda in its order. */
export async function agendaOf({ db }: Pick<Scope, 'db'>, meetingId: string) {
  const rows = await db
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id))
    .limit(200)
  return rows.map(
    ({
      id,
      number,
      year,
      kind,
      title,
      background,
      presenter,
      minutesPlanned,
      guests,
      audience,
      version,
    }) => ({
      id,
      number: yearNumber(number, year),
      kind,
      title,
      background,
      presenter,
      minutesPlanned,
      audience,
      guests: guests.split('\n').filter((line) => line.trim() !== ''),
      version,
    }),
  )
}
