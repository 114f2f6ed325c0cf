import { and, asc, eq, gte, isNull, or, sql } from 'drizzle-orm'
import { prepared } from '~/core/prepared'
import type { Scope } from '~/core/scope'
import { seatHoldings, seats, systemRoles, users } from '#db/schema'
import type { SystemRole, Viewer, ViewerSeat } from '~/core/viewer'

type Period = { validFrom: string; validTo: string | null }

const inForce = (today: string) => (period: Period) =>
  period.validFrom <= today && (period.validTo === null || period.validTo >= today)

/**
 * The person with the seats and roles in force on a local date, or null when there is no such person.
 * Seats that begin later are read too, so that the viewer knows from when this picture is wrong.
 */
export async function loadViewer(db: Scope['db'], userId: string, today: string): Promise<Viewer | null> {
  const [person] = await personOf(db, 1).execute({ userId })
  if (!person) return null
  const holdings = await holdingsOf(db, 1).execute({ userId, today })
  const roles = await rolesOf(db, 1).execute({ userId })
  const periods = [...holdings.flatMap(({ seat, holding }) => [seat, holding]), ...roles]
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    language: person.language,
    systemRoles: roles.filter(inForce(today)).map((row): SystemRole => row.role),
    seats: holdings
      .filter(({ seat, holding }) => inForce(today)(seat) && inForce(today)(holding))
      .map(({ seat, holding }): ViewerSeat => ({
        seatId: seat.id,
        workspaceId: seat.workspaceId,
        organisationId: seat.organisationId,
        role: seat.role,
        capacity: holding.capacity,
      })),
    changesOn: nextChange(periods, today),
  }
}

const personOf = prepared((db) =>
  db
    .select()
    .from(users)
    .where(eq(users.id, sql.placeholder('userId')))
    .prepare(),
)

const holdingsOf = prepared((db) =>
  db
    .select({ seat: seats, holding: seatHoldings })
    .from(seatHoldings)
    .innerJoin(seats, eq(seats.id, seatHoldings.seatId))
    .where(
      and(
        eq(seatHoldings.userId, sql.placeholder('userId')),
        or(isNull(seatHoldings.validTo), gte(seatHoldings.validTo, sql.placeholder('today'))),
        or(isNull(seats.validTo), gte(seats.validTo, sql.placeholder('today'))),
      ),
    )
    .orderBy(asc(seatHoldings.givenAt), asc(seatHoldings.id))
    .prepare(),
)

const rolesOf = prepared((db) =>
  db
    .select()
    .from(systemRoles)
    .where(eq(systemRoles.userId, sql.placeholder('userId')))
    .prepare(),
)

/** The first local date after today on which a period begins, or the day after one ends. */
function nextChange(periods: readonly Period[], today: string): string | null {
  const dates = periods.flatMap((period) => [
    period.validFrom,
    ...(period.validTo === null ? [] : [dayAfter(period.validTo)]),
  ])
  return dates.filter((date) => date > today).sort()[0] ?? null
}

function dayAfter(localDate: string): string {
  const day = new Date(`${localDate}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}
