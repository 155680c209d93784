import type { IssuedToken } from '../auth/tokens.ts'
import type { EndpointContract, TokenKind } from '../contract/types.ts'
import type { World } from '../world.ts'

/** One request, checked against its endpoint's contract. */
export interface Call {
  method: string
  url: URL
  path: string
  params: Record<string, string>
  query: URLSearchParams
  /** The parsed JSON or urlencoded body; `{}` without one. */
  body: Record<string, unknown>
  form: FormData | undefined
  headers: Headers
  /** Who calls; only endpoints that take no token see none. */
  token: IssuedToken | undefined
  logId: string
  /** Only where the answer is kept back: what happens once it goes out. */
  onAnswer?: (() => void)[]
}

/** What a handler answers: a JSON body (with `code: 0` put in front), or a response as it is. */
export type Answer = Record<string, unknown> | Response

export interface Route {
  /** Method and path, as the contract names them. */
  on: string
  /** Only for endpoints without a documented contract. */
  contract?: EndpointContract
  /** Status of the refusals that the contract gives none for. Default: 400. */
  refusalStatus?: number
  /** Tells that a token of this kind is bad, where the endpoint has its own code for it. */
  badToken?: { code: number; status: number }
  /** Leaves no trace in `calls()`. */
  silent?: boolean
  run(call: Call, world: World): Answer | Promise<Answer>
}

export const noContract = (tokens: TokenKind[] = []): EndpointContract => ({
  tokens,
  scopes: [],
  userScopes: [],
  query: {},
  body: {},
  statuses: {},
})

export function text(call: Call, field: string): string {
  const value = call.body[field]
  return typeof value === 'string' ? value : ''
}
