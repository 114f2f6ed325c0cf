import { addMonths } from '~/core/calendar'

/** How many months may pass between two reviews. */
const everyMonths = 3

/**
 * The local date that the seats of a workspace are to be reviewed by: a quarter after the last review, or after the
 * workspace was made when there has been none.
 */
export function reviewDueOn(lastOn: string): string {
  return addMonths(lastOn, everyMonths)
}

/** The newest quarter that has passed without a review, by its last day; null while the first has not. */
export function quarterMissed(lastOn: string, today: string): string | null {
  let quarters = 0
  while (addMonths(lastOn, everyMonths * (quarters + 1)) <= today) quarters++
  return quarters ? addMonths(lastOn, everyMonths * quarters) : null
}
