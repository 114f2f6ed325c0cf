import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, mails, notices, seatHoldings, seats, workspaces, workspaceVisits } from '#db/schema'
import { roleIn } from '~/core/viewer'
import { write } from '~/core/write'
import { remindEveryone } from '~/domain/reminders/remind.server'
import { quarterMissed, reviewDueOn } from '~/domain/seat-reviews/due'
import { reviewFields } from '~/domain/seat-reviews/fields'
import { endsOnField, outcomeField } from '~/domain/seat-reviews/marks'
import { reviewPage, reviewsOf } from '~/domain/seat-reviews/queries.server'
import { signReview } from '~/domain/seat-reviews/sign.server'
import { lastVisits, markOfList, seatsToReview } from '~/domain/seat-reviews/to-review.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { parseForm } from '~/http/form.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { reviewSeats } from '#tests/support/seat-review'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

const giving = async (part: Part = 'chair') =>
  grantWorkspace(reading(store), await cast.viewer(part), 'workspace.give_seats', 'group')

describe('going through the seats', () => {
  it('keeps what was signed, by whom and for whom, and ends what ends', async () => {
    const { participant, member } = cast.seatIds
    const chair = await cast.viewer('chair')
    const id = await reviewSeats(store, chair, { [participant ?? '']: '2026-03-31' })
    const scope = reading(store)
    const page = await reviewPage(scope, await giving('secretariat'), id, 'nb')
    expect(page).toMatchObject({ by: 'Astrid Leder', at: scope.now.toISOString() })
    const line = (seatId?: string) => page.lines.find((one) => one.seatId === seatId)
    expect(line(member)).toMatchObject({ outcome: 'stays', endsOn: null, holder: 'Maja Medlem' })
    expect(line(participant)).toMatchObject({ outcome: 'ends', endsOn: '2026-03-31', validTo: null })
    store.clock.moveTo('2026-04-01T08:00:00Z')
    expect(roleIn(await cast.viewer('participant'), cast.workspaceIds.group)).toBeNull()
    expect(roleIn(await cast.viewer('member'), cast.workspaceIds.group)).toBe('member')
    const deeds = (await reading(store).db.select().from(activity)).map(({ action }) => action)
    expect(deeds.slice(-2)).toEqual(['seats.reviewed', 'seat.ended'])
  })

  it('says the same of it when the seats are others', async () => {
    const id = await reviewSeats(store, await cast.viewer('chair'))
    const before = await reviewPage(reading(store), await giving(), id, 'nb')
    await write(store, null, async (tx) => {
      await tx.db.update(seats).set({ validTo: '2026-03-10', sponsorId: cast.userIds.member })
      await tx.db.update(seatHoldings).set({ validTo: '2026-03-10' })
    })
    expect(await reviewPage(reading(store), await giving(), id, 'nb')).toEqual(before)
    await expect(reviewPage(reading(store), await giving(), 'another', 'nb')).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('leaves a seat its own last day when that is earlier', async () => {
    const seatId = cast.seatIds.observer ?? ''
    await write(store, null, (tx) =>
      tx.db.update(seats).set({ validTo: '2026-03-20' }).where(eq(seats.id, seatId)),
    )
    const id = await reviewSeats(store, await cast.viewer('chair'), { [seatId]: '2026-06-30' })
    const { lines } = await reviewPage(reading(store), await giving(), id, 'nb')
    expect(lines.find((one) => one.seatId === seatId)?.endsOn).toBe('2026-03-20')
    const [seat] = await reading(store).db.select().from(seats).where(eq(seats.id, seatId))
    expect(seat).toMatchObject({ validTo: '2026-03-20', endedAt: null })
  })

  it.each<[Part, string]>([
    ['secretariat', 'forbidden'],
    ['member', 'forbidden'],
    ['participant', 'forbidden'],
    ['outsider', 'not-found'],
  ])('is not for %s to sign', async (part, code) => {
    await expect(reviewSeats(store, await cast.viewer(part))).rejects.toMatchObject({ code })
  })

  it('is refused when the list is not the one that was shown, or a day has gone by', async () => {
    const chair = await cast.viewer('chair')
    const shown = await seatsToReview(reading(store), await giving(), 'nb')
    const marks = shown.map(({ id }) => ({ seatId: id, outcome: 'stays' as const, endsOn: null }))
    const sign = (seen: string, those = marks) =>
      write(store, chair.id, async (tx) =>
        signReview(tx, chair, await grantWorkspace(tx, chair, 'workspace.review_seats', 'group'), {
          ...{ seen, marks: those },
        }),
      )
    const seen = markOfList(shown)
    await expect(sign(seen, marks.slice(1))).rejects.toMatchObject({ reason: 'seats-changed' })
    await expect(reviewSeats(store, chair, { [shown[1]?.id ?? '']: '2026-03-03' })).rejects.toMatchObject({
      reason: 'past',
    })
    await write(store, null, (tx) =>
      tx.db
        .update(seatHoldings)
        .set({ validTo: '2026-03-01' })
        .where(eq(seatHoldings.seatId, cast.seatIds.member ?? '')),
    )
    await expect(sign(seen)).rejects.toMatchObject({ reason: 'seats-changed' })
    expect(await reviewsOf(reading(store), await giving(), { page: 1, size: 9 })).toMatchObject({ total: 0 })
  })

  it('shows the day that each was last in the workspace, to the chair', async () => {
    const { member } = cast.userIds
    await write(store, null, (tx) =>
      tx.db.insert(workspaceVisits).values({
        userId: member,
        workspaceId: cast.workspaceIds.group,
        at: new Date('2026-02-27T23:30:00Z'),
      }),
    )
    const scope = reading(store)
    const workspace = await grantWorkspace(
      scope,
      await cast.viewer('chair'),
      'workspace.review_seats',
      'group',
    )
    const shown = await seatsToReview(scope, await giving(), 'nb')
    const holding = shown.find(({ holder }) => holder?.name === 'Maja Medlem')?.holder?.id ?? ''
    expect(await lastVisits(scope, workspace, shown)).toEqual({ [holding]: '2026-02-28' })
  })
})

describe('the form', () => {
  const seatId = '01890000-0000-7000-8000-000000000001'
  const parse = (values: Record<string, string | string[]>) =>
    parseForm(reviewFields, { seen: 'a'.repeat(64), seatId: [seatId], ...values })

  it('asks for a mark for each seat that was shown, and for the day of one that ends', () => {
    const problems = (values: Record<string, string>) => parse(values).errors
    expect(problems({})).toEqual([{ field: outcomeField(seatId), problem: 'required' }])
    expect(problems({ [outcomeField(seatId)]: 'ends' })).toEqual([
      { field: endsOnField(seatId), problem: 'required' },
    ])
    expect(problems({ [outcomeField(seatId)]: 'ends', [endsOnField(seatId)]: '31.3.' })).toEqual([
      { field: endsOnField(seatId), problem: 'date' },
    ])
    expect(parse({ [outcomeField(seatId)]: 'stays', [endsOnField(seatId)]: '2026-03-31' }).fields).toEqual({
      seen: 'a'.repeat(64),
      marks: [{ seatId, outcome: 'stays', endsOn: null }],
    })
  })
})

describe('a quarter without a review', () => {
  it('is counted from the last one, or from when the workspace was made', () => {
    expect(reviewDueOn('2026-03-04')).toBe('2026-06-04')
    expect(quarterMissed('2026-03-04', '2026-06-03')).toBeNull()
    expect(quarterMissed('2026-03-04', '2026-06-04')).toBe('2026-06-04')
    expect(quarterMissed('2026-03-04', '2026-11-30')).toBe('2026-09-04')
  })

  it('is told to the chair, once for each quarter that passes', async () => {
    await write(store, null, (tx) =>
      tx.db.update(workspaces).set({ createdAt: new Date('2026-01-10T08:00:00Z') }),
    )
    await write(store, null, (tx) =>
      tx.db
        .update(seats)
        .set({ role: 'member' })
        .where(eq(seats.id, cast.seatIds.rapporteur ?? '')),
    )
    await reviewSeats(store, await cast.viewer('chair'))
    const strike = async (day: string) => {
      store.clock.moveTo(`${day}T08:00:00Z`)
      await remindEveryone(store, 'https://tvers.test')
      return (await reading(store).db.select().from(notices)).filter(({ kind }) => kind === 'seat_review_due')
    }
    expect(await strike('2026-06-03')).toEqual([])
    expect(await strike('2026-06-04')).toMatchObject([
      { userId: cast.userIds.chair, href: '/workspaces/group/people/reviews/new' },
    ])
    expect(await strike('2026-06-05')).toHaveLength(1)
    const [mail] = await reading(store).db.select().from(mails)
    expect(mail?.text).toContain('Det er et kvartal siden plassene i en gruppe ble gått gjennom')
    expect(await strike('2026-09-04')).toHaveLength(2)
    await reviewSeats(store, await cast.viewer('chair'))
    expect(await strike('2026-12-03')).toHaveLength(2)
  })
})
