import type { FieldFacts } from '../messaging/facts.ts'

const EXAMPLES: Record<string, string> = {
  chat_id: "'oc_…'",
  message_id: "'om_…'",
  user_id_type: "'open_id'",
  name: "'Release'",
  query: "'release'",
  owner_id: "'ou_…'",
}

/** A value of a field, as code; nested ones with what is needed. */
export function exampleValue(field: FieldFacts, depth: number): string {
  const list = field.type.endsWith('[]') || field.type === 'list'
  const wrap = (value: string) => (list ? `[${value}]` : value)
  if (field.nested) {
    const inner = field.nested.filter(
      one => one.required || (depth === 0 && field.nested?.every(each => !each.required) && one === field.nested[0]),
    )
    return wrap(
      inner.length ? `{ ${inner.map(one => `${one.name}: ${exampleValue(one, depth + 1)}`).join(', ')} }` : '{}',
    )
  }
  const first = field.oneOf?.[0]
  if (first !== undefined) return wrap(field.type.startsWith('int') ? String(first) : `'${String(first)}'`)
  if (field.type.startsWith('int') || field.type === 'float') return wrap('0')
  if (field.type.startsWith('boolean')) return wrap('true')
  if (field.type.startsWith('map')) return wrap("{ key: 'value' }")
  if (field.type === 'object') return wrap('{}')
  return wrap(EXAMPLES[field.name] ?? (field.name === 'emoji_type' ? "'SMILE'" : "'…'"))
}
