import { existsSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { resolve } from 'node:path'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { type RenderOptions, renderCard } from '../../src/index.ts'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const src = resolve(import.meta.dirname, '../../src')
const ORIGIN = 'http://cards.test'
/** Nothing but our own files: neither inline handlers, nor `eval`, nor a call elsewhere would pass. */
const CSP = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:"
const MODULE = `
import { mountCard, readState, restoreState } from '/src/browser.ts'
const root = document.querySelector('main')
const test = { actions: [], opened: [], cards: [], charts: [], answer: undefined, next: '', root, readState, restoreState, mountCard }
globalThis.test = test
test.mount = (options = {}, target = root) => mountCard(target, {
  onAction: (action, element) => {
    test.actions.push(action)
    test.path = element.dataset.path
    if (test.error) throw Object.assign(new Error('no'), test.error)
    return test.hold ? new Promise(resolve => (test.release = resolve)) : test.answer
  },
  render: card => (test.cards.push(card), test.next),
  timeZone: 'Asia/Shanghai',
  locale: 'en_us',
  ...options,
  ...(options.opens && { onOpenUrl: url => test.opened.push(url) }),
  ...(options.draws && { charts: (element, spec, theme) => {
    test.charts.push([spec, theme])
    return () => test.charts.push('off')
  } }),
})`

export const hasChromium: boolean = existsSync(executablePath)
export const note: string = hasChromium ? '' : ` (skipped: ${executablePath} is not there; apt-get install -y chromium)`

export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** What a test hands to a mount; `opens` and `draws` put recorders in the page. */
interface Mounting {
  readonly opens?: boolean
  readonly draws?: boolean
  readonly timeoutMs?: number
  readonly locale?: string
  readonly timeZone?: string
}

/** A page with one card (or markup of one's own) that is mounted, and what has come of it. */
export interface CardPage {
  readonly page: Page
  /** A component by its name in the card. */
  named(name: string): Locator
  /** The `action` objects that were sent. */
  actions(): Promise<unknown[]>
  /** What the app answers from now on. */
  answers(answer: unknown): Promise<void>
  /** A property of the page's recorder. */
  held(name: string): Promise<unknown>
  set(name: string, value: unknown): Promise<void>
}

const modules = new Map<string, string>()

function moduleAt(path: string): string {
  const known = modules.get(path)
  if (known !== undefined) return known
  const code = stripTypeScriptTypes(readFileSync(resolve(src, path), 'utf8'))
  modules.set(path, code)
  return code
}

export async function openPage(browser: Browser, body: string, mounting: Mounting | false = {}): Promise<CardPage> {
  const page = await browser.newPage({ viewport: { width: 700, height: 600 } })
  const problems: string[] = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') problems.push(message.text())
  })
  await page.context().route('**', route => {
    const { origin, pathname } = new URL(route.request().url())
    if (origin !== ORIGIN) return route.fulfill({ body: 'elsewhere' })
    if (pathname.endsWith('.ts')) {
      return route.fulfill({ contentType: 'text/javascript', body: moduleAt(pathname.replace('/src/', '')) })
    }
    if (pathname === '/test.js') return route.fulfill({ contentType: 'text/javascript', body: MODULE })
    return route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': CSP },
      body: `<!doctype html><meta charset="utf-8"><title>card</title><link rel="icon" href="data:,"><main>${body}</main><p id="outside">outside</p><script type="module" src="/test.js"></script>`,
    })
  })
  await page.goto(`${ORIGIN}/`)
  await page.waitForFunction('globalThis.test')
  if (mounting !== false) await page.evaluate(`test.unmount = test.mount(${JSON.stringify(mounting)})`)
  const held = async (name: string): Promise<unknown> => {
    if (problems.length > 0) throw new Error(problems.join('\n'))
    return page.evaluate(`test.${name}`)
  }
  return {
    page,
    named: name => page.locator(`[data-name="${name}"]`),
    actions: async () => (await held('actions')) as unknown[],
    answers: answer => page.evaluate(`test.answer = ${JSON.stringify(answer)}`).then(() => undefined),
    held,
    set: (name, value) => page.evaluate(`test.${name} = ${JSON.stringify(value)}`).then(() => undefined),
  }
}

/** A card of JSON 2.0 around some elements. */
export const cardOf = (...elements: readonly unknown[]): { readonly [field: string]: unknown } => ({
  schema: '2.0',
  body: { elements },
})

export const formOf = (...elements: readonly unknown[]): { readonly [field: string]: unknown } =>
  cardOf({ tag: 'form', name: 'form', elements })

export const openCard = (
  browser: Browser,
  card: { readonly [field: string]: unknown },
  mounting: Mounting | false = {},
  options: RenderOptions = {},
): Promise<CardPage> => openPage(browser, renderCard(card, { locale: 'en_us', ...options }), mounting)

export const text = (content: string): { readonly tag: 'plain_text'; readonly content: string } => ({
  tag: 'plain_text',
  content,
})

export const callback = (value: unknown): readonly [{ readonly type: 'callback'; readonly value: unknown }] => [
  { type: 'callback', value },
]
