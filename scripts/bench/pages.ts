import { holdTo, keepResult } from './measuring/keep'
import { measure } from './pages/measure'
import { tenth, whole } from './pages/volume'

// The workspace page and My page at 50 requests a second, from a full database and from one with ten times less:
// how long the server takes, and whether that grows with what is stored.
const less = await measure(tenth)
const full = await measure(whole)
const ratio = (page: 'workspacePage' | 'myPage') =>
  Math.round((full[page].server.p95 / less[page].server.p95) * 100) / 100
const result = { full, less, ratio: { workspacePage: ratio('workspacePage'), myPage: ratio('myPage') } }
keepResult('pages', result)
console.table({
  'workspace page, ms': full.workspacePage.server,
  'workspace page, ten times less, ms': less.workspacePage.server,
  'My page, ms': full.myPage.server,
  'My page, ten times less, ms': less.myPage.server,
  'workspace page as seen, ms': full.workspacePage.seen,
  'My page as seen, ms': full.myPage.seen,
})
console.table({ 'RSS, MiB': full.rssMiB, 'p95, full to less': result.ratio })
holdTo([
  { what: 'workspace page, p95 in ms', value: full.workspacePage.server.p95, below: 30 },
  { what: 'My page, p95 in ms', value: full.myPage.server.p95, below: 30 },
  { what: 'workspace page, growth', value: result.ratio.workspacePage, below: 1.3 },
  { what: 'My page, growth', value: result.ratio.myPage, below: 1.3 },
  { what: 'idle RSS in MiB', value: full.rssMiB.idle ?? 0, below: 180 },
])
