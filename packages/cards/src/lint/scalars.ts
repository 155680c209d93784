import { wordOf } from '../json/fields.ts'
import type { Finding, Rule } from './finding.ts'
import { LOCALE_NAMES } from './table.ts'

/** @internal What is wrong with a value. */
export type Problem = Pick<Finding, 'level' | 'rule' | 'message'>

/** @internal */
export const show = (value: unknown): string => (JSON.stringify(value) ?? wordOf(value)).slice(0, 60)

const wrong = (value: unknown, what: string, rule: Rule = 'type'): Problem => ({
  level: 'error',
  rule,
  message: `${show(value)} is not ${what}`,
})
const warn = (rule: Rule, message: string): Problem => ({ level: 'warn', rule, message })

function within(value: number, limits = '..'): boolean {
  const [low = '', high = ''] = limits.split('..')
  return (
    value >= (low === '' ? Number.NEGATIVE_INFINITY : Number(low)) &&
    value <= (high === '' ? Number.POSITIVE_INFINITY : Number(high))
  )
}

/** Whether a text is one of `a|b|~c`; a `~` marks a spelling that documents disagree on. */
function oneOf(value: unknown, words: string): 'yes' | 'disputed' | 'no' {
  const list = words.split('|')
  if (typeof value !== 'string' || value.startsWith('~')) return 'no'
  return list.includes(value) ? 'yes' : list.includes(`~${value}`) ? 'disputed' : 'no'
}

const readable = (words: string): string =>
  words
    .split('|')
    .filter(word => word !== '' && word[0] !== '~')
    .join(', ')

/** `10px`, or `10px 10px` for a pair. */
function isLength(value: unknown, count: number, limits: string | undefined): boolean {
  const lengths = typeof value === 'string' ? value.split(' ') : []
  const fits = (length: string): boolean => /^\d+(\.\d+)?px$/.test(length) && within(Number.parseFloat(length), limits)
  return lengths.length === count && lengths.every(fits)
}

function lengthOf(count: number): Check {
  return (value, [limits = '', words = '']) =>
    isLength(value, count, limits) || (words !== '' && oneOf(value, words) !== 'no')
      ? undefined
      : wrong(value, `${words && `${readable(words)}, or `}${limits} px`, 'length')
}

function number(value: unknown, [limits = '..']: readonly string[]): Problem | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong(value, 'a number')
  return within(value, limits) ? undefined : { level: 'error', rule: 'range', message: `${value} is outside ${limits}` }
}

const COUNTS: { readonly [count: string]: string } = { '1': 'one', '2': 'two', '4': 'four' }

function edges(value: unknown, [limits, counts = '1|2|4']: readonly string[]): Problem | undefined {
  const lengths = typeof value === 'string' ? value.split(' ') : []
  const allowed = counts.split('|')
  if (!allowed.includes(String(lengths.length)) || !lengths.every(length => /^-?\d+(\.\d+)?(px)?$/.test(length))) {
    const numbers = allowed.map(count => COUNTS[count]).join(', ')
    return wrong(value, `${numbers.replace(/, (\w+)$/, ' or $1')} lengths such as "8px"`, 'length')
  }
  const outside = lengths.map(Number.parseFloat).filter(length => !within(length, limits))
  if (outside.length === 0) return undefined
  const message = `${outside.join(', ')} is outside ${limits} px`
  // Field tables of several pages allow negative paddings, their samples and the release notes don't.
  return outside.every(length => within(length, '-99..0'))
    ? warn('range', message)
    : { level: 'error', rule: 'range', message }
}

function matching(pattern: RegExp, what: string): Check {
  return value => (typeof value === 'string' && pattern.test(value) ? undefined : wrong(value, what))
}

type Check = (value: unknown, limits: readonly string[]) => Problem | undefined
const CHECKS: { readonly [kind: string]: Check } = {
  json: () => undefined,
  boolean: value => (typeof value === 'boolean' ? undefined : wrong(value, 'true or false')),
  integer: (value, limits) =>
    typeof value !== 'number' || Number.isInteger(value) ? number(value, limits) : wrong(value, 'a whole number'),
  number,
  px: lengthOf(1),
  pair: lengthOf(2),
  angle: (value, angles) =>
    angles.includes(wordOf(value)) ? undefined : wrong(value, `one of ${angles.join(', ')}`, 'range'),
  percent(value, [limits, , ...px]) {
    const [, percent] = (typeof value === 'string' && /^(\d+)%$/.exec(value)) || []
    return percent !== undefined && within(Number(percent), limits) ? undefined : lengthOf(1)(value, px)
  },
  edges,
  color(value) {
    if (typeof value !== 'string') return wrong(value, 'a colour')
    return value.startsWith('#') ? warn('hex-color', `${value}: hex is not taken; use a name or rgba()`) : undefined
  },
  icon(value) {
    if (typeof value !== 'string') return wrong(value, 'an icon')
    return /_(outlined|filled|colorful)$/.test(value)
      ? undefined
      : warn('icon', `${value} does not end in _outlined, _filled or _colorful`)
  },
  id: value =>
    typeof value === 'string' && /^[A-Za-z]\w{0,19}$/.test(value)
      ? undefined
      : wrong(value, 'a letter and up to 19 letters, digits or _', 'element-id'),
  strings: value =>
    Array.isArray(value) && value.every(item => typeof item === 'string')
      ? undefined
      : wrong(value, 'a list of strings'),
  localeList(value) {
    if (!Array.isArray(value)) return wrong(value, 'a list of languages')
    const unknown: unknown = value.find(item => !LOCALE_NAMES.includes(wordOf(item)))
    return unknown === undefined ? undefined : wrong(unknown, 'a language of the platform', 'locale')
  },
  radius: matching(/^\d+(\.\d+)?(px|%)$/, 'a length such as 8px or 50%'),
  date: matching(/^\d{4}-\d\d-\d\d$/, 'a day, yyyy-MM-dd'),
  time: matching(/^\d\d:\d\d$/, 'a time, HH:mm'),
  datetime: matching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/, 'a day and time, yyyy-MM-dd HH:mm'),
  name: matching(/./, 'a name'),
  string(value, [most]) {
    if (typeof value !== 'string') return wrong(value, 'a string')
    const count = [...value].length
    return most === undefined || count <= Number(most)
      ? undefined
      : { level: 'error', rule: 'length', message: `${count} characters, ${most} are taken` }
  },
}

/** @internal Checks a value that holds no other: by its kind, or as one of several words. */
export function checkScalar(spec: string, value: unknown): Problem | undefined {
  const [kind = '', ...limits] = spec.split(' ')
  const check = Object.hasOwn(CHECKS, kind) ? CHECKS[kind] : undefined
  if (check) return check(value, limits)
  const found = oneOf(value, spec)
  if (found === 'disputed') return warn('disputed', `${show(value)} is not in the field table`)
  return found === 'yes' ? undefined : wrong(value, `one of ${readable(spec)}`, 'value')
}
