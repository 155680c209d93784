import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Field {
  name: string
  type: string
  oneOf?: (string | number)[]
  open?: boolean
  shape?: number
}

const folder = join(import.meta.dirname, '../../../../tooling/codegen/contacts')
const read = <Content>(file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Content
const shapes = read<Field[][]>('shapes.json')
const facts = read<Record<string, { method: string; path: string; data: Field[] }>>('facts.json')
const samples = read<Record<string, { response?: { data?: unknown } }>>('samples.json')

const pageOf = (method: string, path: string) =>
  Object.entries(facts).find(([, page]) => page.method === method && page.path === path)

const isOf: Record<string, (value: unknown) => boolean> = {
  string: value => typeof value === 'string',
  int: value => Number.isInteger(value),
  boolean: value => typeof value === 'boolean',
}

function problemsIn(value: unknown, fields: Field[], path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object`]
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = fields.find(one => one.name === name)
    return field ? problemsOf(inner, field, `${path}.${name}`) : [`${path}.${name} is on no page`]
  })
}

function problemsOf(value: unknown, field: Field, path: string): string[] {
  if (field.type.endsWith('[]')) {
    const item = { ...field, type: field.type.slice(0, -2) }
    return Array.isArray(value) ? value.flatMap(one => problemsOf(one, item, `${path}[]`)) : [`${path} is no list`]
  }
  // A page or two name the model of a list without saying that it is one.
  if (field.shape !== undefined) {
    const values = Array.isArray(value) ? value : [value]
    return values.flatMap(one => problemsIn(one, shapes[field.shape as number] ?? [], path))
  }
  if (field.type.startsWith('map<')) {
    const item = { ...field, type: /, (\w+)>/.exec(field.type)?.[1] ?? '' }
    return Object.values(value as object).flatMap(one => problemsOf(one, item, path))
  }
  const known = field.oneOf && !field.open ? field.oneOf.map(String).includes(String(value)) : true
  const right = isOf[field.type]?.(value) ?? true
  return [
    ...(right ? [] : [`${path} is no ${field.type}`]),
    ...(known ? [] : [`${path} is none of ${field.oneOf?.join(', ')}`]),
  ]
}

/** What an answer holds that its page does not document, or not like this. */
export function undocumented(data: unknown, method: string, path: string): string[] {
  const page = pageOf(method, path)
  if (!page) return [`no page for ${method} ${path}`]
  return problemsIn(data ?? {}, page[1].data, 'data')
}

function paths(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap(item => paths(item, `${path}[]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [`${path}.${name}`, ...paths(inner, `${path}.${name}`)])
}

/** Fields of the page's sample that an answer is without; those that the page's table doesn't have are left out. */
export function lacking(data: unknown, method: string, path: string): string[] {
  const page = pageOf(method, path)
  const sample = page && samples[page[0]]?.response?.data
  if (!page || !sample) return []
  const held = new Set(paths(data, 'data'))
  // Some samples hold what their table doesn't.
  const outside = problemsIn(sample, page[1].data, 'data').flatMap(one =>
    one.endsWith(' is on no page') ? [one.slice(0, -14)] : [],
  )
  const isInTable = (one: string) =>
    !outside.some(path => one === path || (/^[.[]/.test(one.slice(path.length)) && one.startsWith(path)))
  const wanted = new Set(paths(sample, 'data').filter(isInTable))
  return [...wanted].filter(one => !held.has(one))
}
