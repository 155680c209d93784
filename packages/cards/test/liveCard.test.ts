import { expect, test } from 'vitest'
import { type CardReceiver, createLiveCard, type LiveCard } from '../src/cardkit.ts'
import { type CardJson, card } from '../src/index.ts'
import { isChange, larkStage, type StageCall, type Wrong } from './larkStage.ts'

const made = (text: string, streaming = true): CardJson =>
  card({
    config: { streaming_mode: streaming },
    body: [
      { tag: 'markdown', element_id: 'status', content: text },
      {
        tag: 'markdown',
        element_id: 'note',
        content: 'A note that stays as it is, and is long enough to be left alone.',
      },
    ],
  })

async function play(
  run: (live: LiveCard) => Promise<unknown>,
  wrong?: (call: StageCall, count: number) => Wrong | undefined,
  receiver?: CardReceiver,
) {
  const lark = larkStage({ wrong })
  const { client, clock, chatId } = lark
  async function work() {
    const live = await createLiveCard({ client, card: made('0 %'), timers: clock, ...(receiver ?? { chatId }) })
    return { live, result: await run(live) }
  }
  const { live, result } = await clock.run(work())
  const [shown] = lark.cards()
  const json = shown?.card as unknown as CardJson
  return {
    ...lark,
    live,
    result,
    json,
    elements: (json.body?.elements ?? []) as { tag: string; content?: string }[],
    changes: lark.calls.filter(isChange),
  }
}

test('it is made, and sent by its id', async () => {
  const { calls, live, chatId, cards, messages } = await play(async () => undefined)

  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST cardkit/v1/cards', 'POST im/v1/messages'])
  expect(calls[1]).toMatchObject({
    query: { receive_id_type: 'chat_id' },
    body: {
      receive_id: chatId,
      msg_type: 'interactive',
      content: JSON.stringify({ type: 'card', data: { card_id: live.cardId } }),
    },
  })
  expect(calls[1]?.body.uuid).toMatch(/^.{36}$/)
  expect(cards()).toMatchObject([{ cardId: live.cardId, messageId: live.messageId, sequence: 0 }])
  expect(messages()).toMatchObject([{ messageId: live.messageId, content: made('0 %') }])
})

test('without a receiver it is sent when it is asked to be', async () => {
  const { messages, live } = await play(card => card.send({ email: 'ada@acme.example' }), undefined, {})

  expect(messages()).toMatchObject([{ messageId: live.messageId, to: 'Ada Lindgren' }])
})

test('changes that are asked for at once are made one after the other, in order, under rising sequences', async () => {
  const { changes, elements, busiestSecond, live } = await play(live =>
    Promise.all(Array.from({ length: 30 }, (_, index) => live.setText('status', `${index} %`))),
  )

  expect(changes.map(({ body }) => body.content)).toEqual(Array.from({ length: 30 }, (_, index) => `${index} %`))
  expect(changes.map(({ body }) => body.sequence)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
  expect(new Set(changes.map(({ body }) => body.uuid)).size).toBe(30)
  expect(elements[0]?.content).toBe('29 %')
  expect(busiestSecond()).toBeLessThanOrEqual(10)
  expect(live.sequence).toBe(30)
})

test('an update is the smallest batch of changes', async () => {
  const { changes, json } = await play(async live => {
    await live.update(made('50 %'))
    await live.update(made('50 %'))
  })

  expect(changes).toHaveLength(1)
  expect(changes[0]).toMatchObject({ method: 'POST', path: expect.stringMatching(/batch_update$/) })
  expect(JSON.parse(String(changes[0]?.body.actions))).toEqual([
    { action: 'partial_update_element', params: { element_id: 'status', partial_element: { content: '50 %' } } },
  ])
  expect(json).toEqual(made('50 %'))
})

test('an update replaces the card when it is not certain what the platform has', async () => {
  const { changes, json } = await play(async live => {
    await live.setText('status', 'Typed')
    await live.update(made('50 %'))
  })

  expect(changes.map(({ method }) => method)).toEqual(['PUT', 'PUT'])
  expect(json).toEqual(made('50 %'))
})

test('an update after one that may have been carried out replaces the card', async () => {
  let sent = 0
  const { changes, json, result } = await play(
    async live => {
      const failed = await live.update(made('50 %')).catch((error: unknown) => error)
      await live.update(made('0 %'))
      return failed
    },
    call => (isChange(call) ? ([undefined, 'lost', 200740] as const)[++sent] : undefined),
  )

  expect(result).toMatchObject({ code: 200740 })
  expect(changes.map(({ method }) => method)).toEqual(['POST', 'POST', 'PUT'])
  expect(json).toEqual(made('0 %'))
})

test('components are added, changed and removed', async () => {
  const { elements } = await play(async live => {
    await live.appendElements([{ tag: 'hr' }, { tag: 'markdown', element_id: 'end', content: 'End' }])
    await live.appendElements([{ tag: 'hr', element_id: 'line' }], { type: 'insert_before', targetElementId: 'note' })
    await live.updateElement('status', { tag: 'markdown', element_id: 'status', content: 'New' })
    await live.patchElement('end', { content: 'The end' })
    await live.deleteElement('note')
  })

  expect(elements).toEqual([
    { tag: 'markdown', element_id: 'status', content: 'New' },
    { tag: 'hr', element_id: 'line' },
    { tag: 'hr', element_id: expect.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,19}$/) },
    { tag: 'markdown', element_id: 'end', content: 'The end' },
  ])
})

test('a sequence that is too low is led on until it is taken', async () => {
  const { changes, elements } = await play(
    live => live.setText('status', 'Done'),
    ({ path, body }) => (path.endsWith('/content') && Number(body.sequence) <= 5000 ? 300317 : undefined),
  )

  const sequences = changes.map(({ body }) => Number(body.sequence))
  expect(sequences).toEqual([...sequences].sort((a, b) => a - b))
  expect(sequences.at(-1)).toBeGreaterThan(5000)
  expect(elements[0]?.content).toBe('Done')
})

test.each([200850, 300309])('streaming mode that has ended (%i) is opened again', async code => {
  let refused = false
  const { changes, elements } = await play(
    live => live.setText('status', 'Done'),
    ({ path }) => {
      if (refused || !path.endsWith('/content')) return undefined
      refused = true
      return code
    },
  )

  expect(changes.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual([
    'PUT content',
    'PATCH settings',
    'PUT content',
  ])
  expect(elements[0]?.content).toBe('Done')
})

test('after more than ten minutes a text is still set', async () => {
  const lark = larkStage()
  const { client, clock, chatId } = lark
  async function work() {
    const live = await createLiveCard({ client, chatId, card: made('0 %'), timers: clock })
    await clock.sleep(11 * 60_000)
    await live.setText('status', 'Late')
  }
  await clock.run(work())

  expect(lark.cards()).toMatchObject([{ streaming: true, card: made('Late') }])
  expect(lark.emulator.calls().map(({ code }) => code)).toContain(200850)
})

test('streaming mode that is refused again and again is an error, and the next change is made all the same', async () => {
  const { elements, result, changes } = await play(
    async live => {
      const failed = await live.setText('status', 'Typed').catch((error: unknown) => error)
      await live.patchElement('status', { content: 'Set' })
      return failed
    },
    ({ path }) => (path.endsWith('/content') ? 300309 : undefined),
  )

  expect(result).toMatchObject({ name: 'LarkApiError', code: 300309 })
  expect(changes.filter(({ path }) => path.endsWith('/settings'))).toHaveLength(1)
  expect(elements[0]?.content).toBe('Set')
})

test('components whose answer got lost are there once', async () => {
  let lost = 0
  const { elements } = await play(
    async live => {
      await live.appendElements([{ tag: 'hr' }])
      await live.deleteElement('note')
    },
    // Carried out, then the answer is lost, and the attempt after it meets its own sequence.
    ({ path, method }) => {
      if (!/elements/.test(path)) return undefined
      lost += 1
      if (method === 'POST') return [undefined, 'lost' as const, 300317][lost]
      return [undefined, undefined, undefined, undefined, 'lost' as const, 300317][lost]
    },
  )

  expect(elements.map(({ tag }) => tag)).toEqual(['markdown', 'hr'])
})

test('closing ends streaming mode and says what the chat list shows', async () => {
  const { json } = await play(live => live.close('All done'))

  expect(json?.config).toMatchObject({ streaming_mode: false, summary: { content: 'All done' } })
})

test('several receivers are refused before anything is made', async () => {
  const { client, chatId, calls } = larkStage()
  const work = createLiveCard({ client, chatId, openId: 'ou_1', card: made('') })

  await expect(work).rejects.toThrow('got chatId and openId')
  expect(calls).toEqual([])
})
