export type JsonObject = { readonly [key: string]: unknown }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value as an object; anything else has no fields. */
export const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {})

/** Whether two values are the same JSON, in whatever order their fields are. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => equal(item, b[index]))
  }
  if (!isObject(a) || !isObject(b)) return false
  const keys = (value: JsonObject) => Object.keys(value).filter(key => value[key] !== undefined)
  const own = keys(a)
  return own.length === keys(b).length && own.every(key => equal(a[key], b[key]))
}

/** Every `element_id` in a value, in order. */
export function idsIn(value: unknown, into: string[] = []): string[] {
  if (Array.isArray(value)) for (const item of value) idsIn(item, into)
  else if (isObject(value)) {
    if (typeof value.element_id === 'string') into.push(value.element_id)
    for (const item of Object.values(value)) idsIn(item, into)
  }
  return into
}

/** Whether no field of the old value is missing in the new one, at any depth: what a partial update can say. */
export function keepsFields(old: unknown, next: unknown): boolean {
  if (!isObject(old) || !isObject(next)) return true
  return Object.keys(old).every(
    key => old[key] === undefined || (next[key] !== undefined && keepsFields(old[key], next[key])),
  )
}

/** For every `element_id` in a value, the one that it is directly inside of; empty at the top. */
export function parentsOf(value: unknown, parent = '', into: Map<string, string> = new Map()): Map<string, string> {
  if (Array.isArray(value)) for (const item of value) parentsOf(item, parent, into)
  else if (isObject(value)) {
    const id = typeof value.element_id === 'string' ? value.element_id : undefined
    if (id !== undefined) into.set(id, parent)
    for (const item of Object.values(value)) parentsOf(item, id ?? parent, into)
  }
  return into
}
