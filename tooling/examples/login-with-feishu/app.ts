import {
  type Client,
  createLogin,
  createUserSession,
  getUserInfo,
  isLarkAuthError,
  isLarkLoginError,
  type TokenStore,
} from '@lark-sdk/core'
import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import { html } from 'hono/html'
import { nextOf } from './nextOf.ts'

export interface AppOptions {
  client: Client
  /** Of Redis where several machines serve the site; a process's memory forgets everybody when it ends. */
  store: TokenStore
  /** The site's own address, `https://app.example`. */
  origin: string
}

/** A site whose visitors log in with Feishu or Lark, and stay logged in until they log out. */
export function createApp({ client, store, origin }: AppOptions): Hono {
  const login = createLogin({ client, store, redirectURI: `${origin}/callback`, scope: 'offline_access' })
  const cookie = { httpOnly: true, sameSite: 'Lax', secure: origin.startsWith('https:'), path: '/' } as const
  const sessionOf = (key: string) => createUserSession({ client, store, key })
  const page = (c: Context, body: unknown, status: 200 | 400 = 200) =>
    c.html(html`<!doctype html><meta charset="utf-8"><title>Log in with Feishu</title><main>${body}</main>`, status)

  const app = new Hono()
  app.use(csrf({ origin }))

  app.get('/login', async c => {
    const { url, state } = await login.begin()
    // Ties the log-in to this browser: an address that somebody else sends along finds no such cookie.
    setCookie(c, 'login_state', state, { ...cookie, maxAge: 600 })
    setCookie(c, 'login_next', nextOf(c.req.query('next'), origin), { ...cookie, maxAge: 600 })
    return c.redirect(url)
  })

  app.get('/callback', async c => {
    const state = getCookie(c, 'login_state')
    const next = nextOf(getCookie(c, 'login_next'), origin)
    deleteCookie(c, 'login_state', cookie)
    deleteCookie(c, 'login_next', cookie)
    const tokens = await login.finish({ url: c.req.url, state })
    // A new name at each log-in, which nobody could have planted before it.
    const key = crypto.randomUUID()
    await sessionOf(key).save(tokens)
    setCookie(c, 'session', key, { ...cookie, maxAge: 30 * 24 * 3600 })
    return c.redirect(next)
  })

  app.post('/logout', async c => {
    const key = getCookie(c, 'session')
    if (key) await sessionOf(key).logOut()
    deleteCookie(c, 'session', cookie)
    return c.redirect('/')
  })

  app.get('*', async c => {
    const key = getCookie(c, 'session')
    const loginLink = html`<a href="/login?next=${encodeURIComponent(c.req.path)}">Log in with Feishu</a>`
    if (!key) return page(c, loginLink)
    try {
      const { data: user } = await getUserInfo({ client: client.asUser(sessionOf(key)) })
      return page(
        c,
        html`<p>Hello, ${user.name}.</p><form method="post" action="/logout"><button>Log out</button></form>`,
      )
    } catch (error) {
      if (!isLarkAuthError(error)) throw error
      deleteCookie(c, 'session', cookie)
      return page(c, html`<p>Your session has ended.</p>${loginLink}`)
    }
  })

  app.onError((error, c) => {
    if (!isLarkLoginError(error)) throw error
    const said = error.reason === 'denied' ? 'You did not log in.' : 'This log-in is no longer good.'
    return page(c, html`<p>${said}</p><a href="/login">Try again</a>`, 400)
  })
  return app
}
