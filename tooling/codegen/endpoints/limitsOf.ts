import type { FieldFacts } from '../messaging/facts.ts'

/** Range and default, as far as documented. */
export function limitsOf(field: FieldFacts): string | undefined {
  const parts: string[] = []
  const between = (least: number | undefined, most: number | undefined, unit: string) => {
    if (most !== undefined) parts.push(`${least === undefined ? 'At most' : `${least} to`} ${most}${unit}.`)
    else if (least !== undefined && least > 0) parts.push(`At least ${least}${unit}.`)
  }
  if (field.type === 'int' && !field.oneOf) between(field.min, field.max, '')
  if (field.type === 'string') between(field.min_length || undefined, field.max_length, ' characters')
  between(field.min_items || undefined, field.max_items, ' of them')
  if (field.default !== undefined) parts.push(`Default: \`${String(field.default)}\`.`)
  return parts.length ? parts.join(' ') : undefined
}
