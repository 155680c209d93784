import type { AnswerShape } from '../contract/types.ts'

/** A copy with the fields that a page documents, as far as the scopes reach. */
export function shown(value: unknown, shape: AnswerShape, may: (scope: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map(item => shown(item, shape, may))
  if (typeof value !== 'object' || value === null) return value
  const held = value as Record<string, unknown>
  const copy: Record<string, unknown> = {}
  for (const [name, { scopes, of }] of Object.entries(shape)) {
    if (held[name] === undefined || (scopes && !scopes.some(may))) continue
    copy[name] = of ? shown(held[name], of, may) : held[name]
  }
  return copy
}
