import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, fileScans, notices, searchEntries } from '#db/schema'
import { write } from '~/core/write'
import { grantFile } from '~/domain/files/access.server'
import { filePage, fileVersionOf } from '~/domain/files/queries.server'
import { removeFile } from '~/domain/files/remove.server'
import { scanWaiting } from '~/domain/files/scan.server'
import type { ScanResult } from '~/domain/files/scanner'
import { followLog } from '~/domain/search/follow-log.server'
import { memoryFolder, storeFile, type MemoryFolder } from '#tests/support/file-folder'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'

let desk: Desk
let folder: MemoryFolder
beforeEach(async () => {
  desk = await createDesk()
  folder = memoryFolder(() => desk.store.clock.now())
})

const upload = async (words: string) =>
  storeFile(desk.store, await desk.cast.viewer('member'), folder, {
    workspaceId: desk.cast.workspaceIds.group,
    bytes: Buffer.from(words),
  })
const scanWith = (answer: (words: string) => ScanResult) =>
  scanWaiting(desk.store, folder, {
    async scan(bytes) {
      const parts: Uint8Array[] = []
      for await (const part of bytes) parts.push(part)
      return answer(Buffer.concat(parts).toString())
    },
  })
const hand = async (id: string, scans = true) => {
  const scope = reading(desk.store)
  const file = await grantFile(scope, await desk.cast.viewer('chair'), 'file.read', id)
  return fileVersionOf(scope, file, { number: '1', scans })
}
const checkOf = async (id: string, scans: boolean) => {
  const scope = reading(desk.store)
  const file = await grantFile(scope, await desk.cast.viewer('observer'), 'file.read', id)
  return (await filePage(scope, file, scans)).versions[0]?.check
}

describe('a file, where a scanner is set', () => {
  it('is handed out when it has been cleared, and not before', async () => {
    const id = await upload('greit')
    expect([await checkOf(id, false), await checkOf(id, true)]).toEqual(['unchecked', 'being_checked'])
    await expect(hand(id)).rejects.toMatchObject({ reason: 'file-being_checked' })
    await scanWith(() => ({ result: 'clean' }))
    expect((await hand(id)).name).toBe('notat.txt')
    expect(await reading(desk.store).db.select().from(notices)).toEqual([])
  })

  it.each(['infected', 'failed'] as const)(
    'is kept from everyone when it is %s, and those concerned are told',
    async (result) => {
      const id = await upload('skadelig')
      const clean = await upload('greit')
      await scanWith((words) => (words === 'skadelig' ? { result, signature: 'Eicar' } : { result: 'clean' }))
      await hand(clean)
      for (const scans of [true, false])
        await expect(hand(id, scans)).rejects.toMatchObject({ code: 'conflict', reason: `file-${result}` })
      const told = await reading(desk.store).db.select().from(notices)
      const { chair, secretariat, member } = desk.cast.userIds
      expect(new Set(told.map(({ userId }) => userId))).toEqual(new Set([chair, secretariat, member]))
      const action = result === 'infected' ? 'file.infected' : 'file.not_scanned'
      const deeds = await reading(desk.store).db.select().from(activity).where(eq(activity.action, action))
      expect(deeds).toHaveLength(1)
    },
  )

  it('waits while the scanner cannot be reached; what is removed or gone is not looked at', async () => {
    const [id, removed, gone] = [await upload('a'), await upload('b'), await upload('c')]
    await desk.as('chair', async (tx, viewer) =>
      removeFile(tx, folder, await grantFile(tx, viewer, 'file.remove', removed), { reason: 'x' }),
    )
    for (const [key, { bytes }] of folder.kept)
      if (Buffer.from(bytes).toString() === 'c') folder.kept.delete(key)
    await expect(
      scanWith(() => {
        throw new Error('nobody there')
      }),
    ).rejects.toThrow('nobody there')
    expect(await checkOf(id, true)).toBe('being_checked')
    const seen: string[] = []
    await scanWith((words) => {
      seen.push(words)
      return { result: 'clean' }
    })
    expect(seen).toEqual(['a'])
    expect(await reading(desk.store).db.select().from(fileScans)).toHaveLength(1)
    expect(await checkOf(gone, true)).toBe('being_checked')
  })
})

it('is found by its name, by those who may read it, until it is removed', async () => {
  const id = await upload('ord')
  await write(desk.store, null, (tx) => followLog(tx, 0))
  const found = () =>
    reading(desk.store).db.select().from(searchEntries).where(eq(searchEntries.objectId, id))
  expect(await found()).toMatchObject([
    { kind: 'file', title: 'notat.txt', audience: 'group', isPublic: false },
  ])
  await desk.as('chair', async (tx, viewer) =>
    removeFile(tx, folder, await grantFile(tx, viewer, 'file.remove', id), { reason: 'x' }),
  )
  await write(desk.store, null, (tx) => followLog(tx, 0))
  expect(await found()).toEqual([])
})
