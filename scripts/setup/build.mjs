import { join } from 'node:path'
import { buildIsFresh } from './build-stamp.mjs'
import { run } from './child.mjs'
import { withProgress } from './progress.mjs'
import { root } from './root.mjs'

/**
 * Builds unless `build/` is made from the files as they are now.
 * @returns {Promise<boolean>} false when the build failed; its output is on the terminal then
 */
export async function buildIfStale() {
  if (buildIsFresh(root)) return true
  const script = join(root, 'scripts', 'build.mjs')
  const { code, output } = await withProgress('Building', () =>
    run(process.execPath, [script], { quiet: true }),
  )
  if (code !== 0) console.error(output)
  return code === 0
}
