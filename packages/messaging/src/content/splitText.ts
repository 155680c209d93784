import { jsonBytes, jsonBytesAt } from './jsonBytes.ts'

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/

/** How large the pieces may be. */
export interface SplitTextOptions {
  /** Bytes of each piece, as it goes over the wire. Default: 150,000, which leaves a text message some room under its 153,600. */
  maxBytes?: number | undefined
}

/** Bytes of a line break, which is two characters in JSON. */
const BREAK_BYTES = 2

/**
 * Splits a long text into pieces that fit into messages: between lines where it can, else between words, and never inside
 * of what readers see as one character. A block of code that is cut is closed, and opened again in the next piece.
 *
 * @throws {TypeError} when `maxBytes` is too small for a single character
 * @example for (const piece of splitText('a very long log')) await sendMessage({ client, chatId: 'oc_…', content: text(piece) })
 */
export function splitText(text: string, { maxBytes = 150_000 }: SplitTextOptions = {}): string[] {
  const pieces: string[] = []
  let lines: string[] = []
  let bytes = 0
  let open: { line: string; close: string } | undefined
  const closeBytes = () => (open ? BREAK_BYTES + jsonBytes(open.close) : 0)
  // Counted line by line: to measure the whole piece each time would take the square of its length.
  const bytesOf = (line: string) => jsonBytes(line) + (lines.length > 0 ? BREAK_BYTES : 0)

  const add = (line: string) => {
    bytes += bytesOf(line)
    lines.push(line)
  }
  const flush = () => {
    if (lines.length > 0) pieces.push([...lines, ...(open ? [open.close] : [])].join('\n'))
    lines = []
    bytes = 0
    if (open) add(open.line)
  }
  const fits = (line: string) => bytes + bytesOf(line) + closeBytes() <= maxBytes

  for (const line of text.split('\n')) {
    const fence = FENCE.exec(line)
    const closes = open !== undefined && fence?.[1]?.startsWith(open.close) && fence[2]?.trim() === ''
    // Markdown has no backticks after those that open a block: ```x``` is code within its line.
    const isInline = fence?.[1]?.startsWith('`') && fence[2]?.includes('`')
    const opens = fence && !isInline && open === undefined ? { line, close: fence[1] ?? '```' } : undefined
    if (closes) {
      // A longer line than the one that room is kept for: the block is closed before it, and by it.
      if (bytes + bytesOf(line) > maxBytes) flush()
      open = undefined
    }
    // It must be possible to close what this line opens.
    if (opens && bytes + bytesOf(line) + BREAK_BYTES + jsonBytes(opens.close) > maxBytes) flush()
    const room = maxBytes - (open ? jsonBytes(open.line) + BREAK_BYTES + closeBytes() : 0)
    for (const part of fits(line) ? [line] : cut(line, room)) {
      if (!fits(part)) flush()
      add(part)
    }
    open ??= opens
  }
  // What is left has its own end: it closes nothing that the text left open.
  open = undefined
  flush()
  return pieces
}

/** Cuts one line: after spaces where there are any, between graphemes elsewhere. */
function cut(line: string, maxBytes: number): string[] {
  const parts: string[] = []
  let segments: Intl.Segments | undefined
  let start = 0
  let bytes = 0
  let lastSpace = -1
  for (let index = 0; index < line.length; index++) {
    bytes += jsonBytesAt(line, index)
    if (bytes <= maxBytes) {
      if (line[index] === ' ') lastSpace = index
      continue
    }
    // Asked about the places of the cuts alone: to walk over all graphemes takes a hundred times as long.
    segments ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)
    const isBorder = (at: number) => segments?.containing(at)?.index === at
    // A space may carry an accent.
    const end = lastSpace >= start && isBorder(lastSpace + 1) ? lastSpace + 1 : (segments.containing(index)?.index ?? 0)
    if (end <= start) {
      const size = jsonBytes(segments.containing(start)?.segment ?? '')
      throw new TypeError(`maxBytes: expected room for a character of ${size} bytes, got ${maxBytes}`)
    }
    parts.push(line.slice(start, end))
    start = end
    // The next part begins here, and is measured anew.
    index = end - 1
    bytes = 0
    lastSpace = -1
  }
  parts.push(line.slice(start))
  return parts
}
