import { addWorkingDays } from '~/core/working-days'

/** The last day for remarks on minutes that were sent round on a local date. The day they were sent does not count. */
export function remarkDeadline(sentOn: string, workingDays: number): string {
  return addWorkingDays(sentOn, workingDays)
}

/** Whether a last day is over: it lasts until midnight in Oslo, so the day after it has to have begun there. */
export function isOver(deadline: string, today: string): boolean {
  return today > deadline
}
