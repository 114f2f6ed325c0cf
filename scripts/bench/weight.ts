import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { holdTo, keepResult } from './measuring/keep'
import { serveBuilt } from './pages/served'
import { chunkNamed, closureOf, weightOf, weightOfText } from './weight/assets'
import { weighDesk, weighPage } from './weight/desk'

// What a browser downloads, compressed, of pages as the demo serves them: the scripts of each kind of page on the desk
// that the secretariat comes to, and whole pages of the portal.
const folder = mkdtempSync(join(tmpdir(), 'tvers-bench-'))
const { url, stop } = await serveBuilt(`sqlite:${join(folder, 'tvers.db')}`, { TVERS_DEMO: '1' })
const signIn = await weighPage(url, '/sign-in')
const desk = await weighDesk(url, 'jonas', ['/my-page', '/workspaces/direktoratsgruppen', '/consultations'])
const portal = await portalPages([
  '/',
  '/publikasjoner',
  '/tiltak',
  '/aktorer',
  '/gruppene',
  '/internasjonalt',
])
await stop()
rmSync(folder, { recursive: true, force: true })

const pageOf = (kind: string) => desk.find((page) => page.kind === kind)
const documentPage = pageOf('/workspaces/*/documents/*')
const editor = chunkNamed('document-editor')
const result = {
  scriptKiB: {
    portal: portal.scripts,
    signIn: signIn.kib,
    myPage: pageOf('/my-page')?.kib ?? NaN,
    workspace: pageOf('/workspaces/*')?.kib ?? NaN,
    document: documentPage?.kib ?? NaN,
    minutes: pageOf('/workspaces/*/meetings/*/minutes')?.kib ?? NaN,
    heaviest: desk[0]?.kib ?? NaN,
    editorLater: editor
      ? weightOf([...closureOf(editor)].filter((file) => !documentPage?.scripts.has(file)))
      : NaN,
  },
  heaviestPages: desk.slice(0, 5).map(({ kind, kib }) => ({ kind, kib })),
  portalPagesKiB: portal.pages,
  portalFonts: portal.fonts,
}
keepResult('weight', result)
console.table({ 'script, KiB': result.scriptKiB })
console.table(result.heaviestPages)
console.table({ 'portal page, KiB': result.portalPagesKiB })
console.log(`${desk.length} kinds of page on the desk`)
holdTo([
  { what: 'script of a signed-in page in KiB', value: result.scriptKiB.heaviest, below: 150 },
  // 250 kB.
  { what: 'the editor, loaded after the page, in KiB', value: result.scriptKiB.editorLater, below: 244 },
  ...Object.entries(portal.pages).map(([what, value]) => ({ what, value, below: 60 })),
  { what: 'scripts on the portal', value: portal.scripts, below: 0 },
  { what: 'fonts on the portal', value: portal.fonts, below: 0 },
])

/** Whole pages, with their style sheets. */
async function portalPages(paths: string[]) {
  const pages: Record<string, number> = {}
  let scripts = 0
  let fonts = 0
  for (const path of paths) {
    const html = await (await fetch(url + path)).text()
    const styles = [...html.matchAll(/<link rel="stylesheet" href="(\/assets\/[^"]+)"/g)].map(
      (match) => match[1] ?? '',
    )
    const css = styles.map((file) => readFileSync(join('build', 'client', file), 'utf8')).join('')
    scripts += html.match(/<script/g)?.length ?? 0
    fonts += css.match(/@font-face/g)?.length ?? 0
    pages[path] = Math.round((weightOfText(html) + weightOf(styles)) * 10) / 10
  }
  return { pages, scripts, fonts }
}
