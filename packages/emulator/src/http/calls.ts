/** One call that a client made, with nothing in it that opens anything. */
export interface CallRecord {
  atMs: number
  method: string
  path: string
  query: Record<string, string>
  /** Lower-case names; `authorization` tells the kind of token alone. */
  headers: Record<string, string>
  /** The parsed body, secrets masked; `undefined` without one. */
  body: unknown
  status: number
  /** `code` of the answer; `undefined` for a file or a page. */
  code: number | undefined
  /** The parsed answer, secrets masked; `undefined` for a file or a page. */
  answer: unknown
  /** How long the emulator took. */
  ms: number
  logId: string
}

const SECRET =
  /^(app_secret|client_secret|app_ticket|.*access_token|refresh_token|code_verifier|appsecret|assertion|client_assertion|sign)$/i

/** A copy with every value under a secret's name masked. */
export function mask(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mask)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      typeof item === 'string' && SECRET.test(key) ? '***' : mask(item),
    ]),
  )
}

/** A path without the id of a custom bot, which is all that it takes to write to its group. */
export function maskedPath(path: string): string {
  return path.replace(/(\/bot\/v2\/hook\/)[^/]+/, '$1***')
}

export function maskedHeaders(headers: Headers): Record<string, string> {
  const masked: Record<string, string> = {}
  for (const [name, value] of headers) {
    if (name === 'authorization') masked[name] = value.replace(/^(\S+ +)?(t-|u-|a-|eyJ)?.*$/s, '$1$2***')
    else if (name !== 'cookie') masked[name] = value
  }
  return masked
}
