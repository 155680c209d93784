import type { Call } from './call.ts'
import { scrub } from './scrub.ts'

// Ways out of the base: another scheme or host, a step up (which a URL parser takes encoded, too, and across tabs).
const WAY_OUT = /^[a-z][a-z\d+.-]*:|^\/\/|[\\#\s\p{Cc}]|(^|\/|%2f|%5c)(\.|%2e){1,2}(\/|%2f|%5c|\?|$)/iu

/** Fills `:name`s in, each encoded, so that no identifier can reach another endpoint. */
export function fillPath(path: string, pathParams: Call['pathParams'] = {}): string {
  return path.replace(/:([a-z]\w*)/gi, (_, name: string) => {
    const value: unknown = pathParams[name]
    // A URL parser walks up at `..`, encoded or not, so that encoding can't save these two; half a character has no encoding.
    if (typeof value !== 'string' || /^\.{0,2}$|\p{Cs}/u.test(value)) {
      const parameter = name.replace(/_(\w)/g, (__, letter: string) => letter.toUpperCase())
      throw new TypeError(`${parameter}: expected an identifier, got '${short(value)}'`)
    }
    return encodeURIComponent(value)
  })
}

/** The path from the base on. Refuses whatever would leave it: a token goes to its own origin, and nowhere else. */
export function underBase(path: string, base: string): string {
  const own = path.startsWith(base) ? path.slice(base.length - 1) : path
  if (WAY_OUT.test(own)) throw new TypeError(`path: expected one under the domain, got '${short(path)}'`)
  return own.startsWith('/') ? own.slice(1) : `open-apis/${own}`
}

const short = (value: unknown) => scrub(String(value).slice(0, 80), [])
