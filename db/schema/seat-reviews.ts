import { date, id, index, json, primaryKey, table, text, time } from '../dialect/columns'
import { users } from './people'
import { seats, workspaces } from './workspaces'

/** That a chair went through all seats of a workspace, and signed for it. */
export const seatReviews = table(
  'seat_reviews',
  {
    id: id().primaryKey(),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    signedBy: id()
      .notNull()
      .references(() => users.id),
    signedAt: time().notNull(),
  },
  (review) => [index('seat_reviews_workspace').on(review.workspaceId, review.signedAt)],
)

export const seatReviewOutcomes = ['stays', 'ends'] as const

/** A seat as it stood when it was reviewed, and what was decided about it. */
export const seatReviewLines = table(
  'seat_review_lines',
  {
    reviewId: id()
      .notNull()
      .references(() => seatReviews.id),
    seatId: id()
      .notNull()
      .references(() => seats.id),
    outcome: text({ enum: seatReviewOutcomes }).notNull(),
    /** The last day that was set for a seat that ends; null for one that stays. */
    endsOn: date(),
    /** The last day that it had before, and who answered for it: both may be changed later. */
    validTo: date(),
    sponsorId: id().references(() => users.id),
    /** Who held it and deputised for it. */
    holdingIds: json().$type<string[]>().notNull(),
  },
  (line) => [primaryKey({ columns: [line.reviewId, line.seatId] })],
)
