/** The body held more than the limit. */
export const TOO_LARGE: unique symbol = Symbol('too large')

/** Reads a body as text and stops at the limit, whatever the headers promise. */
export async function readText(response: Response, maxBytes: number): Promise<string | typeof TOO_LARGE> {
  const length = Number(response.headers.get('content-length') ?? Number.NaN)
  // A length counts the compressed bytes, so that it proves nothing about a compressed body.
  const trusted = length >= 0 && !response.headers.has('content-encoding')
  if (trusted && length > maxBytes) {
    await response.body?.cancel()
    return TOO_LARGE
  }
  if (trusted || !response.body) return response.text()

  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      return TOO_LARGE
    }
    text += decoder.decode(value, { stream: true })
  }
}
