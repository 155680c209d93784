import { readFileSync, realpathSync, statSync } from 'node:fs'
import { extname, isAbsolute, join, relative, resolve } from 'node:path'
import { isFields } from '../../fields.ts'
import type { Fields, Problem, StubPerson, Stubs } from '../api.ts'

const TYPES: { readonly [ending: string]: string } = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
}
const MOST_BYTES = 10 * 1024 * 1024
const NAME = 'card-renderer.json'

/** Where a stub table is looked for. */
export const stubFile = (folder: string): string => join(folder, NAME)

/** The table beside the file; nothing when there is none. */
export function readStubs(folder: string): { readonly stubs: Stubs; readonly problem?: Problem } {
  try {
    const json: unknown = JSON.parse(readFileSync(stubFile(folder), 'utf8'))
    return { stubs: isFields(json) ? json : {} }
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return { stubs: {} }
    return { stubs: {}, problem: { message: `${NAME}: ${error instanceof Error ? error.message : String(error)}` } }
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isOptionalText = (value: unknown): boolean => value === undefined || isText(value)
const isPerson = (value: unknown): value is StubPerson =>
  isFields(value) && isOptionalText(value.name) && isOptionalText(value.avatarUrl)

/** Several tables as one, later ones first; what is of another kind is left out, as tables are written by hand. */
function merged<Value>(
  is: (value: unknown) => value is Value,
  ...tables: readonly unknown[]
): { [key: string]: Value } {
  const all = tables.flatMap(table => (isFields(table) ? Object.entries(table) : []))
  return Object.fromEntries(all.flatMap(([key, value]) => (is(value) ? [[key, value] as const] : [])))
}

/** Those of the module win over those of the table. */
export function mergeStubs(table: Stubs, own: Stubs): Stubs {
  const members: unknown = own.chatMembers ?? table.chatMembers
  return {
    images: merged(isText, table.images, own.images),
    people: merged(isPerson, table.people, own.people),
    chatMembers: Array.isArray(members) ? members.filter(isText) : undefined,
    templates: merged(isFields, table.templates, own.templates),
  }
}

/** A picture's address as pages take it; files are read, and only those inside the folder. */
export function toAddress(value: string, folder: string): string | undefined {
  if (/^(https?:|data:image\/)/.test(value)) return value
  const type = TYPES[extname(value).toLowerCase()]
  if (type === undefined) return undefined
  try {
    const path = realpathSync(resolve(folder, value))
    const inside = relative(realpathSync(folder), path)
    if (inside.startsWith('..') || isAbsolute(inside) || statSync(path).size > MOST_BYTES) return undefined
    return `data:${type};base64,${readFileSync(path).toString('base64')}`
  } catch {
    return undefined
  }
}

/** A template's card with its variables filled in: `${name}` alone becomes the value itself, within a text its text. */
export function fillTemplate(template: unknown, variables: Fields): unknown {
  if (Array.isArray(template)) return template.map(item => fillTemplate(item, variables))
  if (isFields(template))
    return Object.fromEntries(Object.entries(template).map(([key, item]) => [key, fillTemplate(item, variables)]))
  if (typeof template !== 'string') return template
  const has = (name: string): boolean => Object.hasOwn(variables, name)
  const [, whole] = /^\$\{(\w+)\}$/.exec(template) ?? []
  if (whole !== undefined && has(whole)) return variables[whole]
  return template.replace(/\$\{(\w+)\}/g, (written, name: string) => (has(name) ? String(variables[name]) : written))
}
