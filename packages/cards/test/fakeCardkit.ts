import { type Client, createClient } from '@lark-sdk/core'
import type { VirtualClock } from './virtualClock.ts'

interface Element {
  tag: string
  element_id?: string
  content?: string
  elements?: Element[]
  columns?: Element[]
  [field: string]: unknown
}

export interface FakeCard {
  json: { config?: Record<string, unknown>; body: { elements: Element[] }; [field: string]: unknown }
  sequence: number
  streamingUntilMs: number
  /** Whether the end of streaming mode has been told once. */
  told: boolean
  uuids: Set<string>
  sent: boolean
}

export interface FakeCall {
  method: string
  /** Under `/open-apis/`. */
  path: string
  query: Record<string, string>
  body: Record<string, unknown>
  atMs: number
}

/** A refusal; `lost`: carried out, and the answer gets lost; `down`: not even carried out. */
export type Fault = number | 'lost' | 'down' | { code: number; msg: string }

export interface FakeCardkit {
  client: Client
  cards: Map<string, FakeCard>
  messages: { id: string; type: string; content: Record<string, unknown>; receiver: string }[]
  calls: FakeCall[]
  /** All that the messages say, in order. */
  text(): string
  texts(): string[]
  /** The most changes of cards in any second. */
  busiestSecond(): number
}

const STREAMING_MS = 10 * 60_000
const CARD_BYTES = 30 * 1024

class Refused extends Error {
  readonly code: number
  constructor(code: number, msg = 'refused') {
    super(msg)
    this.code = code
  }
}

interface FakeOptions {
  clock: VirtualClock
  fault?: (call: FakeCall, count: number) => Fault | undefined
  /** How long each call takes. */
  latencyMs?: (count: number) => number
}

/** cardkit, and as much of messages as it takes to send cards, as a `fetch`. */
export function fakeCardkit({ clock, fault, latencyMs = () => 30 }: FakeOptions): FakeCardkit {
  const cards = new Map<string, FakeCard>()
  const messages: FakeCardkit['messages'] = []
  const calls: FakeCall[] = []
  const sentKeys = new Map<string, string>()

  const answer = (data: object) => Response.json({ code: 0, msg: 'success', data })

  async function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.pathname.includes('/auth/v3/')) {
      return Response.json({ code: 0, msg: 'ok', tenant_access_token: 't-1', expire: 7200 })
    }
    const text = input instanceof Request ? await input.text() : String(init?.body ?? '')
    const call: FakeCall = {
      method: (input instanceof Request ? input.method : init?.method) ?? 'GET',
      path: url.pathname.replace('/open-apis/', ''),
      query: Object.fromEntries(url.searchParams),
      body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
      atMs: clock.now(),
    }
    calls.push(call)
    const count = calls.length
    await clock.sleep(latencyMs(count))
    const wrong = fault?.(call, count)
    try {
      if (wrong === 'down') throw new TypeError('connection refused')
      if (typeof wrong === 'number') throw new Refused(wrong)
      if (typeof wrong === 'object') throw new Refused(wrong.code, wrong.msg)
      const data = carryOut(call)
      if (wrong === 'lost') throw new TypeError('connection reset')
      return answer(data)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return Response.json({ code: error.code, msg: error.message }, { status: 400 })
    }
  }

  function carryOut(call: FakeCall): object {
    const { method, path, body, query } = call
    const [area, , kind, id = '', part, elementId = '', tail] = path.split('/')
    if (area === 'im') return method === 'DELETE' ? recall(id) : send(kind === 'messages' ? id : '', query, body)
    if (method === 'POST' && !id) return create(body)
    const card = cards.get(id)
    if (!card) throw new Refused(200740)
    change(card, `${method} ${part ?? ''}${tail ? `/${tail}` : elementId && '/:id'}`, elementId, body)
    return {}
  }

  function create({ type, data }: Record<string, unknown>): object {
    const json = type === 'template' ? { body: { elements: [] } } : (JSON.parse(String(data)) as FakeCard['json'])
    const card: FakeCard = { json, sequence: 0, streamingUntilMs: 0, told: false, uuids: new Set(), sent: false }
    check(json)
    setStreaming(card, json.config?.streaming_mode)
    const id = String(7_000_000_000 + cards.size)
    cards.set(id, card)
    return { card_id: id }
  }

  function send(root: string, query: Record<string, string>, body: Record<string, unknown>): object {
    const key = String(body.uuid)
    const before = sentKeys.get(key)
    if (before) return { message_id: before }
    const content = JSON.parse(String(body.content)) as Record<string, unknown>
    if (body.msg_type === 'interactive') {
      const card = cards.get((content.data as { card_id: string }).card_id)
      if (!card || card.sent) throw new Refused(230099, 'ErrCode: 11310 is not it; no such card')
      card.sent = true
    }
    const id = `om_${sentKeys.size + 1}`
    messages.push({
      id,
      type: String(body.msg_type),
      content,
      receiver: root || `${query.receive_id_type} ${String(body.receive_id)}`,
    })
    sentKeys.set(key, id)
    return { message_id: id }
  }

  function recall(id: string): object {
    messages.splice(
      messages.findIndex(message => message.id === id),
      1,
    )
    return {}
  }

  function change(card: FakeCard, what: string, elementId: string, body: Record<string, unknown>): void {
    const { uuid, sequence } = body as { uuid: string; sequence: number }
    if (card.uuids.has(uuid)) return
    if (!(sequence > card.sequence)) throw new Refused(300317)
    const next = structuredClone(card.json)
    const parse = (name: string) => JSON.parse(String(body[name])) as never
    let streaming: unknown
    if (what === 'PUT ') {
      for (const key of Object.keys(next)) delete next[key]
      Object.assign(next, JSON.parse((body.card as { data: string }).data))
      streaming = next.config?.streaming_mode ?? false
    } else if (what === 'PATCH settings') streaming = applySettings(next, parse('settings'))
    else if (what === 'POST batch_update') streaming = applyActions(next, parse('actions'))
    else if (what === 'POST elements') addElements(next, body.type, body.target_element_id, parse('elements'))
    else if (what === 'PUT elements/:id') replace(next, elementId, parse('element'))
    else if (what === 'PATCH elements/:id')
      Object.assign(find(next, elementId, 300313).element, parse('partial_element'))
    else if (what === 'DELETE elements/:id') remove(next, elementId)
    else if (what === 'PUT elements/content') {
      if (clock.now() >= card.streamingUntilMs) {
        const code = card.told ? 300309 : 200850
        card.told = true
        throw new Refused(code)
      }
      const { element } = find(next, elementId, 300313)
      if (element.tag !== 'markdown' && element.tag !== 'plain_text') throw new Refused(300310)
      if (!body.content) throw new Refused(10002)
      element.content = String(body.content)
    } else throw new Refused(10002, what)
    check(next)
    card.json = next
    card.sequence = sequence
    card.uuids.add(uuid)
    if (streaming !== undefined) setStreaming(card, streaming)
  }

  function setStreaming(card: FakeCard, on: unknown): void {
    card.streamingUntilMs = on === true ? clock.now() + STREAMING_MS : 0
    card.told = false
  }

  const textOf = (message: FakeCardkit['messages'][number]): string => {
    if (message.type === 'text') return String(message.content.text)
    if (message.type === 'post') {
      return (message.content as { zh_cn: { content: { text: string }[][] } }).zh_cn.content.flat()[0]?.text ?? ''
    }
    const card = cards.get((message.content as { data: { card_id: string } }).data.card_id)
    return card ? (find(card.json, 'stream_text', 1).element.content ?? '') : ''
  }

  const texts = () => messages.map(textOf)
  return {
    client: createClient({ appId: 'cli_1', appSecret: 's', fetch, timers: clock }),
    cards,
    messages,
    calls,
    texts,
    text: () => texts().join(''),
    busiestSecond() {
      const times = calls.filter(({ path }) => /^cardkit\/v1\/cards\/./.test(path)).map(({ atMs }) => atMs)
      return Math.max(0, ...times.map(from => times.filter(at => at >= from && at <= from + 999).length))
    },
  }
}

function check(json: FakeCard['json']): void {
  const ids: string[] = []
  JSON.stringify(json, (key, value: unknown) => {
    if (key === 'element_id') ids.push(String(value))
    return value
  })
  if (new Set(ids).size < ids.length) throw new Refused(300301)
  if (new TextEncoder().encode(JSON.stringify(json)).length > CARD_BYTES) throw new Refused(200860)
}

function listsOf(json: FakeCard['json'] | Element): Element[][] {
  const own = 'body' in json && typeof json.body === 'object' ? [(json as FakeCard['json']).body.elements] : []
  const { elements, columns } = json as Element
  const lists = [...own, ...[elements, columns].filter(list => list !== undefined)]
  return [...lists, ...lists.flat().flatMap(listsOf)]
}

function find(json: FakeCard['json'], id: string, code: number): { list: Element[]; index: number; element: Element } {
  for (const list of listsOf(json)) {
    const index = list.findIndex(element => element.element_id === id)
    const element = list[index]
    if (element) return { list, index, element }
  }
  throw new Refused(code)
}

function replace(json: FakeCard['json'], id: string, element: Element): void {
  const { list, index } = find(json, id, 300121)
  list[index] = { ...element }
}

function remove(json: FakeCard['json'], id: string): void {
  const { list, index } = find(json, id, 300314)
  list.splice(index, 1)
}

function addElements(json: FakeCard['json'], type: unknown, target: unknown, elements: Element[]): void {
  if (type === 'append') {
    const into = target ? find(json, String(target), 300315).element : json.body
    into.elements = [...(into.elements ?? []), ...elements]
    return
  }
  const { list, index } = find(json, String(target), 300315)
  list.splice(type === 'insert_after' ? index + 1 : index, 0, ...elements)
}

function applySettings(json: FakeCard['json'], settings: { config?: Record<string, unknown> }): unknown {
  if (settings.config) json.config = { ...json.config, ...settings.config }
  if ('card_link' in settings) json.card_link = settings.card_link
  return settings.config?.streaming_mode
}

/** Applies a batch as the platform does, for the tests of differences as well. */
export function applyActions(
  json: FakeCard['json'],
  actions: { action: string; params: Record<string, never> }[],
): unknown {
  let streaming: unknown
  for (const { action, params } of actions) {
    if (action === 'partial_update_setting') streaming = applySettings(json, params.settings ?? {}) ?? streaming
    else if (action === 'add_elements') addElements(json, params.type, params.target_element_id, params.elements ?? [])
    else if (action === 'delete_elements') for (const id of params.element_ids ?? []) remove(json, id)
    else if (action === 'update_element') replace(json, params.element_id ?? '', params.element ?? { tag: '' })
    else if (action === 'partial_update_element') {
      Object.assign(find(json, params.element_id ?? '', 300313).element, params.partial_element)
    } else throw new Refused(10002, action)
  }
  return streaming
}
