import { expect, test } from 'vitest'
import { buttonCard, createLark, type Lark, refusal } from './lark.ts'

const MINUTE_MS = 60_000
const done = { schema: '2.0', body: { elements: [{ tag: 'markdown', content: 'Done' }] } }
/** A 1.0 card that each person sees in a state of their own. */
const personal = {
  elements: [
    { tag: 'action', actions: [{ tag: 'button', text: { tag: 'plain_text', content: 'OK' }, value: { go: 'ok' } }] },
  ],
}
const shared = { config: { update_multi: true }, ...personal }

type Answering = (lark: Lark) => Response | Promise<Response>

/** An emulator whose bot answers clicks in the way given. */
async function clickable(answering: Answering = () => Response.json({})): Promise<Lark> {
  const lark: Lark = await createLark({
    encryptKey: null,
    webhookUrl: async request => {
      const body = (await request.json()) as { challenge?: string; header?: { event_type: string } }
      if (body.challenge) return Response.json({ challenge: body.challenge })
      return body.header?.event_type === 'card.action.trigger' ? answering(lark) : Response.json({})
    },
  })
  return lark
}

function update(lark: Lark, token: string, card: unknown) {
  return lark.call('POST', 'interactive/v1/card/update', { token, card })
}

test('a click reaches the bot with who clicked what', async () => {
  const lark = await clickable()
  const id = await lark.send('interactive', buttonCard({ action: 'approve' }))
  const ada = lark.emulator.user('Ada')

  const { delivery, token } = await ada.clicks(id, 'Approve')

  expect(token).toMatch(/^c-/)
  expect(delivery.payload).toMatchObject({
    schema: '2.0',
    header: { event_type: 'card.action.trigger', app_id: lark.emulator.app.appId },
    event: {
      operator: { open_id: ada.openId, user_id: ada.userId, union_id: ada.unionId },
      token,
      action: { value: { action: 'approve' }, tag: 'button' },
      host: 'im_message',
      context: { open_message_id: id, open_chat_id: lark.emulator.sent()[0]?.chatId },
    },
  })
})

test('a form is sent with its values and the name of its button', async () => {
  const lark = await clickable()
  const form = {
    tag: 'form',
    name: 'leave',
    elements: [
      { tag: 'input', name: 'why' },
      { tag: 'button', name: 'send', text: { tag: 'plain_text', content: 'Send' }, form_action_type: 'submit' },
    ],
  }
  const id = await lark.send('interactive', { schema: '2.0', body: { elements: [form] } })

  const { delivery } = await lark.emulator.user('Ada').clicks(id, 'send', { formValue: { why: 'Sun' } })

  expect(delivery.payload).toMatchObject({ event: { action: { name: 'send', form_value: { why: 'Sun' } } } })
})

test('what is typed, picked and ticked is sent as it is', async () => {
  const lark = await clickable()
  const callback = [{ type: 'callback', value: 'v' }]
  const id = await lark.send('interactive', {
    schema: '2.0',
    body: {
      elements: [
        { tag: 'input', name: 'why', behaviors: callback },
        { tag: 'checker', name: 'done', behaviors: callback },
      ],
    },
  })
  const ada = lark.emulator.user('Ada')
  const actionOf = async (name: string, input: Parameters<typeof ada.clicks>[2]) =>
    ((await ada.clicks(id, name, input)).delivery.payload.event as { action: unknown }).action

  expect(await actionOf('why', { inputValue: '' })).toEqual({
    value: 'v',
    tag: 'input',
    name: 'why',
    input_value: '',
  })
  expect(await actionOf('done', { checked: false, option: 'a', options: ['a', 'b'] })).toEqual({
    value: 'v',
    tag: 'checker',
    name: 'done',
    checked: false,
    option: 'a',
    options: ['a', 'b'],
  })
})

test('what is not there, or reaches nobody, cannot be clicked', async () => {
  const lark = await clickable()
  const link = { tag: 'button', name: 'go', behaviors: [{ type: 'open_url', default_url: 'https://example.com' }] }
  const id = await lark.send('interactive', { schema: '2.0', body: { elements: [link] } })
  const text = await lark.send('text', { text: 'Hi' })
  const ada = lark.emulator.user('Ada')

  await expect(ada.clicks(id, 'stop')).rejects.toThrow('It offers: button go')
  await expect(ada.clicks(id, 'go')).rejects.toThrow('no callback')
  await expect(ada.clicks(text, 'go')).rejects.toThrow('no card')
  await expect(lark.emulator.user('Ben').clicks(id, 'go')).rejects.toThrow('does not see')
  expect(lark.emulator.deliveries()).toEqual([])
})

test.each([
  ['an empty object', () => Response.json({}), 0],
  ['nothing at all', () => new Response(''), 0],
  ['a toast', () => Response.json({ toast: { type: 'info', content: 'Saved' } }), 0],
  ['another status', () => Response.json({}, { status: 500 }), 200671],
  ['a redirect', () => new Response(null, { status: 302, headers: { location: '/x' } }), 200671],
  ['a body that is no JSON', () => new Response('ok'), 200672],
  ['a toast of no known type', () => Response.json({ toast: { type: 'blue', content: 'x' } }), 200672],
  [
    'a card with an unknown tag',
    () => Response.json({ card: { type: 'raw', data: { elements: [{ tag: 'x' }] } } }),
    200673,
  ],
  ['a card without a type', () => Response.json({ card: done }), 200673],
  ['a 1.0 card for a 2.0 card', () => Response.json({ card: { type: 'raw', data: shared } }), 200830],
])('an answer with %s gives code %#', async (_, answering, code) => {
  const lark = await clickable(answering)
  const id = await lark.send('interactive', buttonCard({ action: 'approve' }))

  const clicked = await lark.emulator.user('Ada').clicks(id, 'approve')

  expect(clicked.code).toBe(code)
  expect(lark.emulator.sent()[0]?.content).toEqual(buttonCard({ action: 'approve' }))
})

test('an answer after three seconds is late, and its card is not shown', async () => {
  const lark = await clickable(async ({ emulator }) => {
    await emulator.clock.advance(3000)
    return Response.json({ card: { type: 'raw', data: done } })
  })
  const id = await lark.send('interactive', buttonCard({ action: 'approve' }))

  const clicked = await lark.emulator.user('Ada').clicks(id, 'approve')
  await lark.emulator.clock.advance(8 * 3600_000)

  expect(clicked).toMatchObject({ code: 200341, card: undefined, delivery: { outcome: 'late' } })
  expect(lark.emulator.sent()[0]?.content).toEqual(buttonCard({ action: 'approve' }))
  // Clicks are never delivered again.
  expect(lark.emulator.deliveries().filter(({ kind }) => kind === 'callback')).toHaveLength(1)
})

test('a click without a webhook gives 200340', async () => {
  const lark = await createLark()
  const id = await lark.send('interactive', buttonCard({ action: 'approve' }))

  expect((await lark.emulator.user('Ada').clicks(id, 'approve')).code).toBe(200340)
})

test('a card in the answer replaces the clicked one: for everybody, or for who clicked', async () => {
  const lark = await clickable(() => Response.json({ card: { type: 'raw', data: { elements: [{ tag: 'hr' }] } } }))
  const room = lark.emulator.chat('Release room').chatId
  const id = await lark.send('interactive', personal, room)

  await lark.emulator.user('Ada').clicks(id, 'ok')

  const [message] = lark.emulator.sent()
  expect(message?.content).toEqual(personal)
  expect(message?.cardOf).toEqual({ [lark.emulator.user('Ada').openId]: { elements: [{ tag: 'hr' }] } })
  await expect(lark.emulator.user('Ada').clicks(id, 'ok')).rejects.toThrow('It offers: nothing')
  expect((await lark.emulator.user('Ben').clicks(id, 'ok')).code).toBe(0)
})

test('the token of a click changes the card twice', async () => {
  const lark = await clickable()
  const id = await lark.send('interactive', buttonCard({ action: 'approve' }))
  const { token } = await lark.emulator.user('Ada').clicks(id, 'approve')

  expect((await update(lark, token, done)).body).toEqual({ code: 0, msg: 'ok' })
  expect(lark.emulator.sent()[0]?.content).toEqual(done)
  expect((await update(lark, token, done)).body.code).toBe(0)
  expect(refusal(await update(lark, token, done))).toEqual([200, 300040])
})

test('the token of a click holds for thirty minutes', async () => {
  const lark = await clickable()
  const id = await lark.send('interactive', buttonCard({ action: 'approve' }))
  const { token } = await lark.emulator.user('Ada').clicks(id, 'approve')

  await lark.emulator.clock.advance(30 * MINUTE_MS)
  expect((await update(lark, token, done)).body.code).toBe(0)
  await lark.emulator.clock.advance(1)
  expect(refusal(await update(lark, token, done))).toEqual([200, 300030])
})

test('the card is not changed before the click is answered', async () => {
  const early: unknown[] = []
  let token = ''
  const lark: Lark = await createLark({
    encryptKey: null,
    webhookUrl: async request => {
      const body = (await request.json()) as { challenge?: string; event?: { token: string } }
      if (body.challenge) return Response.json({ challenge: body.challenge })
      token = body.event?.token ?? ''
      early.push(refusal(await update(lark, token, done)))
      return Response.json({})
    },
  })
  const id = await lark.send('interactive', buttonCard({ action: 'approve' }))
  await lark.emulator.user('Ada').clicks(id, 'approve')

  expect(early).toEqual([[200, 300030]])
  expect((await update(lark, token, done)).body.code).toBe(0)
})

test('a change by token is refused with the code of its mistake', async () => {
  const lark = await clickable()
  const ada = lark.emulator.user('Ada')
  const click = async (card: Record<string, unknown>) => {
    const id = await lark.send('interactive', card)
    return { id, token: (await ada.clicks(id, () => true)).token }
  }
  const newer = await click(buttonCard({ go: 'ok' }))
  const own = await click(personal)
  const both = await click(shared)
  const gone = await click(shared)
  await lark.call('DELETE', `im/v1/messages/${gone.id}`)
  const big = { schema: '2.0', body: { elements: [{ tag: 'markdown', content: 'x'.repeat(30 * 1024) }] } }
  const cases: [why: string, token: string, card: unknown, code: number][] = [
    ['no token of a click', 'c-x', done, 300020],
    ['another form', 'x', done, 300020],
    ['recalled', gone.token, shared, 200000],
    ['unknown tag', newer.token, { schema: '2.0', body: { elements: [{ tag: 'x' }] } }, 10002],
    ['too big', newer.token, big, 11311],
    ['1.0 for 2.0', newer.token, shared, 10002],
    ['open_ids for 2.0', newer.token, { ...done, open_ids: [ada.openId] }, 200320],
    ['open_ids missing', own.token, personal, 300090],
    ['open_ids of a stranger', own.token, { ...personal, open_ids: ['ou_x'] }, 200320],
    ['open_ids for a shared card', both.token, { ...shared, open_ids: [ada.openId] }, 200320],
    ['open_ids as they should be', own.token, { elements: [{ tag: 'hr' }], open_ids: [ada.openId] }, 0],
    ['a template', both.token, { type: 'template', data: { template_id: 'ctp_1' } }, 0],
  ]

  for (const [why, token, card, code] of cases) {
    expect([why, refusal(await update(lark, token, card))]).toEqual([why, [200, code]])
  }
})

test('a shared card is changed by its id for two weeks, by the bot that sent it', async () => {
  const lark = await clickable()
  const id = await lark.send('interactive', buttonCard({ go: 'ok' }))
  const own = await lark.send('interactive', personal)
  const text = await lark.send('text', { text: 'Hi' })
  const patch = (of: string, card: unknown) =>
    lark.call('PATCH', `im/v1/messages/${of}`, { content: JSON.stringify(card) })

  expect((await patch(id, done)).body).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.emulator.sent()[0]?.content).toEqual(done)
  expect(refusal(await patch(own, personal))).toEqual([400, 230001])
  expect(await patch(text, done)).toMatchObject({ status: 400, body: { code: 230001, msg: 'The message is no card' } })
  expect(refusal(await patch(id, shared))).toEqual([400, 230099])
  expect(refusal(await patch(id, { schema: '2.0', body: { elements: [{ tag: 'x' }] } }))).toEqual([400, 230099])
  await lark.emulator.clock.advance(14 * 24 * 60 * MINUTE_MS)
  await lark.renew()
  expect((await patch(id, done)).body.code).toBe(0)
  await lark.emulator.clock.advance(1)
  expect(refusal(await patch(id, done))).toEqual([400, 230031])
})

test('a card for one person is shown in a group and taken back', async () => {
  const lark = await clickable()
  const { chatId: chat_id } = lark.emulator.chat('Release room')
  const { openId: open_id } = lark.emulator.user('Ada')
  const send = (fields = {}) =>
    lark.call('POST', 'ephemeral/v1/send', { chat_id, open_id, msg_type: 'interactive', card: personal, ...fields })

  const { message_id } = (await send()).body.data ?? {}

  const listed = await lark.call('GET', `im/v1/messages?container_id_type=chat&container_id=${chat_id}`)
  expect(listed.body.data?.items).toEqual([])
  expect(refusal(await send({ open_id: lark.emulator.user('Dana').openId }))).toEqual([200, 10003])
  expect(refusal(await send({ chat_id: 'oc_x' }))).toEqual([200, 10003])
  expect(refusal(await send({ card: { elements: [{ tag: 'x' }] } }))).toEqual([200, 11246])
  expect((await lark.call('POST', 'ephemeral/v1/delete', { message_id })).body.code).toBe(0)
  expect(refusal(await lark.call('POST', 'ephemeral/v1/delete', { message_id: 'om_x' }))).toEqual([200, 18051])
})
