import type { EndpointFacts, FieldFacts } from '../messaging/facts.ts'
import { keyOf } from './callText.ts'
import { exampleValue } from './exampleValue.ts'

/** What a test hands in for a field of the query, as code. */
export function queryValue(field: FieldFacts, page: EndpointFacts): string {
  if (field.name === keyOf(page)) return "'k1'"
  if (field.name === 'page_size') return '20'
  return exampleValue(field, 0)
}

/** What goes over the wire for it. */
export function wireValue(field: FieldFacts, page: EndpointFacts): string {
  const value = queryValue(field, page)
  return /^[\d.]+$|^true$/.test(value) ? `'${value}'` : value.replace(/^\[(.*)\]$/, '$1')
}
