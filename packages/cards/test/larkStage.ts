import { type Client, createClient } from '@lark-sdk/core'
import { createEmulator, type EmulatedCard, type Emulator, type Fault, type SentMessage } from '@lark-sdk/emulator'
import { type VirtualClock, virtualClock } from './virtualClock.ts'

export interface StageCall {
  method: string
  /** Under `/open-apis/`. */
  path: string
  query: Record<string, string>
  body: Record<string, unknown>
  atMs: number
}

/**
 * What goes wrong with one call: a code is a refusal; `lost`: carried out, and the answer gets lost; `down`: not even carried out;
 * `stalled`: no answer comes; `busy`: beyond a rate; `broken`: the platform fails; `gateway`: somebody else answers in its place.
 */
export type Wrong = number | keyof typeof FAULTS | { code: number; msg: string }

const FAULTS = {
  lost: { does: 'drop-after' },
  down: { does: 'drop' },
  stalled: { does: 'stall' },
  busy: { status: 429, code: 99991400, headers: { 'x-ogw-ratelimit-reset': '1' } },
  broken: { status: 500, code: 2200 },
  gateway: { status: 502, body: '<html>Bad gateway</html>' },
} satisfies Record<string, Fault>

export interface LarkStage {
  client: Client
  clock: VirtualClock
  emulator: Emulator
  /** A group that the bot is in. */
  chatId: string
  calls: StageCall[]
  cards(): EmulatedCard[]
  /** The messages that were not recalled. */
  messages(): SentMessage[]
  /** What each message says, in order. */
  texts(): string[]
  text(): string
  /** The most changes of one card in any second. */
  busiestSecond(): number
}

interface StageOptions {
  wrong?: ((call: StageCall, count: number) => Wrong | undefined) | undefined
  /** How long each call takes to arrive. */
  latencyMs?: ((count: number) => number) | undefined
}

let clock = virtualClock()
/** One for all: a fresh start costs less than a fresh emulator. */
const emulator = createEmulator({ now: () => clock.now(), rateLimits: true, encryptKey: null })

/** An empty emulator on a clock of its own, every rate of the platform kept, and calls that go wrong as they are told to. */
export function larkStage({ wrong, latencyMs = () => 30 }: StageOptions = {}): LarkStage {
  clock = virtualClock()
  emulator.reset()
  const time = clock
  const calls: StageCall[] = []

  async function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.pathname.includes('/auth/v3/')) return time.hold(emulator.fetch(url, init))
    const call: StageCall = {
      method: init?.method ?? 'GET',
      path: url.pathname.replace('/open-apis/', ''),
      query: Object.fromEntries(url.searchParams),
      body: typeof init?.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : {},
      atMs: time.now(),
    }
    calls.push(call)
    const count = calls.length
    await time.sleep(latencyMs(count))
    const fault = faultOf(wrong?.(call, count))
    if (fault) emulator.fault(fault)
    const answer = emulator.fetch(url, init)
    // Only time ends a call that nobody answers.
    return fault?.does === 'stall' ? answer : time.hold(answer)
  }

  const { appId, appSecret } = emulator.app
  const messages = () => emulator.sent().filter(message => !message.recalled)
  const texts = () => messages().map(textOf)
  return {
    client: createClient({ appId, appSecret, fetch, timers: time }),
    clock: time,
    emulator,
    chatId: emulator.chat('Release room').chatId,
    calls,
    cards: () => emulator.cards(),
    messages,
    texts,
    text: () => texts().join(''),
    busiestSecond() {
      const changes = calls.filter(isChange)
      const near = changes.map(one => changes.filter(other => isWithinSecond(one, other)).length)
      return Math.max(0, ...near)
    },
  }
}

/** Whether a call changes a card. */
export const isChange = ({ path }: StageCall): boolean => /^cardkit\/v1\/cards\/./.test(path)

/** Whether a change was made to the same card at the same time, or less than a second later. */
function isWithinSecond(one: StageCall, other: StageCall): boolean {
  const cardOf = ({ path }: StageCall) => path.split('/')[3]
  return cardOf(one) === cardOf(other) && other.atMs >= one.atMs && other.atMs < one.atMs + 1000
}

function faultOf(wrong: Wrong | undefined): Fault | undefined {
  if (wrong === undefined) return undefined
  if (typeof wrong === 'string') return FAULTS[wrong]
  if (typeof wrong === 'number') return { status: 400, code: wrong }
  return { status: 400, headers: { 'content-type': 'application/json' }, body: JSON.stringify(wrong) }
}

interface Node {
  element_id?: string
  content?: string
}

/** The streamed text that a message shows. */
function textOf({ msgType, content }: SentMessage): string {
  if (msgType === 'text') return String(content.text)
  if (msgType === 'post') {
    return (content as { zh_cn: { content: { text: string }[][] } }).zh_cn.content.flat()[0]?.text ?? ''
  }
  const { elements } = (content as { body: { elements: Node[] } }).body
  return elements.find(({ element_id: id }) => id === 'stream_text')?.content ?? ''
}
