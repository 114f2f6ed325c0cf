import { join } from 'node:path'
import { root } from '../setup/root.mjs'

/**
 * One check that a program makes. Its exit code is the verdict.
 * @typedef {{ name: string, args: string[] }} Step
 */

/** Checks that read files only. */
export const format = step(
  'format',
  'prettier/bin/prettier.cjs',
  '--check',
  '--log-level',
  'warn',
  '.',
  ...['migrations/**', 'package-lock.json', 'app/ui/theme/*.css'].map((generated) => `!${generated}`),
)
export const boundaries = step(
  'boundaries',
  'dependency-cruiser/bin/dependency-cruise.mjs',
  '--config',
  'tests/architecture/boundaries.cjs',
  'app',
  'db',
  'scripts',
  'tests',
)
export const lint = step('lint', 'eslint/bin/eslint.js', '--max-warnings', '0', '.')
export const types = step('types', 'typescript/bin/tsc', '--noEmit', '-p', '.')

/**
 * The tests of every project, or of the browser's only, or of all but the browser's.
 * @param {'all' | 'check' | 'e2e'} part
 * @returns {Step}
 */
export function tests(part) {
  const projects = { all: [], check: ['--project', '!browser'], e2e: ['--project', 'browser'] }[part]
  return step('tests', 'vitest/vitest.mjs', 'run', '-c', 'tests/vitest.config.ts', ...projects)
}

function step(name, program, ...args) {
  return { name, args: [join(root, 'node_modules', program), ...args] }
}
