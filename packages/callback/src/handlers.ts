import type { CallbackMap } from './callbacks.ts'
import type { EventMap } from './events/eventMap.ts'
import type { JsonObject } from './json.ts'
import type { CallbackHeader } from './parseCallback.ts'

/** Every event of the platform's documentation. */
export type EventName = keyof EventMap
/** Every callback: a request that waits for an answer. */
export type CallbackName = keyof CallbackMap
/** What a handler can be registered for by name. */
export type Name = EventName | CallbackName
/** Names by their beginning: `im.message.*`, or `*` for all. */
export type Pattern = `${string}*`

/** The body of an event or callback. */
export type EventOf<N extends Name> = N extends CallbackName
  ? CallbackMap[N]['event']
  : N extends EventName
    ? EventMap[N]
    : never
/** What a handler may return: for an event nothing of interest, for a callback its answer. */
export type AnswerOf<N extends Name> = N extends CallbackName ? CallbackMap[N]['answer'] | NoAnswer : unknown
// biome-ignore lint/suspicious/noConfusingVoidType: only with it may a handler end without a word.
export type NoAnswer = undefined | void

/** What a handler is given. */
export type Context<N extends Name = Name> = N extends Name
  ? {
      readonly name: N
      readonly header: CallbackHeader
      readonly event: EventOf<N>
      /** The whole envelope, decrypted. It holds the verification token: don't log it. */
      readonly raw: JsonObject
    } & (N extends 'card.action.trigger' | 'card.action.trigger_v1' ? CardUpdate : unknown)
  : never

/** What a card callback can do besides answering. */
export type CardUpdate = {
  /**
   * There when the dispatcher has `lateCards`. Replaces the card once the answer has gone out, within 30 minutes, at most twice
   * (a handler that answers too late uses one of the two). Don't await it before returning: it waits for the answer.
   */
  readonly updateCard?: (card: object) => Promise<void>
}

/** An event this package has no type for: newer than its list, or not an event at all. */
export type UnknownContext = {
  readonly name: string
  readonly header: CallbackHeader
  readonly event: unknown
  readonly raw: JsonObject
}

export type Handler<N extends Name> = (context: Context<N>) => AnswerOf<N> | Promise<AnswerOf<N>>
/** The names a pattern stands for. */
export type Matching<P extends Pattern> = P extends `${infer Prefix}*` ? Extract<Name, `${Prefix}${string}`> : never
export type PatternHandler<P extends Pattern> = (context: Context<Matching<P>>) => unknown

/** Handlers by event name or pattern. A name that no event has is a compile error. */
export type Handlers = { readonly [N in Name]?: Handler<N> } & {
  readonly [pattern: Pattern]: (context: Context) => unknown
}

/** Runs around every handler, first registered outermost. What it returns is the answer; not calling `next` skips the handler. */
export type Middleware = (context: UnknownContext, next: () => Promise<unknown>) => unknown
