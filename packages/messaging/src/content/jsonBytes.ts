/** Bytes that a text takes inside a JSON string in UTF-8: a quote or a line break is two there. */
export function jsonBytes(text: string): number {
  let bytes = 0
  for (let index = 0; index < text.length; index++) bytes += jsonBytesAt(text, index)
  return bytes
}

/** The share of one UTF-16 unit in them; a pair's are all with its first unit. */
export function jsonBytesAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  // Backspace, tab, line feed, form feed and carriage return have short escapes; 11 has none.
  if (unit < 0x20) return unit >= 8 && unit <= 13 && unit !== 11 ? 2 : 6
  if (unit < 0x80) return unit === 0x22 || unit === 0x5c ? 2 : 1
  if (unit < 0x800) return 2
  if (unit < 0xd800 || unit > 0xdfff) return 3
  if (unit < 0xdc00) return isBetween(text.charCodeAt(index + 1), 0xdc00, 0xdfff) ? 4 : 6
  // Half a pair is escaped.
  return isBetween(text.charCodeAt(index - 1), 0xd800, 0xdbff) ? 0 : 6
}

const isBetween = (unit: number, least: number, most: number) => unit >= least && unit <= most
