import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '~/core/working-days'
import { deadlinesOf, deadlineStages } from '~/domain/reminders/stages'

const day = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2024-01-01', days))

it('a deadline is at no more than one stage on a day, and at one on every day from a week before', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -40, max: 40 }), (today, days) => {
      const deadline = addDays(today, days)
      const at = deadlineStages.filter((stage) => {
        const { from, to } = deadlinesOf(stage, today)
        return (from === null || deadline >= from) && deadline <= to
      })
      expect(at).toEqual(days < 0 ? ['overdue'] : days <= 1 ? ['day_left'] : days <= 7 ? ['week_left'] : [])
    }),
  )
})
