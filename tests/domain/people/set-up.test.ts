import { beforeEach, describe, expect, it } from 'vitest'
import { systemRoles, users } from '#db/schema'
import { newId } from '~/core/ids'
import { write } from '~/core/write'
import { completeSetUp, issueSetUpLink } from '~/domain/people/set-up.server'
import { createCast } from '#tests/support/cast'
import { createTestStore, type TestStore } from '#tests/support/store'

let store: TestStore

beforeEach(async () => {
  store = await createTestStore()
})

function complete(secret: string, email = 'first@test.tvers.example') {
  const id = newId()
  const person = { id, email, name: 'Fride Først', language: 'nn' as const, passwordHash: 'hash' }
  return write(store, id, (tx) => completeSetUp(tx, secret, person))
}

describe('setting up', () => {
  it('makes the first person administrator, once', async () => {
    const secret = (await issueSetUpLink(store)) ?? ''
    const userId = await complete(secret)
    const roles = await store.database.reader.select().from(systemRoles)
    expect(roles).toMatchObject([{ userId, role: 'administrator', validTo: null }])
    await expect(complete(secret, 'second@test.tvers.example')).rejects.toMatchObject({ reason: 'link-gone' })
    expect(await store.database.reader.select().from(users)).toHaveLength(1)
  })

  it('makes an older link void when the server starts again', async () => {
    const older = (await issueSetUpLink(store)) ?? ''
    const newer = (await issueSetUpLink(store)) ?? ''
    await expect(complete(older)).rejects.toMatchObject({ reason: 'link-gone' })
    await complete(newer)
  })

  it('is not offered where somebody has an account', async () => {
    const secret = (await issueSetUpLink(store)) ?? ''
    await createCast(store)
    await expect(complete(secret)).rejects.toMatchObject({ reason: 'already-set-up' })
    expect(await issueSetUpLink(store)).toBeNull()
  })
})
