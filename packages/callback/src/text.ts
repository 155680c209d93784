const encoder = /* @__PURE__ */ new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

export function toUtf8(text: string): Uint8Array {
  return encoder.encode(text)
}

/** One run of bytes; texts become UTF-8. */
export async function joined(parts: readonly (string | Uint8Array)[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())
}

/** @throws {TypeError} on bytes that are not UTF-8: a replacement character would hide a changed body. */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

/** Compares in a time that depends on the lengths alone. */
export function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let index = 0; index < a.length; index += 1)
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index % (b.length || 1))
  return difference === 0
}
