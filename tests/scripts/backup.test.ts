import Sqlite from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFileFolder } from '~/core/file-folder'
import { newId } from '~/core/ids'
import { copyFiles } from '../../scripts/backup/copy-files'

let path: string
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'tvers-backup-'))
})
afterEach(() => rmSync(path, { recursive: true }))

/** As much of a database as says which files there are. */
function databaseNaming(versions: Array<{ id: string; name: string; bytes: string; removed?: boolean }>) {
  const file = join(path, 'copy.db')
  const database = new Sqlite(file)
  database.exec(
    'create table file_versions ("id", "fileId", "name", "sha256"); create table file_removals ("fileId")',
  )
  for (const { id, name, bytes, removed } of versions) {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    database.prepare('insert into file_versions values (?, ?, ?, ?)').run(id, id, name, sha256)
    if (removed) database.prepare('insert into file_removals values (?)').run(id)
  }
  database.close()
  return file
}

it('copies the files that the database names, and tells which are not as they were', async () => {
  const [whole, changed, missing, removed] = [newId(), newId(), newId(), newId()]
  const file = databaseNaming([
    { id: whole, name: 'hel.txt', bytes: 'hel' },
    { id: changed, name: 'endret.txt', bytes: 'før' },
    { id: missing, name: 'borte.txt', bytes: 'borte' },
    { id: removed, name: 'fjernet.txt', bytes: 'fjernet', removed: true },
  ])
  const [from, to] = [join(path, 'files'), join(path, 'copy.files')]
  const folder = createFileFolder(from)
  await folder.keep(whole, Buffer.from('hel'))
  await folder.keep(changed, Buffer.from('før'))
  writeFileSync(folder.pathOf(changed), 'nå')
  expect(await copyFiles(file, { from, to })).toEqual({ copied: 1, lost: ['endret.txt', 'borte.txt'] })
  expect(readFileSync(createFileFolder(to).pathOf(whole), 'utf8')).toBe('hel')
})
