/** An object of JSON, as a card holds it; nothing about it is certain. */
export type Fields = { readonly [field: string]: unknown }

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object itself, or an empty one for anything else. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})

/** The objects of a list; none where there is no list. */
export const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])

export const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** A whole number between two bounds; `undefined` for anything that isn't a number. */
export const wholeOf = (value: unknown, least: number, most: number): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), least), most) : undefined

/** The value itself where it is one of a few words. */
export const oneOf = <const Word extends string>(value: unknown, words: readonly Word[]): Word | undefined =>
  words.find(word => word === value)

/** An object's own property, so that names like `constructor` find nothing. */
export const own = <Value>(table: { readonly [name: string]: Value }, name: unknown): Value | undefined =>
  typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined

/** A text, a number or a yes or no as a text; nothing for what has no text of its own. */
export const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
