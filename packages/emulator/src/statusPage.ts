import { html } from 'hono/html'
import { noContract, type Route } from './http/route.ts'

const STYLE =
  'body{font:15px/1.5 system-ui;max-width:64rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.2rem .8rem .2rem 0;border-bottom:1px solid #ddd}code{font-size:.85em}'
const LAST = 30
const MOST_PEOPLE = 200

/** A page to look at: who is there, and what happened last. */
export const statusPage: Route = {
  on: 'GET /',
  contract: noContract(),
  silent: true,
  async run(_, world) {
    const everybody = [...world.store.people.values()]
    const people = everybody.slice(0, MOST_PEOPLE)
    const chats = [...world.store.chats.values()]
    const calls = world.calls.slice(-LAST).reverse()
    const deliveries = world.delivering.deliveries.slice(-LAST).reverse()
    const page = await html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${world.company}: Lark emulator</title><style>${STYLE}</style></head><body>
<h1>${world.company}</h1><p>App <code>${world.app.appId}</code> (${world.app.name}), tenant <code>${world.app.tenantKey}</code></p>
<h2>${everybody.length} people</h2><table>${people.map(
      person =>
        html`<tr><td>${person.name}</td><td>${person.email}</td><td>${person.jobTitle}${person.resigned ? ' (resigned)' : ''}${person.available ? '' : ' (out of the app’s range)'}</td><td><code>${person.openId}</code></td></tr>`,
    )}</table>
<h2>Chats</h2><table>${chats.map(
      chat =>
        html`<tr><td>${chat.name}</td><td>${chat.mode}</td><td>${chat.members.size} people${chat.hasBot ? ' and the bot' : ''}</td><td><code>${chat.chatId}</code></td></tr>`,
    )}</table>
<h2>Last calls</h2><table>${calls.map(
      call =>
        html`<tr><td>${call.method} <code>${call.path}</code></td><td>HTTP ${call.status}</td><td>${call.code === undefined ? '' : `code ${call.code}`}</td><td>${call.ms.toFixed(1)} ms</td></tr>`,
    )}</table>
<h2>Last deliveries</h2><table>${deliveries.map(
      delivery =>
        html`<tr><td>${delivery.type}</td><td>attempt ${delivery.attempt}</td><td>${delivery.outcome}${delivery.status === undefined ? '' : `, HTTP ${delivery.status}`}</td><td>${delivery.ms.toFixed(1)} ms</td></tr>`,
    )}</table></body></html>`
    return new Response(String(page), { headers: { 'content-type': 'text/html; charset=utf-8' } })
  },
}
