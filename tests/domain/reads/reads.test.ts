import { beforeEach, describe, expect, it } from 'vitest'
import { documentReads } from '#db/schema'
import { write } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { keepReads, removeOldReads } from '~/domain/reads/keep.server'
import { readersInWorkspace, readersOfDocument, readsKnownFrom } from '~/domain/reads/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft({ audience: 'group' })
})

const rows = () => desk.store.database.reader.select().from(documentReads)
const keep = (...reads: Array<[part: 'member' | 'observer', documentId: string, day: string]>) =>
  write(desk.store, null, (tx) =>
    keepReads(
      tx,
      reads.map(([part, documentId, day]) => ({ userId: desk.cast.userIds[part], documentId, day })),
    ),
  )
const opened = async (on: string) => {
  const scope = reading(desk.store)
  const document = await grantDocument(scope, await desk.cast.viewer('chair'), 'document.manage', id)
  return (await readersOfDocument(scope, document, on)).map(({ name }) => name)
}

describe('who opened a document', () => {
  it('is kept once for each person and day', async () => {
    await keep(['observer', id, '2026-03-04'], ['member', id, '2026-03-04'])
    await keep(['member', id, '2026-03-04'], ['member', id, '2026-03-05'])
    expect(await rows()).toHaveLength(3)
    expect(await opened('2026-03-04')).toEqual(['Maja Medlem', 'Odd Observatør'])
    expect(await opened('2026-03-05')).toEqual(['Maja Medlem'])
    expect(await opened('2026-03-06')).toEqual([])
  })

  it('is known for the workspace, and of no other', async () => {
    await keep(['member', id, '2026-03-04'], ['member', await desk.draft({}), '2026-03-04'])
    const scope = reading(desk.store)
    const inGroup = async (on: string) => {
      const chair = await desk.cast.viewer('chair')
      return readersInWorkspace(
        scope,
        await grantWorkspace(scope, chair, 'workspace.give_seats', 'group'),
        on,
      )
    }
    expect(await inGroup('2026-03-04')).toMatchObject([{ name: 'Maja Medlem' }])
    const elsewhere = await desk.cast.viewer('elsewhere')
    const other = await grantWorkspace(scope, elsewhere, 'workspace.give_seats', 'other')
    expect(await readersInWorkspace(scope, other, '2026-03-04')).toEqual([])
  })

  it('is gone after a year, and is known from the first day that is left', async () => {
    expect(await readsKnownFrom(reading(desk.store))).toBeNull()
    await keep(['member', id, '2026-03-04'], ['observer', id, '2026-03-05'])
    desk.store.clock.moveTo('2027-03-04T23:30:00Z')
    expect(await readsKnownFrom(reading(desk.store))).toBe('2026-03-04')
    await removeOldReads(desk.store)
    expect(await readsKnownFrom(reading(desk.store))).toBe('2026-03-05')
    expect(await opened('2026-03-04')).toEqual([])
  })
})
