import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './child.mjs'
import { withProgress } from './progress.mjs'
import { root } from './root.mjs'

/** What is compiled where no ready-made binary can be fetched, which takes a core most of a minute. */
const compiled = 'node_modules/better-sqlite3'

/** As SQLite compiles itself: what better-sqlite3 asks for takes half as long again, and its queries are no faster for it. */
const compiling = process.env.CFLAGS ?? '-O2'

/**
 * True when node_modules holds exactly what package-lock.json asks for. Compares the contents, because a
 * checkout sets new file times on files that did not change.
 * @param {string} directory where package-lock.json and node_modules are
 */
export function dependenciesAreInstalled(directory) {
  const wanted = packagesOf(join(directory, 'package-lock.json'))
  const installed = packagesOf(join(directory, 'node_modules', '.package-lock.json'))
  if (!wanted || !installed) return false
  const binary = join(directory, compiled, 'build', 'Release', 'better_sqlite3.node')
  if (wanted[compiled] && !existsSync(binary)) return false
  return Object.entries(wanted).every(([path, entry]) => {
    // The root itself is not installed, and optional packages are left out on platforms they are not for.
    if (path === '') return true
    const found = installed[path]
    return found
      ? found.version === entry.version
      : Boolean(entry.optional || entry.devOptional || entry.peer)
  })
}

/** Installs the packages of the lock file unless they are there. Ends the process when npm fails. */
export async function installDependencies() {
  if (await unpackDependencies()) await compileDependencies()
}

/**
 * The first half: enough for everything that only reads or bundles files. Tells whether anything was put there, which
 * `compileDependencies` is to make ready.
 * @returns {Promise<boolean>}
 */
export async function unpackDependencies() {
  if (dependenciesAreInstalled(root)) return false
  // Building needs the development packages, also where NODE_ENV says production.
  const { code } = await withProgress('Installing packages (some minutes the first time)', () =>
    npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--ignore-scripts']),
  )
  if (code !== 0) endForWantOfPackages()
  return true
}

/** The second half: runs the scripts that `package.json` allows packages to run when they are installed. */
export async function compileDependencies() {
  const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name])
  const { code, output } = await withProgress('Compiling packages', () =>
    npm(['rebuild', ...allowed], { quiet: true, env: { ...process.env, CFLAGS: compiling } }),
  )
  if (code === 0) return
  console.error(output.trimEnd())
  endForWantOfPackages()
}

function endForWantOfPackages() {
  console.error(
    [
      'npm could not install the packages; its message is above.',
      'The usual reasons: no way to the package registry, or no compiler for better-sqlite3',
      'where no ready-made binary can be fetched (Debian: apt-get install python3 make g++).',
    ].join('\n'),
  )
  process.exit(1)
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}
