import type { AnyCaller } from '../caller.ts'
import { LarkTimeoutError } from '../errors/larkNetworkError.ts'
import { request } from '../request.ts'
import type { Call } from '../transport/call.ts'
import { fileNameOf } from './fileName.ts'

/** A file on its way: its bytes can be taken once, in one of these ways. */
export interface Download {
  /** From the answer's header, without any folder; `undefined` where Lark names none. */
  name: string | undefined
  /** Media type; `application/octet-stream` where Lark tells none. */
  type: string
  /** Bytes, where Lark tells. */
  size: number | undefined
  /** The bytes as they come. Errors when none come for `timeoutMs`, or the connection breaks. */
  stream: ReadableStream<Uint8Array<ArrayBuffer>>
  bytes(): Promise<Uint8Array<ArrayBuffer>>
  blob(): Promise<Blob>
  /** Writes all of it, no faster than the other side takes it. */
  pipeTo(destination: WritableStream<Uint8Array>, options?: StreamPipeOptions): Promise<void>
}

/** Longest silence between two pieces of a file, in milliseconds. */
const SILENCE_MS = 30_000

/**
 * Downloads: resolves as soon as Lark begins to send. A refusal, which comes as JSON where bytes were expected, is thrown as usual.
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {LarkNetworkError} when no answer comes; while the bytes are read, when the connection breaks
 */
export async function download(caller: AnyCaller, call: Call): Promise<Download> {
  const response = await request(caller, { ...call, as: 'response' })
  const length = Number(response.headers.get('content-length') ?? Number.NaN)
  // A compressed answer's length isn't the file's.
  const size = length >= 0 && !response.headers.has('content-encoding') ? length : undefined
  const type = response.headers.get('content-type') ?? 'application/octet-stream'
  const timeoutMs = caller.timeoutMs ?? SILENCE_MS
  const stream = watched(response.body ?? new Response('').body, timeoutMs, call)
  const whole = () => new Response(stream)
  return {
    name: fileNameOf(response.headers.get('content-disposition')),
    type,
    size,
    stream,
    bytes: async () => new Uint8Array(await whole().arrayBuffer()),
    blob: async () => new Blob([await whole().arrayBuffer()], { type }),
    pipeTo: (destination, options) => stream.pipeTo(destination, options),
  }
}

/** The same bytes; a silence that lasts too long is an error, and not a wait without end. */
function watched(
  body: ReadableStream<Uint8Array> | null,
  timeoutMs: number,
  { method, path }: Call,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  if (!body) return new ReadableStream({ start: controller => controller.close() })
  const reader = body.getReader()
  return new ReadableStream({
    async pull(controller) {
      let timer: ReturnType<typeof setTimeout> | undefined
      const silence = new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => reject(new LarkTimeoutError({ method, path, timeoutMs, maybeDelivered: false })),
          timeoutMs,
        )
      })
      try {
        const { done, value } = await Promise.race([reader.read(), silence])
        if (done) controller.close()
        else controller.enqueue(new Uint8Array(value))
      } catch (error) {
        controller.error(error)
        reader.cancel(error).catch(() => undefined)
      } finally {
        clearTimeout(timer)
      }
    },
    cancel: reason => reader.cancel(reason),
  })
}
