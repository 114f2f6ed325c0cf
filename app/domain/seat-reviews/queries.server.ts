import { and, count, desc, eq, inArray } from 'drizzle-orm'
import {
  organisations,
  seatHoldings,
  seatReviewLines,
  seatReviews,
  seats,
  users,
  workspaces,
} from '#db/schema'
import { localDateOf } from '~/core/calendar'
import { named } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { seatRoles } from '~/domain/workspaces/kinds'
import type { Language } from '~/i18n/languages'
import { reviewDueOn } from './due'

type MayRead = GrantedWorkspace<'workspace.give_seats'>

/** The reviews of a workspace, newest first, and the day that the next is due. */
export async function reviewsOf(scope: Scope, workspace: MayRead, wish: { page: number; size: number }) {
  const own = eq(seatReviews.workspaceId, workspace.id)
  const [total] = await scope.db.select({ count: count() }).from(seatReviews).where(own)
  const rows = await scope.db
    .select({ review: seatReviews, by: users.name })
    .from(seatReviews)
    .innerJoin(users, eq(users.id, seatReviews.signedBy))
    .where(own)
    .orderBy(desc(seatReviews.signedAt), desc(seatReviews.id))
    .limit(wish.size)
    .offset((wish.page - 1) * wish.size)
  const lines = await linesOf(
    scope,
    rows.map(({ review }) => review.id),
  )
  return {
    total: Number(total?.count ?? 0),
    dueOn: await dueIn(scope, workspace.id),
    reviews: rows.map(({ review, by }) => {
      const theirs = lines.filter(({ line }) => line.reviewId === review.id)
      return {
        id: review.id,
        by,
        at: review.signedAt.toISOString(),
        seats: theirs.length,
        ended: theirs.filter(({ line }) => line.outcome === 'ends').length,
      }
    }),
  }
}

/** The local date that the next review of a workspace is due. */
export async function dueIn({ db }: Pick<Scope, 'db'>, workspaceId: string): Promise<string> {
  const [last] = await db
    .select({ at: seatReviews.signedAt })
    .from(seatReviews)
    .where(eq(seatReviews.workspaceId, workspaceId))
    .orderBy(desc(seatReviews.signedAt))
    .limit(1)
  const [made] = await db
    .select({ at: workspaces.createdAt })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId))
  const since = last ?? made
  if (!since) throw new Error('a granted workspace is missing')
  return reviewDueOn(localDateOf(since.at))
}

/**
 * A review as it was signed, by role and organisation, with the names of those who had each seat.
 * @throws Refusal `not-found` when the workspace has no such review
 */
export async function reviewPage(scope: Scope, workspace: MayRead, reviewId: string, language: Language) {
  const [row] = await scope.db
    .select({ review: seatReviews, by: users.name })
    .from(seatReviews)
    .innerJoin(users, eq(users.id, seatReviews.signedBy))
    .where(and(eq(seatReviews.id, reviewId), eq(seatReviews.workspaceId, workspace.id)))
  if (!row) throw new Refusal('not-found')
  const lines = await linesOf(scope, [reviewId])
  const people = await peopleOf(
    scope,
    lines.flatMap(({ line }) => line.holdingIds),
  )
  const { compare } = new Intl.Collator('nb')
  return {
    id: row.review.id,
    by: row.by,
    at: row.review.signedAt.toISOString(),
    lines: lines
      .map(({ line, seat, organisation, sponsor }) => {
        const held = people.filter(({ id }) => line.holdingIds.includes(id))
        return {
          seatId: seat.id,
          organisation: named(organisation, 'name', language),
          role: seat.role,
          holder: held.find(({ capacity }) => capacity === 'holder')?.name ?? null,
          deputies: held.filter(({ capacity }) => capacity === 'deputy').map(({ name }) => name),
          validFrom: seat.validFrom,
          validTo: line.validTo,
          sponsor,
          outcome: line.outcome,
          endsOn: line.endsOn,
        }
      })
      .sort(
        (a, b) =>
          seatRoles.indexOf(a.role) - seatRoles.indexOf(b.role) || compare(a.organisation, b.organisation),
      ),
  }
}

export type SeatReview = Awaited<ReturnType<typeof reviewPage>>

async function linesOf({ db }: Scope, reviewIds: string[]) {
  if (!reviewIds.length) return []
  return db
    .select({ line: seatReviewLines, seat: seats, organisation: organisations, sponsor: users.name })
    .from(seatReviewLines)
    .innerJoin(seats, eq(seats.id, seatReviewLines.seatId))
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .leftJoin(users, eq(users.id, seatReviewLines.sponsorId))
    .where(inArray(seatReviewLines.reviewId, reviewIds))
}

async function peopleOf({ db }: Scope, holdingIds: string[]) {
  if (!holdingIds.length) return []
  return db
    .select({ id: seatHoldings.id, capacity: seatHoldings.capacity, name: users.name })
    .from(seatHoldings)
    .innerJoin(users, eq(users.id, seatHoldings.userId))
    .where(inArray(seatHoldings.id, holdingIds))
}
