import { z } from 'zod'
import { choice, formVersion, line, optionalWholeNumber, timeOfDayField, wholeNumber } from '~/core/fields'
import { itemKinds } from '~/domain/meetings/kinds'
import { mostItems } from './most-items'
import { occurrences, weekdays } from './rule'

const rows = <Item extends z.ZodType>(item: Item) => z.array(item).max(mostItems).default([])
const text = z.string().transform((value) => value.replace(/\s+/g, ' ').trim())

const series = z.object({
  title: line(200),
  occurrence: choice(occurrences),
  weekday: choice(weekdays),
  everyMonths: wholeNumber(1, 12),
  firstMonth: z.string({ error: 'required' }).regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'date'),
  starts: timeOfDayField(),
  minutes: wholeNumber(15, 600),
  place: line(300),
  /** Standard items, row by row: three lists side by side. A row without a title is none. */
  itemTitle: rows(text.pipe(z.string().max(300, 'too-long'))),
  itemKind: rows(choice(itemKinds)),
  itemMinutes: rows(optionalWholeNumber(1, 600)),
})

/** A meeting ends on the day that it begins. */
const endsSameDay = ({ starts, minutes }: { starts: string; minutes: number }) =>
  minutesOf(starts) + minutes < 24 * 60
const atMinutes = { path: ['minutes'], message: 'number' }

export const seriesFields = series.refine(endsSameDay, atMinutes)
export const editSeriesFields = series.extend({ version: formVersion() }).refine(endsSameDay, atMinutes)

export type SeriesFields = z.output<typeof seriesFields>

/** A time of day some minutes after another, on the same day. */
export function timeAfter(starts: string, minutes: number): string {
  const end = minutesOf(starts) + minutes
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
