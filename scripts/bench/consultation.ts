import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateDatabase } from '#db/migrate'
import { openDatabase } from '#db/open'
import { openBrowser, signedInPage } from './browser/browser'
import { framesWhile, scroll } from './browser/frames'
import { openOften } from './browser/opening'
import { fillCommented } from './commented/fill-text'
import { fillRound, round } from './consultation/fill-round'
import { holdTo, keepResult } from './measuring/keep'
import { textOfPages } from './measuring/text'
import { fillPeople } from './pages/fill-people'
import { around } from './pages/insert'
import { serveBuilt } from './pages/served'
import { timesOf } from './pages/times-of'

// A draft of a hundred pages that three hundred organisations have said two thousand things about: how long the server takes
// for the work bench, how long a browser takes until the draft with as many comments can be used, and what a frame takes
// while it is scrolled.
const pages = 100
const perSecond = 20
const warmUpSeconds = 20
const seconds = 10

const folder = mkdtempSync(join(tmpdir(), 'tvers-bench-'))
const url = `sqlite:${join(folder, 'tvers.db')}`
await migrateDatabase(url, 'migrations')
const database = await openDatabase(url)
const { cookies, documentId, consultationId } = await database.transaction(async (db) => {
  const now = new Date()
  const stage = await fillPeople(db, { workspaces: 1, people: 20 }, now)
  const text = { content: textOfPages(pages), threads: round.inputs, state: 'in_review' as const }
  const draft = await fillCommented(db, stage, text, now)
  const asked = { documentId: draft, content: text.content }
  return { cookies: stage.cookies, documentId: draft, consultationId: await fillRound(db, stage, asked, now) }
})
await database.close()

const served = await serveBuilt(url)
const bench = `/workspaces/group-0/consultations/${consultationId}/inputs`
const ways = ['?page=3', '?state=untreated', '?paragraph=40', '?tag=frist', '']
const workBench = await timesOf(served, {
  next: (nth) => ({ path: bench + around(ways, nth), cookie: around(cookies, nth) }),
  perSecond,
  warmUpSeconds,
  seconds,
})
const browser = await openBrowser()
const page = await signedInPage(browser, served.url, around(cookies, 0))
const opening = await openOften(page, `/workspaces/group-0/documents/${documentId}`, 3)
const frames = await framesWhile(page, () => scroll(page, { by: 60, frames: 300 }))
await browser.close()
await served.stop()
rmSync(folder, { recursive: true, force: true })

keepResult('consultation', { workBench, opening, frames })
console.table({ 'work bench, ms': { ...workBench.server, cpu: workBench.cpu } })
console.table({ 'draft in the browser, ms': { paint: opening.paint, usable: opening.usable } })
console.table({ 'work of a frame, ms': frames.work, 'from frame to frame, ms': frames.between })
console.table({ 'longest without a frame, ms': frames.longest })
holdTo([
  { what: 'work bench, p95 in ms', value: workBench.server.p95, below: 50 },
  { what: 'draft, until it can be used, in ms', value: opening.usable, below: 1_500 },
  { what: 'work of a frame while scrolling, p95 in ms', value: frames.work.p95, below: 16 },
  {
    what: 'longest without a frame while scrolling and threads arrive, in ms',
    value: frames.longest,
    below: 50,
  },
])
