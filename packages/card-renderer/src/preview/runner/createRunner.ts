import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import * as cards from '@lark-sdk/cards'
import type { Fields, Loaded, Problem } from '../api.ts'
import type { Answered, ChildInput, FromChild, Recorded, ToChild, Update } from './messages.ts'

/** A module that loops at its top, or waits for what never comes, is given up. */
const LOAD_MS = 20_000
/** Far beyond the 3 s in which the platform wants its answer, for whoever stops in a debugger. */
const ANSWER_MS = 10 * 60_000

/** Those that make no part of a card. */
const UNTRACED = new Set(['toContent', 'sizeOf', 'fromJson', 'toV2', 'hmac', 'routeCards', 'escapeMarkdown'])
const MAKERS = Object.entries(cards).flatMap(([name, value]) =>
  typeof value === 'function' && !UNTRACED.has(name) ? [name] : [],
)

/** One run of the user's module. */
export interface Runner {
  /** Never rejects: what went wrong is in it. */
  readonly loaded: Promise<Loaded>
  isLoaded(): boolean
  answer(story: string, callback: Fields): Promise<Answered>
  record(name: string, limitMs: number): Promise<Recorded>
  stop(): Promise<void>
}

export interface RunnerOptions extends Omit<ChildInput, 'makers'> {
  readonly onUpdate: (update: Update) => void
  /** Told of what the module throws later, beside any call. */
  readonly onStray: (problem: Problem) => void
  /** Default: those of Node. */
  readonly timers?: Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'> | undefined
}

/** Sources name the workspace's packages by their sources too. */
const fromSource = import.meta.url.endsWith('.ts')

export function createRunner({ path, folder, onUpdate, onStray, timers = globalThis }: RunnerOptions): Runner {
  const child: ChildProcess = fork(new URL('./child.ts', import.meta.url), {
    execArgv: fromSource ? ['--conditions=@lark-sdk/source', '--disable-warning=ExperimentalWarning'] : [],
    serialization: 'advanced',
  })
  const tell = (message: ToChild): void => {
    // One that has ended takes no messages; its end is told by itself.
    if (child.connected) child.send(message)
  }
  tell({ type: 'start', input: { path, folder, makers: MAKERS } })
  const waiting = new Map<number, (result: Answered | Recorded | Problem) => void>()
  let nextId = 0
  let isLoaded = false
  let ended: Problem | undefined
  let stopped = false
  /** The card that is being made. */
  let making: string | undefined
  const loading = Promise.withResolvers<Loaded>()
  const fail = (problem: Problem): void => {
    // An error ends the process too: the first reason is the one that counts.
    if (ended) return
    ended = problem
    loading.resolve({ stories: [], recordings: [], handled: false, stubs: {}, files: [path], problem })
    if (isLoaded && !stopped && waiting.size === 0) onStray(problem)
    for (const settle of waiting.values()) settle(problem)
    waiting.clear()
  }
  const giveUp = timers.setTimeout(() => {
    const seconds = `${LOAD_MS / 1000} s`
    fail(
      making === undefined
        ? {
            message: `The module did not finish loading in ${seconds}.`,
            hint: 'Does it wait for something at its top level?',
          }
        : {
            message: `${making} did not return in ${seconds}.`,
            hint: 'Does it loop, or wait for what never comes? Cards are best made of props, without a network.',
          },
    )
    child.kill('SIGKILL')
  }, LOAD_MS)

  child.on('message', (message: FromChild) => {
    if (message.type === 'making') making = message.id
    else if (message.type === 'loaded') {
      timers.clearTimeout(giveUp)
      isLoaded = true
      loading.resolve(message.loaded)
    } else if (message.type === 'done') {
      waiting.get(message.id)?.(message.result)
      waiting.delete(message.id)
    } else if (message.type === 'stray') onStray(message.problem)
    else onUpdate(message)
  })
  child.on('error', error => fail({ message: error.message, stack: error.stack }))
  child.on('exit', () => {
    timers.clearTimeout(giveUp)
    fail({ message: 'The module ended its own process.', hint: 'process.exit() ends the preview of a card.' })
  })

  async function ask<Result extends Answered | Recorded>(
    message: (id: number) => ToChild,
    failed: (problem: Problem) => Result,
  ): Promise<Result> {
    if (ended) return failed(ended)
    nextId += 1
    const id = nextId
    const result = await new Promise<Answered | Recorded | Problem>(resolve => {
      const timer = setTimeout(() => {
        waiting.delete(id)
        resolve({ message: 'The handler did not answer.' })
      }, ANSWER_MS)
      waiting.set(id, value => {
        clearTimeout(timer)
        resolve(value)
      })
      tell(message(id))
    })
    return 'message' in result ? failed(result) : (result as Result)
  }

  return {
    loaded: loading.promise,
    isLoaded: () => isLoaded,
    answer: (story, callback) =>
      ask<Answered>(
        id => ({ type: 'action', id, story, callback }),
        problem => ({ handled: true, ms: 0, problem }),
      ),
    record: (name, limitMs) =>
      ask<Recorded>(
        id => ({ type: 'record', id, name, limitMs }),
        problem => ({ chunks: [], problem }),
      ),
    async stop() {
      stopped = true
      timers.clearTimeout(giveUp)
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
