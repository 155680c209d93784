import { existsSync } from 'node:fs'
import { type ServerType, serve } from '@hono/node-server'
import { createClient, memoryStore } from '@lark-sdk/core'
import { createEmulator, type Emulator } from '@lark-sdk/emulator'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const hasChromium = existsSync(executablePath)
const note = hasChromium ? '' : ` (skipped: ${executablePath} is not there; apt-get install -y chromium)`
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

describe.skipIf(!hasChromium)(`log in with Feishu, in Chromium${note}`, () => {
  let browser: Browser
  let context: BrowserContext
  let emulator: Emulator
  let server: ServerType
  let origin: string

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args })
  }, 30_000)
  afterAll(() => browser.close())

  beforeEach(async () => {
    let app: ReturnType<typeof createApp> | undefined
    origin = await new Promise(resolve => {
      server = serve(
        {
          fetch: request => app?.fetch(request) ?? new Response(null, { status: 503 }),
          port: 0,
          hostname: '127.0.0.1',
        },
        ({ port }) => resolve(`http://127.0.0.1:${port}`),
      )
    })
    emulator = createEmulator({ redirectUris: [`${origin}/callback`] })
    const domain = new URL(await emulator.listen())
    const client = createClient({ appId: emulator.app.appId, appSecret: emulator.app.appSecret, domain })
    app = createApp({ client, store: memoryStore(), origin })
    context = await browser.newContext()
  })
  afterEach(async () => {
    await context.close()
    await emulator.close()
    await new Promise(resolve => server.close(resolve))
  })

  const exchanges = () => emulator.calls().filter(({ path }) => path.endsWith('/oauth/token')).length

  async function logIn(path = '/') {
    const page = await context.newPage()
    await page.goto(`${origin}${path}`)
    await page.getByRole('link', { name: 'Log in with Feishu' }).click()
    await page.getByRole('button', { name: /^Ada / }).click()
    await page.getByText('Hello, Ada').waitFor()
    return page
  }

  test('a visitor agrees on the consent page and comes back to where they were, logged in', async () => {
    const page = await logIn('/reports')

    expect(page.url()).toBe(`${origin}/reports`)
    const cookies = await context.cookies(origin)
    expect(cookies.map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite])).toEqual([
      ['session', true, 'Lax'],
    ])
    expect(exchanges()).toBe(1)
  })

  test('a token that dies is replaced unseen', async () => {
    const page = await logIn()
    emulator.revokeTokens('user')

    await page.reload()

    await page.getByText('Hello, Ada').waitFor()
    expect(exchanges()).toBe(2)
  })

  test('who logs out is logged out', async () => {
    const page = await logIn()

    await page.getByRole('button', { name: 'Log out' }).click()

    await page.getByRole('link', { name: 'Log in with Feishu' }).waitFor()
    expect(await context.cookies(origin)).toEqual([])
  })

  test('O3 who says no is told so, and nothing is sent to Lark', async () => {
    const page = await context.newPage()
    await page.goto(`${origin}/login`)

    await page.getByRole('button', { name: 'Deny' }).click()

    await page.getByText('You did not log in.').waitFor()
    expect(exchanges()).toBe(0)
  })

  test('O1 an address from another browser logs nobody in, and nothing is sent to Lark', async () => {
    const mallory = await browser.newContext()
    const theirs = await mallory.newPage()
    await theirs.goto(`${origin}/login`)
    const back = await emulator.approve(theirs.url(), { user: 'Ada' })
    await mallory.close()

    const page = await context.newPage()
    await page.goto(`${origin}/login`)
    const answer = await page.goto(back)

    expect(answer?.status()).toBe(400)
    await page.getByText('This log-in is no longer good.').waitFor()
    expect(exchanges()).toBe(0)
  })

  test('O1 an address works once', async () => {
    const page = await context.newPage()
    await page.goto(`${origin}/login`)
    const cookies = await context.cookies(origin)
    const back = await emulator.approve(page.url(), { user: 'Ada' })
    await page.goto(back)
    await page.getByText('Hello, Ada').waitFor()
    await context.addCookies(cookies)

    const answer = await page.goto(back)

    expect(answer?.status()).toBe(400)
    expect(exchanges()).toBe(1)
  })

  test('O4 a link that asks for another site leads back to this one', async () => {
    const page = await context.newPage()
    await page.goto(`${origin}/login?next=//evil.example/`)

    await page.getByRole('button', { name: /^Ada / }).click()

    await page.getByText('Hello, Ada').waitFor()
    expect(page.url()).toBe(`${origin}/`)
  })
})
