import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folders = ['app', 'db', 'public']
const files = ['package-lock.json', 'remix.config.js', 'vite.config.ts', 'tsconfig.json', 'scripts/build.mjs']

/**
 * One hash over the names and contents of everything that a build is made from. Contents and not times:
 * a fresh checkout of the same commit keeps its build.
 * @param {string} directory the checkout
 * @returns {string} SHA-256 in hex
 */
export function inputsHash(directory) {
  const hash = createHash('sha256')
  for (const path of [...folders.flatMap((folder) => filesBelow(directory, folder)), ...files]) {
    const content = readIfThere(join(directory, path))
    if (content === null) continue
    hash.update(`${path}\0${content.length}\0`)
    hash.update(content)
  }
  return hash.digest('hex')
}

/** True when the build in `build/` is made from exactly these inputs, and was finished. */
export function buildIsFresh(directory) {
  const stamp = readIfThere(stampOf(directory))
  return stamp !== null && stamp.toString('utf8').trim() === inputsHash(directory)
}

/** Called when a build starts, so that one that breaks off half-way counts as stale. */
export function removeStamp(directory) {
  rmSync(stampOf(directory), { force: true })
}

/**
 * Called when a build is done.
 * @param {string} directory
 * @param {string} hash of the inputs as they were when the build started
 */
export function writeStamp(directory, hash) {
  mkdirSync(join(directory, 'build'), { recursive: true })
  writeFileSync(stampOf(directory), `${hash}\n`)
}

function stampOf(directory) {
  return join(directory, 'build', '.stamp')
}

function filesBelow(directory, folder) {
  try {
    return readdirSync(join(directory, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(directory.length + 1))
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}
