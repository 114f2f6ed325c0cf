import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildIsFresh, inputsHash, removeStamp, writeStamp } from '#scripts/setup/build-stamp.mjs'

describe('when a build counts as stale', () => {
  let checkout: string

  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'stamp-'))
    write('app/root.tsx', 'one')
    write('package-lock.json', '{}')
    writeStamp(checkout, inputsHash(checkout))
  })
  afterEach(() => rmSync(checkout, { recursive: true }))

  function write(path: string, text: string) {
    mkdirSync(join(checkout, path, '..'), { recursive: true })
    writeFileSync(join(checkout, path), text)
  }

  it('not while nothing changes', () => {
    expect(buildIsFresh(checkout)).toBe(true)
  })

  it('not when only the time of a file changes', () => {
    utimesSync(join(checkout, 'app/root.tsx'), 1, 1)
    expect(buildIsFresh(checkout)).toBe(true)
  })

  it('not when tests or documents change', () => {
    write('docs/operating.md', 'more')
    expect(buildIsFresh(checkout)).toBe(true)
  })

  it.each(['app/root.tsx', 'app/routes/new.tsx', 'db/open.ts', 'public/icon.svg', 'package-lock.json'])(
    'when %s changes',
    (path) => {
      write(path, 'two')
      expect(buildIsFresh(checkout)).toBe(false)
    },
  )

  it('when a file moves', () => {
    rmSync(join(checkout, 'app/root.tsx'))
    write('app/entry.tsx', 'one')
    expect(buildIsFresh(checkout)).toBe(false)
  })

  it('when a build began and did not end', () => {
    removeStamp(checkout)
    expect(buildIsFresh(checkout)).toBe(false)
  })
})
