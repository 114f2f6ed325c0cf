import type { RouteConfigEntry } from '@remix-run/route-config'
import { expect, it } from 'vitest'
import routes from '~/routes'
import { withoutSecrets } from '~/server/access-log'

function addressesIn(entries: readonly RouteConfigEntry[], above = ''): string[] {
  return entries.flatMap((entry) => {
    const address = [above, entry.path].filter(Boolean).join('/')
    return [`/${address}`, ...addressesIn(entry.children ?? [], address)]
  })
}

const carrying = addressesIn(await routes).filter((address) => address.includes(':token'))

it('knows addresses that carry a secret', () => {
  expect(carrying.length).toBeGreaterThan(4)
})

it.each(carrying)('keeps the secret of %s out of the log', (address) => {
  for (const ending of ['', '.data', '.ics', '/more']) {
    const logged = withoutSecrets(address.replace(':token', 'k2fjw83hfs') + ending)
    expect(logged).not.toContain('k2fjw83hfs')
    expect(logged).toContain('/-')
  }
})

it('leaves other addresses as they are', () => {
  expect(withoutSecrets('/horinger/01a214c0/svar')).toBe('/horinger/01a214c0/svar')
  expect(withoutSecrets('/workspaces/group/meetings')).toBe('/workspaces/group/meetings')
})
