import { and, eq, inArray, sql } from 'drizzle-orm'
import { seatHoldings, seatReviews, seats, workspaces } from '#db/schema'
import { localDateOf } from '~/core/calendar'
import { inForce } from '~/core/in-force'
import type { Scope } from '~/core/scope'
import { quarterMissed } from '~/domain/seat-reviews/due'
import { notRemindedOf } from './already.server'
import type { Due } from './due-items.server'

/**
 * Workspaces whose seats nobody has gone through for a quarter, for their chairs: once for each quarter that passes.
 */
export async function dueReviews(scope: Scope): Promise<Due[]> {
  const { db, today } = scope
  const newest = sql`(select max(review."signedAt") from ${seatReviews} as review where review."workspaceId" = ${workspaces}."id")`
  const rows = await db
    .selectDistinct({
      userId: seatHoldings.userId,
      workspaceId: workspaces.id,
      slug: workspaces.slug,
      madeAt: workspaces.createdAt,
      reviewedAt: newest.mapWith(seatReviews.signedAt),
    })
    .from(workspaces)
    .innerJoin(
      seats,
      and(eq(seats.workspaceId, workspaces.id), inArray(seats.role, ['chair']), inForce(seats, today)),
    )
    .innerJoin(seatHoldings, and(eq(seatHoldings.seatId, seats.id), inForce(seatHoldings, today)))
    .limit(2_000)
  const due = rows.flatMap((row): Due[] => {
    const missed = quarterMissed(localDateOf(row.reviewedAt ?? row.madeAt), today)
    if (missed === null) return []
    const { userId, workspaceId, slug } = row
    return [
      {
        ...{ userId, workspaceId, kind: 'seat_review' as const, objectId: workspaceId, due: missed },
        href: `/workspaces/${slug}/people/reviews/new`,
        detail: { date: missed },
      },
    ]
  })
  return notRemindedOf(scope, due)
}
