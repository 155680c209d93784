import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../src/preview/createApp.ts'
import { createSession, type Session } from '../src/preview/createSession.ts'
import { startPreview } from '../src/preview/startPreview.ts'
import { previewFolder } from './previewFolder.ts'

const token = 'the-token-of-this-session'
const host = '127.0.0.1:4000'
const origin = `http://${host}`
const card = { schema: '2.0', body: { elements: [{ tag: 'markdown', content: 'Hello' }] } }
const view = { card, colorScheme: 'light', device: 'desktop', locale: 'en_us' }

const place = previewFolder({ 'card.json': JSON.stringify(card) })
let session: Session
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  session = await createSession({ path: place.path('card.json'), watch: false })
  app = createApp({ session, token, hosts: () => [host] })
})
afterAll(async () => {
  await session.close()
  place.remove()
})

const ask = async (path: string, headers: { readonly [name: string]: string } = {}, body?: unknown) =>
  app.request(`${origin}${path}`, {
    headers: { host, ...headers },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  })
const own = { 'x-session-token': token, origin }

test.each(['evil.example', '127.0.0.1:4001', 'evil.example:4000', ''])(
  'a request to the name %j is turned away',
  async name => {
    const answer = await ask(`/?token=${token}`, { host: name })

    expect(answer.status).toBe(421)
    expect(await answer.text()).not.toContain('html')
  },
)

test('the page is there for whoever has the token', async () => {
  expect((await ask(`/?token=${token}`)).status).toBe(200)
})

test.each(['/', '/?token=', '/?token=another', `/?token=${token}x`])(
  '%s is told to open the address of the terminal',
  async path => {
    const answer = await ask(path)

    expect(answer.status).toBe(403)
    expect(await answer.text()).not.toContain('script')
  },
)

test.each([
  '/api/gallery',
  '/api/story?id=card.json',
  `/api/gallery?token=${token}`,
  '/api/events',
  '/api/events?token=no',
])('%s says nothing without the token', async path => {
  expect((await ask(path)).status).toBe(403)
  expect((await ask(path, { 'x-session-token': 'another' })).status).toBe(403)
})

test.each(['/api/action', '/api/render', '/api/describe', '/api/replay', '/api/reload'])(
  'another page can not write to %s, token or not',
  async path => {
    const body = { ...view, story: 'card.json', action: {}, name: 'x' }

    expect((await ask(path, { 'x-session-token': token, origin: 'http://evil.example' }, body)).status).toBe(403)
    expect((await ask(path, { 'x-session-token': token, origin: 'null' }, body)).status).toBe(403)
    expect((await ask(path, { 'x-session-token': token }, body)).status).toBe(403)
    expect((await ask(path, { origin }, body)).status).toBe(403)
    expect((await ask(path, own, body)).status).toBe(200)
  },
)

test('no page runs a script of a card, or one that is not ours', async () => {
  for (const path of [`/?token=${token}`, '/frame', '/none']) {
    const policy = (await ask(path)).headers.get('content-security-policy') ?? ''
    const scripts = policy.split('; ').find(rule => rule.startsWith('script-src'))
    expect(scripts).toBe("script-src 'self'")
    expect(policy).toContain("default-src 'none'")
  }
  const page = await (await ask(`/?token=${token}`)).text()
  expect(page).not.toMatch(/<script(?![^>]* src=)/)
  expect(page).not.toMatch(/ on\w+=/)
})

test('the page is framed by nobody, and a card by the page alone', async () => {
  expect((await ask(`/?token=${token}`)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect((await ask('/frame')).headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
})

test('modules of the package are served as scripts', async () => {
  const page = await (await ask(`/?token=${token}`)).text()
  const [, path = ''] = /<script type="module" src="([^"]+)"/.exec(page) ?? []

  const answer = await ask(path)

  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain('text/javascript')
  expect(await answer.text()).toContain('import')
})

test.each([
  '/modules/../package.json',
  '/modules/..%2fpackage.json',
  '/modules/..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
  '/modules/%2fetc%2fpasswd',
  '/modules/preview/page/..%2f..%2f..%2frollup.js',
  '/modules/..%2ftest%2fcards.ts',
  '/modules/preview/none.ts',
  '/modules/%ff.js',
  '/modules/',
  '/none',
  '/api/none',
])('%s is not there', async path => {
  expect((await ask(path, own)).status).toBe(404)
})

test.each([
  ['/api/render', { card: 'x' }],
  ['/api/render', { ...view, device: 'watch' }],
  ['/api/action', view],
  ['/api/describe', {}],
  ['/api/replay', {}],
])('%s says what it lacks in %j', async (path, body) => {
  const answer = await ask(path, own, body)

  expect(answer.status).toBe(400)
  expect(await answer.json()).toEqual({ message: expect.stringContaining('expected') })
})

test('a body beyond all cards is not read', async () => {
  const answer = await ask(
    '/api/render',
    { ...own, 'content-length': String(9 * 1024 * 1024) },
    'x'.repeat(9 * 1024 * 1024),
  )

  expect(answer.status).toBe(413)
})

test('a card is drawn', async () => {
  const { html } = (await (await ask('/api/render', own, view)).json()) as { html: string }

  expect(html).toContain('Hello')
})

test.each(['no such_thing!', '', 'constructor', '__proto__'])('a card is drawn for readers of %j too', async locale => {
  const table = { tag: 'table', columns: [{ name: 'at', data_type: 'date' }], rows: [{ at: 1_700_000_000_000 }] }

  const answer = await ask('/api/render', own, {
    ...view,
    card: { schema: '2.0', body: { elements: [table] } },
    locale,
  })

  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('2023')
})

test('the server listens on this machine alone, and ends with its open connections', async () => {
  const preview = await startPreview({ path: place.path('card.json') })
  const { hostname, port, searchParams } = new URL(preview.url)
  expect(hostname).toBe('127.0.0.1')
  const given = searchParams.get('token') ?? ''
  expect(given.length).toBeGreaterThanOrEqual(32)

  const events = await fetch(`http://127.0.0.1:${port}/api/events?token=${given}`)
  const reader = events.body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('"type":"changed"')
  // The connection is cut, so that the read fails or ends.
  const ended = reader?.read().then(
    ({ done }) => done,
    () => true,
  )
  await preview.close()

  expect(await ended).toBe(true)
  await expect(fetch(preview.url)).rejects.toThrow()
})

test('a port that is taken is an error, not another port', async () => {
  const first = await startPreview({ path: place.path('card.json') })

  await expect(startPreview({ path: place.path('card.json'), port: Number(new URL(first.url).port) })).rejects.toThrow(
    'EADDRINUSE',
  )
  await first.close()
})
