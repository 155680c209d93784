import { isFields } from '../../fields.ts'
import type { Fields } from '../api.ts'
import { isCardHandler, isDispatcher } from './collectStories.ts'
import { definedHandlers } from './trace.ts'

type Exports = { readonly [name: string]: unknown }
/** @param complain told of what went wrong although there is an answer */
type Handle = (context: Fields, complain: (text: string) => void) => unknown

/** The name that `defineCard` put into the value of a callback. */
function cardNameOf(callback: Fields): string | undefined {
  const { event } = callback
  const action = isFields(event) ? event.action : undefined
  const value = isFields(action) ? action.value : undefined
  const stamp = isFields(value) ? value.$card : undefined
  return isFields(stamp) && typeof stamp.name === 'string' ? stamp.name : undefined
}

function throughDispatcher(dispatch: (...args: readonly unknown[]) => unknown): Handle {
  return async (context, complain) => {
    const heard: unknown[] = []
    // Without an `onError` a dispatcher hands what went wrong to the process, as the cause of a warning.
    const hear = ({ message, cause }: Error): void => {
      if (/^Handler of .+ failed$/.test(message) && cause !== undefined) heard.push(cause)
    }
    process.on('warning', hear)
    try {
      const result = await dispatch({ type: 'event', name: 'card.action.trigger', ...context })
      // Warnings come a turn after they are made.
      await new Promise(resolve => setImmediate(resolve))
      const { status, body } = isFields(result) ? result : {}
      if (status === 200) {
        for (const error of heard) complain(error instanceof Error ? error.message : String(error))
        return body
      }
    } finally {
      process.off('warning', hear)
    }
    if (heard.length > 0) throw heard[0]
    throw new Error('The dispatcher reports a failed handler, and its onError took the reason.')
  }
}

/**
 * Who answers a callback: a dispatcher first, since that is what the app runs; then the export `handler`, the handler of the
 * very card, made by its definition's `.on(…)`, and an only exported handler.
 */
export function findHandler(exports: Exports, callback?: Fields): Handle | undefined {
  const values = Object.values(exports)
  const dispatcher = values.find(isDispatcher)
  if (dispatcher) return throughDispatcher(dispatcher.dispatch)
  if (typeof exports.handler === 'function' && !isCardHandler(exports.handler)) return exports.handler as Handle
  const exported = values.filter(isCardHandler) as (Handle & { readonly card: string })[]
  const all = new Map<string, Handle>([
    ...(definedHandlers as ReadonlyMap<string, Handle>),
    ...exported.map(handler => [handler.card, handler] as const),
  ])
  if (callback === undefined) return [...all.values()][0]
  return all.get(cardNameOf(callback) ?? '') ?? exported[0]
}
