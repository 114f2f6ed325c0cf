import { beforeEach, describe, expect, it } from 'vitest'
import { documentReads, fileReads, fileRemovals } from '#db/schema'
import { write } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { keepReads, removeOldReads } from '~/domain/reads/keep.server'
import { grantFile } from '~/domain/files/access.server'
import { fileReadersOn } from '~/domain/files/readers-on.server'
import {
  fileReadsKnownFrom,
  readersInWorkspace,
  readersOfDocument,
  readersOfFile,
  readsKnownFrom,
} from '~/domain/reads/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'
import { fileIn } from '../files/one-file'

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

  it('is kept of many at once, and of documents and files together', async () => {
    const days = Array.from({ length: 120 }, (_, nth) =>
      new Date(Date.UTC(2026, 0, 1 + nth)).toISOString().slice(0, 10),
    )
    const userId = desk.cast.userIds.member
    const file = await fileIn(desk)
    const reads = days.flatMap((day) => [
      { userId, day, documentId: id },
      { userId, day, fileId: file },
    ])
    await write(desk.store, null, (tx) => keepReads(tx, reads))
    await write(desk.store, null, (tx) => keepReads(tx, reads.slice(0, 7)))
    expect((await rows()).map(({ day }) => day).sort()).toEqual(days)
    const ofFiles = await desk.store.database.reader.select().from(fileReads)
    expect(ofFiles.map(({ day }) => day).sort()).toEqual(days)
    expect(ofFiles.every((read) => read.fileId === file && read.userId === userId)).toBe(true)
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

describe('who fetched a file', () => {
  it('is kept as of documents, known for the file and its workspace, and gone after a year', async () => {
    const fileId = await fileIn(desk)
    const scope = () => reading(desk.store)
    expect(await fileReadsKnownFrom(scope())).toBeNull()
    const read = { userId: desk.cast.userIds.observer, fileId }
    await write(desk.store, null, (tx) =>
      keepReads(tx, [
        { ...read, day: '2026-03-04' },
        { ...read, day: '2026-03-04' },
        { ...read, day: '2026-03-05' },
      ]),
    )
    await keep(['member', id, '2026-03-04'], ['observer', id, '2026-03-04'])
    const chair = await desk.cast.viewer('chair')
    const file = await grantFile(scope(), chair, 'file.see_readers', fileId)
    const group = await grantWorkspace(scope(), chair, 'workspace.give_seats', 'group')
    const names = (people: Array<{ name: string }>) => people.map(({ name }) => name)
    expect(names(await readersOfFile(scope(), file, '2026-03-04'))).toEqual(['Odd Observatør'])
    expect(await readersOfFile(scope(), file, '2026-03-06')).toEqual([])
    expect(names(await readersInWorkspace(scope(), group, '2026-03-04'))).toEqual([
      'Maja Medlem',
      'Odd Observatør',
    ])
    expect(names(await readersInWorkspace(scope(), group, '2026-03-05'))).toEqual(['Odd Observatør'])
    desk.store.clock.moveTo('2027-03-04T23:30:00Z')
    await removeOldReads(desk.store)
    expect((await desk.store.database.reader.select().from(fileReads)).map(({ day }) => day)).toEqual([
      '2026-03-05',
    ])
    expect(await fileReadsKnownFrom(scope())).toBe('2026-03-05')
  })

  it('is for those who run the group alone', async () => {
    const fileId = await fileIn(desk)
    const ask = (part: 'chair' | 'secretariat' | 'member' | 'observer' | 'participant') => async () =>
      grantFile(reading(desk.store), await desk.cast.viewer(part), 'file.see_readers', fileId)
    for (const part of ['chair', 'secretariat'] as const) expect((await ask(part)()).id).toBe(fileId)
    for (const part of ['member', 'observer'] as const)
      await expect(ask(part)()).rejects.toMatchObject({ code: 'forbidden' })
    await expect(ask('participant')()).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('who could fetch a file', () => {
  it('is worked out from the seats of the day, from its upload until its bytes are removed', async () => {
    const fileId = await fileIn(desk)
    const on = async (day: string) => {
      const scope = reading(desk.store)
      const file = await grantFile(scope, await desk.cast.viewer('chair'), 'file.see_readers', fileId)
      return (await fileReadersOn(scope, file, day)).map(({ role }) => role)
    }
    expect(await on('2026-03-03')).toEqual([])
    expect(new Set(await on('2026-03-04'))).toEqual(new Set(['chair', 'secretariat', 'member', 'observer']))
    await desk.store.database.transaction((db) =>
      db.insert(fileRemovals).values({
        fileId,
        reason: 'Feil fil.',
        removedBy: desk.cast.userIds.chair,
        removedAt: new Date('2026-03-06T08:00:00Z'),
      }),
    )
    expect((await on('2026-03-06')).length).toBeGreaterThan(0)
    expect(await on('2026-03-07')).toEqual([])
  })
})
