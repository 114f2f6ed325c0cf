import { and, eq, inArray, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { seats } from '#db/schema'
import { inForce } from '~/core/in-force'

/** Seats of those who lead a group, on `today`: who is reminded of what is the group's own to do. */
export function leadingSeats(workspaceId: SQLiteColumn, today: string): SQL | undefined {
  return and(
    eq(seats.workspaceId, workspaceId),
    inArray(seats.role, ['chair', 'secretariat']),
    inForce(seats, today),
  )
}
