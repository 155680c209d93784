import type { StreamCall } from '../api.ts'

export interface Printing {
  readonly frequencyMs: number
  readonly step: number
}

/** What a client shows at a moment, page by page. */
export interface Typed {
  readonly pages: readonly string[]
  /** Calls that have been made by then. */
  readonly calls: number
  /** Whether all that came is printed. */
  readonly done: boolean
}

/**
 * The text as a client prints it: what goes on from the text before is typed, a step at a time; anything else appears at once,
 * and so does the rest of a text when the next one comes.
 */
export function typedText(calls: readonly StreamCall[], atMs: number, { frequencyMs, step }: Printing): Typed {
  const pages: { text: string; from: number; sinceMs: number }[] = []
  let made = 0
  for (const call of calls) {
    if (call.atMs > atMs) break
    made += 1
    if (call.text === undefined || call.closed) continue
    const before = pages[call.page]
    const from = before && !call.breaks ? before.text.length : call.breaks ? call.text.length : 0
    pages[call.page] = { text: call.text, from, sinceMs: call.atMs }
  }
  const shown = pages.map(({ text, from, sinceMs }, index) => {
    // A page that is followed by another is whole.
    if (index < pages.length - 1) return text
    const typed = Math.floor((atMs - sinceMs) / frequencyMs + 1) * step
    return text.slice(0, from + typed)
  })
  const last = pages.at(-1)
  return { pages: shown, calls: made, done: made === calls.length && shown.at(-1)?.length === (last?.text.length ?? 0) }
}
