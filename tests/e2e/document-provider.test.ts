import { build } from 'esbuild'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DocumentProvider } from '~/realtime/client/document-provider'
import { startLive, synced, until, type Live } from '#tests/support/live'

declare global {
  interface Window {
    provider: { DocumentProvider: typeof DocumentProvider }
  }
}

let live: Live
let browser: Browser
let script: string

beforeAll(async () => {
  live = await startLive()
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  const built = await build({
    entryPoints: ['app/realtime/client/document-provider.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'provider',
    platform: 'browser',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
  })
  script = built.outputFiles[0]?.text ?? ''
})
afterAll(async () => {
  await browser.close()
  await live.stop()
})

async function pageOf(cookie: string): Promise<Page> {
  const context = await browser.newContext()
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: live.server.url }])
  const page = await context.newPage()
  // A page of the server's own origin that brings no policy of its own.
  await page.goto(`${live.server.url}/healthz`)
  await page.addScriptTag({ content: script })
  return page
}

it('speaks the same bytes in a browser as in Node', async () => {
  const note = await live.note()
  const page = await pageOf(await live.cookie('member'))
  const other = await synced(await live.open('secretariat', note))
  other.doc.getText('t').insert(0, 'fra Node')
  await page.evaluate(async (documentId) => {
    const open = new window.provider.DocumentProvider({ url: '', documentId })
    Object.assign(window, { opened: open })
    await new Promise<void>((done) => open.once('synced', done))
    open.awareness.setLocalStateField('cursor', 3)
    // Two who write in an empty text at once stand in either order.
    while (open.doc.getText('t').length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    open.doc.getText('t').insert(0, 'fra nettleseren, ')
    while (open.hasUnsaved) await new Promise((resolve) => setTimeout(resolve, 10))
  }, note)
  await until(() => other.doc.getText('t').toString() === 'fra nettleseren, fra Node', 'arrived in Node')
  await until(
    () => [...other.awareness.getStates().values()].some(({ cursor }) => cursor === 3),
    'seen from Node',
  )
  other.doc.getText('t').insert(0, 'og tilbake: ')
  await page.waitForFunction(() => {
    const { opened } = window as unknown as { opened: DocumentProvider }
    return opened.doc.getText('t').toString().startsWith('og tilbake: ')
  })
  const names = await page.evaluate(() => {
    const { opened } = window as unknown as { opened: DocumentProvider }
    return [...opened.awareness.getStates().values()].map(({ user }) => user.name as string).sort()
  })
  expect(names).toEqual(['Maja Medlem', 'Sigurd Sekretær'])
})

it('is not let in from a page of another origin, though the cookie is there', async () => {
  const note = await live.note()
  const page = await pageOf(await live.cookie('member'))
  const foreign = live.server.url.replace('127.0.0.1', 'localhost')
  await page.goto('about:blank')
  await page.addScriptTag({ content: script })
  const status = await page.evaluate(
    async ([url, documentId]) => {
      const open = new window.provider.DocumentProvider({ url: url ?? '', documentId: documentId ?? '' })
      await new Promise((resolve) => setTimeout(resolve, 800))
      return [open.status, open.synced]
    },
    [foreign, note],
  )
  expect(status).toEqual(['offline', false])
})
