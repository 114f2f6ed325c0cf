import { beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { activity, fileRemovals, files, fileVersions } from '#db/schema'
import { write } from '~/core/write'
import { grantFile, visibleFiles } from '~/domain/files/access.server'
import { addFileVersion } from '~/domain/files/add.server'
import { megabyte, usualLimits } from '~/domain/files/fields'
import { setFileLimits } from '~/domain/files/limits.server'
import { markOtherNumber } from '~/domain/files/mark-other-number.server'
import { takenBackNumbersOf } from '~/domain/files/taken-back-numbers.server'
import { withdrawOtherNumber } from '~/domain/files/withdraw-other-number.server'
import { fileRules } from '~/domain/files/policy'
import { prepareFile } from '~/domain/files/prepare.server'
import { filePage, filesIn, fileVersionOf } from '~/domain/files/queries.server'
import { removeFile } from '~/domain/files/remove.server'
import { sweepFiles } from '~/domain/files/sweep.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { Part } from '#tests/support/cast'
import { memoryFolder, storeFile, type MemoryFolder } from '#tests/support/file-folder'
import { lookalike } from '#tests/support/lookalike'
import { reading } from '#tests/support/store'
import { createDesk, everyone, type Desk } from '../documents/desk'

let desk: Desk
let folder: MemoryFolder
beforeEach(async () => {
  desk = await createDesk()
  folder = memoryFolder(() => desk.store.clock.now())
})

const upload = async (part: Part, options: { audience?: 'group' | 'everyone'; words?: string } = {}) =>
  storeFile(desk.store, await desk.cast.viewer(part), folder, {
    workspaceId: desk.cast.workspaceIds.group,
    audience: options.audience ?? 'group',
    bytes: Buffer.from(options.words ?? 'Et notat.'),
  })
const replace = async (part: Part, id: string, words: string, name = 'notat.txt') => {
  const prepared = await prepareFile(folder, { name, bytes: Buffer.from(words) })
  return desk.as(part, async (tx, viewer) =>
    addFileVersion(tx, await grantFile(tx, viewer, 'file.replace', id), prepared),
  )
}
const remove = (part: Part, id: string) =>
  desk.as(part, async (tx, viewer) =>
    removeFile(tx, folder, await grantFile(tx, viewer, 'file.remove', id), { reason: 'Feil fil.' }),
  )
const page = async (part: Part, id: string) => {
  const scope = reading(desk.store)
  return filePage(scope, await grantFile(scope, await desk.cast.viewer(part), 'file.read', id), false)
}
const wish = { sort: { key: 'uploaded', direction: 'descending' }, page: 1, size: 10, scans: false } as const
const list = async (part: Part) =>
  filesIn(reading(desk.store), await desk.cast.viewer(part), desk.cast.workspaceIds.group, wish)

describe('a file', () => {
  it('comes from those who work in the group', async () => {
    for (const part of ['member', 'secretariat', 'chair'] as const) await upload(part)
    await desk.refuses(
      { forbidden: ['observer', 'participant'], 'not-found': ['outsider', 'administrator', 'elsewhere'] },
      (tx, viewer) => grantWorkspace(tx, viewer, 'workspace.add_files', desk.cast.workspaceIds.group),
    )
    expect(folder.kept.size).toBe(3)
    const deeds = await reading(desk.store)
      .db.select()
      .from(activity)
      .where(eq(activity.action, 'file.added'))
    expect(deeds).toHaveLength(3)
  })

  it('keeps its earlier versions, each with its own hash; the newest one names it', async () => {
    const id = await upload('member')
    await replace('chair', id, 'Et annet notat.', 'notat 2.txt')
    const { file, versions } = await page('observer', id)
    expect(file.name).toBe('notat 2.txt')
    expect(versions.map(({ number, name, by }) => [number, name, by])).toEqual([
      [2, 'notat 2.txt', 'Astrid Leder'],
      [1, 'notat.txt', 'Maja Medlem'],
    ])
    expect(new Set(versions.map(({ sha256 }) => sha256)).size).toBe(2)
    const { rows } = await list('observer')
    expect(rows.map(({ name, number }) => [name, number])).toEqual([['notat 2.txt', 2]])
    await expect(replace('chair', id, 'Et annet notat.')).rejects.toMatchObject({ reason: 'upload-same' })
  })

  it('finds no room when the workspace has as much as it may have', async () => {
    const id = await upload('member')
    await write(desk.store, null, (tx) =>
      tx.db.update(fileVersions).set({ size: usualLimits.allFiles * megabyte }),
    )
    await expect(replace('member', id, 'Mer.')).rejects.toMatchObject({ reason: 'upload-space' })
    await remove('member', id)
    await upload('member')
  })

  it('may be as large as those who run the workspace decide', async () => {
    const decide = (part: Part, largestFile: number, version: number) =>
      desk.as(part, async (tx, viewer) =>
        setFileLimits(tx, await grantWorkspace(tx, viewer, 'workspace.edit', desk.cast.workspaceIds.group), {
          largestFile,
          allFiles: 10,
          version,
        }),
      )
    const words = 'x'.repeat(1_000_001)
    await decide('secretariat', 1, 0)
    await expect(upload('member', { words })).rejects.toMatchObject({ reason: 'upload-too-large' })
    await expect(decide('chair', 2, 0)).rejects.toMatchObject({ reason: 'changed-meanwhile' })
    await decide('chair', 2, 1)
    await upload('member', { words })
    await desk.refuses({ forbidden: ['member', 'observer'] }, (tx, viewer) =>
      grantWorkspace(tx, viewer, 'workspace.edit', desk.cast.workspaceIds.group),
    )
  })

  it('is removed by those who run the group and whoever uploaded it: the bytes go, the reason stays', async () => {
    const id = await upload('member')
    const others = await upload('chair')
    await replace('member', id, 'Mer.')
    await expect(remove('member', others)).rejects.toMatchObject({ code: 'forbidden' })
    await remove('member', id)
    expect(folder.kept.size).toBe(1)
    expect((await page('observer', id)).removal).toMatchObject({ reason: 'Feil fil.', by: 'Maja Medlem' })
    expect((await list('observer')).rows.map((row) => row.id)).toEqual([others])
    const scope = reading(desk.store)
    const file = await grantFile(scope, await desk.cast.viewer('chair'), 'file.read', id)
    await expect(fileVersionOf(scope, file, { number: '1', scans: false })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(remove('chair', id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(replace('chair', id, 'Igjen.')).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is listed for exactly those who may read it', async () => {
    await upload('member')
    await upload('member', { audience: 'everyone' })
    const scope = reading(desk.store)
    const all = await scope.db.select().from(files)
    for (const part of everyone) {
      const viewer = await desk.cast.viewer(part)
      const listed = await scope.db.select({ id: files.id }).from(files).where(visibleFiles(viewer))
      const allowed = all.filter((file) =>
        fileRules['file.read'](viewer, { ...file, slug: 'group', removed: false }),
      )
      expect(new Set(listed.map(({ id }) => id)), part).toEqual(new Set(allowed.map(({ id }) => id)))
    }
  })
})

it('sweeps away bytes that no version names and those of removed files, and nothing that may be on its way', async () => {
  const kept = await upload('member')
  const removed = await upload('member')
  await prepareFile(folder, { name: 'a.txt', bytes: Buffer.from('forlatt') })
  await write(desk.store, null, (tx) =>
    tx.db.insert(fileRemovals).values({ fileId: removed, reason: 'x', removedAt: tx.now }),
  )
  expect(await sweepFiles(desk.store, folder)).toBe(0)
  desk.store.clock.tick(2 * 3_600_000)
  expect(await sweepFiles(desk.store, folder)).toBe(2)
  const [version] = await reading(desk.store)
    .db.select()
    .from(fileVersions)
    .where(eq(fileVersions.fileId, kept))
  expect([...folder.kept.keys()]).toEqual([version?.id])
})

it('is flagged no more once somebody who may remove it has said that the number is another, until it is replaced', async () => {
  const id = await upload('member', { words: `Kontoen er ${lookalike}.` })
  const say = (part: Part, reason = 'En konto.') =>
    desk.as(part, async (tx, viewer) =>
      markOtherNumber(tx, viewer, await grantFile(tx, viewer, 'file.remove', id), { reason }),
    )
  expect((await page('chair', id)).versions).toMatchObject([
    { remarks: ['identity-number'], otherNumber: null },
  ])
  await expect(say('observer')).rejects.toMatchObject({ code: 'forbidden' })
  await say('member')
  expect((await page('chair', id)).versions).toMatchObject([{ otherNumber: { reason: 'En konto.' } }])
  await expect(say('chair')).rejects.toMatchObject({ reason: 'number-gone' })
  const takeBack = (part: Part) =>
    desk.as(part, async (tx, viewer) =>
      withdrawOtherNumber(tx, viewer, await grantFile(tx, viewer, 'file.remove', id), { reason: 'Nei.' }),
    )
  await expect(takeBack('observer')).rejects.toMatchObject({ code: 'forbidden' })
  await takeBack('chair')
  await expect(takeBack('chair')).rejects.toMatchObject({ reason: 'number-not-set-aside' })
  expect((await page('chair', id)).versions).toMatchObject([{ otherNumber: null }])
  await say('member', 'En konto likevel.')
  expect((await page('chair', id)).versions).toMatchObject([{ otherNumber: { reason: 'En konto likevel.' } }])
  const takenBack = await desk.as('chair', async (tx, viewer) =>
    takenBackNumbersOf(tx, await grantFile(tx, viewer, 'file.remove', id)),
  )
  expect(takenBack).toMatchObject([
    { by: 'Maja Medlem', reason: 'En konto.', withdrawal: { reason: 'Nei.' } },
  ])
  await replace('member', id, `Kontoen var ${lookalike}.`)
  expect((await page('chair', id)).versions[0]).toMatchObject({ otherNumber: null })
  const logged = await desk.store.database.reader
    .select()
    .from(activity)
    .where(eq(activity.action, 'file.number_set_aside'))
  expect(logged).toHaveLength(2)
})
