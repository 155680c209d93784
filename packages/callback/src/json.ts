export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Not `String(value)`: an object that came from outside may hold a `toString` that isn't a function. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The deepest envelope Lark documents has 9 levels; a card's form adds few. */
const MAX_DEPTH = 64

/**
 * Parses a whole text as one JSON object, no deeper than 64 levels.
 *
 * A key named `__proto__` is dropped wherever it stands, since the first `Object.assign` in a handler would follow it.
 */
export function parseObject(text: string): JsonObject {
  const value: unknown = JSON.parse(text)
  if (!isObject(value)) throw new TypeError()
  // Level by level, so that no depth can exhaust the stack.
  let level: object[] = [value]
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw new RangeError()
    const below: object[] = []
    for (const parent of level) {
      for (const key in parent) {
        const child = (parent as JsonObject)[key]
        if (key === '__proto__') Reflect.deleteProperty(parent, key)
        else if (typeof child === 'object' && child !== null) below.push(child)
      }
    }
    level = below
  }
  return value
}
