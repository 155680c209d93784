import { type Fields, isFields, ownOf, wordOf } from '../json/fields.ts'
import type { Dialect } from './dialect.ts'
import { type Place, type Report, step } from './finding.ts'
import { checkScalar, show } from './scalars.ts'
import { BEHAVIORS, LOCALE_NAMES, type Spec } from './table.ts'

/** @internal What a field's spec can't check by itself. */
export interface Visit {
  readonly report: Report
  readonly dialect: Dialect
  /** Sees each element_id once. */
  readonly id: (id: string, at: Place) => void
  /** Walks a list of components. */
  readonly children: (kind: 'elements' | 'columns' | 'buttons', list: readonly unknown[], at: Place) => void
  /** Walks one component. */
  readonly child: (value: unknown, at: Place) => void
}

function checkObject(type: string, value: unknown, at: Place, visit: Visit): void {
  const spec = visit.dialect.types[type]
  if (!isFields(value)) visit.report('error', 'type', at, `${show(value)} is not an object`)
  else if (spec) checkFields(type, spec, value, at, visit)
}

function checkBehavior(value: unknown, at: Place, visit: Visit): void {
  const spec = isFields(value) ? ownOf(BEHAVIORS, value.type) : undefined
  if (!spec || !isFields(value)) {
    visit.report('error', 'value', at, `${show(value)} is no behaviour: its type is open_url, callback or form_action`)
    return
  }
  checkFields(wordOf(value.type), spec, value, at, visit)
  if (value.type === 'callback' && typeof value.value === 'string') {
    visit.report(
      'warn',
      'callback-string',
      step(at, 'value'),
      'the official SDKs take objects only; put the text into one',
    )
  }
}

function checkLocaleMap(spec: string, value: unknown, at: Place, visit: Visit): void {
  if (!isFields(value)) {
    visit.report('error', 'type', at, `${show(value)} is not an object`)
    return
  }
  for (const [locale, item] of Object.entries(value)) {
    const here = step(at, locale)
    if (!LOCALE_NAMES.includes(locale))
      visit.report('error', 'locale', here, `${locale} is not a language of the platform`)
    checkValue(spec, item, here, visit)
  }
}

function checkList(spec: string, value: unknown, at: Place, visit: Visit): void {
  if (!Array.isArray(value)) visit.report('error', 'type', at, `${show(value)} is not a list`)
  else if (spec === 'elements' || spec === 'columns' || spec === 'buttons') visit.children(spec, value, at)
  else {
    for (const [index, item] of value.entries()) {
      if (spec === 'behaviors') checkBehavior(item, step(at, index), visit)
      else checkObject(spec.slice(1, -2), item, step(at, index), visit)
    }
  }
}

/** Objects by names that the card gives them. */
function checkMap(type: string, value: unknown, at: Place, visit: Visit): void {
  if (!isFields(value)) visit.report('error', 'type', at, `${show(value)} is not an object`)
  else for (const [name, item] of Object.entries(value)) checkObject(type, item, step(at, name), visit)
}

function checkValue(spec: string, value: unknown, at: Place, visit: Visit): void {
  if (/^(elements|columns|buttons|behaviors)$|\[\]$/.test(spec) && !spec.startsWith('locales '))
    checkList(spec, value, at, visit)
  else if (spec === 'element') visit.child(value, at)
  else if (spec.startsWith('map @')) checkMap(spec.slice('map @'.length), value, at, visit)
  else if (spec === 'fallback') {
    if (value !== 'drop') checkObject('FallbackText', value, at, visit)
  } else if (spec.startsWith('@')) checkObject(spec.slice(1), value, at, visit)
  else if (spec.startsWith('locales ')) checkLocaleMap(spec.slice('locales '.length), value, at, visit)
  else {
    const problem = checkScalar(spec, value)
    if (problem) visit.report(problem.level, problem.rule, at, problem.message)
    else if (spec === 'id') visit.id(wordOf(value), at)
  }
}

/** Whether two names are at most two typing mistakes apart. */
function near(name: string, other: string): boolean {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...name].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= other.length; at++) {
      const same = letter === other[at - 1] ? 0 : 1
      next.push(Math.min((next[at - 1] ?? 0) + 1, (row[at] ?? 0) + 1, (row[at - 1] ?? 0) + same))
    }
    row = next
  }
  return (row.at(-1) ?? 9) <= 2
}

/** @internal A known name that an unknown one was probably meant to be. */
export function meant(field: string, known: readonly string[]): string {
  const like = known.find(name => near(name, field))
  return like === undefined ? '' : `; did you mean ${like}?`
}

/** @internal Checks an object against its fields. */
export function checkFields(owner: string, spec: Spec, fields: Fields, at: Place, visit: Visit): void {
  const { report } = visit
  for (const [field, value] of Object.entries(fields)) {
    const here = step(at, field)
    const own = Object.hasOwn(spec, field) ? spec[field] : undefined
    if (own === undefined) {
      visit.dialect.unknownField(owner, field, here, report)
      continue
    }
    if (own.startsWith('~')) report('warn', 'disputed', here, `${field} is an older field or not in the field table`)
    checkValue(own.replace(/^[!?~]/, ''), value, here, visit)
  }
  for (const [field, own] of Object.entries(spec)) {
    if (fields[field] !== undefined) continue
    if (own.startsWith('!')) report('error', 'missing-field', at, `${field} is missing`)
    if (own.startsWith('?')) report('warn', 'missing-field', at, `${field} is missing; the field table asks for it`)
  }
}
