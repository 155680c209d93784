import { toUtf8 } from '../text.ts'
import type { NodeRequest } from './nodeTypes.ts'

/** Chunks that came in one go are not copied. */
function whole(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks
  if (first && chunks.length === 1) return first
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}

/**
 * Reads the raw body of a Node request up to a limit.
 *
 * @throws {TypeError} when a body parser has taken the bytes
 */
export function readNodeBody(
  request: NodeRequest,
  parsed: { readonly rawBody?: unknown; readonly body?: unknown } = request,
): (maxBytes: number) => Promise<Uint8Array | undefined> {
  const kept = [parsed.rawBody, parsed.body].find(body => body instanceof Uint8Array || typeof body === 'string')
  if (kept instanceof Uint8Array) return async max => (kept.length > max ? undefined : kept)
  if (typeof kept === 'string') {
    const bytes = toUtf8(kept)
    return async max => (bytes.length > max ? undefined : bytes)
  }
  if (request.readableEnded || request.readableDidRead) {
    throw new TypeError(
      'The request body was parsed before the webhook saw it, and only raw bytes can be verified. ' +
        'Mount the webhook before express.json() or the body parser, or keep the bytes: express.raw({ type: () => true }) on this path, ' +
        'or express.json({ verify: (req, _res, bytes) => { req.rawBody = bytes } }).',
    )
  }
  return max =>
    new Promise((resolve, reject) => {
      const chunks: Uint8Array[] = []
      let size = 0
      request.on('data', (chunk: Uint8Array) => {
        size += chunk.length
        if (size <= max) chunks.push(chunk)
        else {
          request.pause()
          resolve(undefined)
        }
      })
      request.on('end', () => resolve(whole(chunks, size)))
      request.on('error', reject)
      // A client that hangs up ends neither way.
      request.on('close', () => reject(new Error('The request broke off.')))
    })
}
