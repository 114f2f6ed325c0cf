import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buildIfStale } from './setup/build.mjs'
import { run } from './setup/child.mjs'
import { findOrInstallChromium } from './setup/chromium.mjs'
import { installDependencies } from './setup/dependencies.mjs'
import { requireNode } from './setup/node-version.mjs'
import { root } from './setup/root.mjs'

// Runs scripts/bench/<name>.ts one after the other: side by side they would measure each other.
// Each prints its own table and writes var/bench/<name>.json; `npm run bench -- NAME` runs that one only.
requireNode()
await installDependencies()
if (!(await buildIfStale())) process.exit(1)
const chromium = await findOrInstallChromium()
if (!chromium) process.exit(1)
const results = join(root, 'var', 'bench')
mkdirSync(results, { recursive: true })
const failed = []
const rows = []
for (const name of chosen()) {
  console.log(`\n${name}`)
  rmSync(join(results, `${name}.json`), { force: true })
  const { code } = await run(process.execPath, ['--import', 'tsx', join('scripts', 'bench', `${name}.ts`)], {
    env: { ...process.env, CHROMIUM_PATH: chromium },
  })
  if (code !== 0) failed.push(name)
  rows.push(...rowsOf(name))
}
console.log('\nAll measurements')
console.table(rows)
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`)
  process.exitCode = 1
}

function chosen() {
  const folder = join(root, 'scripts', 'bench')
  const files = existsSync(folder) ? readdirSync(folder) : []
  const names = files.filter((file) => file.endsWith('.ts')).map((file) => basename(file, '.ts'))
  const wanted = process.argv.slice(2)
  const unknown = wanted.filter((name) => !names.includes(name))
  if (unknown.length > 0) {
    console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${names.join(', ')}`)
    process.exit(1)
  }
  return wanted.length > 0 ? wanted : names.sort()
}

/** Flattens a result to rows of one number or word each; arrays stay in the JSON file. */
function rowsOf(bench) {
  const file = join(results, `${bench}.json`)
  if (!existsSync(file)) return [{ bench, measurement: 'no result written', value: '' }]
  return leaves(JSON.parse(readFileSync(file, 'utf8'))).map(([measurement, value]) => ({
    bench,
    measurement,
    value,
  }))
}

function leaves(value, path = []) {
  if (Array.isArray(value) || value === null) return []
  if (typeof value !== 'object') return [[path.join('.'), value]]
  return Object.entries(value).flatMap(([key, below]) => leaves(below, [...path, key]))
}
