import { build } from 'esbuild'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#scripts/setup/root.mjs'

const made = new Map<string, Promise<string>>()

/** A program of ours made one file of, as the build does: to read and translate its modules one by one takes two thirds of a start. */
export function oneFileOf(program: string): Promise<string> {
  const file = made.get(program) ?? bundle(program)
  made.set(program, file)
  return file
}

async function bundle(program: string): Promise<string> {
  const name = program.replaceAll('/', '-').replace(/\.ts$/, '.mjs')
  const file = join(root, 'node_modules/.cache', `tvers-${name}`)
  const own = `${file}.${process.pid}`
  await build({
    absWorkingDir: root,
    entryPoints: [program],
    outfile: own,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    tsconfig: 'tsconfig.json',
  })
  // In one step: another worker may be at it too.
  renameSync(own, file)
  return file
}
