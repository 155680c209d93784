import { relative } from 'node:path'
import type { Fields, Problem, SourceLine, Sources, Story } from '../api.ts'
import { isFields, kindOf, unwrapCard } from '../load/cardShape.ts'
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

/** An error as the page shows it: its stack ends where ours begins. */
export function problemOf(error: unknown, hint?: string): Problem {
  if (!(error instanceof Error)) return { message: String(error), ...(hint && { hint }) }
  const stack = (error.stack ?? '')
    .split('\n')
    .filter(line => !/^\s*at .*(\/preview\/runner\/|node:internal)/.test(line))
    .join('\n')
  return { message: `${error.name}: ${error.message}`, stack, ...(hint && { hint }) }
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

async function toStory(group: string, name: string | undefined, make: () => unknown, folder: string): Promise<Story> {
  const story = { id: name === undefined ? group : `${group}/${name}`, group, ...(name !== undefined && { name }) }
  try {
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

/**
 * The cards of a module: exported cards, exported functions without parameters that return one, definitions by `defineCard`;
 * and those that take props, once for each set that `export const props = { nameOfExport: { nameOfSet: props } }` names.
 * A list stands for several parameters.
 */
export async function collectStories(exports: Exports, folder: string): Promise<readonly Story[]> {
  const named: Fields = isFields(exports.props) ? exports.props : {}
  const stories: Story[] = []
  for (const [group, value] of Object.entries(exports)) {
    if (RESERVED.has(group)) continue
    const sets = isFields(named[group]) ? Object.entries(named[group]) : []
    const make = isDefinition(value) ? value.build : isMaker(value) ? value : undefined
    if (make && sets.length > 0) {
      for (const [name, props] of sets)
        stories.push(await toStory(group, name, () => make(...(Array.isArray(props) ? props : [props])), folder))
    } else if (make) {
      const needed = isDefinition(value) ? (arityOf(value) ?? 0) : make.length
      if (needed === 0) {
        const story = await toStory(group, undefined, () => make(), folder)
        // A function that makes no card is not about cards at all.
        if (isDefinition(value) || story.card || (story.problem?.stack !== undefined && group !== 'default'))
          stories.push(story)
      } else if (isDefinition(value)) {
        stories.push({
          id: group,
          group,
          sources: {},
          problem: {
            message: `This card takes props.`,
            hint: `Name some: export const props = { ${group}: { example: ${needed > 1 ? '[ …, … ]' : '{ … }'} } }`,
          },
        })
      }
    } else {
      const card = typeof value === 'string' || kindOf(value) || isFields(value) ? unwrapCard(value) : undefined
      if (card) stories.push(await toStory(group, undefined, () => card, folder))
    }
  }
  return stories
}
