/** Headers as any server hands them over: `Headers`, Node's or Lambda's record in any letter case, or a look-up. */
export type HeaderSource =
  | { readonly get: (name: string) => string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | ((name: string) => string | null | undefined)

/** Makes one look-up by lower-case name. A repeated header comes joined by `,` and so never passes for one. */
export function headerReader(source: HeaderSource): (name: string) => string | null | undefined {
  if (typeof source === 'function') return source
  if (isHeaders(source)) return name => source.get(name)
  const record = source as Readonly<Record<string, string | readonly string[] | undefined>>
  return name => {
    // Node has lower-case names already; Lambda's gateways have them in any case.
    const key = name in record ? name : Object.keys(record).find(other => other.toLowerCase() === name)
    return key === undefined ? undefined : record[key]?.toString()
  }
}

function isHeaders(source: object): source is { get: (name: string) => string | null } {
  return typeof (source as { get?: unknown }).get === 'function'
}
