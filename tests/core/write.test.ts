import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, organisations } from '#db/schema'
import { chainStart, hashOf } from '~/core/activity-chain'
import { newId } from '~/core/ids'
import { write, type Tx } from '~/core/write'
import { createTestStore, type TestStore } from '#tests/support/store'

let store: TestStore

beforeEach(async () => {
  store = await createTestStore()
})

const deed = (id: string) => ({ object: { kind: 'organisation', id } })

async function addOrganisation(tx: Tx) {
  const id = newId()
  const names = { slug: id, shortName: 'A', nameNb: 'A', nameNn: 'A', nameEn: 'A' }
  await tx.db.insert(organisations).values({ id, kind: 'ministry', ...names, createdAt: tx.now })
  return id
}

describe('write', () => {
  it('chains each entry of the log to the one before', async () => {
    await write(store, null, (tx) => tx.record('organisation.created', deed('a')))
    await write(store, null, (tx) => tx.record('organisation.edited', deed('a')))
    const [first, second] = await store.database.reader.select().from(activity).orderBy(activity.sequence)
    expect(first?.previousHash).toBe(chainStart)
    expect(second?.previousHash).toBe(first?.hash)
    expect(second && hashOf(second)).toBe(second?.hash)
  })

  it('rolls back the deed with its entry when something fails', async () => {
    const failing = write(store, null, async (tx) => {
      const id = await addOrganisation(tx)
      await tx.record('organisation.created', deed(id))
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await store.database.reader.select().from(organisations)).toEqual([])
    expect(await store.database.reader.select().from(activity)).toEqual([])
  })

  it('rolls back when the access that was declared was never granted', async () => {
    const careless = write(store, null, addOrganisation, { requires: 'organisation.create' })
    await expect(careless).rejects.toThrow('never granted')
    expect(await store.database.reader.select().from(organisations)).toEqual([])
  })

  it('lets one transaction finish before the next begins', async () => {
    const seen: string[] = []
    const slow = write(store, null, async (tx) => {
      seen.push('first begins')
      await addOrganisation(tx)
      seen.push('first ends')
    })
    const quick = write(store, null, async () => void seen.push('second'))
    await Promise.all([slow, quick])
    expect(seen).toEqual(['first begins', 'first ends', 'second'])
  })

  it('has consequences only after the commit', async () => {
    const told: string[] = []
    store.bus.on('signal', ({ topics }) => told.push(...topics))
    await expect(
      write(store, null, async (tx) => {
        tx.signal('workspace:1')
        throw new Error('no')
      }),
    ).rejects.toThrow()
    expect(told).toEqual([])
    await write(store, null, async (tx) => tx.signal('workspace:2', 'workspace:2'))
    expect(told).toEqual(['workspace:2'])
  })
})

describe('the log', () => {
  it('refuses to be changed or shortened, whoever asks', async () => {
    await write(store, null, (tx) => tx.record('organisation.created', deed('a')))
    const forge = write(store, null, async (tx) => {
      await tx.db.update(activity).set({ action: 'organisation.edited' })
    })
    await expect(forge).rejects.toThrow()
    const erase = write(store, null, async (tx) => {
      await tx.db.delete(activity).where(eq(activity.sequence, 1))
    })
    await expect(erase).rejects.toThrow()
    expect(await store.database.reader.select().from(activity)).toHaveLength(1)
  })
})
