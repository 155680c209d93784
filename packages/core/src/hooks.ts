/** One attempt, about to leave. */
export interface RequestEvent {
  method: string
  /** The endpoint, identifiers as `:name`, so that it can be a label of a metric. */
  path: string
  /** 1 for the first. */
  attempt: number
}

/** One attempt, answered or broken. */
export interface ResponseEvent extends RequestEvent {
  /** 0 where no answer came. */
  status: number
  /** Lark's code; `undefined` where the answer holds none. */
  code: number | undefined
  logId: string | undefined
  durationMs: number
}

/** One attempt failed and another follows. */
export interface RetryEvent extends RequestEvent {
  reason: 'rate-limit' | 'token' | 'server' | 'network'
  /** Wait before the next attempt, in milliseconds. */
  waitMs: number
  code: number | undefined
}

/** A call waits for its lane; see the `pacing` option. */
export interface LaneEvent {
  method: string
  path: string
  /** The lane: one chat, one user, or one endpoint. Never a token. */
  lane: string
  /** Calls waiting in this lane, this one included. */
  depth: number
  waitMs: number
}

/** Listeners. What one throws goes to the logger and changes nothing. No event holds a token, a secret or a body. */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void) | undefined
  onResponse?: ((event: ResponseEvent) => void) | undefined
  onRetry?: ((event: RetryEvent) => void) | undefined
  onLane?: ((event: LaneEvent) => void) | undefined
}

/** Where to write; `console` fits. Nothing is written without one. */
export interface Logger {
  debug(message: string, fields?: object): void
  warn(message: string, fields?: object): void
  error(message: string, fields?: object): void
}
