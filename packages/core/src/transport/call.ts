/** A value of a query; lists are sent as repeated keys, `undefined` is left out. */
export type QueryValue = string | number | boolean | undefined | readonly (string | number | boolean)[]

/** One call of one endpoint, as data. */
export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /**
   * Path under `/open-apis/`, identifiers as `:name`: `im/v1/messages/:message_id/reply`.
   * One that starts with a slash is taken from the host's root. Another origin is refused.
   */
  path: string
  /** Values for the `:name`s of the path; encoded here. */
  pathParams?: Record<string, string> | undefined
  query?: Record<string, QueryValue> | undefined
  /**
   * A plain object is sent as JSON; `FormData`, `Blob`, bytes and streams are sent as they are.
   * A function makes the body anew for each attempt.
   */
  body?: object | undefined
  /**
   * What the caller wants back. Default: `'json'`, Lark's whole answer.
   * `'response'` is the answer with its body unread, for downloads; refusals throw all the same.
   */
  as?: 'json' | 'response' | undefined
  /** Body field that makes the platform carry a call out once: minted when absent, the same over all attempts. */
  idempotencyKey?: string | undefined
  /** The same in the query, as the forwarding endpoints want it. */
  idempotencyQuery?: string | undefined
  /** Longest idempotency key that the endpoint takes, in characters. Default: 255. */
  maxKeyLength?: number | undefined
  /** Whether carrying it out twice does no harm although it isn't a GET. Default: `false`. */
  repeatable?: boolean | undefined
  /** Which token goes with it. Default: the caller's own. */
  token?: 'tenant' | 'app' | 'user' | 'none' | undefined
  /** Texts in this call that no error may repeat. The token is covered without it. */
  secrets?: readonly string[] | undefined
}

/** What every call takes beside its own parameters. */
export interface CallOptions {
  /** Ends the call at any point of its life: it rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Limit for one attempt, headers and body together, in milliseconds. Default: 30,000; uploads 120,000. */
  timeoutMs?: number | undefined
  /** Headers to add. `authorization` can't be set here. */
  headers?: Record<string, string> | undefined
}

/** Lark's answer, as it was sent. Any other `code` is thrown, so this one is always 0. */
export interface Answer<Data = unknown> {
  code: 0
  msg: string
  data: Data
}
