import { createClaims, type DedupeStore } from './dedupe.ts'
import type { Handler, Handlers, Middleware, Name, Pattern, PatternHandler, UnknownContext } from './handlers.ts'
import { asText, isObject } from './json.ts'
import type { LateCards } from './lateCards.ts'
import { type Delivery, LEGACY_CARD } from './parseCallback.ts'
import { report } from './report.ts'
import { afterMs, systemTimer, type Timer } from './timer.ts'

export type DispatcherOptions = {
  /** Handlers by event name or pattern (`im.message.*`). For one event one handler runs: the exact name's, else the longest pattern's. */
  readonly on?: Handlers
  /** Runs for an event or callback that has no handler. Lark gets its 200 either way. */
  readonly onUnknown?: (context: UnknownContext) => unknown
  /** Told of every failed handler. Default: the runtime's own warnings (`process.emitWarning`, `reportError`). */
  readonly onError?: (error: unknown, context: UnknownContext) => unknown
  /** Told when the store fails or hangs. */
  readonly onStoreError?: (error: unknown) => void
  /** Told of an event that was not run, because it has run or is running. */
  readonly onDuplicate?: (context: UnknownContext) => void
  /** Remembers what has run; share one between processes. Default: this process's memory, 10 000 entries. */
  readonly store?: DedupeStore
  /** How long an event is remembered, in milliseconds. Lark's last repeat comes 7 hours after the first. Default: 12 hours. */
  readonly dedupeMs?: number
  /** How long the store is waited for, in milliseconds. Default: 500. */
  readonly storeTimeoutMs?: number
  /** When the store fails: `open` goes on by this process's memory, `closed` has Lark come again (503). Default: `open`. */
  readonly onStoreFailure?: 'open' | 'closed'
  /**
   * When an event is acknowledged. `first`: before the handler runs. `handled`: after it, so that Lark repeats what failed or
   * took longer than `answerMs`. Default: `first`.
   */
  readonly acknowledge?: 'first' | 'handled'
  /** Events with the same key run one after another, in the order they came; others are not held up. Default: no order. */
  readonly orderBy?: (context: UnknownContext) => string | undefined
  /** How long a callback's handler may take, in milliseconds; then `{}` goes out. Default: 2 500, of Lark's 3 000. */
  readonly answerMs?: number
  /** The way of a card that came too late for the answer, made by `lateCards(updateCard)`. Without it, such a card is an error. */
  readonly lateCards?: LateCards
  /** The clock, in milliseconds. Default: `Date.now`. */
  readonly now?: () => number
  /** Default: `setTimeout`. */
  readonly timer?: Timer
}

export type DispatchContext = {
  /** Keeps the runtime alive for work that goes on after the answer, as Workers and Vercel need. */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined
}

/** What Lark is to be answered. */
export type DispatchResult = { readonly status: 200 | 503; readonly body: object }

export type Dispatcher = {
  /**
   * Adds a handler.
   * @throws {TypeError} if the name or pattern has one already
   */
  on: {
    <N extends Name>(name: N, handler: Handler<N>): Dispatcher
    <P extends Pattern>(pattern: P, handler: PatternHandler<P>): Dispatcher
  }
  /** Adds a middleware inside those that are there. */
  use: (middleware: Middleware) => Dispatcher
  /** Runs one proven event or callback, from a webhook or a long connection. What a handler throws goes to `onError`. */
  dispatch: (delivery: Delivery, context?: DispatchContext) => Promise<DispatchResult>
}

type AnyHandler = (context: UnknownContext) => unknown
const CALLBACKS: readonly string[] = ['card.action.trigger', LEGACY_CARD, 'url.preview.get']
const OK: DispatchResult = { status: 200, body: {} }
const FAILED: DispatchResult = { status: 503, body: {} }

/**
 * Makes a dispatcher: handlers by name, each event once, acknowledged before it runs.
 *
 * @throws {TypeError} when the store has no `setIfAbsent`
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM
 * @example
 * const dispatcher = createDispatcher({
 *   on: { 'im.message.receive_v1': ({ event }) => console.log(event.message.content) },
 * })
 */
export function createDispatcher(options: DispatcherOptions = {}): Dispatcher {
  const { onUnknown, onError = report, onDuplicate, orderBy, lateCards, acknowledge = 'first' } = options
  const { answerMs = 2500, timer = systemTimer } = options
  const claims = createClaims({ ...options, timer })
  const handlers = new Map<string, AnyHandler>()
  const middlewares: Middleware[] = []
  const running = new Set<string | undefined>()
  const tails = new Map<string, Promise<unknown>>()

  function add(name: string, handler: unknown): void {
    if (handlers.has(name)) throw new TypeError(`${name} has a handler already.`)
    handlers.set(name, handler as AnyHandler)
  }

  function find(name: string): AnyHandler | undefined {
    let handler = handlers.get(name)
    for (let end = name.length; !handler && end >= 0; end -= 1) handler = handlers.get(`${name.slice(0, end)}*`)
    return handler
  }

  async function run(context: UnknownContext, handler: AnyHandler, index = 0): Promise<unknown> {
    const middleware = middlewares[index]
    return middleware ? middleware(context, () => run(context, handler, index + 1)) : handler(context)
  }

  async function fail(error: unknown, context: UnknownContext): Promise<void> {
    try {
      await onError(error, context)
    } catch (another) {
      report(another, context)
    }
  }

  /** The slot is taken before anything is awaited, so the order is that of the calls and not that of the store's answers. */
  function inOrder<T>(key: string | undefined, work: () => Promise<T>): Promise<T> {
    if (key === undefined) return work()
    const done = (tails.get(key) ?? Promise.resolve()).then(work)
    tails.set(key, done)
    void done.then(() => tails.get(key) === done && tails.delete(key))
    return done
  }

  async function settle(
    context: UnknownContext,
    handler: AnyHandler,
    { waitUntil }: DispatchContext,
  ): Promise<DispatchResult> {
    const isCallback = CALLBACKS.includes(context.name)
    const early = !isCallback && acknowledge === 'first'
    const order = isCallback ? undefined : orderBy?.(context)
    const keys = dedupeKeys(context)
    const stillRuns = !isCallback && !early && running.has(keys[0])
    const claim = claims.take(keys)
    const late = isCallback ? lateCards?.(context, error => fail(error, context), waitUntil) : undefined

    const work = inOrder(order, async () => {
      const outcome = await claim
      if (outcome !== 'won') return stillRuns || outcome === 'down' ? FAILED : OK
      // A handler that computes before its first await would otherwise hold the acknowledgement back.
      if (early) await afterMs(0, timer).elapsed
      running.add(keys[0])
      try {
        const answer = await run({ ...context, ...late?.context }, handler)
        // What can't be sent is the handler's failure, and is heard as one.
        const isAnswer = isCallback && isObject(answer) && JSON.stringify(answer) !== undefined
        return isAnswer ? ({ status: 200, body: answer } as const) : OK
      } catch (error) {
        await claims.release(keys)
        await fail(error, context)
        return FAILED
      } finally {
        running.delete(keys[0])
      }
    })
    waitUntil?.(work)
    const deadline = afterMs(answerMs, timer)
    const outcome = await claim
    if (outcome === 'taken') onDuplicate?.(context)
    if (early) {
      deadline.cancel()
      return outcome === 'down' ? FAILED : OK
    }
    const inTime = await Promise.race([work, deadline.elapsed])
    deadline.cancel()
    late?.answered(inTime ? undefined : work)
    if (isCallback && !inTime && !late) await fail(new Error('The answer came too late: set lateCards.'), context)
    return inTime ?? (isCallback ? OK : FAILED)
  }

  const dispatcher: Dispatcher = {
    on(name: string, handler: unknown) {
      add(name, handler)
      return dispatcher
    },
    use(middleware) {
      middlewares.push(middleware)
      return dispatcher
    },
    async dispatch(delivery, context = {}) {
      const handler = find(delivery.name)
      try {
        if (handler) return await settle(delivery, handler, context)
        await onUnknown?.(delivery)
      } catch (error) {
        await fail(error, delivery)
        // A hook that fails, such as orderBy, must not lose an event.
        if (handler) return FAILED
      }
      return OK
    },
  }
  const { on = {} } = options
  for (const name in on) add(name, (on as Readonly<Record<string, unknown>>)[name])
  return dispatcher
}

/** Both ids: Lark may repeat an event under the same event id, and a message under a new one. */
function dedupeKeys({ name, header, event }: UnknownContext): string[] {
  const scope = `lark:callback:${asText(header.app_id)}:`
  const message = isObject(event) && name === 'im.message.receive_v1' ? event.message : undefined
  const ids = { event: asText(header.event_id), message: isObject(message) ? asText(message.message_id) : '' }
  return Object.entries(ids).flatMap(([kind, id]) => (id ? `${scope}${kind}:${id}` : []))
}
