import { cardLimits } from '../../contract/cards.ts'
import { fail } from './fail.ts'

function within(value: number, range: string): boolean {
  const [low = '', high = ''] = range.split('..')
  return (low === '' || value >= Number(low)) && (high === '' || value <= Number(high))
}

/** Whether a length fits one such as `[16,600]px`, or a pair of them. */
function isLength(pattern: string, value: string): boolean {
  const [wanted, given] = [pattern.split(' '), value.split(' ')]
  return (
    wanted.length === given.length &&
    wanted.every((one, index) => {
      const [, low = '', high = '', unit] = /^\[(\d+),(\d+|∞)\](px|%)$/.exec(one) ?? []
      const [, number, own] = /^(\d+(?:\.\d+)?)(px|%)$/.exec(given[index] ?? '') ?? []
      return own !== undefined && own === unit && within(Number(number), `${low}..${high === '∞' ? '' : high}`)
    })
  )
}

const isOne = (words: string, value: unknown): boolean =>
  words.split('|').some(word => word === String(value) || (word.startsWith('[') && isLength(word, String(value))))

function areEdges(range: string, value: unknown): boolean {
  const edges = typeof value === 'string' ? value.split(' ') : []
  return (
    [1, 2, 4].includes(edges.length) &&
    edges.every(edge => /^-?\d+(\.\d+)?(px)?$/.test(edge) && within(Number.parseFloat(edge), range))
  )
}

const areStrings = (words: string, value: unknown): boolean =>
  Array.isArray(value) && value.every(item => typeof item === 'string' && (words === '' || isOne(words, item)))

const FITS: Record<string, (limits: string, value: unknown) => boolean> = {
  one: (words, value) => (typeof value === 'string' || typeof value === 'number') && isOne(words, value),
  string: (most, value) => typeof value === 'string' && (most === '' || [...value].length <= Number(most)),
  strings: areStrings,
  boolean: (_, value) => typeof value === 'boolean',
  number: (range, value) => typeof value === 'number' && within(value, range),
  integer: (range, value) => Number.isInteger(value) && within(Number(value), range),
  edges: areEdges,
  radius: (_, value) => typeof value === 'string' && /^\d+(\.\d+)?(px|%)$/.test(value),
  like: (pattern, value) =>
    typeof value === 'string' && new RegExp(`^${pattern.replaceAll(/[a-zA-Z]/g, '\\d')}$`).test(value),
  id: (_, value) => typeof value === 'string' && cardLimits.elementId.test(value),
}

/** Refuses a value that is not of its kind, or not within its limits. */
export function checkScalar(kind: string, limits: string, value: unknown, path: string): void {
  if (FITS[kind]?.(limits, value)) return
  if (kind === 'id') fail(200621, 'element_id is a letter and up to 19 letters, digits or _', path)
  fail(200621, `invalid value, ${`${kind} ${limits}`.trim()} is wanted`, path)
}
