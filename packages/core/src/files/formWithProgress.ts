/** How far an upload is. */
export interface UploadProgress {
  /** Bytes handed to the network, the form's own lines included. */
  sentBytes: number
  totalBytes: number
}

/** Bytes at a time: small enough to show that it moves. */
const STEP = 64 * 1024

/**
 * A form as the body of a call. With a listener it is sent in steps, each one told: where the runtime can stream a request
 * (Node, Bun, Deno, Workers). Each attempt starts again at nothing.
 */
export async function formWithProgress(
  form: FormData,
  onProgress: ((progress: UploadProgress) => void) | undefined,
): Promise<{ body: object; headers: Record<string, string> }> {
  if (!onProgress) return { body: form, headers: {} }
  const encoded = new Response(form)
  const type = encoded.headers.get('content-type') ?? 'multipart/form-data'
  const bytes = new Uint8Array(await encoded.arrayBuffer())
  const totalBytes = bytes.byteLength
  const body = () => {
    let sentBytes = 0
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sentBytes >= totalBytes) return controller.close()
        const step = bytes.slice(sentBytes, sentBytes + STEP)
        sentBytes += step.byteLength
        controller.enqueue(step)
        onProgress({ sentBytes, totalBytes })
      },
    })
  }
  return { body, headers: { 'content-type': type } }
}
