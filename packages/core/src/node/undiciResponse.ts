import type { Dispatcher } from 'undici'

/**
 * What undici received, as a `Response`. Text and bytes are read by undici itself;
 * whatever else is asked for is answered by a real `Response`, made at that moment.
 */
export class UndiciResponse implements Omit<Response, 'json'> {
  readonly status: number
  readonly url: string
  readonly redirected = false
  readonly type = 'default'
  readonly #received: Dispatcher.ResponseData
  #headers: Headers | undefined
  #real: Response | undefined

  constructor(url: string, received: Dispatcher.ResponseData) {
    this.url = url
    this.status = received.statusCode
    this.#received = received
    // Whoever reads hears of it; where nobody does, an error of the stream would end the process.
    received.body.on('error', () => undefined)
  }

  // What ky and others recognise a response by that isn't of the platform's own class.
  get [Symbol.toStringTag](): string {
    return 'Response'
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300
  }

  get statusText(): string {
    return this.#received.statusText ?? ''
  }

  get headers(): Headers {
    if (!this.#headers) {
      this.#headers = new Headers()
      for (const [name, value] of Object.entries(this.#received.headers)) {
        for (const item of [value].flat()) if (item !== undefined) this.#headers.append(name, item)
      }
    }
    return this.#headers
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#response().body
  }

  get bodyUsed(): boolean {
    return this.#real?.bodyUsed ?? this.#received.body.bodyUsed
  }

  async text(): Promise<string> {
    return this.#real ? this.#real.text() : this.#received.body.text()
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text())
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#real ? this.#real.arrayBuffer() : this.#received.body.arrayBuffer()
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer())
  }

  async blob(): Promise<Blob> {
    return this.#response().blob()
  }

  async formData(): Promise<FormData> {
    return this.#response().formData()
  }

  clone(): Response {
    return this.#response().clone()
  }

  #response(): Response {
    const { status, statusText, headers } = this
    const empty = status === 204 || status === 205 || status === 304
    this.#real ??= new Response(empty ? null : streamOf(this.#received.body), { status, statusText, headers })
    return this.#real
  }
}

/** undici's body as a web stream that pulls, so that a slow reader holds the sender back. */
function streamOf(
  body: AsyncIterable<Uint8Array<ArrayBuffer>> & { destroy(error?: Error): unknown },
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = body[Symbol.asyncIterator]()
  return new ReadableStream({
    type: 'bytes',
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) {
        controller.close()
        controller.byobRequest?.respond(0)
      } else controller.enqueue(new Uint8Array(value))
    },
    cancel() {
      body.destroy()
    },
  })
}
