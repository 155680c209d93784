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
 * Parses a whole text as one JSON object.
 *
 * A key named `__proto__` is dropped wherever it stands, since the first `Object.assign` in a handler would follow it.
 */
export function parseObject(text: string): JsonObject {
  const suspect = text.includes('__proto__') || text.includes('\\u005')
  const value: unknown = suspect ? JSON.parse(text, withoutProto) : JSON.parse(text)
  if (!isObject(value) || isDeeperThan(MAX_DEPTH, value)) throw new TypeError()
  return value
}

function withoutProto(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value
}

/** Level by level, so that no depth can exhaust the stack. */
function isDeeperThan(limit: number, root: object): boolean {
  let level: object[] = [root]
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limit) return true
    const below: object[] = []
    for (const parent of level) {
      for (const child of Object.values(parent)) if (typeof child === 'object' && child !== null) below.push(child)
    }
    level = below
  }
  return false
}
