/** Headers as any server hands them over: `Headers`, Node's or Lambda's record in any letter case, or a look-up. */
export type HeaderSource =
  | { readonly get: (name: string) => string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | ((name: string) => string | null | undefined)

/** Makes one look-up by lower-case name. A repeated header comes joined by `,` and so never passes for one. */
export function headerReader(source: HeaderSource): (name: string) => string | null | undefined {
  if (typeof source === 'function') return source
  if (isHeaders(source)) return name => source.get(name)
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(source)) {
    const key = name.toLowerCase()
    if (value !== undefined) found.set(key, found.has(key) ? `${found.get(key)},${String(value)}` : String(value))
  }
  return name => found.get(name)
}

function isHeaders(source: object): source is { get: (name: string) => string | null } {
  return typeof (source as { get?: unknown }).get === 'function'
}
