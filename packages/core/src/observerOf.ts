import type { Hooks, Logger } from './hooks.ts'
import type { Observer } from './transport/session.ts'

/** Joins hooks and logger into one listener; what a hook throws ends no call. */
export function observerOf(hooks: Hooks, logger: Logger | undefined): Observer {
  const tell = <Event>(hook: ((event: Event) => void) | undefined, event: Event) => {
    try {
      hook?.(event)
    } catch (error) {
      logger?.error('a hook threw', { error: error instanceof Error ? error.name : typeof error })
    }
  }
  return {
    request: event => tell(hooks.onRequest, event),
    lane: event => tell(hooks.onLane, event),
    response(event) {
      logger?.debug('lark call answered', event)
      tell(hooks.onResponse, event)
    },
    retry(event) {
      logger?.warn('lark call repeated', event)
      tell(hooks.onRetry, event)
    },
  }
}
