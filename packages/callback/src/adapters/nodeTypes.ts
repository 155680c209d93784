/** The part of Node's `IncomingMessage` in use, with what Express, Koa and serverless hosts put on it. */
export type NodeRequest = {
  readonly method?: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly readableEnded: boolean
  readonly readableDidRead?: boolean
  /** The raw bytes, where the host or a middleware has kept them. */
  readonly rawBody?: unknown
  /** What a body parser has left. */
  readonly body?: unknown
  on: ((event: 'data', listener: (chunk: Uint8Array) => void) => unknown) &
    ((event: 'error', listener: (error: Error) => void) => unknown) &
    ((event: 'end' | 'close', listener: () => void) => unknown)
  pause: () => unknown
}

/** The part of Node's `ServerResponse` in use. */
export type NodeResponse = {
  statusCode: number
  setHeader: (name: string, value: string) => unknown
  end: (body: string) => unknown
}
