import { beforeEach, describe, expect, it } from 'vitest'
import { links } from '#db/schema'
import { write } from '~/core/write'
import { findLink, issueLink, takeLink, withdrawLinks } from '~/domain/people/links.server'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
const hour = 3_600_000

beforeEach(async () => {
  store = await createTestStore()
})

const issue = () => write(store, null, (tx) => issueLink(tx, { kind: 'setup' }))
const take = (secret: string, kind: 'setup' | 'invitation' = 'setup') =>
  write(store, null, (tx) => takeLink(tx, kind, secret))
const gone = { code: 'conflict', reason: 'link-gone' }

describe('a link', () => {
  it('is stored without its secret', async () => {
    const { secret } = await issue()
    expect(JSON.stringify(await store.database.reader.select().from(links))).not.toContain(secret)
  })

  it('opens once', async () => {
    const { secret } = await issue()
    expect(await findLink(reading(store), 'setup', secret)).not.toBeNull()
    await take(secret)
    await expect(take(secret)).rejects.toMatchObject(gone)
    expect(await findLink(reading(store), 'setup', secret)).toBeNull()
  })

  it('opens for one of two who try at the same moment', async () => {
    const { secret } = await issue()
    const outcomes = await Promise.allSettled([take(secret), take(secret)])
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('does not open when forged, when it is of another kind, or too old', async () => {
    const { secret } = await issue()
    await expect(take('forged')).rejects.toMatchObject(gone)
    await expect(take(secret, 'invitation')).rejects.toMatchObject(gone)
    store.clock.tick(25 * hour)
    await expect(take(secret)).rejects.toMatchObject(gone)
  })

  it('does not open once it is withdrawn', async () => {
    const { secret } = await issue()
    await write(store, null, (tx) => withdrawLinks(tx, 'setup'))
    await expect(take(secret)).rejects.toMatchObject(gone)
  })
})
