import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { mails, users } from '#db/schema'
import { write } from '~/core/write'
import { action as endSession } from '~/routes/account/session-ending'
import { action as forgot } from '~/routes/sign-in/forgotten-password'
import { loader as outbox } from '~/routes/sign-in/outbox'
import { action as signIn } from '~/routes/sign-in/sign-in'
import { createCast, type Cast } from '#tests/support/cast'
import { createTestStore, type TestStore } from '#tests/support/store'
import { contextFactory, outcome, post } from './context'

let store: TestStore
let cast: Cast
let contextOf: ReturnType<typeof contextFactory>
const password = 'ull og regn i mars'
const known = 'member@test.tvers.example'
const unknown = 'nobody@test.tvers.example'

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  contextOf = contextFactory(store, { perAccount: 3 })
  const passwordHash = await contextOf().passwords.hash(password)
  await write(store, null, async (tx) => {
    await tx.db.update(users).set({ passwordHash }).where(eq(users.id, cast.userIds.member))
  })
})

const enter = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  outcome(signIn({ request: post('/sign-in', fields, headers), params: {}, context: contextOf() }))

const sessionCookie = (headers: Headers) =>
  headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-tvers=')) ?? ''

describe('signing in', () => {
  it('goes to where one wanted, with a cookie out of reach of scripts', async () => {
    const { status, to, headers } = await enter({ email: known, password, returnTo: '/workspaces/group' })
    expect([status, to]).toEqual([302, '/workspaces/group'])
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax']) expect(sessionCookie(headers)).toContain(flag)
  })

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
    'never sends anybody to "%s"',
    async (returnTo) => {
      expect((await enter({ email: known, password, returnTo })).to).toBe('/my-page')
    },
  )

  it('stays on the page that asks in a dialog', async () => {
    const right = await enter({ email: known, password, inPlace: '1' })
    expect(right.body).toEqual({ done: true, facts: { signedIn: true } })
    const wrong = await enter({ email: known, password: 'feil', inPlace: '1' })
    expect(wrong.status).toBe(422)
  })

  it('answers alike whether or not the account exists, and never repeats a password', async () => {
    const [a, b] = [
      await enter({ email: known, password: 'feil feil feil' }),
      await enter({ email: unknown, password: 'feil feil feil' }),
    ]
    const withoutEmail = (body: unknown) =>
      JSON.stringify(body).replaceAll(known, '-').replaceAll(unknown, '-')
    expect(a.status).toBe(b.status)
    expect(withoutEmail(a.body)).toBe(withoutEmail(b.body))
    expect(withoutEmail(a.body)).not.toContain('feil feil')
    expect(sessionCookie(a.headers)).toBe('')
  })

  it.each([known, unknown])('is slowed down for %s, even with the right password', async (email) => {
    for (let attempt = 0; attempt < 3; attempt += 1) await enter({ email, password: 'feil' })
    const { status, headers } = await enter({ email, password })
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('refuses a form from another site', async () => {
    const { status } = await enter({ email: known, password }, { origin: 'https://evil.example' })
    expect(status).toBe(403)
  })
})

describe('asking for a new password', () => {
  it('answers alike, and mails only who has an account', async () => {
    const ask = (email: string) =>
      outcome(forgot({ request: post('/forgotten-password', { email }), params: {}, context: contextOf() }))
    const [a, b] = [await ask(known), await ask(unknown)]
    expect([a.status, b.status]).toEqual([200, 200])
    expect(a.body).toEqual({ done: true, facts: { email: known } })
    expect(b.body).toEqual({ done: true, facts: { email: unknown } })
    expect(await store.database.reader.select().from(mails)).toHaveLength(1)
  })
})

describe('a session', () => {
  it('of somebody else cannot be ended', async () => {
    const context = contextOf()
    const own = (await context.sessions.start(cast.userIds.member, 'Firefox')).split(';')[0] ?? ''
    const theirs = (await context.sessions.start(cast.userIds.chair, 'Firefox')).split(';')[0] ?? ''
    const target = (await context.sessions.read(theirs))?.id ?? ''
    const request = post(`/account/sessions/${target}/ending`, {})
    const { status } = await outcome(
      endSession({ request, params: { session: target }, context: contextOf(own) }),
    )
    expect(status).toBe(404)
    expect(await context.sessions.read(theirs)).not.toBeNull()
  })
})

describe('the outbox', () => {
  const visit = (installation: { demo: boolean; mailStaysHere: boolean }) =>
    outcome(
      outbox({
        request: new Request('https://tvers.test/outbox'),
        params: {},
        context: contextOf(null, installation),
      }).then(() => ({ data: null, init: null })),
    )

  it.each([
    [false, true, 404],
    [true, false, 404],
    [true, true, 200],
  ])('in a demo (%s) whose mail stays here (%s): %s', async (demo, mailStaysHere, status) => {
    expect((await visit({ demo, mailStaysHere })).status).toBe(status)
  })
})
