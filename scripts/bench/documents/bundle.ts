import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { WireName } from './wires/wire'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = join(root, 'var', 'bench', 'servers')

/**
 * Builds the servers as the one in production is built (`scripts/build.mjs`): a runner that compiles as it goes gives
 * every closure a name of its own, which takes time and a fifth of the memory of an open document.
 */
export async function bundleServers(names: readonly WireName[]): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => `scripts/bench/documents/servers/${name}.ts`),
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
  })
}

/** Where the built server is. */
export const bundleOf = (name: WireName) => join(folder, `${name}.js`)
