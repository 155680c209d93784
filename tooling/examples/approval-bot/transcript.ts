import { styleText } from 'node:util'
import type { SeenCall } from './tapFetch.ts'

type Style = Parameters<typeof styleText>[0]

export interface Transcript {
  title(text: string): void
  /** A new part of the story. */
  part(text: string): void
  /** What someone does or sees. */
  tells(who: string, what: string): void
  call(call: SeenCall): void
  /** A request to the bot, once it is answered. */
  delivery(what: string, status: number, ms: number): void
  failure(error: unknown): void
  /** The last line, and the exit code. */
  end(): number
}

/** Prints the story as it happens. Colours only where a person looks, and never with `NO_COLOR`. */
export function createTranscript(print: (line: string) => void, now = () => performance.now()): Transcript {
  const startedAt = now()
  let parts = 0
  let calls = 0
  let deliveries = 0
  let failures = 0
  // styleText looks at the stream and at NO_COLOR itself.
  const paint = (style: Style, text: string) => styleText(style, text, { stream: process.stdout })

  const line = (who: string, style: Style, what: string, detail = '', outcome = '') => {
    const told = `  ${paint(style, who.padEnd(6))} ${what}`
    const gap = ' '.repeat(Math.max(2, 53 - what.length))
    print(detail === '' ? told : `${told}${gap}${paint('dim', detail.padEnd(41))} ${outcome}`)
  }
  const outcome = (style: Style, text: string, ms: number) =>
    `${paint(style, text.padEnd(10))}${paint('dim', `${ms.toFixed(0).padStart(4)} ms`)}`

  return {
    title: text => print(`\n${paint('bold', text)}`),
    part(text) {
      parts += 1
      print(`\n${paint('bold', `${parts}. ${text}`)}`)
    },
    tells: (who, what) => line(who, who === 'bot' ? 'cyan' : 'magenta', what),
    call({ what, method, path, code, ms }) {
      calls += 1
      const style = code === undefined ? 'yellow' : code === 0 ? 'green' : 'red'
      line(
        'bot',
        'cyan',
        what,
        `${method} ${path}`,
        outcome(style, code === undefined ? 'no answer' : `code ${code}`, ms),
      )
    },
    delivery(what, status, ms) {
      deliveries += 1
      line('HTTP', 'blue', what, 'POST /webhook', outcome(status === 200 ? 'green' : 'yellow', `HTTP ${status}`, ms))
    },
    failure(error) {
      failures += 1
      const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      for (const text of told.split('\n')) line('✗', 'red', text)
    },
    end() {
      const counts = [count(calls, 'call', 'calls'), count(deliveries, 'delivery', 'deliveries')].join(', ')
      const verdict =
        failures === 0 ? paint('green', `All ${parts} parts worked`) : paint('red', `Part ${parts} failed`)
      print(`\n${verdict}: ${counts}, ${(now() - startedAt).toFixed(0)} ms\n`)
      return failures === 0 ? 0 : 1
    },
  }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
