import { expect, test } from 'vitest'
import { type ActionContext, button, type CardAnswer, card, defineCard, hmac } from '../index.ts'
import { canonical } from './hmac.ts'

const T0 = 1_780_000_000_000
let nowMs = T0
const signing = hmac({ secret: '0123456789abcdef', ttlMs: 60_000, now: () => nowMs })
const pay = defineCard('pay', (id: number) => card({ body: [button('Pay', { callback: { op: 'pay', id } })] }), {
  signing,
})
const handler = pay.on({ actions: { pay: ({ id }) => ({ toast: `Paid ${id}` }) } })

function send(value: object, open_chat_id = 'oc_1'): Promise<CardAnswer | undefined> {
  const event: ActionContext['event'] = {
    operator: { open_id: 'ou_1' },
    token: 'c-1',
    action: { tag: 'button', value },
    context: { open_chat_id },
  }
  return handler({ event, header: {}, raw: {} })
}

// biome-ignore lint/suspicious/noExplicitAny: reaches into the JSON that travels
const valueIn = (made: any) => made.body.elements[0].behaviors[0].value

test('a signed value passes, in whatever order the platform sends its keys', async () => {
  const value = valueIn(await pay.build(7))
  expect(value).toMatchObject({
    op: 'pay',
    id: 7,
    $card: { name: 'pay', until: T0 + 60_000, sign: expect.stringMatching(/^[0-9a-f]{32}$/) },
  })
  const { $card, ...own } = value
  const { sign, ...stamp } = $card
  expect(await send({ $card: { sign, ...stamp }, id: own.id, op: own.op })).toEqual({
    toast: { type: 'info', content: 'Paid 7' },
  })
})

test.each([
  ['another id', { id: 8 }, {}],
  ['one field more', { vip: true }, {}],
  ['a later end', {}, { until: T0 + 1e9 }],
  ['another chat', {}, { chat: 'oc_2' }],
  ['no signature', {}, { sign: undefined }],
  ['an empty signature', {}, { sign: '' }],
  ['a shorter signature', {}, { sign: '00' }],
])('%s is refused', async (_, own, stamp) => {
  const value = valueIn(await pay.build(7))
  const forged = JSON.parse(JSON.stringify({ ...value, ...own, $card: { ...value.$card, ...stamp } }))
  expect(await send(forged)).toMatchObject({ toast: { type: 'error', content: 'This card is not valid.' } })
})

test('one flipped digit of the signature is refused', async () => {
  const value = valueIn(await pay.build(7))
  const { sign } = value.$card
  for (const index of [0, 15, 31]) {
    const digit = sign[index] === '0' ? '1' : '0'
    const flipped = sign.slice(0, index) + digit + sign.slice(index + 1)
    expect(await send({ ...value, $card: { ...value.$card, sign: flipped } })).toMatchObject({
      toast: { type: 'error' },
    })
  }
})

test('a stale card is told apart from a forged one', async () => {
  const value = valueIn(await pay.build(7))
  nowMs = T0 + 60_000
  expect(await send(value)).toMatchObject({ toast: { content: 'This card has expired.' } })
  const asked = pay.on({ actions: { pay: () => {} }, refused: why => ({ toast: why }) })
  expect(await asked({ event: { ...(await eventOf(value)) }, header: {}, raw: {} })).toMatchObject({
    toast: { content: 'expired' },
  })
  nowMs = T0
})

async function eventOf(value: object): Promise<ActionContext['event']> {
  return { operator: { open_id: 'ou_1' }, token: 'c-1', action: { tag: 'button', value }, context: {} }
}

test('a card made for one chat answers nothing in another', async () => {
  const value = valueIn(await pay.buildFor('oc_1', 7))
  expect(await send(value)).toEqual({ toast: { type: 'info', content: 'Paid 7' } })
  expect(await send(value, 'oc_2')).toMatchObject({ toast: { content: 'This card belongs to another chat.' } })
})

test('a secret too short to be one, or no lifetime, is refused', () => {
  expect(() => hmac({ secret: 'short', ttlMs: 1 })).toThrow(TypeError)
  expect(() => hmac({ secret: '0123456789abcdef', ttlMs: 0 })).toThrow(TypeError)
  expect(() => hmac({ secret: '0123456789abcdef', ttlMs: Number.NaN })).toThrow(TypeError)
})

test('the signed text is the same for the same value', () => {
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined, e: true })).toBe(
    '{"b":[1,{"c":"x","d":null}],"e":true}',
  )
})
