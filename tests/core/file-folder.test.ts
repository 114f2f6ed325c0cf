import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFileFolder } from '~/core/file-folder'
import { newId } from '~/core/ids'

let path: string
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'tvers-files-'))
})
afterEach(() => rmSync(path, { recursive: true }))

it('keeps bytes under an id, for its own user alone, and gives them back', async () => {
  const folder = createFileFolder(join(path, 'files'))
  const id = newId()
  expect(await folder.read(id)).toBeNull()
  expect(await folder.keptBefore(new Date())).toEqual([])
  await folder.keep(id, Buffer.from('bytes'))
  expect(await new Response(await folder.read(id)).text()).toBe('bytes')
  expect(statSync(folder.pathOf(id)).mode & 0o077).toBe(0)
  expect(await folder.keptBefore(new Date(Date.now() + 60_000))).toEqual([id])
  expect(await folder.keptBefore(new Date(0))).toEqual([])
  await folder.remove(id)
  await folder.remove(id)
  expect(await folder.read(id)).toBeNull()
  expect(readdirSync(join(path, 'files', 'kept', id.slice(-2)))).toEqual([])
})

it('has no place outside itself', () => {
  const folder = createFileFolder(path)
  for (const id of ['../../etc/passwd', '', `${newId()}/..`, 'x'.repeat(36)])
    expect(() => folder.pathOf(id)).toThrow()
})
