import { pathOf } from './pathOf.ts'

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g

/** The line on which each object and list of a JSON text begins, by path; the text is known to be JSON. */
export function jsonLines(text: string): Map<string, number> {
  const lines = new Map<string, number>()
  // A list counts, an object names; what is open is last.
  const open: { readonly path: string; key: string | number }[] = []
  let line = 1
  let at = 0
  let expectsKey = false
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match
    for (; at < match.index; at += 1) if (text[at] === '\n') line += 1
    const around = open.at(-1)
    if (token === '{' || token === '[') {
      const path = around ? pathOf(around.path, around.key) : ''
      lines.set(path, line)
      open.push({ path, key: token === '[' ? 0 : '' })
      expectsKey = token === '{'
    } else if (token === '}' || token === ']') {
      open.pop()
      expectsKey = false
    } else if (token === ',' && around) {
      if (typeof around.key === 'number') around.key += 1
      else expectsKey = true
    } else if (expectsKey && around && token.startsWith('"')) {
      around.key = JSON.parse(token) as string
      expectsKey = false
    }
  }
  return lines
}
