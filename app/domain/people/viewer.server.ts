import { and, asc, eq, gte, isNull, or, sql } from 'drizzle-orm'
import { prepared } from '~/core/prepared'
import type { Scope } from '~/core/scope'
import { seatHoldings, seats, systemRoles, users } from '#db/schema'
import type { SystemRole, Viewer, ViewerSeat } from '~/core/viewer'

type Period = { validFrom: string; validTo: string | null }

/**
 * The person with the seats and roles in force on a local date, or null when there is no such person.
 * Seats that begin later are read too, so that the viewer knows from when this picture is wrong.
 */
export async function loadViewer(db: Scope['db'], userId: string, today: string): Promise<Viewer | null> {
  const withRoles = await personOf(db, 1).execute({ userId })
  const [person] = withRoles
  if (!person) return null
  const holdings = await holdingsOf(db, 1).execute({ userId, today })
  const rolesNow: SystemRole[] = []
  const seatsNow: ViewerSeat[] = []
  let changesOn: string | null = null
  for (const { role, validFrom, validTo } of withRoles) {
    if (!role || !validFrom) continue
    const given = { validFrom, validTo }
    if (isInForce(given, today)) rolesNow.push(role)
    changesOn = earlier(changesOn, nextChange(given, today))
  }
  for (const { seatFrom, seatTo, heldFrom, heldTo, ...seat } of holdings) {
    const there = { validFrom: seatFrom, validTo: seatTo }
    const held = { validFrom: heldFrom, validTo: heldTo }
    if (isInForce(there, today) && isInForce(held, today)) seatsNow.push(seat)
    changesOn = earlier(changesOn, earlier(nextChange(there, today), nextChange(held, today)))
  }
  const { id, name, email, language } = person
  return { id, name, email, language, systemRoles: rolesNow, seats: seatsNow, changesOn }
}

const personOf = prepared((db) =>
  db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      language: users.language,
      role: systemRoles.role,
      validFrom: systemRoles.validFrom,
      validTo: systemRoles.validTo,
    })
    .from(users)
    .leftJoin(systemRoles, eq(systemRoles.userId, users.id))
    .where(eq(users.id, sql.placeholder('userId')))
    .prepare(),
)

const holdingsOf = prepared((db) =>
  db
    .select({
      seatId: seats.id,
      workspaceId: seats.workspaceId,
      organisationId: seats.organisationId,
      role: seats.role,
      capacity: seatHoldings.capacity,
      seatFrom: seats.validFrom,
      seatTo: seats.validTo,
      heldFrom: seatHoldings.validFrom,
      heldTo: seatHoldings.validTo,
    })
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

function isInForce({ validFrom, validTo }: Period, today: string): boolean {
  return validFrom <= today && (validTo === null || validTo >= today)
}

/** The first local date after today on which a period begins, or the day after it ends; null when neither is to come. */
function nextChange({ validFrom, validTo }: Period, today: string): string | null {
  const over = validTo === null ? null : dayAfter(validTo)
  return earlier(validFrom > today ? validFrom : null, over !== null && over > today ? over : null)
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

function dayAfter(localDate: string): string {
  const day = new Date(`${localDate}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}
