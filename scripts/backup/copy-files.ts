import Sqlite from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createFileFolder } from '~/core/file-folder'

/**
 * Copies the bytes of all files that a copied database names, each compared with the hash that the database has for it.
 * @param databaseFile the copy, so that nothing is missing that was uploaded before it was made
 * @returns how many were copied, and the names of those whose bytes are not there or not what they were
 */
export async function copyFiles(
  databaseFile: string,
  { from, to }: { from: string; to: string },
): Promise<{ copied: number; lost: string[] }> {
  const [source, target] = [createFileFolder(from), createFileFolder(to)]
  const lost: string[] = []
  const versions = versionsIn(databaseFile)
  for (const { id, name, sha256 } of versions) {
    await mkdir(dirname(target.pathOf(id)), { recursive: true, mode: 0o700 })
    const there = await copyFile(source.pathOf(id), target.pathOf(id)).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error
        return false
      },
    )
    if (!there || (await hashOf(target.pathOf(id))) !== sha256) lost.push(name)
  }
  return { copied: versions.length - lost.length, lost }
}

function versionsIn(databaseFile: string) {
  const database = new Sqlite(databaseFile, { readonly: true })
  const versions = database
    .prepare(
      'select "id", "name", "sha256" from file_versions where "fileId" not in (select "fileId" from file_removals)',
    )
    .all() as Array<{ id: string; name: string; sha256: string }>
  database.close()
  return versions
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
