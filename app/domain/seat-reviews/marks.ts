/** What a review decides about a seat. */
export const seatReviewOutcomes = ['stays', 'ends'] as const

export interface Mark {
  seatId: string
  outcome: (typeof seatReviewOutcomes)[number]
  /** The last day of a seat that ends; null for one that stays. */
  endsOn: string | null
}

/** The names of the two fields of a seat. */
export const outcomeField = (seatId: string) => `outcome-${seatId}`
export const endsOnField = (seatId: string) => `endsOn-${seatId}`
