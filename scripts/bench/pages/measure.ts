import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fill, type Filled } from './fill'
import { around } from './insert'
import { serveBuilt, type Served } from './served'
import { timesOf, type PageTimes } from './times-of'
import { untilIndexed } from '../measuring/until-indexed'
import type { Volume } from './volume'

export interface Measured {
  workspacePage: PageTimes
  myPage: PageTimes
  /** Resident memory in MiB: ten seconds after the start, before anybody asked, and after all requests. */
  rssMiB: { idle: number | null; after: number | null }
}

const perSecond = 50
/** Until the compiler has done with the code of the page: what is asked for is how a server answers that runs for weeks. */
const warmUpSeconds = 30
const seconds = 20
const idleMs = 10_000

/** Fills a database, serves it, and asks for the two pages that people open most. */
export async function measure(volume: Volume): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'tvers-bench-'))
  const url = `sqlite:${join(folder, 'tvers.db')}`
  const filled = await fill(url, volume, new Date())
  // The first start reads the whole log into the search index, which is not what is measured here.
  const first = await serveBuilt(url)
  await untilIndexed(url)
  await first.stop()
  const served = await serveBuilt(url)
  await pause(idleMs)
  const idle = served.rssMiB()
  const { slugs } = filled
  const workspacePage = await pageTimes(served, filled, (nth) => `/workspaces/${around(slugs, nth)}`)
  const myPage = await pageTimes(served, filled, () => '/my-page')
  const after = served.rssMiB()
  await served.stop()
  rmSync(folder, { recursive: true, force: true })
  return { workspacePage, myPage, rssMiB: { idle, after } }
}

async function pageTimes(
  served: Served,
  { cookies }: Filled,
  pathOf: (nth: number) => string,
): Promise<PageTimes> {
  // The person changes once all workspaces have been asked for, so that every pair comes up.
  const next = (nth: number) => ({ path: pathOf(nth), cookie: around(cookies, nth + Math.floor(nth / 20)) })
  return timesOf(served, { next, perSecond, warmUpSeconds, seconds })
}
