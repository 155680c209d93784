import type { TextCollector } from './collectText.ts'

export interface StreamReader {
  /** Whether nothing more will come: the stream ended, failed, or was stopped. */
  ended(): boolean
  /** What the stream threw, if it did. */
  failure(): { error: unknown } | undefined
  /** Waits for news, or until the time is up. */
  news(untilMs: number): Promise<void>
  /** Lets go of the signal, and of a stream that still brings something. */
  release(): void
}

interface ReadStreamParts<Chunk> {
  stream: AsyncIterable<Chunk>
  pick: (chunk: Chunk) => string | undefined
  collected: TextCollector
  signal: AbortSignal | undefined
  timers: {
    now(): number
    setTimeout(run: () => void, ms: number): unknown
    clearTimeout(handle: unknown): void
  }
}

/** The longest wait that timers keep. */
const MAX_WAIT_MS = 0x7fffffff

/** Reads a stream as fast as it comes, while others write. */
export function readStream<Chunk>({ stream, pick, collected, signal, timers }: ReadStreamParts<Chunk>): StreamReader {
  const iterator = stream[Symbol.asyncIterator]()
  let ended = false
  let failure: { error: unknown } | undefined
  let fresh = false
  let wake = () => {}

  function tell(): void {
    fresh = true
    wake()
  }

  /** Not waited for: a stream that brings nothing would hold up what came before. */
  function letGo(): void {
    Promise.resolve(iterator.return?.()).catch(() => undefined)
  }

  function stop(): void {
    if (ended) return
    ended = true
    collected.end()
    tell()
    letGo()
  }

  async function read(): Promise<void> {
    try {
      for (;;) {
        const { done, value } = await iterator.next()
        if (ended) return
        if (done) break
        const chunk = pick(value)
        if (chunk === undefined) continue
        collected.add(chunk)
        tell()
      }
    } catch (error) {
      if (ended) return
      failure = { error }
      letGo()
    }
    ended = true
    collected.end()
    tell()
  }

  if (signal?.aborted) stop()
  else {
    signal?.addEventListener('abort', stop, { once: true })
    void read()
  }

  return {
    ended: () => ended,
    failure: () => failure,
    async news(untilMs) {
      if (!fresh && !ended) {
        await new Promise<void>(resolve => {
          const timer = Number.isFinite(untilMs)
            ? timers.setTimeout(resolve, Math.min(Math.max(0, untilMs - timers.now()), MAX_WAIT_MS))
            : undefined
          wake = () => {
            timers.clearTimeout(timer)
            resolve()
          }
        })
        wake = () => {}
      }
      fresh = false
    },
    release() {
      signal?.removeEventListener('abort', stop)
      stop()
    },
  }
}
