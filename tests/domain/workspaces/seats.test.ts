import { beforeEach, describe, expect, it } from 'vitest'
import { activity, notices, seatHoldings, seats } from '#db/schema'
import { write, type Tx } from '~/core/write'
import type { Viewer } from '~/core/viewer'
import { grantWorkspace, type GrantedWorkspace } from '~/domain/workspaces/access.server'
import { endHolding } from '~/domain/workspaces/end-holding.server'
import { endSeat } from '~/domain/workspaces/end-seat.server'
import { giveHolding } from '~/domain/workspaces/give-holding.server'
import { giveSeat, type NewSeat } from '~/domain/workspaces/give-seat.server'
import type { NewHolding } from '~/domain/workspaces/hold-seat.server'
import { whoHadAccess } from '~/domain/workspaces/who-had-access.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
const today = '2026-03-04'

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

type Work<Result> = (
  tx: Tx,
  viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.give_seats'>,
) => Promise<Result>

async function as<Result>(part: Part, work: Work<Result>): Promise<Result> {
  const viewer = await cast.viewer(part)
  return write(
    store,
    viewer.id,
    async (tx) => work(tx, viewer, await grantWorkspace(tx, viewer, 'workspace.give_seats', 'group')),
    { requires: 'workspace.give_seats' },
  )
}

const seat = (of: Partial<NewSeat> = {}): NewSeat => ({
  organisationId: cast.organisationIds.jd ?? '',
  role: 'member',
  validFrom: today,
  validTo: null,
  ...of,
})

const give = (part: Part, of?: Partial<NewSeat>) =>
  as(part, (tx, viewer, workspace) => giveSeat(tx, viewer, workspace, seat(of)))

const hold = (seatId: string, of: Partial<NewHolding> = {}) =>
  as('secretariat', (tx, viewer, workspace) =>
    giveHolding(tx, viewer, workspace, {
      seatId,
      userId: cast.userIds.outsider,
      capacity: 'holder',
      validFrom: today,
      validTo: null,
      ...of,
    }),
  )

const count = async () => (await store.database.reader.select().from(seats)).length

describe('a seat', () => {
  it.each<[Part, string]>([
    ['outsider', 'not-found'],
    ['administrator', 'not-found'],
    ['elsewhere', 'not-found'],
    ['observer', 'forbidden'],
    ['participant', 'forbidden'],
    ['member', 'forbidden'],
  ])('is not given by %s: %s', async (part, code) => {
    const before = await count()
    await expect(give(part)).rejects.toMatchObject({ code })
    expect(await count()).toBe(before)
  })

  it.each<Part>(['chair', 'secretariat'])('is given by the %s', async (part) => {
    const before = await count()
    await give(part)
    expect(await count()).toBe(before + 1)
    const log = await store.database.reader.select().from(activity)
    expect(log.at(-1)).toMatchObject({ action: 'seat.given', workspaceId: cast.workspaceIds.group })
  })

  it('is not given to an organisation that is not, nor for a period that ends before it begins', async () => {
    const stranger = { organisationId: cast.userIds.member }
    await expect(give('chair', stranger)).rejects.toMatchObject({ reason: 'choice' })
    await expect(give('chair', { validTo: '2026-03-03' })).rejects.toMatchObject({ reason: 'order' })
  })

  it('lets its holder in, and tells that person', async () => {
    const told: string[] = []
    store.bus.on('access-changed', ({ userIds }) => told.push(...userIds))
    await hold(await give('chair'))
    expect((await cast.viewer('outsider')).seats).toMatchObject([{ role: 'member', capacity: 'holder' }])
    expect(told).toEqual([cast.userIds.outsider])
    const told2 = await store.database.reader.select().from(notices)
    expect(told2).toMatchObject([{ userId: cast.userIds.outsider, kind: 'seat_given' }])
  })

  it('of another workspace does not exist', async () => {
    await expect(hold(cast.seatIds.elsewhere ?? '')).rejects.toMatchObject({ code: 'not-found' })
    await expect(end('elsewhere')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('has one holder at a time, and any number of deputies', async () => {
    const seatId = await give('chair')
    await hold(seatId, { validTo: '2026-05-31' })
    const other = { userId: cast.userIds.administrator }
    await expect(hold(seatId, { ...other, validFrom: '2026-05-31' })).rejects.toMatchObject({
      reason: 'seat-held',
    })
    await hold(seatId, { ...other, validFrom: '2026-06-01' })
    await hold(seatId, { userId: cast.userIds.elsewhere, capacity: 'deputy' })
    await hold(seatId, { userId: cast.userIds.rapporteur, capacity: 'deputy' })
    await expect(hold(seatId, { capacity: 'deputy' })).rejects.toMatchObject({ reason: 'already-seated' })
  })
})

const end = (part: Part, lastDay: string | null = null) =>
  as('secretariat', (tx, viewer, workspace) =>
    endSeat(tx, viewer, workspace, { seatId: cast.seatIds[part] ?? '', lastDay }),
  )

async function holdingOf(part: Part) {
  const rows = await store.database.reader.select().from(seatHoldings)
  return rows.find((row) => row.userId === cast.userIds[part])
}

describe('an ending', () => {
  it('of a seat takes access away this moment, and keeps the row', async () => {
    const before = await count()
    const told: string[] = []
    store.bus.on('access-changed', ({ userIds }) => told.push(...userIds))
    await end('member')
    expect((await cast.viewer('member')).seats).toEqual([])
    expect(told).toEqual([cast.userIds.member])
    expect(await count()).toBe(before)
    await expect(end('member')).rejects.toMatchObject({ reason: 'already-ended' })
  })

  it('may be set to a day to come, and not to one that has been', async () => {
    await expect(end('member', '2026-03-03')).rejects.toMatchObject({ reason: 'past' })
    await end('member', '2026-03-05')
    expect((await cast.viewer('member')).seats).toHaveLength(1)
    store.clock.moveTo('2026-03-06T09:00:00Z')
    expect((await cast.viewer('member')).seats).toEqual([])
  })

  it('of the only chair leaves a workspace without one, which is allowed', async () => {
    const holdingId = (await holdingOf('chair'))?.id ?? ''
    await as('secretariat', (tx, viewer, workspace) =>
      endHolding(tx, viewer, workspace, { holdingId, lastDay: null }),
    )
    const viewer = await cast.viewer('secretariat')
    const workspace = await grantWorkspace(reading(store), viewer, 'workspace.read', 'group')
    expect(workspace.hasChair).toBe(false)
  })

  it('of a hold in another workspace cannot be asked for', async () => {
    const holdingId = (await holdingOf('elsewhere'))?.id ?? ''
    const asked = as('secretariat', (tx, viewer, workspace) =>
      endHolding(tx, viewer, workspace, { holdingId, lastDay: null }),
    )
    await expect(asked).rejects.toMatchObject({ code: 'not-found' })
    expect((await holdingOf('elsewhere'))?.endedAt).toBeNull()
  })
})

describe('who had access', () => {
  const on = async (date: string) =>
    (await whoHadAccess(reading(store), cast.workspaceIds.group, date)).map((access) => access.userId)

  it('is answered for any date, also after the seat has ended', async () => {
    expect(await on('2025-12-31')).toEqual([])
    expect(await on('2026-02-01')).toContain(cast.userIds.member)
    store.clock.moveTo('2026-04-10T09:00:00Z')
    await end('member')
    expect(await on('2026-04-09')).toContain(cast.userIds.member)
    // The person was in until the moment it ended.
    expect(await on('2026-04-10')).toContain(cast.userIds.member)
    expect(await on('2026-04-11')).not.toContain(cast.userIds.member)
  })

  it('names a person who came and went on the same day', async () => {
    const seatId = await give('chair')
    const holdingId = await hold(seatId)
    store.clock.tick(3_600_000)
    await as('chair', (tx, viewer, workspace) =>
      endHolding(tx, viewer, workspace, { holdingId, lastDay: null }),
    )
    expect(await on(today)).toContain(cast.userIds.outsider)
    expect(await on('2026-03-05')).not.toContain(cast.userIds.outsider)
    expect((await cast.viewer('outsider')).seats).toEqual([])
  })
})
