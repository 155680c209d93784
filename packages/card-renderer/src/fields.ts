/** An object of JSON, as a card holds it; nothing about it is certain. */
export type Fields = { readonly [field: string]: unknown }

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object itself, or an empty one for anything else. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})

/** The objects of a list; none where there is no list. */
export const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])

export const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
