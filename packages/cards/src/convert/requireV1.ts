import type { Fields } from '../json/fields.ts'

/** @internal Throws for what is not in JSON 1.0, and does not look like it. */
export function requireV1({ schema, type, elements, i18n_elements, body }: Fields): void {
  if (type === 'template') throw new TypeError('old: expected the JSON of a card, got a template of the card builder')
  if (schema !== undefined && schema !== '1.0') throw new TypeError('old: expected schema "1.0", "2.0" or none')
  if (body !== undefined && [elements, i18n_elements].every(list => list === undefined))
    throw new TypeError('old: expected a card in JSON 1.0, got one with a body and no schema: set schema to "2.0"')
  if (elements !== undefined && !Array.isArray(elements)) throw new TypeError('old: expected elements to be a list')
}
