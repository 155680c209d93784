import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import type { Host } from '../host.ts'
import type { Result } from '../shim/registry.ts'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
/** It must neither ask for privileges nor talk to anybody but the page's server. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

async function withBrowser<Value>(use: (browser: Browser) => Promise<Value>): Promise<Value> {
  const browser = await chromium.launch({ executablePath, args })
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

/** A page of the emulator's own origin, as an extension or an intranet page would call it. */
export const chromiumHost: Host = {
  name: 'chromium',
  start: 'page',
  missing: () =>
    existsSync(executablePath) ? undefined : `${executablePath} is not there: install chromium, or set CHROMIUM_PATH`,
  version: () => withBrowser(async browser => browser.version()),
  run: (code, url) =>
    withBrowser(async browser => {
      const page = await browser.newPage()
      const crashes: string[] = []
      page.on('pageerror', error => crashes.push(error.message))
      await page.goto(new URL('/suite.html', url).href)
      await page.addScriptTag({ type: 'module', content: code })
      if (crashes.length > 0) throw new Error(crashes.join('\n'))
      return page.evaluate<Result[]>('globalThis.runTests()')
    }),
}
