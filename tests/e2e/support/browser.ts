import { chromium, type Browser } from 'playwright-core'

const quiet = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page lives for a second or two: what V8 spends on making its script fast (on threads of their own) is more than it gets back.
  '--js-flags=--no-maglev,--no-turbofan',
]

/** The system's Chromium, or the one that set-up has found. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: quiet })
}
