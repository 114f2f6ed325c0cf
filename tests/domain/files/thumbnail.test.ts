import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFileFolder, type FileFolder } from '~/core/file-folder'
import { newId } from '~/core/ids'
import { thumbnailOf } from '~/domain/files/thumbnail.server'
import { pngOf } from '#tests/support/pictures'

let path: string
let folder: FileFolder
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'tvers-thumbnails-'))
  folder = createFileFolder(path)
})
afterEach(() => rmSync(path, { recursive: true }))

async function kept(bytes: Uint8Array): Promise<string> {
  const id = newId()
  await folder.keep(id, bytes)
  return id
}
const red = { width: 400, height: 100, channels: 3, background: '#c00000' } as const
const picture = () => sharp({ create: red })

describe('a small picture', () => {
  it.each([
    ['png', () => picture().png()],
    ['jpeg', () => picture().jpeg()],
    ['webp', () => picture().webp()],
    ['gif', () => picture().gif()],
  ] as const)('is a square of a %s, with room beside it, and says nothing more', async (_, made) => {
    const bytes = await made()
      .withExif({ IFD0: { Artist: 'Kari Nordmann' } })
      .toBuffer()
    const small = await thumbnailOf(folder, await kept(bytes))
    const facts = await sharp(small ?? undefined).metadata()
    expect(facts).toMatchObject({ format: 'webp', width: 256, height: 256, hasAlpha: false })
    expect(facts.exif).toBeUndefined()
    const { data, info } = await sharp(small ?? undefined)
      .raw()
      .toBuffer({ resolveWithObject: true })
    const at = (x: number, y: number) => [
      ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
    ]
    expect(at(128, 4).every((colour) => colour > 240)).toBe(true)
    expect(at(128, 128)[0]).toBeGreaterThan(150)
    expect(at(128, 128)[1]).toBeLessThan(60)
  })

  it('is drawn once, also when many ask, and kept until the file goes', async () => {
    const id = await kept(await picture().png().toBuffer())
    const [one, other] = await Promise.all([thumbnailOf(folder, id), thumbnailOf(folder, id)])
    expect(one).toBe(other)
    expect(await folder.thumbnails.has(id)).toBe(true)
    await folder.remove(id)
    expect(await thumbnailOf(folder, id)).toBeNull()
    expect(readdirSync(join(path, 'thumbnails', id.slice(-2)))).toEqual([])
  })

  it('is swept away when nothing but it is left', async () => {
    const id = newId()
    await folder.thumbnails.keep(id, Buffer.from('left'))
    expect(await folder.keptBefore(new Date(Date.now() + 60_000))).toEqual([id])
  })
})

describe('nothing is drawn', () => {
  const bomb = () => pngOf(30_000, 30_000, { data: Buffer.alloc(10) })
  const svg = () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>')
  it.each([
    ['of a bomb, whose head says more than is unpacked', bomb],
    ['of what is broken', () => pngOf(20, 20, { data: Buffer.alloc(10) })],
    ['of a format that is not kept, whatever it was taken for', svg],
  ])('%s, and it is tried once', async (_, bytes) => {
    const id = await kept(bytes())
    expect(await thumbnailOf(folder, id)).toBeNull()
    expect(await folder.thumbnails.has(id)).toBe(true)
    expect(await thumbnailOf(folder, id)).toBeNull()
  })

  it('of bytes that are gone, and nothing is kept of that', async () => {
    const id = newId()
    expect(await thumbnailOf(folder, id)).toBeNull()
    expect(await folder.thumbnails.has(id)).toBe(false)
  })
})
