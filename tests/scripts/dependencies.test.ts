import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dependenciesAreInstalled } from '#scripts/setup/dependencies.mjs'

const wanted = {
  '': { name: 'tvers' },
  'node_modules/react': { version: '18.3.1' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
}

describe('whether the packages are installed', () => {
  let checkout: string
  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'packages-'))
    mkdirSync(join(checkout, 'node_modules'))
    lock('package-lock.json', wanted)
  })
  afterEach(() => rmSync(checkout, { recursive: true }))

  function lock(path: string, packages: object) {
    writeFileSync(join(checkout, path), JSON.stringify({ packages }))
  }
  const installed = (packages: object) => lock('node_modules/.package-lock.json', packages)

  it('yes when what is wanted is there, optional packages aside', () => {
    installed({ 'node_modules/react': { version: '18.3.1' } })
    expect(dependenciesAreInstalled(checkout)).toBe(true)
  })

  it('no without node_modules, or after an installation that broke off', () => {
    expect(dependenciesAreInstalled(checkout)).toBe(false)
    writeFileSync(join(checkout, 'node_modules/.package-lock.json'), '{"packa')
    expect(dependenciesAreInstalled(checkout)).toBe(false)
  })

  it('no when a package is missing or has another version', () => {
    installed({ 'node_modules/react': { version: '18.2.0' } })
    expect(dependenciesAreInstalled(checkout)).toBe(false)
    installed({})
    expect(dependenciesAreInstalled(checkout)).toBe(false)
  })

  it('no when what is to be compiled was not', () => {
    const sqlite = { 'node_modules/better-sqlite3': { version: '12.11.1' } }
    lock('package-lock.json', sqlite)
    installed(sqlite)
    expect(dependenciesAreInstalled(checkout)).toBe(false)
    const release = join(checkout, 'node_modules/better-sqlite3/build/Release')
    mkdirSync(release, { recursive: true })
    writeFileSync(join(release, 'better_sqlite3.node'), '')
    expect(dependenciesAreInstalled(checkout)).toBe(true)
  })
})
