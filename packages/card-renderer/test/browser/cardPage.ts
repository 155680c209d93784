import { existsSync, readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { type RenderOptions, renderCard } from '../../src/index.ts'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const src = resolve(import.meta.dirname, '../../src')
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
  /** Whether the page's clock stands still until a test turns it. */
  readonly stops?: boolean
}

/** A page with one card (or markup of one's own) that is mounted, and what has come of it. */
export interface CardPage {
  readonly page: Page
  readonly url: string
  /** A component by its name in the card. */
  named(name: string): Locator
  /** The `action` objects that were sent. */
  actions(): Promise<unknown[]>
  /** What the app answers from now on. */
  answers(answer: unknown): Promise<void>
  /** A property of the page's recorder. */
  held(name: string): Promise<unknown>
  set(name: string, value: unknown): Promise<void>
  /** What the page has been told of by `reportError` since it was last asked; anything else that fails fails the test. */
  reported(): string[]
}

/** A server of our modules and of the pages with cards, for one browser. */
interface Site {
  readonly context: BrowserContext
  readonly origin: string
  /** Bodies of pages, by their place in the address. */
  readonly bodies: string[]
}

const sites = new WeakMap<Browser, Promise<Site>>()

function answer(path: string, bodies: readonly string[], response: ServerResponse): void {
  const isModule = path.endsWith('.ts')
  const body = bodies[Number(path.slice(1))]
  if (!isModule && path !== '/test.js' && body === undefined) {
    response.writeHead(404).end()
    return
  }
  const type = isModule || path === '/test.js' ? 'text/javascript' : 'text/html'
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': CSP,
    ...(type === 'text/javascript' && { 'cache-control': 'max-age=3600' }),
  })
  if (isModule) response.end(stripTypeScriptTypes(readFileSync(resolve(src, path.replace('/src/', '')), 'utf8')))
  else if (path === '/test.js') response.end(MODULE)
  else {
    response.end(
      `<!doctype html><meta charset="utf-8"><title>card</title><link rel="icon" href="data:,"><main>${body}</main><p id="outside">outside</p><script type="module" src="/test.js"></script>`,
    )
  }
}

async function startSite(browser: Browser): Promise<Site> {
  const bodies: string[] = []
  const server = createServer((request, response) => answer(request.url ?? '/', bodies, response))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  browser.once('disconnected', () => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { context: await newContext(browser), origin: `http://127.0.0.1:${port}`, bodies }
}

async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 700, height: 600 } })
  await context.route('https://**', route => route.fulfill({ body: 'elsewhere' }))
  return context
}

export async function openPage(browser: Browser, body: string, mounting: Mounting | false = {}): Promise<CardPage> {
  const started = sites.get(browser) ?? startSite(browser)
  sites.set(browser, started)
  const site = await started
  const { stops = false, ...options } = mounting || {}
  // A clock is the whole context's.
  const context = stops ? await newContext(browser) : site.context
  const page = await context.newPage()
  if (stops) {
    await page.clock.install({ time: 0 })
    await page.clock.pauseAt(1000)
  }
  const problems: string[] = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') problems.push(message.text())
  })
  const url = `${site.origin}/${site.bodies.push(body) - 1}`
  await page.goto(url)
  await page.waitForFunction('globalThis.test')
  if (mounting !== false) await page.evaluate(`test.unmount = test.mount(${JSON.stringify(options)})`)
  const held = async (name: string): Promise<unknown> => {
    if (problems.length > 0) throw new Error(problems.join('\n'))
    return page.evaluate(`test.${name}`)
  }
  return {
    page,
    url,
    named: name => page.locator(`[data-name="${name}"]`),
    actions: async () => (await held('actions')) as unknown[],
    answers: answer => page.evaluate(`test.answer = ${JSON.stringify(answer)}`).then(() => undefined),
    held,
    reported: () => problems.splice(0),
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
