import { describe, expect, it } from 'vitest'
import { mayBeEmptied } from '#scripts/setup/empty-database'

describe('a database may be emptied', () => {
  const root = '/srv/tvers'
  it.each([
    ['sqlite:var/dev/tvers.db', [], true],
    ['sqlite:/srv/tvers/var/dev/tvers.db', [], true],
    ['sqlite:/var/lib/tvers/tvers.db', [], false],
    ['sqlite:var/../tvers.db', [], false],
    ['sqlite:/var/lib/tvers/tvers.db', ['--yes'], true],
    ['postgres://db/tvers', [], false],
    ['postgres://db/tvers', ['--yes'], true],
  ])('%s with %j: %s', (url, argv, may) => {
    expect(mayBeEmptied(url, root, argv)).toBe(may)
  })
})
