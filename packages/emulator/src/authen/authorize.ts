import { html } from 'hono/html'
import { type Call, noContract, type Route } from '../http/route.ts'
import type { World } from '../world.ts'
import { agree, type ConsentRequest, consentRequest, deny } from './approve.ts'

const STYLE =
  'body{font:16px/1.5 system-ui;max-width:28rem;margin:4rem auto;padding:0 1rem}button{display:block;width:100%;margin:.5rem 0;padding:.6rem;font:inherit;text-align:left;cursor:pointer}'

async function htmlAnswer(title: string, body: unknown, status = 200): Promise<Response> {
  const page = await html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1>${body}</body></html>`
  return new Response(String(page), { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
}

function asked(call: Call, world: World): ConsentRequest | Promise<Response> {
  try {
    return consentRequest(call.query, world)
  } catch (error) {
    return htmlAnswer('This request cannot be shown', html`<p>${error instanceof Error ? error.message : ''}</p>`, 400)
  }
}

async function consent(call: Call, world: World): Promise<Response> {
  const request = await asked(call, world)
  if (request instanceof Response) return request
  const people = [...world.store.people.values()].filter(person => !person.resigned)
  const fields = [...call.query].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
  const scopes = request.scopes?.map(scope => html`<li><code>${scope}</code></li>`)
  return htmlAnswer(
    `Sign in to ${world.app.name}`,
    html`<p>${world.app.name} asks to act for you${scopes ? ' with:' : '.'}</p>${scopes ? html`<ul>${scopes}</ul>` : ''}
<form action="/open-apis/authen/v1/authorize/decide" method="get">${fields}
${people.map(person => html`<button name="emulated_user" value="${person.openId}">${person.name} &lt;${person.email}&gt;</button>`)}
<button name="emulated_user" value="">Deny</button></form>`,
  )
}

async function decide(call: Call, world: World): Promise<Response> {
  const request = await asked(call, world)
  if (request instanceof Response) return request
  const person = world.store.people.get(call.query.get('emulated_user') ?? '')
  const location = person ? agree(request, person, world) : deny(request)
  return new Response(null, { status: 302, headers: { location } })
}

/** The page where people agree; the older address shows it too. */
export const authorizeRoutes: Route[] = [
  { on: 'GET /open-apis/authen/v1/authorize', contract: noContract(), run: consent },
  { on: 'GET /open-apis/authen/v1/index', contract: noContract(), run: consent },
  { on: 'GET /open-apis/authen/v1/authorize/decide', contract: noContract(), run: decide },
]
