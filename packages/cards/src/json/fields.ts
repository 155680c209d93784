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
