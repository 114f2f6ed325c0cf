import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateDatabase } from '#db/migrate'
import { openDatabase } from '#db/open'
import { openBrowser, signedInPage } from './browser/browser'
import { openOften } from './browser/opening'
import { holdTo, keepResult } from './measuring/keep'
import { fillHistory, history } from './meetings/fill-history'
import { fillPeople } from './pages/fill-people'
import { around } from './pages/insert'
import { serveBuilt } from './pages/served'
import { timesOf } from './pages/times-of'
import { untilIndexed } from './measuring/until-indexed'

// A group with ten years of history: how long the server takes for a meeting, the register of decisions and what one has
// to do, and how long a browser takes until minutes can be written in.
const perSecond = 30
const warmUpSeconds = 20
const seconds = 10

const folder = mkdtempSync(join(tmpdir(), 'tvers-bench-'))
const url = `sqlite:${join(folder, 'tvers.db')}`
await migrateDatabase(url, 'migrations')
const database = await openDatabase(url)
const { cookies, meetingIds, goingOn } = await database.transaction(async (db) => {
  const now = new Date()
  const stage = await fillPeople(db, { workspaces: 1, people: history.people }, now)
  return { cookies: stage.cookies, ...(await fillHistory(db, stage, now)) }
})
await database.close()
// The first start takes the texts into the search index, which is not what is measured here.
const first = await serveBuilt(url)
await untilIndexed(url)
await first.stop()

const served = await serveBuilt(url)
const home = '/workspaces/group-0'
const asked = (pathOf: (nth: number) => string) =>
  timesOf(served, {
    next: (nth) => ({ path: pathOf(nth), cookie: around(cookies, nth) }),
    perSecond,
    warmUpSeconds,
    seconds,
  })
const times = {
  meeting: await asked((nth) => `${home}/meetings/${around(meetingIds, nth * 7)}`),
  register: await asked((nth) => `/decisions${nth % 2 ? `?page=${(nth % 20) + 1}` : '?q=samordner'}`),
  mine: await asked((nth) => `/action-items${nth % 2 ? '' : '?whose=organisation'}`),
}
const browser = await openBrowser()
const page = await signedInPage(browser, served.url, around(cookies, 0))
const minutes = await openOften(page, `${home}/meetings/${goingOn}/minutes`, 5)
await browser.close()
await served.stop()
rmSync(folder, { recursive: true, force: true })

keepResult('meetings', { times, minutes })
console.table({
  'meeting, ms': { ...times.meeting.server, cpu: times.meeting.cpu },
  'register of decisions, ms': { ...times.register.server, cpu: times.register.cpu },
  'what one has to do, ms': { ...times.mine.server, cpu: times.mine.cpu },
})
console.table({ 'minutes in the browser, ms': { paint: minutes.paint, usable: minutes.usable } })
holdTo([
  { what: 'meeting, p95 in ms', value: times.meeting.server.p95, below: 30 },
  { what: 'register, p95 in ms', value: times.register.server.p95, below: 30 },
  { what: 'what one has to do, p95 in ms', value: times.mine.server.p95, below: 30 },
  { what: 'minutes, until they can be written in, in ms', value: minutes.usable, below: 500 },
])
