import { chromium, type Browser, type Page } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium that the command has found. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: flags })
}

/** A page of somebody who is signed in; `cookie` is a `Cookie` header of one cookie. */
export async function signedInPage(browser: Browser, url: string, cookie: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'nb-NO',
    viewport: { width: 1280, height: 900 },
  })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url }])
  // The loader of these scripts marks functions with their names by a function that pages do not have.
  await context.addInitScript('globalThis.__name = (named) => named')
  return context.newPage()
}
