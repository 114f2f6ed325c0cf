import { beforeEach, describe, expect, it } from 'vitest'
import { sessions as table } from '#db/schema'
import { createSessions, type Sessions } from '~/auth/session.server'
import { createCast, type Cast } from '#tests/support/cast'
import { createTestStore, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let sessions: Sessions
const minute = 60_000
const limits = { idleMinutes: 30, absoluteHours: 12 }

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  sessions = createSessions(store, limits, true)
})

const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? ''

describe('a session', () => {
  it('travels in a cookie that no script and no other site can use', async () => {
    const setCookie = await sessions.start(cast.userIds.member, 'Firefox')
    expect(setCookie).toMatch(/^__Host-tvers=/)
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(setCookie).toContain(flag)
    expect(setCookie).not.toContain('Domain')
  })

  it('is stored without the secret of its cookie', async () => {
    const secret = cookieOf(await sessions.start(cast.userIds.member, 'Firefox')).split('=')[1] ?? ''
    const [row] = await store.database.reader.select().from(table)
    expect(secret.length).toBeGreaterThan(40)
    expect(JSON.stringify(row)).not.toContain(secret)
  })

  it('goes on while it is used, and ends after half an hour without use', async () => {
    const cookie = cookieOf(await sessions.start(cast.userIds.member, 'Firefox'))
    store.clock.tick(29 * minute)
    expect(await sessions.read(cookie)).not.toBeNull()
    store.clock.tick(29 * minute)
    expect(await sessions.read(cookie)).not.toBeNull()
    store.clock.tick(31 * minute)
    expect(await sessions.read(cookie)).toBeNull()
  })

  it('ends after twelve hours however much it is used', async () => {
    const cookie = cookieOf(await sessions.start(cast.userIds.member, 'Firefox'))
    for (let passed = 0; passed < 12 * 60 - 20; passed += 20) {
      store.clock.tick(20 * minute)
      expect(await sessions.read(cookie)).not.toBeNull()
    }
    store.clock.tick(21 * minute)
    expect(await sessions.read(cookie)).toBeNull()
  })

  it('is not opened by a forged, empty or altered cookie', async () => {
    const cookie = cookieOf(await sessions.start(cast.userIds.member, 'Firefox'))
    for (const forged of [
      '',
      '__Host-tvers=',
      '__Host-tvers=abc',
      cookie.slice(0, -1),
      `tvers=${cookie.split('=')[1]}`,
    ])
      expect(await sessions.read(forged)).toBeNull()
  })

  it('cannot be ended in the name of somebody else', async () => {
    const cookie = cookieOf(await sessions.start(cast.userIds.member, 'Firefox'))
    const session = await sessions.read(cookie)
    await sessions.end(cast.userIds.chair, [session?.id ?? ''])
    expect(await sessions.read(cookie)).not.toBeNull()
    await sessions.end(cast.userIds.member, [session?.id ?? ''])
    expect(await sessions.read(cookie)).toBeNull()
  })
})
