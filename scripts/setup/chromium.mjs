import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './child.mjs'
import { withProgress } from './progress.mjs'
import { root } from './root.mjs'

/** First the one without a window of its own: it has less to start and less to draw. `writing-in-peace` takes 33 s in it and 41 s in the other. */
const systemNames = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']

/**
 * Path of a Chromium that runs: the one named by CHROMIUM_PATH, the system's, else one that is installed now.
 * @returns {Promise<string | null>} null when none could be had; what was tried is on the terminal then
 */
export async function findOrInstallChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (await starts(named)) return named
    console.error(`CHROMIUM_PATH is ${named}, and that does not start.`)
    return null
  }
  return (await installed()) ?? (await fromDebian()) ?? (await fromPlaywright())
}

async function installed() {
  for (const name of systemNames) if (await starts(join('/usr/bin', name))) return join('/usr/bin', name)
  const own = await playwrightPath()
  return (await starts(own)) ? own : null
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await withProgress('Installing Chromium with apt-get', async () => {
    await report(run('apt-get', ['update', '-qq'], { env, quiet: true }))
    await report(run('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell'], { env, quiet: true }))
  })
  return installed()
}

async function fromPlaywright() {
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js')
  await withProgress('Installing Chromium with Playwright', () =>
    report(run(process.execPath, [cli, 'install', 'chromium'], { quiet: true })),
  )
  return installed()
}

async function report(running) {
  const { code, output } = await running
  if (code !== 0) console.error(output.trim())
}

async function playwrightPath() {
  const { chromium } = await import('playwright-core')
  return chromium.executablePath()
}

async function starts(path) {
  if (!existsSync(path)) return false
  const { code } = await run(path, ['--version'], { quiet: true })
  return code === 0
}
