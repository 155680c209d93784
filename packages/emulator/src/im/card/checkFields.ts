import { cardFields, locales, undescribed } from '../../contract/cards.ts'
import { type Card, isCard } from './card.ts'
import { checkScalar } from './checkScalar.ts'
import { fail } from './fail.ts'

/** What is met on the way through a card. */
export interface Visit {
  id: (id: unknown, path: string) => void
  component: (component: Card, path: string) => void
}

type Check = (limits: string[], value: unknown, path: string, visit: Visit) => void

function objectOf(value: unknown, path: string): Card {
  return isCard(value) ? value : fail(200621, 'an object is wanted', path)
}

function listOf(value: unknown, path: string): unknown[] {
  return Array.isArray(value) ? value : fail(200621, 'a list is wanted', path)
}

function components(value: unknown, path: string, visit: Visit): void {
  for (const [index, item] of listOf(value, path).entries()) {
    const tag = isCard(item) ? item.tag : undefined
    const here = `${path} -> [${index}]${typeof tag === 'string' ? `(tag: ${tag})` : ''}`
    visit.component(objectOf(item, here), here)
  }
}

const CHECKS: Record<string, Check> = {
  any: () => undefined,
  elements: (_, value, path, visit) => components(value, path, visit),
  columns: (_, value, path, visit) => components(value, path, visit),
  buttons([most], value, path, visit) {
    if (listOf(value, path).length > Number(most)) fail(200621, `more than ${most} buttons`, path)
    if (!listOf(value, path).every(item => isCard(item) && item.tag === 'button')) fail(200621, 'buttons only', path)
    components(value, path, visit)
  },
  behaviors(_, value, path, visit) {
    for (const [index, item] of listOf(value, path).entries()) {
      const here = `${path} -> [${index}]`
      const owner = `Behavior.${String(objectOf(item, here).type)}`
      if (!Object.hasOwn(cardFields, owner)) fail(200621, 'unknown type of behavior', here)
      checkFields(owner, item as Card, here, visit)
    }
  },
  locales([spec = ''], value, path, visit) {
    for (const [language, item] of Object.entries(objectOf(value, path))) {
      const here = `${path} -> ${language}`
      if (!locales.has(language)) fail(200621, `unknown language ${language}`, here)
      checkValue(spec, item, here, visit)
    }
  },
  map([owner = ''], value, path, visit) {
    for (const [name, item] of Object.entries(objectOf(value, path)))
      checkValue(owner, item, `${path} -> ${name}`, visit)
  },
  id(_, value, path, visit) {
    checkScalar('id', '', value, path)
    visit.id(value, path)
  },
}

/** A text, of these tags, of so many characters. */
function checkText([tags = '', most]: string[], value: unknown, path: string, visit: Visit): void {
  const text = objectOf(value, path)
  checkScalar('one', tags, text.tag, `${path} -> tag`)
  // The tag was one that this place takes, though texts elsewhere do not.
  checkFields('Text', { ...text, tag: 'plain_text' }, path, visit)
  if (most !== undefined) checkScalar('string', most, text.content ?? '', `${path} -> content`)
}

function checkValue(spec: string, value: unknown, path: string, visit: Visit): void {
  const [kind = '', ...limits] = spec.split(' ')
  const check = Object.hasOwn(CHECKS, kind) ? CHECKS[kind] : undefined
  if (check) check(limits, value, path, visit)
  else if (kind === '@Text') checkText(limits, value, path, visit)
  else if (kind.endsWith('[]')) {
    for (const [index, item] of listOf(value, path).entries()) {
      checkValue(kind.slice(0, -'[]'.length), item, `${path} -> [${index}]`, visit)
    }
  } else if (kind.startsWith('@')) checkFields(kind.slice(1), objectOf(value, path), path, visit)
  else checkScalar(kind, limits.join(' '), value, path)
}

/** Refuses fields that their owner does not have, that are missing, and what they do not take. */
export function checkFields(owner: string, fields: Card, path: string, visit: Visit): void {
  if (undescribed.has(owner)) return
  const specs = cardFields[owner] ?? {}
  for (const [field, value] of Object.entries(fields)) {
    const spec = Object.hasOwn(specs, field) ? specs[field] : undefined
    if (field === 'tag' && spec === undefined) continue
    const here = `${path} -> ${field}`
    if (spec === undefined) fail(200621, `unknown property ${field}`, here)
    // As in any JSON of the platform, null is a field that is left out.
    if (value !== null) checkValue(spec.replace('!', ''), value, here, visit)
  }
  for (const [field, spec] of Object.entries(specs)) {
    const missing = fields[field] === undefined || fields[field] === null
    if (missing && spec.startsWith('!')) fail(200621, `${field} is missing`, path)
  }
}
