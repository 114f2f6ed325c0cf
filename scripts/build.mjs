import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { inputsHash, removeStamp, writeStamp } from './setup/build-stamp.mjs'
import { run } from './setup/child.mjs'
import { root } from './setup/root.mjs'

// Two builds: Remix's own (build/client, build/server), and the server process around it (build/main.js).
const inputs = inputsHash(root)
removeStamp(root)
await buildPages()
await buildServer()
writeStamp(root, inputs)

async function buildPages() {
  const remix = join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  const { code } = await run(process.execPath, [remix, 'vite:build'], { env })
  if (code !== 0) process.exit(code)
}

/**
 * Bundles our own code only: packages stay in node_modules, and splitting keeps what is imported lazily
 * out of the way of a quick start.
 */
async function buildServer() {
  const { build } = await import('esbuild')
  rmSync(join(root, 'build', 'main'), { recursive: true, force: true })
  await build({
    absWorkingDir: root,
    entryPoints: { main: 'app/server/main.ts' },
    outdir: 'build',
    chunkNames: 'main/[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    tsconfig: 'tsconfig.json',
    logLevel: 'info',
  })
}
