/** The name in a `Content-Disposition`: the encoded one (RFC 6266) before the plain one, without folders and control characters. */
export function fileNameOf(header: string | null): string | undefined {
  if (!header) return undefined
  const encoded = /filename\*\s*=\s*(?:utf-8|iso-8859-1)?'[^']*'([^;]+)/i.exec(header)?.[1]
  const quoted = /filename\s*=\s*"((?:[^"\\]|\\.)*)"/i.exec(header)?.[1]?.replace(/\\(.)/g, '$1')
  const bare = /filename\s*=\s*([^";\s][^;]*)/i.exec(header)?.[1]
  const name = decoded(encoded) ?? decoded(fromBytes(quoted ?? bare))
  const last = name
    ?.split(/[/\\]/)
    .at(-1)
    ?.replace(/\p{Cc}/gu, '')
    .trim()
  // These two name folders.
  return last && last !== '.' && last !== '..' ? last : undefined
}

/** Servers also percent-encode where they shouldn't; what isn't an encoding is taken as it stands. */
function decoded(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  try {
    return decodeURIComponent(text.trim())
  } catch {
    return text.trim()
  }
}

/** A header is a string of bytes: UTF-8 in it arrives as one character a byte. */
function fromBytes(text: string | undefined): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes, not characters
  if (text === undefined || !/[\u0080-\u00ff]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, byte => byte.charCodeAt(0)))
  } catch {
    return text
  }
}
