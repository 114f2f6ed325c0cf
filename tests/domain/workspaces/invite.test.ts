import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { links, mails, seatHoldings, users } from '#db/schema'
import { write } from '~/core/write'
import { acceptInvitation } from '~/domain/workspaces/accept-invitation.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { endSeat } from '~/domain/workspaces/end-seat.server'
import { invite, type NewInvitation } from '~/domain/workspaces/invite.server'
import { joinByInvitation } from '~/domain/workspaces/join-by-invitation.server'
import { withdrawInvitation } from '~/domain/workspaces/withdraw-invitation.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
const origin = 'https://tvers.test'
const outsider = 'outsider@test.tvers.example'

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

async function send(part: Part, of: Partial<NewInvitation> = {}) {
  const viewer = await cast.viewer(part)
  return write(store, viewer.id, async (tx) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.give_seats', 'group')
    const seatId = cast.seatIds.member ?? ''
    const invitation = {
      seatId,
      name: 'Ulf',
      email: outsider,
      capacity: 'deputy' as const,
      validTo: null,
      ...of,
    }
    return invite(tx, viewer, workspace, invitation, origin)
  })
}

async function accept(part: Part, secret: string) {
  const viewer = await cast.viewer(part)
  return write(store, viewer.id, (tx) => acceptInvitation(tx, viewer, secret))
}

const newcomer = (email: string) => ({
  email,
  name: 'Nina Ny',
  language: 'nn' as const,
  passwordHash: 'hash',
})

describe('an invitation', () => {
  it.each<[Part, string]>([
    ['outsider', 'not-found'],
    ['administrator', 'not-found'],
    ['member', 'forbidden'],
  ])('is not sent by %s', async (part, code) => {
    await expect(send(part)).rejects.toMatchObject({ code })
    expect(await store.database.reader.select().from(mails)).toEqual([])
  })

  it('is a mail that says who it is from, with a link and nothing else of the workspace', async () => {
    const { secret } = await send('chair')
    const [mail] = await store.database.reader.select().from(mails)
    expect(mail?.recipient).toBe(outsider)
    expect(mail?.text).toContain('Astrid Leder')
    expect(mail?.text).toContain(`${origin}/invitation/${secret}`)
    const rows = await store.database.reader.select().from(links)
    expect(JSON.stringify(rows)).not.toContain(secret)
  })

  it('gives the seat to the person it is for, once', async () => {
    const { secret } = await send('secretariat')
    expect(await accept('outsider', secret)).toEqual({ slug: 'group' })
    expect((await cast.viewer('outsider')).seats).toMatchObject([{ role: 'member', capacity: 'deputy' }])
    await expect(accept('outsider', secret)).rejects.toMatchObject({ reason: 'link-gone' })
  })

  it('is of no use to somebody else, and is not used up by trying', async () => {
    const { secret } = await send('secretariat')
    await expect(accept('elsewhere', secret)).rejects.toMatchObject({ reason: 'other-person' })
    await accept('outsider', secret)
  })

  it('makes an account for somebody new', async () => {
    const { secret } = await send('secretariat', { email: 'nina@test.tvers.example' })
    const { userId } = await joinByInvitation(store, secret, newcomer('nina@test.tvers.example'))
    const [person] = await store.database.reader.select().from(users).where(eq(users.id, userId))
    expect(person).toMatchObject({ name: 'Nina Ny', language: 'nn' })
    const held = await store.database.reader
      .select()
      .from(seatHoldings)
      .where(eq(seatHoldings.userId, userId))
    expect(held).toHaveLength(1)
  })

  it('never sets the password of an account that has one', async () => {
    await write(store, null, async (tx) => {
      await tx.db.update(users).set({ passwordHash: 'own' }).where(eq(users.email, outsider))
    })
    const { secret } = await send('secretariat')
    await expect(joinByInvitation(store, secret, newcomer(outsider))).rejects.toMatchObject({
      code: 'conflict',
    })
    const [person] = await store.database.reader.select().from(users).where(eq(users.email, outsider))
    expect(person).toMatchObject({ passwordHash: 'own', name: 'Ulf Utenfor' })
  })

  it('makes no account with a forged link', async () => {
    const before = (await store.database.reader.select().from(users)).length
    const forged = joinByInvitation(store, 'forged', newcomer('eve@evil.example'))
    await expect(forged).rejects.toMatchObject({ reason: 'link-gone' })
    expect(await store.database.reader.select().from(users)).toHaveLength(before)
  })

  it('runs out after seven days', async () => {
    const { secret } = await send('secretariat')
    store.clock.tick(7 * 24 * 3_600_000 + 1)
    await expect(accept('outsider', secret)).rejects.toMatchObject({ reason: 'link-gone' })
  })

  it('can be withdrawn, by those who give seats', async () => {
    const { id, secret } = await send('secretariat')
    const viewer = await cast.viewer('chair')
    await write(store, viewer.id, async (tx) => {
      const workspace = await grantWorkspace(tx, viewer, 'workspace.give_seats', 'group')
      await withdrawInvitation(tx, viewer, workspace, id)
    })
    await expect(accept('outsider', secret)).rejects.toMatchObject({ reason: 'link-gone' })
  })

  it('to a seat that has ended gives nothing', async () => {
    const { secret } = await send('secretariat')
    const viewer = await cast.viewer('chair')
    await write(store, viewer.id, async (tx) => {
      const workspace = await grantWorkspace(tx, viewer, 'workspace.give_seats', 'group')
      await endSeat(tx, viewer, workspace, { seatId: cast.seatIds.member ?? '', lastDay: null })
    })
    await expect(accept('outsider', secret)).rejects.toMatchObject({ reason: 'seat-ended' })
  })

  it('to hold a seat that is held is refused when it is answered', async () => {
    const { secret } = await send('secretariat', { capacity: 'holder' })
    await expect(accept('outsider', secret)).rejects.toMatchObject({ reason: 'seat-held' })
  })
})
