/** Whether chunks bring what is new, or all there is. */
export type StreamMode = 'delta' | 'snapshot'

export interface TextCollector {
  /** All whole characters so far. */
  text(): string
  add(chunk: string): void
  /** Nothing follows: half a character that is left will not become whole. */
  end(): void
}

/** Puts chunks together, wherever they were cut: half a surrogate pair waits for its other half. */
export function collectText(mode: StreamMode): TextCollector {
  let text = ''
  let half = ''
  return {
    text: () => text,
    add(chunk) {
      const joined = mode === 'delta' ? half + chunk : chunk
      half = /[\ud800-\udbff]$/.exec(joined)?.[0] ?? ''
      const whole = wellFormed(half ? joined.slice(0, -1) : joined)
      text = mode === 'delta' ? text + whole : whole
    },
    end() {
      if (half) text += '\ufffd'
      half = ''
    },
  }
}

/** Halves of characters cannot travel as UTF-8. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd')
