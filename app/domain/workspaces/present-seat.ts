import type { links, seatHoldings, seats } from '#db/schema'
import { lastDayOf } from './periods'

/** A seat as its workspace may see it. */
export function presentSeat(
  row: typeof seats.$inferSelect,
  { organisation, sponsor }: { organisation: string; sponsor: string | null },
  today: string,
) {
  const { id, role, validFrom, validTo, sponsorId } = row
  return {
    id,
    organisation,
    sponsorId,
    sponsor,
    role,
    validFrom,
    lastDay: lastDayOf(row),
    over: validTo !== null && validTo < today,
  }
}

export type PresentedSeat = ReturnType<typeof presentSeat>

/** Somebody's hold on a seat: a name and a period, and no way to reach the person. */
export function presentHolding(row: typeof seatHoldings.$inferSelect & { name: string }, today: string) {
  const { id, name, capacity, validFrom, validTo } = row
  return {
    id,
    name,
    capacity,
    validFrom,
    lastDay: lastDayOf(row),
    over: validTo !== null && validTo < today,
  }
}

export type PresentedHolding = ReturnType<typeof presentHolding>

/** An invitation that waits, for those who may withdraw it. Its secret is not in the row. */
export function presentInvitation(row: typeof links.$inferSelect) {
  return {
    id: row.id,
    name: row.name ?? '',
    email: row.email ?? '',
    capacity: row.capacity ?? 'holder',
    sentAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }
}
