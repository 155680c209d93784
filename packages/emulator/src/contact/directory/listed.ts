import { contactAnswers } from '../../contract/contactAnswers.ts'
import type { AnswerShape } from '../../contract/types.ts'
import { hasScope } from '../../http/checkToken.ts'
import { page } from '../../http/page.ts'
import { refuse } from '../../http/refusal.ts'
import type { Call } from '../../http/route.ts'
import { digest } from '../../ids.ts'
import type { World } from '../../world.ts'
import { record, string, strings } from '../wire.ts'

/** Told for a field that the app has no scope for, and for an id that it can't read. */
const NO_PERMISSION = 1000

/** Employees or departments: under which name they come, and where their id stands. */
interface Listing<Item> {
  name: 'employees' | 'departments'
  idPath: string
  idOf: (item: Item) => string
  toBody: (item: Item) => Record<string, unknown>
}

/** The page of a list that the body asks for. */
export function pageInBody<Item>(list: Item[], call: Call): { items: Item[]; page_response: Record<string, unknown> } {
  const asked = record(call.body.page_request)
  if (Object.keys(asked).length === 0) refuse(2221005, 'page_request is empty')
  const size = Number(asked.page_size ?? 20)
  if (size > 100 || size < 0) refuse(2220010, 'page_size is at most 100')
  const query = new URLSearchParams({ page_size: String(size), page_token: string(asked.page_token) ?? '' })
  const { items, has_more: more, page_token: token } = page(list, { ...call, query }, 20, 2221004)
  return { items, page_response: { has_more: more, page_token: token } }
}

/** Items with the fields that the call asks for, and which of them could not be shown. */
export function listed<Item>(items: Item[], call: Call, world: World, kind: Listing<Item>): Record<string, unknown> {
  const paths = strings(call.body.required_fields)
  if (paths.length === 0) refuse(2220001, 'required_fields are empty')
  const shape = contactAnswers[`${call.method} ${call.path}`]?.[kind.name]?.of ?? {}
  const may = (scope: string): boolean => hasScope(scope, call.token, world)
  const hidden = paths.filter(path => isHidden(path, shape, may))
  const fieldErrors = Object.fromEntries(hidden.map(path => [path, NO_PERMISSION]))
  return {
    [kind.name]: items.map(item => {
      const body = kind.toBody(item)
      const picked = pick(body, paths)
      if (!paths.some(path => covers(path, kind.idPath)))
        put(picked, kind.idPath, digest(`unasked:${kind.idOf(item)}`, 8))
      return picked
    }),
    abnormals:
      hidden.length > 0 ? items.map(item => ({ id: kind.idOf(item), row_error: 0, field_errors: fieldErrors })) : [],
  }
}

export const unreadable = (id: string): Record<string, unknown> => ({ id, row_error: NO_PERMISSION, field_errors: {} })

const covers = (path: string, other: string): boolean =>
  path === '*' || path === other || other.startsWith(`${path.replace(/\.\*$/, '')}.`)

function isHidden(path: string, shape: AnswerShape, may: (scope: string) => boolean): boolean {
  let inside: AnswerShape | undefined = shape
  for (const part of path.split('.')) {
    if (part === '*') return false
    const field: AnswerShape[string] | undefined = inside?.[part]
    if (!field) return false
    if (field.scopes && !field.scopes.some(may)) return true
    inside = field.of
  }
  return false
}

/** The parts of a body that paths name, `base_info.name` or `base_info.*`. */
function pick(body: Record<string, unknown>, paths: string[]): Record<string, unknown> {
  if (paths.includes('*')) return { ...body }
  const picked: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(body)) {
    const inner = paths.filter(path => path.startsWith(`${key}.`)).map(path => path.slice(key.length + 1))
    if (paths.includes(key)) picked[key] = value
    else if (inner.length > 0) {
      picked[key] = Array.isArray(value) ? value.map(item => pick(record(item), inner)) : pick(record(value), inner)
    }
  }
  return picked
}

function put(body: Record<string, unknown>, path: string, value: string): void {
  const [first = '', second] = path.split('.')
  if (second === undefined) body[first] = value
  else body[first] = { ...record(body[first]), [second]: value }
}
