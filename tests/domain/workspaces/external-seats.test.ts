import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { mails, notices, seats } from '#db/schema'
import { roleIn, type Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import { remindEveryone } from '~/domain/reminders/remind.server'
import { grantWorkspace, type GrantedWorkspace } from '~/domain/workspaces/access.server'
import { extendSeat } from '~/domain/workspaces/extend-seat.server'
import { giveSeat } from '~/domain/workspaces/give-seat.server'
import { seatPage } from '~/domain/workspaces/seat-queries.server'
import { sponsorsIn } from '~/domain/workspaces/sponsors.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

async function as<Result>(
  part: Part,
  work: (tx: Tx, viewer: Viewer, workspace: GrantedWorkspace<'workspace.give_seats'>) => Promise<Result>,
): Promise<Result> {
  const viewer = await cast.viewer(part)
  return write(store, viewer.id, async (tx) =>
    work(tx, viewer, await grantWorkspace(tx, viewer, 'workspace.give_seats', 'group')),
  )
}

const give = (wanted: { sponsorId?: string | null; validTo?: string | null; organisation?: string }) =>
  as('chair', (tx, viewer, workspace) =>
    giveSeat(tx, viewer, workspace, {
      organisationId: cast.organisationIds[wanted.organisation ?? 'rosa'] ?? '',
      role: 'participant',
      validFrom: '2026-03-04',
      validTo: wanted.validTo ?? null,
      sponsorId: wanted.sponsorId ?? null,
    }),
  )

const extend = (part: Part, seatId: string, validTo: string | null, sponsorId: string | null) =>
  as(part, (tx, viewer, workspace) => extendSeat(tx, viewer, workspace, { seatId, validTo, sponsorId }))

const participantSeat = () => cast.seatIds.participant ?? ''
const set = (values: Partial<typeof seats.$inferInsert>) =>
  write(store, null, (tx) => tx.db.update(seats).set(values).where(eq(seats.id, participantSeat())))

describe('an external seat', () => {
  it('has an end, and somebody who works in the group for the administration and answers for it', async () => {
    const { member, participant, observer, outsider } = cast.userIds
    await expect(give({ sponsorId: member })).rejects.toMatchObject({ detail: { field: 'validTo' } })
    await expect(give({ validTo: '2026-12-31' })).rejects.toMatchObject({ detail: { field: 'sponsorId' } })
    for (const sponsorId of [participant, observer, outsider])
      await expect(give({ sponsorId, validTo: '2026-12-31' })).rejects.toMatchObject({ code: 'invalid' })
    const id = await give({ sponsorId: member, validTo: '2026-12-31' })
    const scope = reading(store)
    const workspace = await grantWorkspace(scope, await cast.viewer('chair'), 'workspace.give_seats', 'group')
    expect(await seatPage(scope, workspace, id, 'nb')).toMatchObject({
      sponsor: 'Maja Medlem',
      lastDay: '2026-12-31',
    })
  })

  it('is only one of an organisation outside the administration: others need neither', async () => {
    await give({ organisation: 'jd' })
    const sponsors = await sponsorsIn(reading(store), cast.workspaceIds.group)
    expect(sponsors.map(({ name }) => name)).toEqual(['Astrid Leder', 'Maja Medlem', 'Sigurd Sekretær'])
  })

  it('ends by itself', async () => {
    await set({ validTo: '2026-03-31' })
    const role = async () => roleIn(await cast.viewer('participant'), cast.workspaceIds.group)
    store.clock.moveTo('2026-03-31T20:00:00Z')
    expect(await role()).toBe('participant')
    store.clock.moveTo('2026-03-31T22:30:00Z')
    expect(await role()).toBeNull()
  })
})

describe('extending a seat', () => {
  it('is for those who give seats, while it is in force', async () => {
    await set({ validTo: '2026-03-31' })
    const { member } = cast.userIds
    for (const part of ['member', 'participant', 'observer'] as const)
      await expect(extend(part, participantSeat(), '2026-12-31', member), part).rejects.toMatchObject({
        code: 'forbidden',
      })
    await expect(extend('chair', participantSeat(), null, member)).rejects.toMatchObject({ code: 'invalid' })
    await expect(extend('chair', participantSeat(), '2026-03-03', member)).rejects.toMatchObject({
      reason: 'past',
    })
    await expect(extend('chair', 'another', '2026-12-31', member)).rejects.toMatchObject({
      code: 'not-found',
    })
    await extend('secretariat', participantSeat(), '2026-12-31', member)
    const [row] = await store.database.reader.select().from(seats).where(eq(seats.id, participantSeat()))
    expect(row).toMatchObject({ validTo: '2026-12-31', sponsorId: member })
    store.clock.moveTo('2027-01-01T09:00:00Z')
    await expect(extend('chair', participantSeat(), '2027-12-31', member)).rejects.toMatchObject({
      reason: 'seat-ended',
    })
  })
})

describe('thirty days before a seat ends', () => {
  const strike = async (day: string) => {
    store.clock.moveTo(`2026-${day}T08:00:00Z`)
    await remindEveryone(store, 'https://tvers.test')
  }
  const told = async () =>
    (await store.database.reader.select().from(notices))
      .filter(({ kind }) => kind === 'seat_ends')
      .map(({ userId, href }) => [userId, href])
      .sort()

  it('those who have it, who answers for it, chair and secretariat are told once', async () => {
    const { chair, secretariat, member, participant } = cast.userIds
    await set({ validTo: '2026-06-30', sponsorId: member })
    await strike('05-30')
    expect(await told()).toEqual([])
    await strike('05-31')
    await strike('06-01')
    const page = `/workspaces/group/people/seats/${participantSeat()}`
    expect(await told()).toEqual(
      [
        [chair, page],
        [secretariat, page],
        [member, '/workspaces/group'],
        [participant, '/workspaces/group'],
      ].sort(),
    )
    const [mail] = await store.database.reader.select().from(mails)
    expect(mail?.text).toContain('En plass går ut om 30 dager eller mindre')
    await extend('chair', participantSeat(), '2026-07-01', member)
    await strike('06-05')
    expect(await told()).toHaveLength(8)
  })
})
