import { addDays } from '~/core/working-days'

/** How near a deadline is, when that is worth a reminder: a week before, the day before, and once it has passed. */
export const deadlineStages = ['overdue', 'day_left', 'week_left'] as const

export type DeadlineStage = (typeof deadlineStages)[number]

/** How many days after a meeting its minutes are asked for. */
export const minutesDueAfterDays = 7

/** How many days after a meeting nobody is reminded of its minutes any more. */
export const minutesGivenUpAfterDays = 90

/** From and until which deadlines, local dates, a stage is for today; null is without an end. */
export function deadlinesOf(stage: DeadlineStage, today: string): { from: string | null; to: string } {
  if (stage === 'overdue') return { from: null, to: addDays(today, -1) }
  if (stage === 'day_left') return { from: today, to: addDays(today, 1) }
  return { from: addDays(today, 2), to: addDays(today, 7) }
}

/**
 * Whether something was given before a stage of its deadline began: what one was told of yesterday, with four days to
 * go, one need not be reminded of today.
 */
export function wasGivenBefore(stage: DeadlineStage, deadline: string, givenOn: string): boolean {
  const begins = {
    overdue: addDays(deadline, 1),
    day_left: addDays(deadline, -1),
    week_left: addDays(deadline, -7),
  }
  return givenOn < begins[stage]
}

/** How many days before a mandate expires or is to be revised those who run the group are warned. */
export const mandateWarningDays = [30, 90] as const

export type MandateWarning = `mandate_${'expires' | 'revision'}_${(typeof mandateWarningDays)[number]}`

/** How many days before a seat ends by itself those whom it concerns are warned. */
export const seatWarningDays = 30

/** How many days before a signed agreement expires, or notice of it must be given, those who run the group are told. */
export const agreementWarningDays = 90
export const noticeWarningDays = 30

/** How many days before its day those who run the group are told of a milestone, and after how many it is not spoken of any more. */
export const milestoneWarningDays = 14
export const milestonesGivenUpAfterDays = 90

/** The warning that a day is near enough for today: the nearer of the two; null when it is far off or has passed. */
export function warningFor(what: 'expires' | 'revision', day: string, today: string): MandateWarning | null {
  if (day < today) return null
  const days = mandateWarningDays.find((number) => day <= addDays(today, number))
  return days === undefined ? null : `mandate_${what}_${days}`
}
