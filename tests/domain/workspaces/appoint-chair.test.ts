import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { notices, seatHoldings } from '#db/schema'
import { write } from '~/core/write'
import { acceptInvitation } from '~/domain/workspaces/accept-invitation.server'
import { grantWorkspaceAdministration } from '~/domain/workspaces/access.server'
import { appointChair } from '~/domain/workspaces/appoint-chair.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { giveHolding } from '~/domain/workspaces/give-holding.server'
import { createPerson } from '~/domain/people/create-person.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

async function appoint(by: Part, email: string) {
  const viewer = await cast.viewer(by)
  return write(store, viewer.id, async (tx) => {
    const workspace = await grantWorkspaceAdministration(tx, viewer, 'workspace.appoint_chair', 'group')
    const fields = { organisationId: cast.organisationIds.sfk ?? '', name: 'Ny Leder', email }
    return appointChair(tx, viewer, workspace, fields, 'https://tvers.test')
  })
}

/** The chair's hold ends without the rule under test. */
async function leaveWithoutChair() {
  await write(store, null, async (tx) => {
    await tx.db
      .update(seatHoldings)
      .set({ validTo: '2026-03-03', endedAt: tx.now })
      .where(eq(seatHoldings.userId, cast.userIds.chair))
  })
}

describe('an administrator', () => {
  it('cannot get in where there is a chair', async () => {
    await expect(appoint('administrator', 'administrator@test.tvers.example')).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect((await cast.viewer('administrator')).seats).toEqual([])
  })

  it('appoints where there is none, and everyone there is told', async () => {
    await leaveWithoutChair()
    expect(await appoint('administrator', 'outsider@test.tvers.example')).toBe('seated')
    expect((await cast.viewer('outsider')).seats).toMatchObject([{ role: 'chair' }])
    const told = (await store.database.reader.select().from(notices)).filter(
      (notice) => notice.kind === 'chair_appointed',
    )
    const expected = (['secretariat', 'member', 'participant', 'observer'] as const).map(
      (part) => cast.userIds[part],
    )
    expect(told.map((notice) => notice.userId).sort()).toEqual(expected.sort())
  })

  it.each<Part>(['secretariat', 'member', 'outsider'])(
    'is the only one who appoints so: not %s',
    async (part) => {
      await leaveWithoutChair()
      await expect(appoint(part, 'outsider@test.tvers.example')).rejects.toMatchObject({ code: 'not-found' })
    },
  )

  it('cannot keep an invitation to the chair for when there is one', async () => {
    await leaveWithoutChair()
    expect(await appoint('administrator', 'accomplice@test.tvers.example')).toBe('invited')
    const secret = await lastSecret()
    await seatTheOldChairAgain()
    const id = await write(store, null, (tx) =>
      createPerson(tx, { email: 'accomplice@test.tvers.example', name: 'Ola', language: 'nb' }),
    )
    const person = { id, email: 'accomplice@test.tvers.example' }
    const late = write(store, id, (tx) => acceptInvitation(tx, person, secret))
    await expect(late).rejects.toMatchObject({ reason: 'has-chair' })
  })
})

async function lastSecret(): Promise<string> {
  const { mails } = await import('#db/schema')
  const written = await store.database.reader.select().from(mails)
  return /invitation\/(\S+)/.exec(written.at(-1)?.text ?? '')?.[1] ?? ''
}

async function seatTheOldChairAgain() {
  const viewer = await cast.viewer('secretariat')
  await write(store, viewer.id, async (tx) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.give_seats', 'group')
    const period = { validFrom: tx.today, validTo: null }
    const { chair } = cast.userIds
    // Another chair's seat than the one that the invitation is to.
    const { giveSeat } = await import('~/domain/workspaces/give-seat.server')
    const organisationId = cast.organisationIds.pod ?? ''
    const seatId = await giveSeat(tx, viewer, workspace, { organisationId, role: 'chair', ...period })
    await giveHolding(tx, viewer, workspace, { seatId, userId: chair, capacity: 'holder', ...period })
  })
}
