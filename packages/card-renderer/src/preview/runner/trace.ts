import { fileURLToPath } from 'node:url'
import type { SourceLine } from '../api.ts'

const FRAME = /(?:\(|at |async )((?:file:\/\/|\/|[A-Z]:\\)[^\s()]+?):(\d+):\d+\)?$/

const made = new WeakMap<object, readonly SourceLine[]>()
const arities = new WeakMap<object, number>()
const handlers = new Map<string, CallableFunction>()
/** Files of the user; filled while they are loaded. */
export const userFiles = new Set<string>()

type Anything = (...args: readonly unknown[]) => unknown
type Definition = { readonly build: Anything; readonly buildFor?: Anything; readonly on: Anything }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function whereAmI(): SourceLine[] {
  const before = Error.stackTraceLimit
  Error.stackTraceLimit = 40
  const { stack = '' } = new Error()
  Error.stackTraceLimit = before
  const lines: SourceLine[] = []
  for (const text of stack.split('\n')) {
    const [, place = '', line] = FRAME.exec(text.trim()) ?? []
    const [address = ''] = place.split('?')
    const file = address.startsWith('file:') ? fileURLToPath(address) : address
    if (userFiles.has(file)) lines.push({ file, line: Number(line) })
  }
  return lines.slice(0, 4)
}

/** Notes on what a builder returns the lines that called it. */
function traceBuilder(build: Anything): Anything {
  return (...args) => {
    const result = build(...args)
    if (isObject(result)) made.set(result, whereAmI())
    return result
  }
}

/** A defined card is a stamped copy of what was built: the lines are carried over, part by part. */
function carry(from: unknown, to: unknown): void {
  if (!isObject(from) || !isObject(to) || from === to) return
  const lines = made.get(from)
  if (lines && !made.has(to)) made.set(to, lines)
  for (const key of Object.keys(from))
    carry((from as Record<string, unknown>)[key], (to as Record<string, unknown>)[key])
}

function traceDefine(define: Anything): Anything {
  return (name, build, options) => {
    let built: unknown
    const definition = define(
      name,
      (...props: readonly unknown[]) => {
        built = (build as Anything)(...props)
        return built
      },
      options,
    ) as Definition
    const carrying =
      (make: Anything): Anything =>
      (...props) => {
        const result = make(...props)
        const from = built
        if (!(result instanceof Promise)) carry(from, result)
        else
          return result.then(card => {
            carry(from, card)
            return card
          })
        return result
      }
    const traced = {
      ...definition,
      build: carrying(definition.build),
      ...(definition.buildFor && { buildFor: carrying(definition.buildFor) }),
      on(cases: unknown) {
        const handler = definition.on(cases)
        if (typeof handler === 'function') handlers.set(String(name), handler)
        return handler
      },
    }
    if (typeof build === 'function') arities.set(traced, build.length)
    return traced
  }
}

/** An export of the card builder that remembers who called it; anything but a function as it is. */
export function traced(name: string, value: unknown): unknown {
  if (typeof value !== 'function') return value
  return name === 'defineCard' ? traceDefine(value as Anything) : traceBuilder(value as Anything)
}

/** The user's lines that made a component. */
export const linesOf = (value: object): readonly SourceLine[] | undefined => made.get(value)

/** How many props a definition's function takes; the definition itself hides it. */
export const arityOf = (definition: object): number | undefined => arities.get(definition)

/** What `.on(…)` of defined cards made, by the name of the card: exported or not. */
export const definedHandlers: ReadonlyMap<string, CallableFunction> = handlers
