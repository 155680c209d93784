import { byteLength } from './checkSize.ts'

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/

/** How large the pieces may be. */
export interface SplitTextOptions {
  /** Bytes of each piece, as it goes over the wire. Default: 150,000, which leaves a text message some room under its 153,600. */
  maxBytes?: number | undefined
}

/** Bytes that a piece takes inside a message: a quote or a line break there is two. */
const wireBytes = (text: string): number => byteLength(JSON.stringify(text)) - 2

/**
 * Splits a long text into pieces that fit into messages: between lines where it can, else between words, and never inside
 * of what readers see as one character. A block of code that is cut is closed, and opened again in the next piece.
 *
 * @throws {TypeError} when `maxBytes` is too small for a single character
 * @example for (const piece of splitText('a very long log')) await sendMessage({ client, chatId: 'oc_…', content: text(piece) })
 */
export function splitText(text: string, { maxBytes = 150_000 }: SplitTextOptions = {}): string[] {
  const pieces: string[] = []
  let piece = ''
  let open: { line: string; close: string } | undefined
  const close = () => (open ? `\n${open.close}` : '')

  const flush = () => {
    if (piece !== '') pieces.push(piece + close())
    piece = open ? open.line : ''
  }
  const fits = (addition: string) => {
    const joined = piece === '' ? addition : `${piece}\n${addition}`
    return wireBytes(joined + close()) <= maxBytes
  }

  for (const line of text.split('\n')) {
    const fence = FENCE.exec(line)
    const closes = open !== undefined && fence?.[1]?.startsWith(open.close) && fence[2]?.trim() === ''
    if (closes) open = undefined
    for (const part of fits(line) ? [line] : cut(line, maxBytes - (open ? wireBytes(`${open.line}\n${close()}`) : 0))) {
      if (!fits(part)) flush()
      piece = piece === '' ? part : `${piece}\n${part}`
    }
    if (fence && !closes && open === undefined) open = { line, close: fence[1] ?? '```' }
  }
  // What is left has its own end: it closes nothing that the text left open.
  open = undefined
  flush()
  return pieces.length > 0 ? pieces : ['']
}

/** Cuts one line: after spaces where there are any, between graphemes elsewhere. */
function cut(line: string, maxBytes: number): string[] {
  const parts: string[] = []
  let part = ''
  let bytes = 0
  let lastSpace = -1
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)) {
    const size = wireBytes(segment)
    if (size > maxBytes)
      throw new TypeError(`maxBytes: expected room for a character of ${size} bytes, got ${maxBytes}`)
    if (bytes + size > maxBytes) {
      const end = lastSpace > 0 ? lastSpace : part.length
      parts.push(part.slice(0, end))
      part = part.slice(end)
      bytes = wireBytes(part)
      lastSpace = -1
    }
    part += segment
    bytes += size
    if (segment === ' ') lastSpace = part.length
  }
  parts.push(part)
  return parts
}
