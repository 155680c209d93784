import { Busboy } from '@fastify/busboy'

/**
 * Reads a multipart body. A part with a content type but no file name is a file, as for the platform:
 * the official SDK sends its buffers in that way, and `Request.formData` would read them as text.
 */
export function readMultipart(contentType: string, body: Buffer): Promise<FormData> {
  return new Promise((resolve, reject) => {
    const form = new FormData()
    const parser = new Busboy({ headers: { 'content-type': contentType } })
    parser.on('field', (name, value) => form.append(name, value))
    parser.on('file', (name, stream, filename, _encoding, type) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        form.append(name, new File([new Uint8Array(Buffer.concat(chunks))], filename || name, { type }))
      })
    })
    parser.on('finish', () => resolve(form))
    parser.on('error', reject)
    parser.end(body)
  })
}
