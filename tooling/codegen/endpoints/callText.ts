import type { EndpointFacts, FieldFacts, Sample } from '../messaging/facts.ts'
import { camel } from './names.ts'

export type CallParts = {
  /** Entries of the path's parameters and of the query, where they aren't the parameters of the page. */
  pathParams?: string[]
  query?: string[]
  sample: Sample | undefined
  repeatable: boolean | undefined
}

/** Where the platform takes a key that makes it carry a call out once. */
export function keyOf(page: EndpointFacts): 'uuid' | 'client_token' | undefined {
  return (['uuid', 'client_token'] as const).find(key => page.query.some(({ name }) => name === key))
}

/** Parameters by their names on the platform. */
export const entries = (list: FieldFacts[]): string[] =>
  list.map(({ name }) => (camel(name) === name ? name : `${name}: ${camel(name)}`))

/** What a function hands to `request`. */
export function callText(page: EndpointFacts, parts: CallParts): string {
  const { pathParams = entries(page.pathParams), query = entries(page.query), sample, repeatable } = parts
  const key = keyOf(page)
  const longest = page.query.find(({ name }) => name === key)?.max_length
  const text = [
    `method: '${page.method}'`,
    `path: '${page.path}'`,
    ...(pathParams.length ? [`pathParams: { ${pathParams.join(', ')} }`] : []),
    ...(query.length ? [`query: { ${query.join(', ')} }`] : []),
    ...(page.body.length ? [`body: { ${entries(asInSample(page.body, sample)).join(', ')} }`] : []),
    ...(key ? [`idempotencyQuery: '${key}'`] : []),
    ...(longest === undefined ? [] : [`maxKeyLength: ${longest}`]),
    ...(repeatable ? ['repeatable: true'] : []),
  ]
  return `{ ${text.join(', ')} }`
}

/** Fields in the order of the sample, so that a call gives its bytes. */
function asInSample(body: FieldFacts[], sample: Sample | undefined): FieldFacts[] {
  const order = Object.keys(sample?.requests[0] ?? {})
  const place = ({ name }: FieldFacts) => (order.includes(name) ? order.indexOf(name) : order.length)
  return body.toSorted((a, b) => place(a) - place(b))
}
