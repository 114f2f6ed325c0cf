import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const client = join('build', 'client')

/** Kibibytes that files of the built client have on the wire, compressed one by one as they are served. */
export function weightOf(files: Iterable<string>): number {
  let bytes = 0
  for (const file of new Set(files)) bytes += gzipSync(readFileSync(join(client, file))).length
  return inKiB(bytes)
}

/** The same for one answer of the server. */
export function weightOfText(text: string): number {
  return inKiB(gzipSync(text).length)
}

/** The chunk of a name, whatever its hash, as an address; undefined when there is none. */
export function chunkNamed(name: string): string | undefined {
  const found = readdirSync(join(client, 'assets')).find((file) =>
    new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file),
  )
  return found && `/assets/${found}`
}

/** A chunk and all that it imports at once; what it loads later is left out. */
export function closureOf(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known
  known.add(file)
  const source = readFileSync(join(client, file), 'utf8')
  for (const [, name] of source.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g))
    closureOf(`/assets/${name}`, known)
  return known
}

function inKiB(bytes: number): number {
  return Math.round((bytes / 1024) * 10) / 10
}
