// Runs the user's module in a process of its own: what it does to itself, it does not do to the server.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { isFields } from '../../fields.ts'
import type { Fields, Loaded, Stubs } from '../api.ts'
import { collectStories, problemOf, sourcesOf } from './collectStories.ts'
import { installHooks } from './hooks.ts'
import { inFileOrder } from './inFileOrder.ts'
import type { Answered, ChildInput, FromChild, ToChild } from './messages.ts'
import { record, recordingsOf } from './recordings.ts'
import { findHandler } from './runHandler.ts'
import { userFiles } from './trace.ts'

type Exports = { readonly [name: string]: unknown }

const send = (message: FromChild): void => void process.send?.(message)
let exports: Exports = {}
/** What paths are shown relative to. */
let folder = ''

/** Only JSON crosses: a function in a stub table says nothing to the page. */
const toJson = (value: unknown): unknown => {
  const text = JSON.stringify(value)
  return text === undefined ? undefined : JSON.parse(text)
}

function stubsOf({ images, people, chatMembers, templates }: Exports): Stubs {
  return toJson({ images, people, chatMembers, templates }) as Stubs
}

function hintFor(error: unknown): string | undefined {
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string }
  if (code === 'ERR_UNKNOWN_FILE_EXTENSION')
    return /\.[mc]?tsx?"?/.test(message)
      ? `This Node (${process.version}) runs no TypeScript: Node 22.18 or later does. JSX (.tsx) is run by none.`
      : undefined
  if (code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX')
    return 'Node removes types and compiles nothing: enums, namespaces and parameter properties need another form.'
  if (code === 'ERR_MODULE_NOT_FOUND' && /@lark-sdk\/cards/.test(message))
    return 'Install it: npm install @lark-sdk/cards'
  return undefined
}

async function load({ path, makers }: ChildInput): Promise<Loaded> {
  const url = pathToFileURL(path).href
  const noSources = installHooks(url, makers)
  const rest = { recordings: [], handled: false, stubs: {}, ...(noSources && { noSources }) }
  try {
    exports = (await import(url)) as Exports
    const ordered = inFileOrder(exports, readFileSync(path, 'utf8'))
    const { stories, hints } = await collectStories(ordered, folder, id => send({ type: 'making', id }))
    const recordings = recordingsOf(ordered)
    const recorded = recordings.filter(name => Array.isArray(exports[name]))
    const handled = findHandler(exports) !== undefined
    return { ...rest, stories, hints, recordings, recorded, handled, stubs: stubsOf(exports), files: [...userFiles] }
  } catch (error) {
    return { ...rest, stories: [], problem: problemOf(error, hintFor(error)), files: [...userFiles] }
  }
}

async function answer(id: number, story: string, callback: Fields): Promise<Answered> {
  const handle = findHandler(exports, callback)
  if (!handle) return { handled: false, ms: 0 }
  const startMs = performance.now()
  const { header, event } = callback
  const updateCard = async (card: object): Promise<void> => {
    send({ type: 'update', id, story, card: toJson(card) as Fields, sources: sourcesOf(card, folder) })
  }
  try {
    const complaints: string[] = []
    const elapsedMs = (): number => Math.round(performance.now() - startMs)
    const complain = (text: string): void => void complaints.push(`after ${elapsedMs()} ms: ${text}`)
    const result = await handle({ event, header, raw: callback, updateCard }, complain)
    const ms = elapsedMs()
    const card = isFields(result) && isFields(result.card) ? (result.card.data ?? result.card) : undefined
    return {
      handled: true,
      ms,
      answer: toJson(result),
      complaints,
      ...(card !== undefined && { sources: sourcesOf(card, folder) }),
    }
  } catch (error) {
    return { handled: true, ms: Math.round(performance.now() - startMs), problem: problemOf(error) }
  }
}

async function take(message: ToChild): Promise<void> {
  if (message.type === 'start') {
    folder = message.input.folder
    send({ type: 'loaded', loaded: await load(message.input) })
    return
  }
  const { id } = message
  if (message.type === 'action') {
    send({ type: 'done', id, result: await answer(id, message.story, message.callback) })
    return
  }
  try {
    send({ type: 'done', id, result: await record(exports, message.name, message.limitMs) })
  } catch (error) {
    send({ type: 'done', id, result: { chunks: [], problem: problemOf(error) } })
  }
}

// A forgotten await or a timer in the user's code must not end the process once the cards are shown.
const stray = (error: unknown): void => send({ type: 'stray', problem: problemOf(error) })
process.on('unhandledRejection', stray)
process.on('uncaughtException', stray)
// Nobody is left to tell.
process.on('disconnect', () => process.exit())
process.on('message', (message: ToChild) => void take(message))
