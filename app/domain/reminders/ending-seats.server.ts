import { and, eq, gte, inArray, isNull, lte } from 'drizzle-orm'
import { organisations, reminders, seatHoldings, seats, workspaces } from '#db/schema'
import { inForce } from '~/core/in-force'
import type { Scope } from '~/core/scope'
import { addDays } from '~/core/working-days'
import type { Due } from './due-items.server'
import { seatWarningDays } from './stages'

interface EndingSeat {
  id: string
  validTo: string
  sponsorId: string | null
  workspaceId: string
  slug: string
  organisation: string
}

/**
 * Seats that end by themselves within 30 days, for those who have them, who answers for them, the chair and the
 * secretariat, who have not been warned. One that somebody has ended is known already.
 */
export async function endingSeats(scope: Scope): Promise<Due[]> {
  const ending = await soonOver(scope)
  if (!ending.length) return []
  const runs = await runningThem(scope, [...new Set(ending.map(({ workspaceId }) => workspaceId))])
  const holders = await holdingThem(
    scope,
    ending.map(({ id }) => id),
  )
  const due = ending.flatMap((seat) => {
    const running = runs.filter((one) => one.workspaceId === seat.workspaceId).map(({ userId }) => userId)
    const holding = holders.filter((one) => one.seatId === seat.id).map(({ userId }) => userId)
    const everyone = [...new Set([...running, ...holding, ...(seat.sponsorId ? [seat.sponsorId] : [])])]
    const home = `/workspaces/${seat.slug}`
    return everyone.map((userId) => ({
      userId,
      kind: 'seat_ends' as const,
      objectId: seat.id,
      due: seat.validTo,
      workspaceId: seat.workspaceId,
      href: running.includes(userId) ? `${home}/people/seats/${seat.id}` : home,
      detail: { organisation: seat.organisation, date: seat.validTo },
    }))
  })
  return withoutThoseWarned(scope, due)
}

async function soonOver({ db, today }: Scope): Promise<EndingSeat[]> {
  const rows = await db
    .select({ seat: seats, slug: workspaces.slug, organisation: organisations.shortName })
    .from(seats)
    .innerJoin(workspaces, eq(workspaces.id, seats.workspaceId))
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(
      and(
        lte(seats.validFrom, today),
        gte(seats.validTo, today),
        lte(seats.validTo, addDays(today, seatWarningDays)),
        isNull(seats.endedAt),
      ),
    )
    .limit(1_000)
  return rows.map(({ seat, slug, organisation }) => ({
    id: seat.id,
    validTo: seat.validTo ?? '',
    sponsorId: seat.sponsorId,
    workspaceId: seat.workspaceId,
    slug,
    organisation,
  }))
}

async function runningThem({ db, today }: Scope, workspaceIds: string[]) {
  return db
    .selectDistinct({ workspaceId: seats.workspaceId, userId: seatHoldings.userId })
    .from(seats)
    .innerJoin(seatHoldings, and(eq(seatHoldings.seatId, seats.id), inForce(seatHoldings, today)))
    .where(
      and(
        inArray(seats.workspaceId, workspaceIds),
        inArray(seats.role, ['chair', 'secretariat']),
        inForce(seats, today),
      ),
    )
}

async function holdingThem({ db, today }: Scope, seatIds: string[]) {
  return db
    .selectDistinct({ seatId: seatHoldings.seatId, userId: seatHoldings.userId })
    .from(seatHoldings)
    .where(and(inArray(seatHoldings.seatId, seatIds), inForce(seatHoldings, today)))
}

async function withoutThoseWarned({ db }: Scope, due: Due[]): Promise<Due[]> {
  const ids = [...new Set(due.map(({ objectId }) => objectId))]
  const warned = await db
    .select({ userId: reminders.userId, objectId: reminders.objectId, due: reminders.due })
    .from(reminders)
    .where(and(eq(reminders.kind, 'seat_ends'), inArray(reminders.objectId, ids)))
  const keyOf = (one: { userId: string; objectId: string; due: string }) =>
    [one.userId, one.objectId, one.due].join(' ')
  const known = new Set(warned.map(keyOf))
  return due.filter((one) => !known.has(keyOf(one)))
}
