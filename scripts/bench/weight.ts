import type { ServerBuild } from '@remix-run/node'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { holdTo, keepResult } from './measuring/keep'
import { serveBuilt } from './pages/served'
import { chunkNamed, closureOf, fontWeightOf, weightOf, weightOfText } from './weight/assets'

// What a browser downloads, compressed: script per kind of page by the build's own manifest, and whole pages of the portal.
const { assets } = (await import(pathToFileURL(resolve('build/server/index.js')).href)) as ServerBuild
const dictionary = chunkNamed('nb')
const scriptOf = (routeId: string | undefined): string[] => {
  const route = routeId ? assets.routes[routeId] : undefined
  return route ? [route.module, ...(route.imports ?? []), ...scriptOf(route.parentId)] : []
}
const shared = [assets.entry.module, ...assets.entry.imports, ...(dictionary ? closureOf(dictionary) : [])]
const signedIn = Object.values(assets.routes)
  .filter(({ id }) => !id.startsWith('routes/portal/') && assets.routes[id]?.parentId !== 'root')
  .map(({ id }) => ({ id, kib: weightOf([...shared, ...scriptOf(id)]) }))
  .sort((a, b) => b.kib - a.kib)
const weightOfRoute = (id: string) => signedIn.find((route) => route.id === id)?.kib ?? NaN
const editor = chunkNamed('document-editor')
const beforeEditor = new Set([...shared, ...scriptOf('routes/documents/document')])

const portal = await portalPages([
  '/',
  '/publikasjoner',
  '/tiltak',
  '/aktorer',
  '/gruppene',
  '/internasjonalt',
])
const result = {
  scriptKiB: {
    portal: 0,
    signIn: weightOfRoute('routes/sign-in/sign-in'),
    myPage: weightOfRoute('routes/my-page/my-page'),
    workspace: weightOfRoute('routes/workspaces/overview'),
    document: weightOfRoute('routes/documents/document'),
    minutes: weightOfRoute('routes/minutes/minutes'),
    heaviest: signedIn[0]?.kib ?? NaN,
    editorLater: editor ? weightOf([...closureOf(editor)].filter((file) => !beforeEditor.has(file))) : NaN,
  },
  heaviestPage: signedIn[0]?.id,
  portalPagesKiB: portal.pages,
  portalFontKiB: portal.font,
}
keepResult('weight', result)
console.table({ 'script, KiB': result.scriptKiB })
console.table({ 'portal page, KiB': result.portalPagesKiB })
console.log(
  `The heaviest page of the desk is ${result.heaviestPage}; the portal's font, loaded once: ${portal.font} KiB`,
)
holdTo([
  { what: 'script of a signed-in page in KiB', value: result.scriptKiB.heaviest, below: 150 },
  ...Object.entries(portal.pages).map(([what, value]) => ({ what, value, below: 60 })),
  { what: 'scripts on the portal', value: portal.scripts, below: 0 },
])

/** Pages as they are served, with their style sheets; an empty database shows the frame and the empty lists. */
async function portalPages(paths: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'tvers-bench-'))
  const served = await serveBuilt(`sqlite:${join(folder, 'tvers.db')}`)
  const pages: Record<string, number> = {}
  let scripts = 0
  let font = 0
  for (const path of paths) {
    const html = await (await fetch(served.url + path)).text()
    const styles = [...html.matchAll(/<link rel="stylesheet" href="(\/assets\/[^"]+)"/g)].map(
      (match) => match[1] ?? '',
    )
    const css = styles.map((file) => readFileSync(join('build', 'client', file), 'utf8')).join('')
    scripts += html.match(/<script/g)?.length ?? 0
    font = fontWeightOf([...new Set(css.match(/\/assets\/inter-latin-wght-normal[\w-]+\.woff2/g) ?? [])])
    pages[path] = Math.round((weightOfText(html) + weightOf(styles)) * 10) / 10
  }
  await served.stop()
  rmSync(folder, { recursive: true, force: true })
  return { pages, scripts, font }
}
