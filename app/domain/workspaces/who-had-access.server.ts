import { eq } from 'drizzle-orm'
import { organisations, seatHoldings, seats, users } from '#db/schema'
import { localDateOf } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import type { SeatRole } from '~/core/viewer'
import type { Capacity } from './kinds'
import { gaveAccessOn } from './periods'

/** Somebody who could get into a workspace on a date, and by which seat. */
export interface Access {
  userId: string
  name: string
  seatId: string
  organisationId: string
  organisation: string
  role: SeatRole
  capacity: Capacity
}

/**
 * Who had access to a workspace on a local date, for all or a part of the day. Past dates are answered by the rows that
 * were never taken away; a date to come, by what is given so far. Today is who has or has had access today.
 */
export async function whoHadAccess(scope: Scope, workspaceId: string, on: string): Promise<Access[]> {
  const rows = await scope.db
    .select({ seat: seats, holding: seatHoldings, person: users, organisation: organisations })
    .from(seatHoldings)
    .innerJoin(seats, eq(seats.id, seatHoldings.seatId))
    .innerJoin(users, eq(users.id, seatHoldings.userId))
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(eq(seats.workspaceId, workspaceId))
  const collator = new Intl.Collator('nb')
  return rows
    .filter(({ seat, holding }) => gaveAccessOn(seat, on) && gaveAccessOn(holding, on))
    .filter(({ seat, holding }) => together(seat, holding))
    .map(({ seat, holding, person, organisation }) => ({
      userId: person.id,
      name: person.name,
      seatId: seat.id,
      organisationId: organisation.id,
      organisation: organisation.shortName,
      role: seat.role,
      capacity: holding.capacity,
    }))
    .sort((a, b) => collator.compare(a.name, b.name))
}

type Given = { givenAt: Date; endedAt: Date | null; validTo: string | null }

/** On the day that one is ended and the other given, they may never have been in force at the same moment. */
function together(a: Given, b: Given): boolean {
  const overBefore = (first: Given, second: Given) =>
    first.endedAt !== null &&
    first.validTo !== null &&
    first.validTo < localDateOf(first.endedAt) &&
    second.givenAt >= first.endedAt
  return !overBefore(a, b) && !overBefore(b, a)
}
