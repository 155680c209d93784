import { relative } from 'node:path'
import { isFields } from '../../fields.ts'
import type { Fields, Problem, SourceLine, Sources, Story } from '../api.ts'
import { unwrapCard } from '../load/cardShape.ts'
import { walkCard } from '../load/walkCard.ts'
import { arityOf, linesOf } from './trace.ts'

type Exports = { readonly [name: string]: unknown }
type Make = (...props: readonly unknown[]) => unknown

/** Exports with a meaning of their own. */
const RESERVED = new Set([
  'props',
  'images',
  'people',
  'chatMembers',
  'templates',
  'handler',
  'stream',
  'module.exports',
])

/** How a definition by `defineCard` looks. */
export const isDefinition = (value: unknown): value is { readonly name: string; readonly build: Make } =>
  isFields(value) && typeof value.build === 'function' && typeof value.on === 'function'

export const isDispatcher = (value: unknown): value is { readonly dispatch: Make } =>
  isFields(value) && typeof value.dispatch === 'function'

export const isCardHandler = (value: unknown): boolean =>
  typeof value === 'function' && typeof (value as { card?: unknown }).card === 'string'

const KINDS_OF_FUNCTION = new Set(['Function', 'AsyncFunction'])

const isMaker = (value: unknown): value is Make =>
  typeof value === 'function' &&
  KINDS_OF_FUNCTION.has(value.constructor.name) &&
  !isCardHandler(value) &&
  !/^class\b/.test(Function.prototype.toString.call(value))

const MOST_CAUSES = 5

/** The stack ends where ours begins, and goes on with what the error was caused by. */
function stackOf(error: Error, causes = 0): string {
  const own = (error.stack ?? `${error.name}: ${error.message}`)
    .split('\n')
    .filter(line => !/^\s*at .*(\/preview\/runner\/|node:internal)/.test(line))
    .join('\n')
  const { cause } = error
  if (cause === undefined || causes >= MOST_CAUSES) return own
  return `${own}\nCaused by: ${cause instanceof Error ? stackOf(cause, causes + 1) : String(cause)}`
}

/** An error as the page shows it. */
export function problemOf(error: unknown, hint?: string): Problem {
  if (!(error instanceof Error)) return { message: String(error), ...(hint && { hint }) }
  return { message: `${error.name}: ${error.message}`, stack: stackOf(error), ...(hint && { hint }) }
}

/** The lines of all parts of a card, by path; files relative to a folder. */
export function sourcesOf(card: unknown, folder: string): Sources {
  const found: { [path: string]: readonly SourceLine[] } = {}
  walkCard(card, (value, path) => {
    const lines = linesOf(value)
    if (lines && lines.length > 0) found[path] = lines.map(({ file, line }) => ({ file: relative(folder, file), line }))
  })
  return found
}

const plain = (card: Fields): Fields => JSON.parse(JSON.stringify(card)) as Fields

interface Place {
  /** What the paths of sources are relative to. */
  readonly folder: string
  readonly onMake: (id: string) => void
}

async function toStory(group: string, name: string | undefined, make: () => unknown, place: Place): Promise<Story> {
  const story = { id: name === undefined ? group : `${group}/${name}`, group, ...(name !== undefined && { name }) }
  const { folder, onMake } = place
  try {
    onMake(story.id)
    const card = unwrapCard(await make())
    if (!card) return { ...story, sources: {}, problem: { message: 'It returned no card.' } }
    return { ...story, card: plain(card), sources: sourcesOf(card, folder) }
  } catch (error) {
    const hint =
      name === undefined
        ? `If it takes props, name some: export const props = { ${group}: { example: { … } } }`
        : undefined
    return { ...story, sources: {}, problem: problemOf(error, hint) }
  }
}

/** The cards of a module, and what looks as if it should be one. */
export interface Collected {
  readonly stories: readonly Story[]
  /** Why an export is not shown, a sentence each. */
  readonly hints: readonly string[]
}

const isCard = (value: unknown): boolean => isFields(value) && unwrapCard(value) !== undefined

/** Why an export that is no card is not shown; nothing for what has nothing to do with cards. */
function hintOf(group: string, value: unknown): string | undefined {
  const several = Array.isArray(value) ? 'a list' : isFields(value) ? 'an object' : undefined
  if (several === undefined || !Object.values(value as object).some(isCard)) return undefined
  return `${group} is ${several} of cards: export each by a name of its own.`
}

/** Sets of props that nothing takes. */
function uselessProps(named: Fields, exports: Exports): string[] {
  return Object.keys(named).flatMap(group => {
    if (!Object.hasOwn(exports, group)) return [`props.${group} names no export.`]
    const value = exports[group]
    if (!isDefinition(value) && !isMaker(value)) return [`props.${group}: ${group} takes no props.`]
    return isFields(named[group]) && Object.keys(named[group]).length > 0
      ? []
      : [`props.${group}: sets of props by name are taken, such as { example: { … } }.`]
  })
}

/**
 * The cards of a module: exported cards, exported functions without parameters that return one, definitions by `defineCard`;
 * and those that take props, once for each set that `export const props = { nameOfExport: { nameOfSet: props } }` names.
 * A list stands for several parameters.
 *
 * @param onMake told of each card before it is made
 */
export async function collectStories(
  exports: Exports,
  folder: string,
  onMake: (id: string) => void = () => undefined,
): Promise<Collected> {
  const named: Fields = isFields(exports.props) ? exports.props : {}
  const stories: Story[] = []
  const hints: string[] = []
  const place = { folder, onMake }
  for (const [group, value] of Object.entries(exports)) {
    if (RESERVED.has(group)) continue
    const sets = isFields(named[group]) ? Object.entries(named[group]) : []
    const make = isDefinition(value) ? value.build : isMaker(value) ? value : undefined
    if (make && sets.length > 0) {
      for (const [name, props] of sets)
        stories.push(await toStory(group, name, () => make(...(Array.isArray(props) ? props : [props])), place))
    } else if (make) {
      const needed = isDefinition(value) ? (arityOf(value) ?? 0) : make.length
      const example = `export const props = { ${group}: { example: ${needed > 1 ? '[ …, … ]' : '{ … }'} } }`
      if (needed === 0) {
        const story = await toStory(group, undefined, () => make(), place)
        // A function that makes no card is not about cards at all.
        if (isDefinition(value) || story.card || (story.problem?.stack !== undefined && group !== 'default'))
          stories.push(story)
      } else if (isDefinition(value)) {
        const problem = { message: 'This card takes props.', hint: `Name some: ${example}` }
        stories.push({ id: group, group, sources: {}, problem })
      } else hints.push(`${group} takes parameters: if it makes a card, ${example}.`)
    } else {
      const card = typeof value === 'string' || isFields(value) ? unwrapCard(value) : undefined
      if (card) stories.push(await toStory(group, undefined, () => card, place))
      else hints.push(...[hintOf(group, value)].filter(hint => hint !== undefined))
    }
  }
  return { stories, hints: [...hints, ...uselessProps(named, exports)] }
}
