import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agendaItems } from '#db/schema'
import { addAgendaItem, moveAgendaItem, removeAgendaItem } from '~/domain/meetings/agenda.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { cancelMeeting } from '~/domain/meetings/cancel.server'
import { isRefusal } from '~/core/refusal'
import { createCast } from '#tests/support/cast'
import { buildMeeting, itemFields, managing } from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

/** Two meetings of one year and two of the next, around New Year's Eve in Oslo. */
const dates = ['2026-12-10', '2026-12-31', '2027-01-01', '2027-01-20']

const deed = fc.record({
  meeting: fc.nat(dates.length - 1),
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('add' as const) },
    { weight: 3, arbitrary: fc.constant('remove' as const) },
    { weight: 2, arbitrary: fc.constant('move' as const) },
    { weight: 1, arbitrary: fc.constant('call' as const) },
    // What it was to deal with goes on to another agenda.
    { weight: 1, arbitrary: fc.constant('cancel' as const) },
  ),
  place: fc.nat(5),
})

async function numbersIn(store: TestStore) {
  const rows = await store.database.reader.select().from(agendaItems)
  return { rows, of: (year: number) => rows.filter((row) => row.year === year).map((row) => row.number) }
}

it('items are numbered without gaps in each year, however many act at once, and keep a number that was sent', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(deed, { minLength: 1, maxLength: 6 }), { maxLength: 5 }),
      async (rounds) => {
        const store = await createTestStore()
        const cast = await createCast(store)
        const viewers = [await cast.viewer('secretariat'), await cast.viewer('chair')] as const
        const meetings: string[] = []
        for (const date of dates) meetings.push(await buildMeeting(store, viewers[0], { date }))
        const sent = new Map<string, number>()
        for (const round of rounds) {
          // All of a round are under way together, by two people.
          await Promise.all(
            round.map(async ({ meeting, kind, place }, nth) => {
              const id = meetings[meeting] ?? ''
              const agenda = await agendaOf(reading(store), id)
              const chosen = agenda[place % Math.max(agenda.length, 1)]
              const viewer = viewers[nth % 2] ?? viewers[0]
              await managing(store, viewer, id, async (tx, granted) => {
                if (kind === 'call') await callMeeting(tx, granted)
                else if (kind === 'cancel') await cancelMeeting(tx, granted, { reason: 'Sykdom' })
                else if (kind === 'add' || !chosen) await addAgendaItem(tx, granted, itemFields())
                else if (kind === 'remove') await removeAgendaItem(tx, granted, chosen.id)
                else await moveAgendaItem(tx, granted, chosen.id, (place % agenda.length) + 1)
              }).catch((refused: unknown) => {
                if (!isRefusal(refused)) throw refused
              })
            }),
          )
          const { rows, of } = await numbersIn(store)
          for (const year of [2026, 2027]) {
            const numbers = of(year).sort((a, b) => a - b)
            expect(numbers).toEqual(numbers.map((_, place) => place + 1))
          }
          for (const [id, number] of sent) expect(rows.find((row) => row.id === id)?.number).toBe(number)
          const called = new Set<string>()
          for (const id of meetings) {
            await managing(store, viewers[0], id, async (_tx, granted) => {
              if (granted.state === 'called' || granted.state === 'cancelled') called.add(id)
            })
          }
          for (const row of rows) if (called.has(row.meetingId)) sent.set(row.id, row.number)
        }
        await store.database.close()
      },
    ),
    { numRuns: 6 },
  )
}, 120_000)

it('meetings are numbered without gaps in each year when many are planned at once', async () => {
  const store = await createTestStore()
  const cast = await createCast(store)
  const viewers = [await cast.viewer('secretariat'), await cast.viewer('chair')] as const
  const planned = Array.from({ length: 12 }, (_, nth) =>
    buildMeeting(store, viewers[nth % 2 ? 1 : 0], { date: dates[nth % dates.length] ?? '' }),
  )
  await Promise.all(planned)
  const rows = await store.database.reader.query.meetings.findMany()
  for (const year of [2026, 2027]) {
    const numbers = rows.filter((row) => row.year === year).map((row) => row.number)
    expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6])
  }
})
