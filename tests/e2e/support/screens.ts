import type { RouteConfigEntry } from '@remix-run/route-config'
import type { APIRequestContext } from 'playwright-core'
import routes from '~/routes'

/** One kind of page: the address in the map, and what matches it. */
interface Kind {
  readonly address: string
  readonly pattern: RegExp
}

export interface Screen {
  readonly address: string
  readonly path: string
}

const pages: readonly Kind[] = await kindsIn(await routes)

/** All addresses of the map that answer with a page. */
export const addresses: readonly string[] = pages.map(({ address }) => address)

async function kindsIn(entries: readonly RouteConfigEntry[], above = ''): Promise<Kind[]> {
  const found = entries.map(async (entry) => {
    const address = [above, entry.path].filter(Boolean).join('/')
    const children = await kindsIn(entry.children ?? [], address)
    const isPage = entry.file.endsWith('.tsx') && !entry.file.endsWith('/layout.tsx')
    return isPage ? [kindOf(address), ...children] : children
  })
  return (await Promise.all(found)).flat()
}

function kindOf(address: string): Kind {
  const pattern = address.replace(/:\w+/g, '[^/]+')
  return { address: `/${address}`, pattern: new RegExp(`^/${pattern}$`) }
}

/** The most particular kind: `meetings/new` is not a meeting called new. */
function kindFor(path: string): Kind | undefined {
  const [bare = ''] = path.split('?')
  const fitting = pages.filter(({ pattern }) => pattern.test(bare))
  return fitting.sort((a, b) => a.address.split(':').length - b.address.split(':').length)[0]
}

/** As many addresses of a kind are opened while looking: one is not always like the next. */
const perKind = 8

/**
 * Follows links, and goes where forms are sent, from the starts, and finds an address for each kind of page that answers. `known` are kinds that
 * somebody else can see already; they are walked through but not answered.
 */
export async function screensFrom(
  request: APIRequestContext,
  starts: readonly string[],
  known: ReadonlySet<string>,
): Promise<Screen[]> {
  const queue = [...starts]
  const seen = new Set(queue)
  const opened = new Map<string, number>()
  const found = new Map<string, string>()
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const kind = kindFor(path)
    const times = kind && (opened.get(kind.address) ?? 0)
    if (!kind || times === undefined || times >= perKind) continue
    opened.set(kind.address, times + 1)
    const answer = await request.get(path, { maxRedirects: 0 })
    if (answer.status() !== 200) continue
    if (!known.has(kind.address) && !found.has(kind.address)) found.set(kind.address, path)
    for (const [, href = ''] of (await answer.text()).matchAll(/\s(?:href|action)="(\/[^"#?]*)/g)) {
      if (!seen.has(href)) queue.push(href)
      seen.add(href)
    }
  }
  return [...found].map(([address, path]) => ({ address, path }))
}
