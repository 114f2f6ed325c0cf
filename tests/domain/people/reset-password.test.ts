import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, links, mails, sessions, users } from '#db/schema'
import { newId } from '~/core/ids'
import { write } from '~/core/write'
import { requestPasswordReset } from '~/domain/people/request-reset.server'
import { resetPassword } from '~/domain/people/reset-password.server'
import { createCast, type Cast } from '#tests/support/cast'
import { createTestStore, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
const origin = 'https://tvers.test'
const email = 'member@test.tvers.example'

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

async function askForLink(): Promise<string> {
  await requestPasswordReset(store, email, origin)
  const written = await store.database.reader.select().from(mails)
  const [, secret = ''] = /password-reset\/(\S+)/.exec(written.at(-1)?.text ?? '') ?? []
  return secret
}

const reset = (secret: string) => write(store, null, (tx) => resetPassword(tx, secret, 'new hash'))

describe('a new password', () => {
  it('is mailed for in the words of the person, to nobody else', async () => {
    await askForLink()
    const written = await store.database.reader.select().from(mails)
    expect(written.map((mail) => mail.recipient)).toEqual([email])
    expect(written[0]?.subject).toBe('Nytt passord i Tvers')
  })

  it('writes no mail and no link for an address without an account', async () => {
    await requestPasswordReset(store, 'nobody@test.tvers.example', origin)
    expect(await store.database.reader.select().from(mails)).toEqual([])
    expect(await store.database.reader.select().from(links)).toEqual([])
  })

  it('is set by the link, and every session ends', async () => {
    const userId = cast.userIds.member
    const times = { startedAt: store.clock.now(), lastSeenAt: store.clock.now() }
    const ends = { expiresAt: store.clock.now(), endsAt: store.clock.now() }
    await write(store, null, async (tx) => {
      await tx.db
        .insert(sessions)
        .values({ tokenHash: 'x', id: newId(), userId, device: '', ...times, ...ends })
    })
    const ended: string[] = []
    store.bus.on('session-ended', ({ sessionIds }) => ended.push(...sessionIds))
    await reset(await askForLink())
    const [person] = await store.database.reader.select().from(users).where(eq(users.id, userId))
    expect(person?.passwordHash).toBe('new hash')
    expect(await store.database.reader.select().from(sessions)).toEqual([])
    expect(ended).toHaveLength(1)
    const log = await store.database.reader.select().from(activity)
    expect(log.map((entry) => entry.action)).toContain('password.changed')
  })

  it('is not set by a link that a newer one has replaced', async () => {
    const first = await askForLink()
    store.clock.tick()
    const second = await askForLink()
    await expect(reset(first)).rejects.toMatchObject({ reason: 'link-gone' })
    await reset(second)
    await expect(reset(second)).rejects.toMatchObject({ reason: 'link-gone' })
  })

  it('is not set after an hour', async () => {
    const secret = await askForLink()
    store.clock.tick(61 * 60_000)
    await expect(reset(secret)).rejects.toMatchObject({ reason: 'link-gone' })
  })
})
