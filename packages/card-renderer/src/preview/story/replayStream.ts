import { streamCard } from '@lark-sdk/cards/cardkit'
import { createClient } from '@lark-sdk/core'
import { isFields } from '../../fields.ts'
import type { Chunk, Fields, Replay, StreamCall } from '../api.ts'
import { createVirtualClock } from './virtualClock.ts'

/** When a card is quiet about it, the client prints one character every 70 ms. */
const FREQUENCY_MS = 70
const STEP = 1
const STREAMING_MS = 10 * 60_000
const MOST_MS = 24 * 3_600_000
const CLOSED = 300309

const parse = (text: unknown): Fields => {
  try {
    const value: unknown = JSON.parse(String(text))
    return isFields(value) ? value : {}
  } catch {
    return {}
  }
}

const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isFields(inner) ? inner[key] : undefined), value)

/** The most calls in any one second to any one card, as the platform counts them. */
export function busiestOf(calls: readonly StreamCall[]): number {
  const within = (first: number, page: number): number =>
    calls.filter(call => call.page === page && call.atMs >= first && call.atMs < first + 1000).length
  return calls.reduce((most, { atMs, page }) => Math.max(most, within(atMs, page)), 0)
}

/** Keeps what a platform would be told, and when. */
function createListener(elapsedMs: () => number) {
  const calls: StreamCall[] = []
  let created: Fields = {}
  let page = -1
  let openedMs = 0
  let before = ''

  async function listen(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = input instanceof Request ? input : new Request(input, init)
    const path = new URL(request.url).pathname.replace('/open-apis/', '')
    const body = await request.text()
    if (path.startsWith('auth/'))
      return Response.json({ code: 0, msg: 'ok', tenant_access_token: 't-preview', expire: 7200 })
    const json = parse(body)
    const call: StreamCall = {
      atMs: Math.round(elapsedMs()),
      method: request.method,
      path,
      bytes: new TextEncoder().encode(body).length,
      page: Number(/\/card_(\d+)\b/.exec(path)?.[1] ?? Math.max(page, 0)),
      ...(typeof json.sequence === 'number' && { sequence: json.sequence }),
    }
    if (path === 'cardkit/v1/cards') {
      page += 1
      created = parse(json.data)
      openedMs = call.atMs
      before = textIn(created) ?? ''
      calls.push({ ...call, page, text: before })
    } else if (path.endsWith('/content') && typeof json.content === 'string') {
      const closed = call.atMs - openedMs >= STREAMING_MS
      calls.push({ ...call, text: json.content, breaks: !json.content.startsWith(before), closed })
      if (closed) return Response.json({ code: CLOSED, msg: 'streaming mode is closed' })
      before = json.content
    } else {
      const renews = at(parse(json.settings), 'config', 'streaming_mode') === true
      if (renews) openedMs = call.atMs
      calls.push({ ...call, ...(renews && { renews }) })
    }
    return Response.json({ code: 0, msg: 'success', data: { card_id: `card_${page}`, message_id: `om_${page}` } })
  }
  return { calls, listen, created: () => created }
}

/** The text of the component that is written to. */
function textIn(card: Fields): string | undefined {
  let found: string | undefined
  JSON.stringify(card, (_, value: unknown) => {
    if (isFields(value) && value.element_id === 'stream_text') found = String(value.content)
    return value
  })
  return found
}

/**
 * What `streamCard` would tell the platform when a text comes in these chunks: the very calls, on a clock that waits for nobody.
 * The platform it talks to is none; it says yes, and no to what comes after streaming mode has ended.
 */
export async function replayStream(chunks: readonly Chunk[]): Promise<Replay> {
  const clock = createVirtualClock(1_700_000_000_000, MOST_MS)
  const { calls, listen, created } = createListener(clock.elapsedMs)
  const snapshots = chunks.some(({ snapshot }) => snapshot !== undefined)
  async function* stream(): AsyncGenerator<string> {
    for (const { atMs, text, snapshot } of chunks) {
      if (atMs > clock.elapsedMs()) await clock.sleepUntil(atMs)
      yield snapshot ?? text ?? ''
    }
  }
  const client = createClient({ appId: 'cli_preview', appSecret: 'none', fetch: listen, timers: clock, retries: 0 })
  let problem: Replay['problem']
  try {
    await clock.run(
      streamCard({
        client,
        chatId: 'oc_preview',
        stream: stream(),
        mode: snapshots ? 'snapshot' : 'delta',
        timers: clock,
      }),
    )
  } catch (error) {
    problem = { message: error instanceof Error ? error.message : String(error) }
  }
  const config = at(created(), 'config', 'streaming_config')
  const frequency = at(config, 'print_frequency_ms', 'default')
  const step = at(config, 'print_step', 'default')
  return {
    chunks,
    calls,
    busiest: busiestOf(calls.filter(({ path }) => path.startsWith('cardkit/'))),
    frequencyMs: typeof frequency === 'number' ? frequency : FREQUENCY_MS,
    step: typeof step === 'number' ? step : STEP,
    ...(problem && { problem }),
  }
}
