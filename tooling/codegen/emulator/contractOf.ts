/** A field, as the facts about endpoints have it. */
export interface Field {
  name: string
  type: string
  required?: boolean
  enum?: (string | number)[]
  enum_inferred?: boolean
  min?: number
  max?: number
  max_length?: number
  max_items?: number
  scopes?: string[]
  nested?: Field[]
}

/** An endpoint, as the facts have it. */
export interface Endpoint {
  method: string
  path: string
  historic: boolean
  tokens: string[]
  scopes?: string[]
  scopes_in_note?: string[] | null
  rate_limit: { per_minute?: number; per_second?: number } | string | null
  content_type?: string
  query?: Field[]
  body?: Field[]
  response?: Field[]
  errors?: { http: number | null; code: number }[]
}

const field = (found: Field) => ({
  type: found.type,
  ...(found.required ? { required: true } : {}),
  // An enum read from prose is a hint; refusing by it could refuse what the platform takes.
  ...(found.enum && !found.enum_inferred ? { oneOf: found.enum.map(String) } : {}),
  ...(found.min === undefined ? {} : { min: found.min }),
  ...(found.max === undefined ? {} : { max: found.max }),
  ...(found.max_length === undefined ? {} : { maxLength: found.max_length }),
  ...(found.max_items === undefined ? {} : { maxItems: found.max_items }),
})

const fields = (list: Field[] = []) => Object.fromEntries(list.map(found => [found.name, field(found)]))

/** Codes in several HTTP statuses keep the first one that the page lists. */
function statuses(errors: Endpoint['errors'] = []) {
  const byStatus: Record<string, number[]> = {}
  const seen = new Set<number>()
  for (const { http, code } of errors) {
    if (http === null || seen.has(code)) continue
    seen.add(code)
    byStatus[http] = [...(byStatus[http] ?? []), code]
  }
  return byStatus
}

/** The page of `GET /open-apis/…`; the current one where there are several. */
export function pageOf(key: string, endpoints: readonly Endpoint[]): Endpoint {
  const [method, path] = key.split(' ')
  const matches = endpoints.filter(endpoint => endpoint.method === method && endpoint.path === path)
  const page = matches.find(endpoint => !endpoint.historic) ?? matches[0]
  if (!page) throw new Error(`No page describes ${key}`)
  return page
}

/** What the emulator enforces of a page. */
export function contractOf(page: Endpoint): Record<string, unknown> {
  const rate = typeof page.rate_limit === 'object' && page.rate_limit ? page.rate_limit : {}
  return {
    tokens: page.tokens.map(token => token.replace('_access_token', '')),
    scopes: page.scopes ?? [],
    userScopes: page.scopes_in_note ?? [],
    perMinute: rate.per_minute,
    perSecond: rate.per_second,
    multipart: page.content_type?.includes('multipart') || undefined,
    query: fields(page.query),
    body: fields(page.body),
    statuses: statuses(page.errors),
  }
}
