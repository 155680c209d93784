import { isFields } from '../../fields.ts'
import type { Chunk } from '../api.ts'
import { problemOf } from './collectStories.ts'
import type { Recorded } from './messages.ts'

type Exports = { readonly [name: string]: unknown }
const MOST_CHUNKS = 20_000

const isChunk = (value: unknown): boolean =>
  isFields(value) &&
  typeof value.atMs === 'number' &&
  (typeof value.text === 'string' || typeof value.snapshot === 'string')

const isIterable = (value: unknown): value is AsyncIterable<unknown> =>
  isFields(value) && typeof (value as { [Symbol.asyncIterator]?: unknown })[Symbol.asyncIterator] === 'function'

const isGenerator = (value: unknown): value is () => AsyncIterable<unknown> =>
  typeof value === 'function' && value.constructor.name === 'AsyncGeneratorFunction' && value.length === 0

/** Names of the exports that are texts being written: generators, other async iterables, and lists of `{ atMs, text }`. */
export function recordingsOf(exports: Exports): string[] {
  return Object.entries(exports).flatMap(([name, value]) => {
    const recorded = Array.isArray(value) && value.length > 0 && value.every(isChunk)
    return recorded || isGenerator(value) || isIterable(value) ? [name] : []
  })
}

/** The chunks of one export and when they came; a text that is written now is waited for, at most `limitMs`. */
export async function record(exports: Exports, name: string, limitMs: number): Promise<Recorded> {
  const value = exports[name]
  if (Array.isArray(value)) return { chunks: value.filter(isChunk) as Chunk[] }
  const stream = isGenerator(value) ? value() : isIterable(value) ? value : undefined
  if (!stream) throw new TypeError(`${name} is no stream any more.`)
  // Few modules stream; the others don't wait for an HTTP client to be loaded.
  const { textOf } = await import('@lark-sdk/cards/cardkit')
  const startMs = performance.now()
  const chunks: Chunk[] = []
  const limit = Promise.withResolvers<{ readonly done: true }>()
  const timer = setTimeout(() => limit.resolve({ done: true }), limitMs)
  const iterator = stream[Symbol.asyncIterator]()
  try {
    while (chunks.length < MOST_CHUNKS) {
      const next = await Promise.race([iterator.next(), limit.promise])
      if (next.done) break
      const atMs = Math.round(performance.now() - startMs)
      if (isChunk(next.value)) chunks.push(next.value as Chunk)
      else {
        const text = textOf(next.value)
        if (text) chunks.push({ atMs, text })
      }
    }
  } catch (error) {
    // What came before is shown all the same.
    return { chunks, problem: problemOf(error) }
  } finally {
    clearTimeout(timer)
    // Not waited for: a generator that is silent ends when it next speaks, if ever.
    Promise.resolve(iterator.return?.()).catch(() => undefined)
  }
  return { chunks }
}
