import { buildIfStale } from './setup/build.mjs'
import { compileDependencies, unpackDependencies } from './setup/dependencies.mjs'
import { requireNode } from './setup/node-version.mjs'

const noChromium = [
  'The browser tests need Chromium, and none could be found or installed; they are never skipped.',
  'Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to one, and run the command again.',
].join('\n')

// `npm test` runs everything and sets up what it needs; `npm run check` leaves the browser out,
// `npm run test:e2e` runs the browser only.
requireNode()
const part = readPart()
const start = performance.now()
const isUnpacked = await unpackDependencies()

const { runStep } = await import('./check/run-steps.mjs')
const { boundaries, format, lint, tests, types } = await import('./check/steps.mjs')

// Everything that can be told without the tests is told before them; a failure in one never hides another's. All of it goes
// side by side: none reads what another writes, and one alone leaves a core without work.
const [results, isBuilt, chromium] = await Promise.all([
  part === 'e2e' ? [] : staticSteps(),
  buildIfStale(),
  part === 'check' ? null : findChromium(),
  // Only the tests run what is compiled, and npm compiles on one core.
  isUnpacked ? compileDependencies() : null,
])
if (part !== 'check' && !chromium) end(noChromium)
if (!isBuilt) end('Failed: build')
results.push(await runStep(tests(part), { env: testEnvironment() }))

const failed = results.filter((result) => !result.passed).map((result) => result.name)
const total = `${((performance.now() - start) / 1000).toFixed(0)} s`
if (failed.length > 0) end(`Failed: ${failed.join(', ')} (${total})`)
console.log(`All steps passed (${total})`)

function staticSteps() {
  return Promise.all([lint, types, format, boundaries].map((step) => runStep(step, { quiet: true })))
}

async function findChromium() {
  const { findOrInstallChromium } = await import('./setup/chromium.mjs')
  return findOrInstallChromium()
}

/** The tests choose their own database and mode; what the shell has set must not leak into them. */
function testEnvironment() {
  const { NODE_ENV, DATABASE_URL, ...env } = process.env
  return chromium ? { ...env, CHROMIUM_PATH: chromium } : env
}

function readPart() {
  const [part = 'all', ...rest] = process.argv.slice(2)
  if (['all', 'check', 'e2e'].includes(part) && rest.length === 0) return part
  return end('Usage: npm test | npm run check | npm run test:e2e')
}

function end(message) {
  console.error(message)
  process.exit(1)
}
