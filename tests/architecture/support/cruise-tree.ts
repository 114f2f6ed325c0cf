import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'

const config = createRequire(import.meta.url)('../boundaries.cjs') as {
  forbidden: (IForbiddenRuleType & { name: string })[]
  options: Record<string, unknown>
}

/** Names of every boundary that is in force. */
export const boundaryNames = config.forbidden.map((boundary) => boundary.name)

/** Inside the checkout, so that the packages resolve as they do for the real folders. */
const scratch = fileURLToPath(new URL('../../../var', import.meta.url))

export type Crossing = { boundary: string; from: string; to: string }

/**
 * Writes a small source tree to a scratch folder and cruises it under the real boundaries.
 * @param files path -> the modules it imports, as paths in the same tree or names of packages
 */
export async function crossingsOf(files: Record<string, string[]>): Promise<Crossing[]> {
  mkdirSync(scratch, { recursive: true })
  const directory = mkdtempSync(join(scratch, 'boundaries-'))
  try {
    for (const [path, imports] of Object.entries(files)) write(directory, path, imports)
    return await crossings(directory)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

async function crossings(directory: string): Promise<Crossing[]> {
  const { output } = await cruise(['app', 'db', 'scripts', 'tests'], {
    ...config.options,
    tsConfig: undefined,
    baseDir: directory,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  })
  const { violations } = (output as ICruiseResult).summary
  return violations.map(({ rule, from, to }) => ({ boundary: rule.name, from, to }))
}

function write(directory: string, path: string, imports: string[]) {
  const file = join(directory, path)
  mkdirSync(dirname(file), { recursive: true })
  const lines = imports.map((target, at) => `import x${at} from '${specifier(path, target)}'\nvoid x${at}\n`)
  writeFileSync(file, `${lines.join('')}export default ${imports.length}\n`)
}

/** A file of the tree is imported by its relative path, a package by its name. */
function specifier(from: string, target: string) {
  if (!/^(app|db|scripts|tests)\//.test(target)) return target
  const up = '../'.repeat(from.split('/').length - 1)
  return `${up}${target.replace(/\.tsx?$/, '')}`
}
