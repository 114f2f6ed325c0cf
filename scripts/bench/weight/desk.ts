import { demoEmail, demoPassword, type DemoKey } from '#db/seed/demo/people'
import { chunkNamed, closureOf, weightOf } from './assets'

/** What a page of the desk needs before it answers to its reader, as it was served. */
export interface Page {
  /** Its address, with `*` for what names one thing. */
  kind: string
  scripts: Set<string>
  kib: number
}

/** More of the same kind are not opened. */
const perKind = 3

/** Signs somebody of the demo in, follows the links of the desk, and weighs each kind of page that is met: the heaviest of its kind. */
export async function weighDesk(url: string, key: DemoKey, starts: readonly string[]): Promise<Page[]> {
  const cookie = await enter(url, key)
  const queue = [...starts]
  const met = new Set(queue)
  const opened = new Map<string, number>()
  const heaviest = new Map<string, Page>()
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const kind = kindOf(path)
    const times = opened.get(kind) ?? 0
    if (times >= perKind) continue
    opened.set(kind, times + 1)
    const answer = await fetch(url + path, { headers: { cookie }, redirect: 'manual' })
    if (!answer.ok || !answer.headers.get('content-type')?.startsWith('text/html')) continue
    const html = await answer.text()
    const page = weigh(kind, html)
    if (page.kib > (heaviest.get(kind)?.kib ?? 0)) heaviest.set(kind, page)
    for (const [, link = ''] of html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)) {
      if (met.has(link)) continue
      met.add(link)
      queue.push(link)
    }
  }
  return [...heaviest.values()].sort((a, b) => b.kib - a.kib)
}

/** A page that anybody may open. */
export async function weighPage(url: string, path: string): Promise<Page> {
  return weigh(path, await (await fetch(url + path)).text())
}

async function enter(url: string, key: DemoKey): Promise<string> {
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ email: demoEmail(key), password: demoPassword }),
    headers: { origin: url },
    redirect: 'manual',
  })
  if (answer.status !== 302) throw new Error(`${key} was not let in: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** The scripts that the page names and all they import, and the sentences that it was rendered with. */
function weigh(kind: string, html: string): Page {
  const named = [...html.matchAll(/(?:from|import|href=)\s?\(?"(\/assets\/[\w.-]+\.js)"/g)].map(
    ([, file = '']) => file,
  )
  const areas = /id="used-words" data-areas="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? []
  const sentences = areas.flatMap((area) => chunkNamed(`nb-${kebabCase(area)}`) ?? [])
  const scripts = new Set<string>()
  for (const file of [...named, ...sentences]) closureOf(file, scripts)
  return { kind, scripts, kib: weightOf(scripts) }
}

function kindOf(path: string): string {
  return path.replace(/[\w-]{36}/g, '*').replace(/^(\/workspaces|\/mandates)\/[^/]+/, '$1/*')
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
