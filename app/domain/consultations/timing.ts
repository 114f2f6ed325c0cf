import { Temporal } from 'temporal-polyfill'
import { osloInstant } from '~/core/oslo-time'
import type { ConsultationKind } from './kinds'

/** How far a consultation has come. */
export const standings = ['preparing', 'announced', 'open', 'closed', 'finished'] as const
export type Standing = (typeof standings)[number]

/** The day that was asked about last: a page asks the same of hundreds of answers to one consultation. */
let newest = { localDate: '', end: 0 }

/** The instant that a local date ends in Oslo: a deadline lasts its whole day. */
export function endOfDay(localDate: string): Date {
  if (newest.localDate !== localDate) {
    const next = Temporal.PlainDate.from(localDate).add({ days: 1 }).toString()
    newest = { localDate, end: osloInstant(next, '00:00').getTime() }
  }
  return new Date(newest.end)
}

/** It opens and closes by the clock alone: nobody has to press anything, and no job can be late. */
export function standingOf(
  facts: { announced: boolean; finished: boolean; opensAt: Date; deadline: string },
  now: Date,
): Standing {
  if (!facts.announced) return 'preparing'
  if (facts.finished) return 'finished'
  if (now < facts.opensAt) return 'announced'
  return now < endOfDay(facts.deadline) ? 'open' : 'closed'
}

/**
 * How long a public consultation lasts, from the day it opens to its deadline: three months as a rule, and not under six
 * weeks without a reason (utredningsinstruksen point 3-3). Other rounds have no such rule.
 */
export function lengthOf(
  kind: ConsultationKind,
  opensOn: string,
  deadline: string,
): 'usual' | 'brief' | 'too-brief' {
  if (kind !== 'public_consultation') return 'usual'
  const opens = Temporal.PlainDate.from(opensOn)
  const ends = Temporal.PlainDate.from(deadline)
  if (Temporal.PlainDate.compare(ends, opens.add({ weeks: 6 })) < 0) return 'too-brief'
  return Temporal.PlainDate.compare(ends, opens.add({ months: 3 })) < 0 ? 'brief' : 'usual'
}
