import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { users } from '#db/schema'
import { createDoor, type Door } from '~/auth/door.server'
import { createPasswords } from '~/auth/password.server'
import { createSessions, type Sessions } from '~/auth/session.server'
import { createThrottle } from '~/auth/throttle.server'
import { write } from '~/core/write'
import { createCast, type Cast } from '#tests/support/cast'
import { createTestStore, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let sessions: Sessions
let door: Door
const passwords = createPasswords()
const password = 'ull og regn i mars'
const visitor = { address: '10.0.0.1', device: 'Firefox', cookies: null }
const email = 'member@test.tvers.example'

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  sessions = createSessions(store, { idleMinutes: 30, absoluteHours: 12 }, false)
  door = createDoor({ store, sessions, passwords, throttle: createThrottle({ perAccount: 3 }) })
  const passwordHash = await passwords.hash(password)
  await write(store, null, async (tx) => {
    await tx.db.update(users).set({ passwordHash }).where(eq(users.id, cast.userIds.member))
  })
})

const cookieOf = (setCookie = '') => setCookie.split(';')[0] ?? ''

describe('the door', () => {
  it('opens for the right password', async () => {
    const entered = await door.signIn(email, password, visitor)
    expect((await sessions.read(cookieOf(entered?.cookie)))?.userId).toBe(cast.userIds.member)
  })

  it.each([
    [email, 'feil'],
    ['nobody@test.tvers.example', password],
    ['chair@test.tvers.example', ''],
  ])('stays shut for %s with "%s"', async (who, what) => {
    expect(await door.signIn(who, what, visitor)).toBeNull()
  })

  it('gives a new session and ends the one that was there', async () => {
    const first = cookieOf((await door.signIn(email, password, visitor))?.cookie)
    const second = cookieOf((await door.signIn(email, password, { ...visitor, cookies: first }))?.cookie)
    expect(second).not.toBe(first)
    expect(await sessions.read(first)).toBeNull()
    expect(await sessions.read(second)).not.toBeNull()
  })

  it.each([email, 'nobody@test.tvers.example'])('refuses %s alike after too many attempts', async (who) => {
    for (let attempt = 0; attempt < 3; attempt += 1)
      expect(await door.signIn(who, 'feil', visitor)).toBeNull()
    await expect(door.signIn(who, password, visitor)).rejects.toMatchObject({ code: 'too-many' })
  })
})
