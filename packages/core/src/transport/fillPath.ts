import type { Call } from './call.ts'

const camelCase = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Fills `:name`s in, each encoded, so that no identifier can reach another endpoint. */
export function fillPath(path: string, pathParams: Call['pathParams'] = {}): string {
  return path.replace(/:([a-z]\w*)/gi, (_, name: string) => {
    const value: unknown = pathParams[name]
    // A URL parser walks up at `..`, encoded or not, so encoding can't save these two.
    if (typeof value !== 'string' || value === '' || value === '.' || value === '..') {
      throw new TypeError(`${camelCase(name)}: expected an identifier, got ${show(value)}`)
    }
    return encodeURIComponent(value)
  })
}

/** Joins the path to a base that ends in a slash; refuses every way of leaving it. */
export function joinPath(base: string, path: string): string {
  let url: URL
  try {
    url = new URL(path.startsWith('/') ? `.${path}` : absolute(path) ? path : `open-apis/${path}`, base)
  } catch {
    throw refused(path)
  }
  const root = new URL(base)
  const steps = path.split(/[?#]/, 1)[0] ?? ''
  const climbs = steps.split(/[/\\]|%2f|%5c/i).some(step => /^(\.|%2e){1,2}$/i.test(step))
  if (climbs || path.startsWith('//') || path.includes('\\') || url.hash) throw refused(path)
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) throw refused(path)
  return url.href
}

const absolute = (path: string) => /^[a-z][a-z\d+.-]*:/i.test(path)

function refused(path: string): TypeError {
  return new TypeError(`path: expected one under the client's own domain, got ${show(path)}`)
}

/** A value for an error message: short, and never a whole document. */
export function show(value: unknown): string {
  if (typeof value !== 'string') return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)
}
