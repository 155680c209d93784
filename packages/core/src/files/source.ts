/**
 * Where bytes come from: a `Blob` or `File`, an `ArrayBuffer`, any typed array (a Node `Buffer` is one),
 * a web stream, or whatever yields chunks of bytes (a Node stream does).
 */
export type FileSource = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

export interface FileLimits {
  /** Largest size that the endpoint takes, in bytes. */
  maxBytes: number
  /** The file's name, as others will see it. Default: a `File`'s own, else `file`. */
  name?: string | undefined
  /** Media type. Default: the blob's own, else `application/octet-stream`. */
  type?: string | undefined
  /** The caller's own name for the source, for errors. Default: `file`. */
  parameter?: string | undefined
}

/**
 * Makes a file of any source, read whole: what can be read again can be sent again when a connection breaks.
 * Refuses, before anything is sent, what is empty or too large; a stream is read no further than the limit.
 *
 * @throws {TypeError} when the source is empty, too large, or no source of bytes
 * @example const image = await toFile(bytes, { maxBytes: 10 * 1024 * 1024, name: 'chart.png' })
 */
export async function toFile(
  source: FileSource,
  { maxBytes, name, type, parameter = 'file' }: FileLimits,
): Promise<File> {
  const own = source instanceof Blob ? source : undefined
  const ownName = source instanceof File ? source.name : undefined
  const parts = own ? [own] : await partsOf(source, maxBytes, parameter)
  const file = new File(parts, name ?? (ownName || 'file'), {
    type: type ?? (own?.type || 'application/octet-stream'),
  })
  if (file.size === 0) throw new TypeError(`${parameter}: expected at least one byte, got none`)
  if (file.size > maxBytes) throw tooLarge(parameter, maxBytes, file.size)
  return file
}

async function partsOf(source: FileSource, maxBytes: number, parameter: string): Promise<BlobPart[]> {
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) {
    if (source.byteLength > maxBytes) throw tooLarge(parameter, maxBytes, source.byteLength)
    return [source as BlobPart]
  }
  const parts: BlobPart[] = []
  let bytes = 0
  for await (const chunk of chunksOf(source, parameter)) {
    if (!ArrayBuffer.isView(chunk)) throw new TypeError(`${parameter}: expected chunks of bytes, got ${typeof chunk}`)
    bytes += chunk.byteLength
    // Left here, the loop closes the source.
    if (bytes > maxBytes) throw tooLarge(parameter, maxBytes, bytes)
    // Copied: sources may use a chunk's memory again. A Node `Buffer`'s own `slice` copies nothing.
    parts.push(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength).slice())
  }
  return parts
}

async function* chunksOf(source: FileSource, parameter: string): AsyncGenerator<Uint8Array> {
  if (typeof source === 'object' && source !== null && Symbol.asyncIterator in source) {
    yield* source as AsyncIterable<Uint8Array>
    return
  }
  if (!(source instanceof ReadableStream)) {
    throw new TypeError(`${parameter}: expected a Blob, bytes or a stream, got ${source && typeof source}`)
  }
  // Browsers whose streams can't be iterated.
  const reader = source.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}

function tooLarge(parameter: string, maxBytes: number, bytes: number): TypeError {
  return new TypeError(`${parameter}: expected at most ${maxBytes} bytes, got ${bytes} or more`)
}
