import { timingSafeEqual } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { isAbsolute, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { streamSSE } from 'hono/streaming'
import { isFields } from '../fields.ts'
import { cardStyles } from '../styles/cardStyles.ts'
import type { ActionRequest, Fields, RenderRequest, Sources } from './api.ts'
import type { Session } from './createSession.ts'
import { frameStyles } from './shell/frameStyles.ts'
import { pageStyles } from './shell/pageStyles.ts'
import { frameShell, pageShell, strangerShell } from './shell/shells.ts'

export interface AppOptions {
  readonly session: Session
  /** In the address that is printed; whoever has it not sees nothing. */
  readonly token: string
  /** What the server may be called, such as `127.0.0.1:4000`: another name is one that was bent to point here. */
  readonly hosts: () => readonly string[]
}

/** The folder of this package's modules, sources or built. */
const ROOT = new URL('../', import.meta.url)
const PAGE = new URL('./page/main.ts', import.meta.url)
const FRAME = new URL('./page/frame.ts', import.meta.url)
const addressOf = (module: URL): string => `/modules/${module.href.slice(ROOT.href.length)}`

const MOST_BYTES = 8 * 1024 * 1024
/** Nothing but our own modules runs, and nothing is told to anybody else. */
const policy = (ancestors: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https: http:",
    "media-src 'self' data: https: http:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/**
 * A module of this package for the page; types are taken off when sources are run as they are. By its module's name, since an
 * import of `stripTypeScriptTypes` itself would fail on a Node that has none and runs what is built.
 */
function readModule(path: string): string | undefined {
  if (!/^[\w./-]+\.(js|ts)$/.test(path)) return undefined
  try {
    const root = realpathSync(fileURLToPath(ROOT))
    const file = realpathSync(fileURLToPath(new URL(path, ROOT)))
    const inside = relative(root, file)
    if (inside.startsWith('..') || isAbsolute(inside)) return undefined
    const source = readFileSync(file, 'utf8')
    return file.endsWith('.ts') ? nodeModule.stripTypeScriptTypes(source) : source
  } catch {
    return undefined
  }
}

const isView = ({ colorScheme, device, locale }: Fields): boolean =>
  (colorScheme === 'light' || colorScheme === 'dark') &&
  (device === 'desktop' || device === 'phone') &&
  typeof locale === 'string'

const isRenderRequest = (value: unknown): value is RenderRequest & Fields =>
  isFields(value) && isFields(value.card) && isView(value)

const isActionRequest = (value: unknown): value is ActionRequest =>
  isRenderRequest(value) && isFields(value.action) && typeof value.story === 'string'

/** The preview's server, as a handler of requests. */
export function createApp({ session, token, hosts }: AppOptions): Hono {
  const app = new Hono()
  app.onError((error, c) => c.json({ message: error.message }, error instanceof SyntaxError ? 400 : 500))

  app.use(async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!hosts().includes(host)) return c.text('This server is called by another name.', 421)
    await next()
    c.header('content-security-policy', policy(c.req.path === '/frame' ? "'self'" : "'none'"))
    c.header('x-content-type-options', 'nosniff')
    c.header('referrer-policy', 'no-referrer')
    c.header('cross-origin-resource-policy', 'same-origin')
    c.header('cross-origin-opener-policy', 'same-origin')
    c.header('cache-control', 'no-store')
  })

  app.use('/api/*', async (c, next) => {
    // An event source sends no headers of its own.
    const given = c.req.header('x-session-token') ?? (c.req.path === '/api/events' ? c.req.query('token') : undefined)
    if (!sameText(given ?? '', token)) return c.json({ message: 'The address lacks the token of this session.' }, 403)
    if (c.req.method !== 'GET' && c.req.header('origin') !== `http://${c.req.header('host')}`)
      return c.json({ message: 'Asked from another page.' }, 403)
    return next()
  })
  app.use(
    '/api/*',
    bodyLimit({ maxSize: MOST_BYTES, onError: c => c.json({ message: 'This is longer than any card.' }, 413) }),
  )

  app.get('/', c =>
    sameText(c.req.query('token') ?? '', token)
      ? c.html(pageShell({ title: session.gallery().title, module: addressOf(PAGE) }))
      : c.html(strangerShell(), 403),
  )
  app.get('/frame', c => c.html(frameShell({ module: addressOf(FRAME) })))
  app.get('/page.css', c => c.body(pageStyles, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.get('/frame.css', c =>
    c.body(`${cardStyles}\n${frameStyles}`, 200, { 'content-type': 'text/css; charset=utf-8' }),
  )
  app.get('/modules/*', c => {
    const source = readModule(c.req.path.slice('/modules/'.length))
    if (source === undefined) return c.notFound()
    return c.body(source, 200, { 'content-type': 'text/javascript; charset=utf-8' })
  })

  app.get('/api/gallery', c => c.json(session.gallery()))
  app.get('/api/story', c => {
    const story = session.story(c.req.query('id') ?? '')
    if (!story) return c.json({ message: 'There is no such card any more.' }, 404)
    if (!story.card) return c.json({ problem: story.problem })
    return c.json({ details: session.describe(story.card, story.sources) })
  })
  app.post('/api/describe', async c => {
    const body: unknown = await c.req.json()
    if (!isFields(body) || !isFields(body.card)) return c.json({ message: 'card: expected a card' }, 400)
    return c.json(session.describe(body.card, isFields(body.sources) ? (body.sources as Sources) : {}))
  })
  app.post('/api/render', async c => {
    const body: unknown = await c.req.json()
    if (!isRenderRequest(body)) return c.json({ message: 'expected card, colorScheme, device and locale' }, 400)
    return c.json({ html: await session.draw(body) })
  })
  app.post('/api/action', async c => {
    const body: unknown = await c.req.json()
    if (!isActionRequest(body)) return c.json({ message: 'expected story, card, action and the view' }, 400)
    return c.json(await session.act(body))
  })
  app.post('/api/replay', async c => {
    const body: unknown = await c.req.json()
    if (!isFields(body) || typeof body.name !== 'string') return c.json({ message: 'name: expected an export' }, 400)
    return c.json(await session.replay(body.name))
  })
  app.post('/api/reload', async c => {
    await session.reload()
    return c.json(session.gallery())
  })
  app.get('/api/events', c =>
    streamSSE(c, async stream => {
      const left = Promise.withResolvers<void>()
      const stop = session.subscribe(notice => void stream.writeSSE({ data: JSON.stringify(notice) }))
      stream.onAbort(() => {
        stop()
        left.resolve()
      })
      await stream.writeSSE({ data: JSON.stringify({ type: 'changed', generation: session.gallery().generation }) })
      await left.promise
    }),
  )
  return app
}
