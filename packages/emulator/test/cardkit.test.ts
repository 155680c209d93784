import { describe, expect, test } from 'vitest'
import { type Answer, createLark, itemsOf, type Lark, refusal } from './lark.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const text = (id: string | undefined, content: string) => ({
  tag: 'markdown',
  ...(id && { element_id: id }),
  content,
})
const cardOf = (elements: unknown[], config: object = { streaming_mode: true }) => ({
  schema: '2.0',
  config,
  body: { elements },
})
const table = { tag: 'table', columns: [{ name: 'km', data_type: 'number' }], rows: [{ km: 1000 }] }
const panel = (elements: unknown[]) => ({ tag: 'collapsible_panel', header: {}, elements })
const answer = cardOf([text('answer', '…')])

interface LiveCard extends Lark {
  cardId: string
  /** Changes the card under the next sequence. */
  change(method: string, path: string, body?: object): Promise<Answer>
  /** Types a text into the component `answer`. */
  type(content: string, body?: object): Promise<Answer>
  /** The elements as everybody sees them. */
  elements(): unknown[]
}

async function make(lark: Lark, card: unknown, type = 'card_json'): Promise<Answer> {
  return lark.call('POST', 'cardkit/v1/cards', { type, data: JSON.stringify(card) })
}

async function createLive(card: unknown = answer, options: Parameters<typeof createLark>[0] = {}): Promise<LiveCard> {
  const lark = await createLark(options)
  const made = await make(lark, card)
  const cardId = String(made.body.data?.card_id)
  let sequence = 0
  const change = (method: string, path: string, body: object = {}) => {
    sequence += 1
    return lark.call(method, `cardkit/v1/cards/${cardId}${path}`, { sequence, ...body })
  }
  return {
    ...lark,
    cardId,
    change,
    type: (content, body) => change('PUT', '/elements/answer/content', { content, ...body }),
    elements() {
      return lark.emulator.cards().flatMap(({ card }) => (card as ReturnType<typeof cardOf>).body.elements)
    },
  }
}

const byId = (cardId: string) => ({ type: 'card', data: { card_id: cardId } })
const json = (value: unknown) => JSON.stringify(value)

describe('sending', () => {
  test('a card is made, sent by its id, and read as everybody sees it', async () => {
    const lark = await createLive(cardOf([text('answer', 'Hello')]))

    const messageId = await lark.send('interactive', byId(lark.cardId))

    expect(lark.cardId).toMatch(/^\d{19}$/)
    expect(lark.emulator.cards()).toEqual([
      {
        cardId: lark.cardId,
        messageId,
        card: cardOf([text('answer', 'Hello')]),
        streaming: true,
        sequence: 0,
        createdAtMs: lark.emulator.clock.now(),
      },
    ])
    await lark.type('Hello Ada')
    const read = await lark.call('GET', `im/v1/messages/${messageId}`)
    const raw = await lark.call('GET', `im/v1/messages/${messageId}?card_msg_content_type=raw_card_content`)
    const contentOf = (answer: Answer) =>
      JSON.parse(itemsOf<{ body: { content: string } }>(answer)[0]?.body.content ?? '')
    expect(contentOf(read)).toEqual({ title: '', elements: [[{ tag: 'text', text: 'Hello Ada' }]] })
    expect(contentOf(raw)).toEqual(cardOf([text('answer', 'Hello Ada')]))
    expect(lark.emulator.sent()[0]).toMatchObject({ msgType: 'interactive', content: contentOf(raw) })
  })

  test('a card that was changed before it was sent is sent as it is by then', async () => {
    const lark = await createLive()
    await lark.type('First')
    await lark.send('interactive', byId(lark.cardId))

    expect(lark.emulator.sent()[0]?.content).toEqual(cardOf([text('answer', 'First')]))
  })

  test('the answer to a send is about the card that is shown', async () => {
    const lark = await createLive(cardOf([text('answer', 'Hello')]))
    const body = {
      receive_id: lark.emulator.user('Ada').openId,
      msg_type: 'interactive',
      content: json(byId(lark.cardId)),
    }
    const sent = await lark.call('POST', 'im/v1/messages?receive_id_type=open_id', body)

    expect(sent.body.data?.body).toEqual({ content: json({ title: '', elements: [[{ tag: 'text', text: 'Hello' }]] }) })
  })

  test('a card is sent once, also as a reply; the same call once more gives the same message', async () => {
    const lark = await createLive()
    const to = lark.emulator.user('Ada').openId
    const body = { receive_id: to, msg_type: 'interactive', content: json(byId(lark.cardId)), uuid: 'k' }
    const send = (uuid: string) => lark.call('POST', 'im/v1/messages?receive_id_type=open_id', { ...body, uuid })

    const [first, again] = [await send('k'), await send('k')]
    const parent = String(first.body.data?.message_id)
    const other = await send('l')
    const reply = await lark.call('POST', `im/v1/messages/${parent}/reply`, body)

    expect(again.body.data?.message_id).toBe(parent)
    expect([refusal(other), refusal(reply)]).toEqual([
      [400, 230099],
      [400, 230099],
    ])
    expect(other.body.msg).toContain('ErrCode: 200220')
    expect(lark.emulator.sent()).toHaveLength(1)
    // What was refused may be sent under its key.
    const made = await make(lark, answer)
    const second = await lark.call('POST', 'im/v1/messages?receive_id_type=open_id', {
      ...body,
      uuid: 'l',
      content: json(byId(String(made.body.data?.card_id))),
    })
    expect(second.body.code).toBe(0)
  })

  test('a card is sent as a reply', async () => {
    const lark = await createLive()
    const parent = await lark.send('text', { text: 'Question' })

    const reply = await lark.call('POST', `im/v1/messages/${parent}/reply`, {
      msg_type: 'interactive',
      content: json(byId(lark.cardId)),
    })

    expect(reply.body.data).toMatchObject({ parent_id: parent, msg_type: 'interactive' })
    expect(lark.emulator.cards()[0]?.messageId).toBe(reply.body.data?.message_id)
  })

  test('a card that is not there, or too old, is not sent', async () => {
    const lark = await createLive()
    const send = async (cardId: string) => {
      const body = {
        receive_id: lark.emulator.user('Ada').openId,
        msg_type: 'interactive',
        content: json(byId(cardId)),
      }
      const { body: refused } = await lark.call('POST', 'im/v1/messages?receive_id_type=open_id', body)
      return [refused.code, /ErrCode: (\d+)/.exec(refused.msg ?? '')?.[1]]
    }

    expect(await send('7')).toEqual([230099, '200740'])
    await lark.emulator.clock.advance(14 * DAY_MS + 1)
    await lark.renew()
    const token = await lark.call('POST', 'auth/v3/tenant_access_token/internal', {
      app_id: lark.emulator.app.appId,
      app_secret: lark.emulator.app.appSecret,
    })
    const authorization = `Bearer ${String(token.body.tenant_access_token)}`
    const body = {
      receive_id: lark.emulator.user('Ada').openId,
      msg_type: 'interactive',
      content: json(byId(lark.cardId)),
    }
    const late = await lark.call('POST', 'im/v1/messages?receive_id_type=open_id', body, { authorization })
    expect(late.body.msg).toContain('ErrCode: 200750')
    expect(lark.emulator.sent()).toEqual([])
  })

  test('a sent card can be found by its message, and one that was sent as JSON gets an id', async () => {
    const lark = await createLive()
    const known = await lark.send('interactive', byId(lark.cardId))
    const plain = await lark.send('interactive', cardOf([text('answer', '1')]))
    const old = await lark.send('interactive', { elements: [] })
    const convert = (message_id: string) => lark.call('POST', 'cardkit/v1/cards/id_convert', { message_id })

    expect((await convert(known)).body.data).toEqual({ card_id: lark.cardId })
    const { body } = await convert(plain)
    expect((await convert(plain)).body.data).toEqual(body.data)
    await lark.call('PUT', `cardkit/v1/cards/${String(body.data?.card_id)}/elements/answer/content`, {
      sequence: 1,
      content: '2',
    })
    expect(lark.emulator.sent()[1]?.content).toEqual(cardOf([text('answer', '2')]))
    expect(refusal(await convert(old))).toEqual([400, 300303])
    expect(refusal(await convert('om_0'))).toEqual([400, 10002])
    expect(refusal(await convert(await lark.send('text', { text: 'Hi' })))).toEqual([400, 10002])
  })
})

describe('making', () => {
  test.each<[string, unknown, number]>([
    ['a 1.0 card', { elements: [] }, 300303],
    ['an empty card', {}, 300307],
    ['a personal card', cardOf([], { update_multi: false }), 300302],
    ['an unknown tag', cardOf([{ tag: 'blink' }]), 200220],
    ['an id that is there twice', cardOf([text('a', '1'), panel([text('a', '2')])]), 300301],
    ['an id of 21 characters', cardOf([text('a'.repeat(21), '1')]), 10002],
    ['an id that begins with a digit', cardOf([text('1a', '1')]), 10002],
    ['201 elements', cardOf(Array(201).fill({ tag: 'hr' })), 300305],
    ['more than 30 KB', cardOf([text('a', '汉'.repeat(10_240))]), 200860],
    ['six tables', cardOf(Array(6).fill(table)), 230099],
    ['a list', [], 10002],
  ])('%s is refused', async (_, card, code) => {
    expect(refusal(await make(await createLark(), card))).toEqual([400, code])
  })

  test.each<[string, unknown]>([
    ['200 elements', cardOf(Array(200).fill({ tag: 'hr' }))],
    ['five tables', cardOf(Array(5).fill(table))],
    ['an id of 20 characters', cardOf([text('a'.repeat(20), '1')])],
    [
      'ids in what a button hands back',
      cardOf([text('a', '1'), { tag: 'button', value: { tag: 'x', element_id: 'a' } }]),
    ],
    ['tables in a block of code', cardOf([text('a', `\`\`\`\n${'| a | b |\n|---|---|\n'.repeat(9)}\`\`\`\n`)])],
  ])('%s passes', async (_, card) => {
    expect((await make(await createLark(), card)).body.code).toBe(0)
  })

  test('a sixth table in markdown is refused as it is on sending', async () => {
    const table = '| a | b |\n|---|---|\n| 1 | 2 |\n\n'
    const lark = await createLive(cardOf([text('answer', table), text('other', table.repeat(2))]))

    expect((await lark.type(table.repeat(3))).body.code).toBe(0)
    const refused = await lark.type(table.repeat(4))
    expect(refusal(refused)).toEqual([400, 230099])
    expect(refused.body.msg).toContain('11310')
  })

  test('a template of the card builder is sent as one, and has no components that are known', async () => {
    const lark = await createLark()
    const template = { template_id: 'AAq1', template_variable: {} }
    const made = await make(lark, template, 'template')
    const cardId = String(made.body.data?.card_id)
    await lark.send('interactive', byId(cardId))

    expect(lark.emulator.sent()[0]?.content).toEqual({ type: 'template', data: template })
    const patch = { sequence: 1, partial_element: '{"content":"1"}' }
    expect(refusal(await lark.call('PATCH', `cardkit/v1/cards/${cardId}/elements/a`, patch))).toEqual([400, 300313])
    expect(refusal(await make(lark, {}, 'template'))).toEqual([400, 10002])
    expect(refusal(await make(lark, template, 'raw'))).toEqual([400, 10002])
  })

  test.each([
    ['no JSON', '{'],
    ['an empty string', ''],
  ])('%s is refused', async (_, data) => {
    const lark = await createLark()
    expect(refusal(await lark.call('POST', 'cardkit/v1/cards', { type: 'card_json', data }))).toEqual([400, 10002])
  })

  test('it takes the scope and the token of the tenant', async () => {
    const lark = await createLark()
    lark.emulator.app.scopes.revoke('cardkit:card:write')
    const refused = await make(lark, answer)

    expect(refusal(refused)).toEqual([400, 99991672])
    expect(refused.body.error).toMatchObject({ permission_violations: [{ subject: 'cardkit:card:write' }] })
    const asUser = await lark.call('POST', 'cardkit/v1/cards', {}, { authorization: 'Bearer u-1' })
    expect(asUser.body.code).toBe(99991668)
  })
})

describe('changing', () => {
  const two = cardOf([text('a', '1'), { ...panel([text('b', '2')]), element_id: 'f' }])

  test('the whole card is replaced', async () => {
    const lark = await createLive(two)
    const next = cardOf([text('c', '3')], {})

    const put = (card: unknown) => lark.change('PUT', '', { card })
    expect((await put({ type: 'card_json', data: json(next) })).body).toEqual({ code: 0, msg: 'success', data: {} })
    expect(lark.emulator.cards()[0]).toMatchObject({ card: next, streaming: false, sequence: 1 })
    expect(refusal(await put({ type: 'template', data: json(next) }))).toEqual([400, 10002])
    expect(refusal(await put({ type: 'card_json', data: json({ elements: [] }) }))).toEqual([400, 300303])
    expect(lark.emulator.cards()[0]?.card).toEqual(next)
  })

  test('settings change alone', async () => {
    const lark = await createLive(cardOf([text('a', '1')], { width_mode: 'fill' }))
    const set = (settings: unknown) => lark.change('PATCH', '/settings', { settings: json(settings) })

    await set({ config: { summary: { content: 'Done' } }, card_link: { url: 'https://example.com' } })
    expect(lark.emulator.cards()[0]?.card).toEqual({
      ...cardOf([text('a', '1')], { width_mode: 'fill', summary: { content: 'Done' } }),
      card_link: { url: 'https://example.com' },
    })
    expect(refusal(await set({ config: { update_multi: false } }))).toEqual([400, 300302])
    expect(refusal(await set({ header: {} }))).toEqual([400, 300122])
    expect(refusal(await set({ config: 1 }))).toEqual([400, 300122])
    expect(refusal(await set([]))).toEqual([400, 10002])
  })

  test.each<[string, object, unknown[]]>([
    ['insert_before', { target_element_id: 'a' }, [text('n', '0'), text('a', '1'), expect.anything()]],
    ['insert_after', { target_element_id: 'a' }, [text('a', '1'), text('n', '0'), expect.anything()]],
    ['append', {}, [text('a', '1'), expect.anything(), text('n', '0')]],
    [
      'append',
      { target_element_id: 'f' },
      [text('a', '1'), expect.objectContaining({ elements: [text('b', '2'), text('n', '0')] })],
    ],
    [
      'insert_before',
      { target_element_id: 'b' },
      [text('a', '1'), expect.objectContaining({ elements: [text('n', '0'), text('b', '2')] })],
    ],
  ])('components are added: %s %o', async (type, place, elements) => {
    const lark = await createLive(two)
    const added = await lark.change('POST', '/elements', { type, elements: json([text('n', '0')]), ...place })

    expect(added.body.code).toBe(0)
    expect(lark.elements()).toEqual(elements)
  })

  test('components are replaced, changed, renamed and removed', async () => {
    const lark = await createLive(two)

    await lark.change('PUT', '/elements/b', { element: json({ tag: 'hr', element_id: 'line' }) })
    await lark.change('PATCH', '/elements/a', { partial_element: json({ content: 'one', element_id: 'first' }) })
    expect(lark.elements()).toEqual([
      text('first', 'one'),
      expect.objectContaining({ elements: [{ tag: 'hr', element_id: 'line' }] }),
    ])
    await lark.change('DELETE', '/elements/f')
    expect(lark.elements()).toEqual([text('first', 'one')])
  })

  test('a text inside of a component is found by its id', async () => {
    const lark = await createLive(
      cardOf([{ tag: 'div', text: { tag: 'plain_text', element_id: 'words', content: '' } }]),
    )

    expect((await lark.change('PUT', '/elements/words/content', { content: 'Hi' })).body.code).toBe(0)
    expect(lark.elements()).toEqual([{ tag: 'div', text: { tag: 'plain_text', element_id: 'words', content: 'Hi' } }])
    expect(refusal(await lark.change('DELETE', '/elements/words'))).toEqual([400, 300314])
    const beside = { type: 'insert_after', target_element_id: 'words', elements: json([{ tag: 'hr' }]) }
    expect(refusal(await lark.change('POST', '/elements', beside))).toEqual([400, 300315])
  })

  test.each<[string, string, object, number]>([
    ['PUT', '/elements/x', { element: '{"tag":"hr"}' }, 300121],
    ['PATCH', '/elements/x', { partial_element: '{"content":"1"}' }, 300313],
    ['PATCH', '/elements/a', { partial_element: '{"tag":"hr"}' }, 300312],
    ['PATCH', '/elements/a', { partial_element: '{"element_id":"b"}' }, 300301],
    ['PATCH', '/elements/a', { partial_element: '[]' }, 10002],
    ['DELETE', '/elements/x', {}, 300314],
    ['PUT', '/elements/x/content', { content: '1' }, 300313],
    ['PUT', '/elements/f/content', { content: '1' }, 300310],
    ['PUT', '/elements/a/content', { content: '' }, 10002],
    ['PUT', '/elements/a/content', { content: 'x'.repeat(100_001) }, 99992402],
    ['PUT', '/elements/a/content', { content: 'x'.repeat(30_720) }, 200860],
    ['POST', '/elements', { type: 'insert_after', target_element_id: 'x', elements: '[{"tag":"hr"}]' }, 300315],
    ['POST', '/elements', { type: 'append', target_element_id: 'a', elements: '[{"tag":"hr"}]' }, 300315],
    ['POST', '/elements', { type: 'insert_after', elements: '[{"tag":"hr"}]' }, 10002],
    ['POST', '/elements', { type: 'prepend', elements: '[{"tag":"hr"}]' }, 10002],
    ['POST', '/elements', { type: 'append', elements: '[]' }, 10002],
    ['POST', '/elements', { type: 'append', elements: '{}' }, 10002],
    ['POST', '/elements', { type: 'append', elements: '[{"tag":"markdown","element_id":"a"}]' }, 300301],
    ['POST', '/batch_update', { actions: '[{"action":"explode","params":{}}]' }, 10002],
    ['POST', '/batch_update', { actions: '[{"action":"toString","params":{}}]' }, 10002],
    ['POST', '/batch_update', { actions: '[{"action":"delete_elements"}]' }, 10002],
    ['POST', '/batch_update', { actions: '[{"action":"delete_elements","params":{"element_ids":[]}}]' }, 10002],
  ])('%s %s %o is refused, and nothing changes', async (method, path, body, code) => {
    const lark = await createLive(two)

    expect(refusal(await lark.change(method, path, body))).toEqual([400, code])
    expect(lark.emulator.cards()[0]).toMatchObject({ card: two, sequence: 0 })
  })

  test('a batch is made whole and in order, or not at all', async () => {
    const lark = await createLive(two)
    const actions = [
      { action: 'partial_update_setting', params: { settings: { config: { streaming_mode: false } } } },
      { action: 'add_elements', params: { type: 'insert_before', target_element_id: 'a', elements: [text('n', '0')] } },
      { action: 'partial_update_element', params: { element_id: 'n', partial_element: { content: 'zero' } } },
      { action: 'update_element', params: { element_id: 'a', element: { tag: 'hr' } } },
      { action: 'delete_elements', params: { element_ids: ['b', 'f'] } },
    ]
    const batch = (list: unknown[]) => lark.change('POST', '/batch_update', { actions: json(list) })

    expect(refusal(await batch([...actions, { action: 'delete_elements', params: { element_ids: ['b'] } }]))).toEqual([
      400, 300314,
    ])
    expect(lark.emulator.cards()[0]?.card).toEqual(two)
    expect((await batch(actions)).body.code).toBe(0)
    expect(lark.emulator.cards()[0]?.card).toEqual(
      cardOf([text('n', 'zero'), { tag: 'hr' }], { streaming_mode: false }),
    )
  })

  test('a card of the company next door, or none, cannot be changed', async () => {
    const lark = await createLark()
    const body = { sequence: 1, content: 'x' }

    expect(refusal(await lark.call('PUT', 'cardkit/v1/cards/7/elements/a/content', body))).toEqual([400, 200740])
  })

  test('a card lives for 14 days', async () => {
    const lark = await createLive()
    await lark.emulator.clock.advance(14 * DAY_MS + 1)
    const { appId: app_id, appSecret: app_secret } = lark.emulator.app
    const { body } = await lark.call('POST', 'auth/v3/tenant_access_token/internal', { app_id, app_secret })
    const late = await lark.call(
      'DELETE',
      `cardkit/v1/cards/${lark.cardId}/elements/answer`,
      { sequence: 1 },
      { authorization: `Bearer ${String(body.tenant_access_token)}` },
    )

    expect(refusal(late)).toEqual([400, 200750])
  })
})

describe('sequence and key', () => {
  test('the sequence rises over all calls; one that does not is refused', async () => {
    const lark = await createLive()

    expect((await lark.type('1', { sequence: 5 })).body.code).toBe(0)
    expect(refusal(await lark.type('2', { sequence: 5 }))).toEqual([400, 300317])
    const settings = { sequence: 4, settings: '{"config":{}}' }
    expect(refusal(await lark.change('PATCH', '/settings', settings))).toEqual([400, 300317])
    expect((await lark.change('PATCH', '/settings', { ...settings, sequence: 6 })).body.code).toBe(0)
    expect(lark.elements()).toEqual([text('answer', '1')])
  })

  test('a refused change leaves its sequence free', async () => {
    const lark = await createLive()

    expect(refusal(await lark.change('DELETE', '/elements/x', { sequence: 3 }))).toEqual([400, 300314])
    expect((await lark.type('1', { sequence: 3 })).body.code).toBe(0)
  })

  test.each([0, -1, 2 ** 31])('%i is no sequence', async sequence => {
    expect(refusal(await (await createLive()).type('1', { sequence }))).toEqual([400, 10002])
  })

  test('without a sequence, or with a text as one, nothing is changed', async () => {
    const lark = await createLive()

    expect((await lark.type('1', { sequence: undefined })).body.code).toBe(99992402)
    expect((await lark.type('1', { sequence: '1' })).body.code).toBe(9499)
  })

  test('a key is carried out once, and stands for one change', async () => {
    const lark = await createLive()
    const once = { uuid: 'k', sequence: 1 }

    expect((await lark.type('1', once)).body.code).toBe(0)
    await lark.type('2', { sequence: 2 })
    expect((await lark.type('1', once)).body).toEqual({ code: 0, msg: 'success', data: {} })
    expect(lark.elements()).toEqual([text('answer', '2')])
    expect(refusal(await lark.type('3', { uuid: 'k', sequence: 3 }))).toEqual([400, 200770])
    expect(refusal(await lark.type('3', { uuid: '', sequence: 3 }))).toEqual([400, 10002])
    expect((await lark.type('3', { uuid: 'k'.repeat(65), sequence: 3 })).body.code).toBe(99992402)
  })

  test('a change whose answer got lost is made once', async () => {
    const lark = await createLive()
    const add = () =>
      lark.change('POST', '/elements', { type: 'append', elements: '[{"tag":"hr"}]', uuid: 'k', sequence: 1 })
    lark.emulator.fault({ path: /elements$/, does: 'drop-after' })

    await expect(add()).rejects.toThrow('fetch failed')
    expect((await add()).body.code).toBe(0)
    expect(lark.elements()).toEqual([text('answer', '…'), { tag: 'hr' }])
  })
})

describe('streaming mode', () => {
  const turn = (lark: LiveCard, on: boolean) =>
    lark.change('PATCH', '/settings', { settings: json({ config: { streaming_mode: on } }) })

  test('texts are typed while it is on', async () => {
    const lark = await createLive(cardOf([text('answer', '…')], {}))

    expect(refusal(await lark.type('1'))).toEqual([400, 300309])
    await turn(lark, true)
    expect((await lark.type('2')).body.code).toBe(0)
    await turn(lark, false)
    expect(refusal(await lark.type('3'))).toEqual([400, 300309])
    expect(lark.elements()).toEqual([text('answer', '2')])
    // Other changes need no streaming mode.
    expect((await lark.change('PATCH', '/elements/answer', { partial_element: '{"content":"4"}' })).body.code).toBe(0)
  })

  test('it ends after ten minutes, which is told once, and can be turned on again', async () => {
    const lark = await createLive()

    await lark.emulator.clock.advance(10 * MINUTE_MS - 1)
    expect((await lark.type('1')).body.code).toBe(0)
    await lark.emulator.clock.advance(1)
    expect(lark.emulator.cards()[0]?.streaming).toBe(false)
    expect(refusal(await lark.type('2'))).toEqual([400, 200850])
    expect(refusal(await lark.type('3'))).toEqual([400, 300309])
    await turn(lark, true)
    expect((await lark.type('4')).body.code).toBe(0)
  })

  test.each<[string, (lark: LiveCard) => Promise<Answer>]>([
    ['settings', lark => turn(lark, true)],
    ['a whole card', lark => lark.change('PUT', '', { card: { type: 'card_json', data: json(answer) } })],
    [
      'a batch',
      lark =>
        lark.change('POST', '/batch_update', {
          actions: json([
            { action: 'partial_update_setting', params: { settings: { config: { streaming_mode: true } } } },
          ]),
        }),
    ],
  ])('%s that asks for it once more gives it ten minutes more', async (_, renew) => {
    const lark = await createLive()
    await lark.emulator.clock.advance(9 * MINUTE_MS)
    expect((await renew(lark)).body.code).toBe(0)
    await lark.emulator.clock.advance(9 * MINUTE_MS)

    expect((await lark.type('1')).body.code).toBe(0)
  })

  test('a change that does not ask for it gives it no more time', async () => {
    const lark = await createLive()
    await lark.emulator.clock.advance(9 * MINUTE_MS)
    await lark.change('PATCH', '/settings', { settings: '{"config":{"width_mode":"fill"}}' })
    await lark.emulator.clock.advance(MINUTE_MS)

    expect(refusal(await lark.type('1'))).toEqual([400, 200850])
  })
})

describe('clicks', () => {
  const asking = cardOf([
    text('answer', 'Go on?'),
    { tag: 'button', element_id: 'yes', behaviors: [{ type: 'callback', value: 'yes' }] },
  ])
  const done = cardOf([text('answer', 'Done')])

  async function clickable(respond: (lark: LiveCard) => unknown): Promise<LiveCard> {
    const lark: LiveCard = await createLive(asking, {
      encryptKey: null,
      webhookUrl: async request => {
        const body = (await request.json()) as { challenge?: string }
        return Response.json(body.challenge ? { challenge: body.challenge } : await respond(lark))
      },
    })
    return lark
  }

  test('a card that was sent by its id is clicked and answered like any other, and changed by its id after it', async () => {
    const lark = await clickable(() => ({ card: { type: 'raw', data: done } }))
    const messageId = await lark.send('interactive', byId(lark.cardId))

    const clicked = await lark.emulator.user('Ada').clicks(messageId, 'yes')

    expect(clicked).toMatchObject({ code: 0, card: done })
    expect(lark.emulator.cards()[0]?.card).toEqual(done)
    expect((await lark.type('Really done')).body.code).toBe(0)
    expect(lark.emulator.sent()[0]?.content).toEqual(cardOf([text('answer', 'Really done')]))
  })

  test('what was added later can be clicked', async () => {
    const lark = await clickable(() => ({ toast: { content: 'Thanks' } }))
    const messageId = await lark.send('interactive', byId(lark.cardId))
    const button = { tag: 'button', element_id: 'no', behaviors: [{ type: 'callback', value: 'no' }] }
    await lark.change('POST', '/elements', { type: 'append', elements: json([button]) })

    expect(await lark.emulator.user('Ada').clicks(messageId, 'no')).toMatchObject({ toast: { content: 'Thanks' } })
  })

  test('while a click waits for its answer, the card cannot be changed', async () => {
    const seen: (number | undefined)[] = []
    const lark = await clickable(async card => {
      seen.push((await card.type('Too early')).body.code)
      return {}
    })
    const messageId = await lark.send('interactive', byId(lark.cardId))
    await lark.emulator.user('Ada').clicks(messageId, 'yes')

    expect(seen).toEqual([200810])
    expect((await lark.type('After')).body.code).toBe(0)
  })

  test('the token of a click changes the same card', async () => {
    const lark = await clickable(() => ({}))
    const messageId = await lark.send('interactive', byId(lark.cardId))
    const { token } = await lark.emulator.user('Ada').clicks(messageId, 'yes')
    await lark.call('POST', 'interactive/v1/card/update', { token, card: done })

    expect(lark.emulator.cards()[0]?.card).toEqual(done)
    await lark.call('PATCH', `im/v1/messages/${messageId}`, { content: json(asking) })
    expect(lark.emulator.cards()[0]?.card).toEqual(asking)
  })
})

describe('limits', () => {
  test('the eleventh change of a card within a second is refused with the wait; another card is not held back', async () => {
    const lark = await createLive(answer, { rateLimits: true })
    const other = String((await make(lark, answer)).body.data?.card_id)

    for (let count = 0; count < 10; count += 1) expect((await lark.type(`${count}`)).body.code).toBe(0)
    const refused = await lark.type('10')

    expect(refusal(refused)).toEqual([429, 99991400])
    expect(refused.headers.get('x-ogw-ratelimit-limit')).toBe('10')
    expect(refused.headers.get('x-ogw-ratelimit-reset')).toBe('1')
    const elsewhere = { sequence: 1, content: 'x' }
    expect((await lark.call('PUT', `cardkit/v1/cards/${other}/elements/answer/content`, elsewhere)).body.code).toBe(0)
    await lark.emulator.clock.advance(1000)
    expect((await lark.type('10')).body.code).toBe(0)
  })

  test('reset forgets the cards', async () => {
    const lark = await createLive()
    lark.emulator.reset()

    expect(lark.emulator.cards()).toEqual([])
  })

  test('the control API lists them', async () => {
    const lark = await createLive()
    const response = await lark.emulator.fetch('http://lark.localhost/_emu/cards')

    expect(await response.json()).toMatchObject([{ cardId: lark.cardId, streaming: true, sequence: 0 }])
  })
})
