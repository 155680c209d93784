import { refuse } from '../../http/refusal.ts'
import { record, records, string } from '../wire.ts'

/** What a condition is held against, by the field that it names. */
export type Fields<Item> = Record<string, (item: Item) => unknown[]>

/** Those for whom all conditions of a filter hold. */
export function filtered<Item>(items: Item[], filter: unknown, fields: Fields<Item>): Item[] {
  const conditions = records(record(filter).conditions)
  if (conditions.length === 0) refuse(2220001, 'filter has no conditions')
  if (conditions.length > 10) refuse(2220010, 'At most 10 conditions')
  const tests = conditions.map(condition => {
    const name = string(condition.field) ?? ''
    if (name === '') refuse(2220009, 'A condition has no field')
    const read = fields[name]
    if (!read) refuse(2220012, `${name} takes no condition`)
    const { operator } = condition
    if (operator !== 'eq' && operator !== 'in') refuse(2220013, 'operator is eq or in')
    const wanted = parsed(condition.value)
    if (Array.isArray(wanted) !== (operator === 'in')) refuse(2220014, 'in takes a list, and eq one value')
    const values = (Array.isArray(wanted) ? wanted : [wanted]).map(String)
    return (item: Item) => read(item).some(held => values.includes(String(held)))
  })
  return items.filter(item => tests.every(test => test(item)))
}

/** Values are JSON in a string. */
function parsed(value: unknown): unknown {
  try {
    return JSON.parse(string(value) ?? '')
  } catch {
    refuse(2220014, 'value is no JSON')
  }
}
