import fc from 'fast-check'
import { asc } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { agendaItems, meetings, notices } from '#db/schema'
import { localDateOf, osloTimeOfDay } from '~/core/calendar'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { addDays, dayOff, workingDayFrom } from '~/core/working-days'
import { seriesFields } from '~/domain/meeting-series/fields'
import { seriesPage } from '~/domain/meeting-series/queries.server'
import { daysAfter, occurrences, type DayRule } from '~/domain/meeting-series/rule'
import { editSeries, endSeries } from '~/domain/meeting-series/write.server'
import { addAgendaItem } from '~/domain/meetings/agenda.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { createCast, type Cast } from '#tests/support/cast'
import { itemFields, managing } from '#tests/support/meeting'
import { buildSeries, planDays, seriesForm } from '#tests/support/series'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

const rules: fc.Arbitrary<DayRule> = fc.record({
  occurrence: fc.constantFrom(...occurrences),
  weekday: fc.integer({ min: 1, max: 5 }),
  everyMonths: fc.integer({ min: 1, max: 12 }),
  firstMonth: fc
    .tuple(fc.integer({ min: 2024, max: 2032 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
})
const dates = fc.integer({ min: 0, max: 365 * 9 }).map((day) => addDays('2024-01-01', day))
const weekdayOf = (date: string) => new Date(`${date}T12:00:00Z`).getUTCDay() || 7

describe('the days of a series', () => {
  it('are working days after the one asked from, in order, each once', () => {
    fc.assert(
      fc.property(rules, dates, (rule, after) => {
        const days = daysAfter(rule, after, 6).map(({ date }) => date)
        expect(days).toHaveLength(6)
        expect([...new Set(days)].sort()).toEqual(days)
        for (const day of days) {
          expect(day > after).toBe(true)
          expect(dayOff(day)).toBeNull()
        }
      }),
    )
  })

  it('fall on the weekday and the occurrence of the rule, or on the working day after a day off', () => {
    fc.assert(
      fc.property(rules, dates, (rule, after) => {
        for (const { date, movedFrom } of daysAfter(rule, after, 6)) {
          const wanted = movedFrom ?? date
          expect(weekdayOf(wanted)).toBe(rule.weekday)
          const inMonth = Number(wanted.slice(8))
          if (rule.occurrence === 'last') expect(addDays(wanted, 7).slice(0, 7)).not.toBe(wanted.slice(0, 7))
          else expect(Math.ceil(inMonth / 7)).toBe(occurrences.indexOf(rule.occurrence) + 1)
          if (movedFrom) {
            expect(dayOff(movedFrom)).not.toBeNull()
            expect(date).toBe(workingDayFrom(movedFrom))
          }
        }
      }),
    )
  })

  it.each([
    [{ occurrence: 'second', weekday: 2, everyMonths: 1, firstMonth: '2026-03' }, '2026-03-04', '2026-03-10'],
    [{ occurrence: 'last', weekday: 5, everyMonths: 2, firstMonth: '2026-01' }, '2026-03-04', '2026-03-27'],
    // The first Friday of May 2026 is Labour Day, and the Monday after is a working day.
    [{ occurrence: 'first', weekday: 5, everyMonths: 1, firstMonth: '2026-05' }, '2026-04-30', '2026-05-04'],
  ] as const)('%o after %s begin with %s', (rule, after, first) => {
    expect(daysAfter(rule, after, 1)[0]?.date).toBe(first)
  })
})

let store: TestStore
let cast: Cast
let secretariat: Viewer

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
})

const pageOf = (id: string) => seriesPage(reading(store), { id: cast.workspaceIds.group }, id)
const planned = () => store.database.reader.select().from(meetings).orderBy(asc(meetings.startsAt))
const numbersOf = async (meetingId: string) =>
  (await store.database.reader.select().from(agendaItems).orderBy(asc(agendaItems.position)))
    .filter((item) => item.meetingId === meetingId)
    .map(({ number, title }) => `${number} ${title}`)

describe('a series', () => {
  it('offers its next days, and plans meetings with the standard items, telling nobody', async () => {
    const id = await buildSeries(store, secretariat)
    const { next } = await pageOf(id)
    expect(next.slice(0, 3).map(({ date }) => date)).toEqual(['2026-03-10', '2026-04-14', '2026-05-12'])
    await planDays(store, secretariat, id, ['2026-04-14', '2026-03-10'])
    const [first, second] = await planned()
    expect(first).toMatchObject({ title: 'Ordinært møte', number: 1, place: 'Teams' })
    // Both sides of the night that the clocks go forward.
    expect([first, second].map((one) => one && osloTimeOfDay(one.startsAt))).toEqual(['10:00', '10:00'])
    expect([first, second].map((one) => one && localDateOf(one.endsAt))).toEqual(['2026-03-10', '2026-04-14'])
    expect(second && osloTimeOfDay(second.endsAt)).toBe('11:30')
    expect(await numbersOf(first?.id ?? '')).toEqual([
      '1 Godkjenning av innkalling og saksliste',
      '2 Eventuelt',
    ])
    expect(await numbersOf(second?.id ?? '')).toEqual([
      '3 Godkjenning av innkalling og saksliste',
      '4 Eventuelt',
    ])
    expect(await store.database.reader.select().from(notices)).toEqual([])
    const after = await pageOf(id)
    expect(after.planned).toHaveLength(2)
    expect(after.next[0]?.date).toBe('2026-05-12')
  })

  it('plans each of its days once, and no other day', async () => {
    const id = await buildSeries(store, secretariat)
    await planDays(store, secretariat, id, ['2026-03-10'])
    for (const wrong of ['2026-03-10', '2026-03-11', '2026-02-10']) {
      await expect(planDays(store, secretariat, id, [wrong])).rejects.toMatchObject({
        reason: 'series-day-taken',
      })
    }
    await expect(planDays(store, secretariat, id, [])).rejects.toMatchObject({ detail: { field: 'date' } })
    expect(await planned()).toHaveLength(1)
  })

  it('is changed for what is planned next, by one at a time, until it has ended', async () => {
    const id = await buildSeries(store, secretariat)
    await planDays(store, secretariat, id, ['2026-03-10'])
    const change = (work: 'edit' | 'end', version = 1) =>
      write(store, secretariat.id, async (tx) => {
        const workspace = await grantWorkspace(tx, secretariat, 'workspace.plan_meetings', 'group')
        if (work === 'end') return endSeries(tx, workspace, id)
        const fields = seriesForm({ title: 'Nytt navn', weekday: '3', itemTitle: ['Status'] })
        return editSeries(tx, workspace, id, { ...fields, version })
      })
    await change('edit')
    await expect(change('edit')).rejects.toMatchObject({ reason: 'changed-meanwhile' })
    expect(await pageOf(id)).toMatchObject({ title: 'Nytt navn', items: [{ title: 'Status' }] })
    expect((await planned())[0]).toMatchObject({ title: 'Ordinært møte' })
    await change('end')
    await expect(change('edit', 2)).rejects.toMatchObject({ reason: 'series-ended' })
    await expect(planDays(store, secretariat, id, ['2026-04-08'])).rejects.toMatchObject({
      reason: 'series-ended',
    })
    expect(await pageOf(id)).toMatchObject({ isEnded: true, next: [] })
  })

  it('is of its workspace alone', async () => {
    const id = await buildSeries(store, secretariat)
    await expect(seriesPage(reading(store), { id: cast.workspaceIds.other }, id)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('ends its meetings on the day that they begin', () => {
    const form = {
      ...{ title: 'X', occurrence: 'first', weekday: '1', everyMonths: '1', firstMonth: '2026-03' },
      ...{ starts: '20:00', place: 'Teams' },
    }
    expect(seriesFields.safeParse({ ...form, minutes: '239' }).success).toBe(true)
    expect(seriesFields.safeParse({ ...form, minutes: '240' }).success).toBe(false)
  })
})

describe('the numbers of items', () => {
  it('follow the order of the meetings until they have been sent, without gaps', async () => {
    const id = await buildSeries(store, secretariat, { itemTitle: ['Fast sak'] })
    await planDays(store, secretariat, id, ['2026-03-10', '2026-04-14', '2026-05-12'])
    const [first, second, third] = (await planned()).map((one) => one.id)
    const add = (meetingId = '') =>
      managing(store, secretariat, meetingId, (tx, meeting) =>
        addAgendaItem(tx, meeting, itemFields({ title: 'Ny sak' })),
      )
    await add(first)
    expect(await numbersOf(second ?? '')).toEqual(['3 Fast sak'])
    expect(await numbersOf(third ?? '')).toEqual(['4 Fast sak'])
    await managing(store, secretariat, second ?? '', callMeeting)
    await add(first)
    expect(await numbersOf(first ?? '')).toEqual(['1 Fast sak', '2 Ny sak', '4 Ny sak'])
    expect(await numbersOf(second ?? '')).toEqual(['3 Fast sak'])
    expect(await numbersOf(third ?? '')).toEqual(['5 Fast sak'])
  })
})
