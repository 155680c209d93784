/** @internal An object of JSON. */
export type Fields = { readonly [field: string]: unknown }

/** @internal */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** @internal The objects of a list; none where there is no list. */
export const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])

/** @internal The content of a text. */
export const contentOf = (value: unknown): string =>
  isFields(value) && typeof value.content === 'string' ? value.content : ''

/** @internal A word or a number as text. An object has none: its own `toString` may be data, or throw. */
export const wordOf = (value: unknown): string => (typeof value === 'object' && value !== null ? '' : String(value))

/** @internal What a table has for a name that comes from outside, which may be that of a method every object has. */
export const ownOf = <T>(table: { readonly [name: string]: T }, name: unknown): T | undefined =>
  typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined
