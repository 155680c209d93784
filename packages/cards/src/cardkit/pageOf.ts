const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/
const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** What one card holds of a text. */
export interface Page {
  /** As it is shown: code that was cut is closed, and opened again on the next page. */
  content: string
  /** Where the next page begins. */
  end: number
  /** The line that opens the block of code which goes on after the end. */
  fence: string | undefined
  /** Whether anything follows that did not fit. */
  full: boolean
}

export interface PageLimits {
  /** Of the content as JSON. */
  bytes: number
  /** Markdown tables. */
  tables: number
}

interface Cut {
  at: number
  fence: string | undefined
}

/** The bytes of a text inside of a JSON string. */
export const wireBytes = (text: string): number => new TextEncoder().encode(JSON.stringify(text)).length - 2

/**
 * Cuts the page that begins at an offset: after a paragraph if it can, else after a line or a word, never inside a character.
 * What is decided once stays so, whatever text follows.
 */
export function pageOf(text: string, start: number, fence: string | undefined, limits: PageLimits): Page {
  const open = fence === undefined ? '' : `${fence}\n`
  const room = limits.bytes - wireBytes(open)
  const cut = findCut(text, start, fence, { bytes: room, tables: limits.tables })
  if (!cut) return { content: open + text.slice(start), end: text.length, fence: undefined, full: false }
  const part = text.slice(start, cut.at)
  const close = cut.fence === undefined ? '' : `${part.endsWith('\n') ? '' : '\n'}${marksOf(cut.fence)}`
  return { content: open + part + close, end: cut.at, fence: cut.fence, full: true }
}

function findCut(text: string, start: number, opened: string | undefined, limits: PageLimits): Cut | undefined {
  let fence = opened
  let used = 0
  let tables = 0
  let paragraph: Cut | undefined
  let line: Cut | undefined
  let previous: Cut | undefined
  for (let from = start; from < text.length; ) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline + 1
    // Windows ends its lines with two characters.
    const content = text.slice(from, newline < 0 ? to : newline).replace(/\r$/, '')
    const after = fenceAfter(content, fence)
    // Closing costs a line of marks, wherever in the line it has to be done.
    const closing = Math.max(fence ? marksOf(fence).length + 2 : 0, after ? marksOf(after).length + 2 : 0)
    const size = wireBytes(text.slice(from, to))
    if (used + size + closing > limits.bytes) {
      const at = fitting(text, from, to, limits.bytes - used - closing)
      return choose(text, start, Math.max(at, start), [paragraph, line], fence)
    }
    // A row that is still being written may become something else.
    if (newline >= 0 && !fence && previous && content.includes('|') && DELIMITER_ROW.test(content)) {
      tables += 1
      if (tables > limits.tables && previous.at > start) return previous
    }
    previous = { at: from, fence }
    used += size
    fence = after
    from = to
    line = { at: to, fence }
    if (content.trim() === '' && !fence) paragraph = line
  }
  return undefined
}

/** The best place at or before what fits: nothing nicer is worth half a page. */
function choose(
  text: string,
  start: number,
  fits: number,
  places: readonly (Cut | undefined)[],
  fence: string | undefined,
): Cut {
  const half = start + (fits - start) / 2
  const good = places.find(place => place && place.at > half && place.at <= fits)
  if (good) return good
  const space = text.lastIndexOf(' ', fits - 1) + 1
  if (space > half && space <= fits) return { at: space, fence }
  return { at: Math.max(wholeCharacter(text, start, fits), afterOne(text, start)), fence }
}

/** How far a line fits into the bytes that are left. */
function fitting(text: string, from: number, to: number, bytes: number): number {
  let left = bytes
  for (let at = from; at < to; ) {
    const next = afterOne(text, at)
    left -= wireBytes(text.slice(at, next))
    if (left < 0) return at
    at = next
  }
  return to
}

const afterOne = (text: string, at: number) => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Back to where a reader sees a character begin, looking at no more than is known when the page gets full. */
function wholeCharacter(text: string, start: number, at: number): number {
  const from = Math.max(start, at - 64)
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    text.slice(from, afterOne(text, at)),
  )
  const index = segments.containing(at - from)?.index
  return index === undefined ? at : from + index
}

function fenceAfter(line: string, fence: string | undefined): string | undefined {
  const found = FENCE.exec(line)
  if (fence === undefined) return found ? line : undefined
  const closes = found?.[1]?.startsWith(marksOf(fence)) && found[2]?.trim() === ''
  return closes ? undefined : fence
}

const marksOf = (fence: string) => FENCE.exec(fence)?.[1] ?? '```'
