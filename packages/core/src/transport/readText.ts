/** Reads a body as text; stops at the limit, whatever the headers promise, and is `undefined` then. */
export async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  const length = Number(response.headers.get('content-length') ?? Number.NaN)
  // A length counts the compressed bytes, so that it proves nothing about a compressed body.
  const trusted = length >= 0 && !response.headers.has('content-encoding')
  if ((trusted && length <= maxBytes) || !response.body) return response.text()

  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = trusted ? length : 0
  while (bytes <= maxBytes) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    text += decoder.decode(value, { stream: true })
  }
  discard(reader)
  return undefined
}

/** Not waited for: where a hook of the user's holds a clone of the answer, the end comes when it has read that. */
export function discard(body: { cancel(): Promise<void> } | null): void {
  body?.cancel().catch(() => undefined)
}
