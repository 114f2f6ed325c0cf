import { and, gte, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'

/** The condition that a period with a first and a last day (none: it has no end) is in force on a local date. */
export function inForce(
  period: { validFrom: SQLiteColumn; validTo: SQLiteColumn },
  on: string,
): SQL | undefined {
  return and(lte(period.validFrom, on), or(isNull(period.validTo), gte(period.validTo, on)))
}
