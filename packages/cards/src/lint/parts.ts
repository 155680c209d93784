import { type Fields, isFields } from './check.ts'

/** @internal The content of a text. */
export const text = (value: unknown): string =>
  isFields(value) && typeof value.content === 'string' ? value.content : ''

/** @internal The objects of a list. */
export const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])
