import { secret } from '../ids.ts'
import { findPerson } from '../people/findPerson.ts'
import type { SimulatedUser } from '../people/simulatedUser.ts'
import type { Person } from '../store/types.ts'
import type { World } from '../world.ts'
import { CODE_LIFE_MS } from './grants.ts'

/** What the address of the consent page asks for. */
export interface ConsentRequest {
  redirectUri: string
  state: string | undefined
  scopes: string[] | undefined
  challenge: string | undefined
  challengeMethod: 'S256' | 'plain'
}

/**
 * Reads the address that an app sends people to.
 *
 * @throws {TypeError} when the page would show a mistake instead of asking
 */
export function consentRequest(query: URLSearchParams, world: World): ConsentRequest {
  const clientId = query.get('client_id') ?? query.get('app_id')
  if (clientId !== world.app.appId) throw new TypeError(`client_id ${clientId} is no app of this emulator`)
  const type = query.get('response_type')
  if (query.has('client_id') && type !== 'code') throw new TypeError(`response_type is code, not ${type}`)
  const redirectUri = query.get('redirect_uri') ?? ''
  if (!URL.canParse(redirectUri)) throw new TypeError('redirect_uri is missing, or no URL')
  if (world.app.redirectUris && !world.app.redirectUris.includes(redirectUri)) {
    throw new TypeError(`redirect_uri ${redirectUri} is not among those of the app (code 20029)`)
  }
  const method = query.get('code_challenge_method') ?? 'plain'
  if (method !== 'S256' && method !== 'plain')
    throw new TypeError(`code_challenge_method is S256 or plain, not ${method}`)
  const scopes = query.get('scope')?.split(' ').filter(Boolean)
  const missing = scopes?.filter(scope => scope !== 'offline_access' && !world.scopes.has(scope)) ?? []
  if (missing.length > 0) throw new TypeError(`The app does not have the scopes ${missing.join(', ')} (code 20027)`)
  if (scopes && scopes.length > 50) throw new TypeError('At most 50 scopes can be asked for')
  return {
    redirectUri,
    state: query.get('state') ?? undefined,
    scopes,
    challenge: query.get('code_challenge') ?? undefined,
    challengeMethod: method,
  }
}

function back(asked: ConsentRequest, answer: Record<string, string>): string {
  // The platform puts its parameters behind what is there, a fragment included at the end.
  const url = new URL(asked.redirectUri)
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value)
  if (asked.state !== undefined) url.searchParams.set('state', asked.state)
  return url.href
}

export function agree(asked: ConsentRequest, person: Person, world: World): string {
  const code = secret('', 64)
  world.grants.codes.set(code, {
    code,
    openId: person.openId,
    redirectUri: asked.redirectUri,
    scopes: asked.scopes,
    challenge: asked.challenge,
    challengeMethod: asked.challengeMethod,
    expiresAtMs: world.clock.now() + CODE_LIFE_MS,
    used: false,
  })
  return back(asked, { code })
}

export function deny(asked: ConsentRequest): string {
  return back(asked, { error: 'access_denied' })
}

/** What a person does on the consent page, without a browser. */
export async function approve(
  authorizeUrl: string | URL,
  choice: { user: string | SimulatedUser } | { deny: true },
  world: World,
): Promise<string> {
  const asked = consentRequest(new URL(authorizeUrl).searchParams, world)
  if ('deny' in choice) return deny(asked)
  const { user } = choice
  return agree(asked, findPerson(typeof user === 'string' ? user : user.openId, world), world)
}
