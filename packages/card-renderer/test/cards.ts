import { readFileSync } from 'node:fs'

interface Fixture {
  readonly name: string
  readonly json: { readonly [field: string]: unknown }
}

/** The platform's own samples, as the package of cards keeps them. */
export const fixtures: readonly Fixture[] = readFileSync(
  new URL('../../cards/test/fixtures/cards.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line): Fixture => JSON.parse(line))

/** A sample as a card: a component alone gets one around it, of both schemas. */
export function cardsOf({ json }: Fixture): readonly { readonly [field: string]: unknown }[] {
  if (typeof json.tag !== 'string') return [json]
  return [{ elements: [json] }, { schema: '2.0', body: { elements: [json] } }]
}
