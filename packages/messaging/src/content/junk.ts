/** Fields of something that may be anything. */
export type Fields = Record<string, unknown>

/** Characters that are put in place of what stands for them: junk that repeats itself must not grow without end. */
export const MOST_FILLED = 1_000_000

/** Its fields, if it is an object. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

/** Its items, if it is a list. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** It, if it is a string. */
export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** It, if it is a number that can be counted with. */
export const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
