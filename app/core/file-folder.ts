import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'

/** Bytes, each under an id: written once, whole, and durable before anything says that they are there. */
export interface KeptBytes {
  /** Where the bytes of an id lie. */
  pathOf(id: string): string
  keep(id: string, bytes: Uint8Array): Promise<void>
  has(id: string): Promise<boolean>
  /** The bytes of an id, as they are read; null when there are none. */
  read(id: string): Promise<ReadableStream<Uint8Array> | null>
  /** Nothing when they are gone already. */
  remove(id: string): Promise<void>
  /** All ids that were kept before an instant. */
  keptBefore(instant: Date): Promise<string[]>
}

/** Where the bytes of files lie. */
export interface FileFolder extends KeptBytes {
  /** Bytes that are under way, by upload. */
  readonly incoming: string
  /** Small pictures of files, by the same ids: what was drawn from the bytes, and can be drawn again. They go when the bytes go. */
  readonly thumbnails: KeptBytes
}

/** A folder on a disk; it is made when the first file comes. For the user that the process runs as, and nobody else. */
export function createFileFolder(folder: string): FileFolder {
  const files = keptIn(join(folder, 'kept'))
  const thumbnails = keptIn(join(folder, 'thumbnails'))
  return {
    ...files,
    incoming: join(folder, 'incoming'),
    thumbnails,
    async remove(id) {
      await files.remove(id)
      await thumbnails.remove(id)
    },
    async keptBefore(instant) {
      const ids = [...(await files.keptBefore(instant)), ...(await thumbnails.keptBefore(instant))]
      return [...new Set(ids)]
    },
  }
}

const isId = /^[0-9a-f-]{36}$/

function keptIn(kept: string): KeptBytes {
  // The end of a UUIDv7 is random: a few hundred folders that fill evenly.
  const pathOf = (id: string) => {
    if (!isId.test(id)) throw new Error('this is not the id of a file')
    return join(kept, id.slice(-2), id)
  }
  return {
    pathOf,
    async keep(id, bytes) {
      const path = pathOf(id)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await writeDurably(`${path}.part`, bytes)
      await rename(`${path}.part`, path)
      await syncFolder(dirname(path))
    },
    has: (id) => exists(pathOf(id)),
    async read(id) {
      const path = pathOf(id)
      if (!(await exists(path))) return null
      return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
    },
    remove: (id) => rm(pathOf(id), { force: true }),
    async keptBefore(instant) {
      const names = (await namesIn(kept, true)).filter((name) => isId.test(name))
      const old = await Promise.all(names.map(async (name) => (await changedAt(pathOf(name))) < instant))
      return names.filter((_, nth) => old[nth])
    },
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A name is durable when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, nothingThere(false))
}

async function changedAt(path: string): Promise<Date> {
  return stat(path).then(({ mtime }) => mtime, nothingThere(new Date()))
}

async function namesIn(path: string, recursive: boolean): Promise<string[]> {
  const entries = await readdir(path, { recursive, withFileTypes: true }).catch(nothingThere([]))
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

/** What stands for something that is not there; anything else that goes wrong is a failure. */
function nothingThere<Instead>(instead: Instead): (error: NodeJS.ErrnoException) => Instead {
  return (error) => {
    if (error.code !== 'ENOENT') throw error
    return instead
  }
}
