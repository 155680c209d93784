import type { EndpointContract, FieldContract } from '../contract/types.ts'
import { refuse, refuseField } from './refusal.ts'

function checkQuery(name: string, field: FieldContract, value: string | null): void {
  if (value === null || value === '') {
    if (field.required) refuseField(name, `${name} is required`)
    return
  }
  if (field.oneOf && !field.oneOf.includes(value)) refuseField(name, `${name} must be one of ${field.oneOf.join(', ')}`)
  if (field.type === 'int') {
    const number = Number(value)
    if (!Number.isInteger(number)) refuseField(name, `${name} must be an integer`)
    // A page of none or less is nowhere allowed, also where the documentation only says how large one may be.
    const min = field.min ?? (name === 'page_size' ? 1 : undefined)
    if (min !== undefined && number < min) refuseField(name, `${name} must be at least ${min}`)
    if (field.max !== undefined && number > field.max) refuseField(name, `${name} must be at most ${field.max}`)
  }
  if (field.maxLength !== undefined && value.length > field.maxLength) {
    refuseField(name, `${name} must have at most ${field.maxLength} characters`)
  }
}

const wanted: Record<string, (value: unknown) => boolean> = {
  string: value => typeof value === 'string',
  boolean: value => typeof value === 'boolean',
  int: value => Number.isInteger(value),
  object: value => typeof value === 'object' && value !== null && !Array.isArray(value),
  'string[]': value => Array.isArray(value) && value.every(item => typeof item === 'string'),
  list: value => Array.isArray(value),
}

function checkBody(name: string, field: FieldContract, value: unknown): void {
  if (value === undefined || value === null) {
    if (field.required) refuseField(name, `${name} is required`)
    return
  }
  const isOfType = wanted[field.type]
  if (isOfType && !isOfType(value)) {
    refuse(9499, `Invalid parameter type in json: ${name}. A ${field.type} is wanted`, { status: 400 })
  }
  if (field.maxLength !== undefined && typeof value === 'string' && value.length > field.maxLength) {
    refuseField(name, `${name} must have at most ${field.maxLength} characters`)
  }
  if (field.maxItems !== undefined && Array.isArray(value) && value.length > field.maxItems) {
    refuseField(name, `${name} must have at most ${field.maxItems} items`)
  }
}

/** What the platform's gateway refuses before an endpoint sees the request. */
export function checkFields(contract: EndpointContract, query: URLSearchParams, body: Record<string, unknown>): void {
  for (const [name, field] of Object.entries(contract.query)) checkQuery(name, field, query.get(name))
  if (contract.multipart) return
  for (const [name, field] of Object.entries(contract.body)) {
    // Empty strings pass here: the endpoints have codes of their own for them.
    checkBody(name, field, Object.hasOwn(body, name) ? body[name] : undefined)
  }
}
