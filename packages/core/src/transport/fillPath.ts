import type { Call } from './call.ts'
import { scrub } from './scrub.ts'

// Ways out of the base: another scheme or host, a step up (which a URL parser takes encoded, too, and across tabs).
const WAY_OUT = /^[a-z][a-z\d+.-]*:|^\/\/|[\\#\s\p{Cc}]|(^|\/|%2f|%5c)(\.|%2e){1,2}(\/|%2f|%5c|\?|$)/iu

/** Fills `:name`s in, each encoded, so that no identifier can reach another endpoint. */
export function fillPath(path: string, pathParams: Call['pathParams'] = {}): string {
  return path.replace(/:([a-z]\w*)/gi, (_, name: string) =>
    encodeURIComponent(identifier(camelCase(name), pathParams[name])),
  )
}

/**
 * Refuses what can't be an identifier; for functions of endpoints, which send some of theirs elsewhere than in the path.
 *
 * @param parameter - the function's own name for it
 * @throws {TypeError} with the parameter's name and what came
 */
export function identifier(parameter: string, value: unknown): string {
  // A URL parser walks up at `..`, encoded or not, so that encoding can't save these two; half a character has no encoding.
  if (typeof value === 'string' && !/^\.{0,2}$|\p{Cs}/u.test(value)) return value
  throw new TypeError(`${parameter}: expected an identifier, got '${short(value)}'`)
}

/** Our name for a field of Lark's. */
export const camelCase = (field: string): string => field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The path from the base on. Refuses whatever would leave it: a token goes to its own origin, and nowhere else. */
export function underBase(path: string, base: string): string {
  const own = path.startsWith(base) ? path.slice(base.length - 1) : path
  if (WAY_OUT.test(own)) throw new TypeError(`path: expected one under the domain, got '${short(path)}'`)
  return own.startsWith('/') ? own.slice(1) : `open-apis/${own}`
}

const short = (value: unknown) => scrub(String(value).slice(0, 80), [])
