import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const binary = /\.(png|jpg|jpeg|webp|ico|woff2?|ttf|otf|pdf|docx|gz)$/

/** Joined here so that this file does not find itself. */
const absolute = new RegExp(
  ['/work/', '/home/[a-z]', '/Users/[a-z]', '/root/', '[A-Z]:\\\\Users'].join('|'),
  'i',
)
const registry = new RegExp(['registry', '(npmjs|yarnpkg)'].join('\\.') + '|_auth' + 'Token', 'i')

function trackedTexts() {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  return listed
    .split('\0')
    .filter((path) => path && !binary.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function linesThatMatch(pattern: RegExp) {
  return trackedTexts().flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, at) => ({ where: `${path}:${at + 1}`, line }))
      .filter(({ line }) => pattern.test(line)),
  )
}

describe('what is checked in', () => {
  it('holds no path of the machine it was written on', () => {
    const elsewhere = linesThatMatch(absolute).filter(
      ({ where }) => !where.startsWith('tests/architecture/tracked-files'),
    )
    expect(elsewhere).toEqual([])
  })

  it('names no package registry, which differs from machine to machine', () => {
    expect(linesThatMatch(registry)).toEqual([])
  })

  it('locks versions and hashes, not addresses', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { resolved?: string; integrity?: string }>
    }
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved)).toEqual([])
    expect(Object.values(lock.packages).filter((entry) => entry.integrity).length).toBeGreaterThan(100)
  })
})
