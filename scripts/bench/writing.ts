import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateDatabase } from '#db/migrate'
import { openDatabase } from '#db/open'
import { openBrowser, signedInPage } from './browser/browser'
import { framesWhile } from './browser/frames'
import { openOften } from './browser/opening'
import { fillCommented } from './commented/fill-text'
import { runTypists } from './commented/run-typists'
import { holdTo, keepResult } from './measuring/keep'
import { textOfPages } from './measuring/text'
import { fillPeople } from './pages/fill-people'
import { around } from './pages/insert'
import { serveBuilt } from './pages/served'

// A text of a hundred pages with two hundred threads, in Chromium: how long until it is painted and can be written in, and
// what its frames take while ten others type in it, and somebody here too.
const pages = 100
const threads = 200
const others = 10
/** A key every fifth of a second is someone who types fast. */
const everyMs = 200
const typed = 'Dette skriver jeg mens de andre også skriver i det samme dokumentet.'

const folder = mkdtempSync(join(tmpdir(), 'tvers-bench-'))
const url = `sqlite:${join(folder, 'tvers.db')}`
await migrateDatabase(url, 'migrations')
const database = await openDatabase(url)
const { cookies, documentId } = await database.transaction(async (db) => {
  const now = new Date()
  const stage = await fillPeople(db, { workspaces: 1, people: 20 }, now)
  const text = { content: textOfPages(pages), threads, state: 'draft' as const }
  return { cookies: stage.cookies, documentId: await fillCommented(db, stage, text, now) }
})
await database.close()

const served = await serveBuilt(url)
const browser = await openBrowser()
const page = await signedInPage(browser, served.url, around(cookies, 0))
const opening = await openOften(page, `/workspaces/group-0/documents/${documentId}`, 5)
const endTyping = await runTypists({
  url: served.url,
  documentId,
  cookies: cookies.slice(1, 1 + others),
  everyMs,
})
await page
  .locator('.tv-editor .tv-text > p')
  .nth(others + 1)
  .click()
const frames = await framesWhile(page, () => page.keyboard.type(typed, { delay: everyMs / 2 }))
await endTyping()
await browser.close()
await served.stop()
rmSync(folder, { recursive: true, force: true })

keepResult('writing', { opening, frames })
console.table({ 'opened, ms': { paint: opening.paint, usable: opening.usable } })
console.table({ 'work of a frame, ms': frames.work, 'from frame to frame, ms': frames.between })
console.log(`${frames.count} frames, the longest ${frames.longest} ms`)
holdTo([
  { what: 'first paint in ms', value: opening.paint, below: 1_000 },
  { what: 'until it can be written in, in ms', value: opening.usable, below: 2_000 },
  { what: 'work of a frame, p95 in ms', value: frames.work.p95, below: 16 },
  { what: 'longest frame in ms', value: frames.longest, below: 50 },
])
