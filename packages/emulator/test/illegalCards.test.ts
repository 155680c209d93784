import { expect, test } from 'vitest'
import { createLark, type Lark } from './lark.ts'

const text = (content: string) => ({ tag: 'plain_text', content })
const el = (...elements: unknown[]) => ({ schema: '2.0', body: { elements } })
const go = { tag: 'button', name: 'go', form_action_type: 'submit', text: text('Go') }
const form = (...elements: unknown[]) => ({ tag: 'form', name: 'f', elements })
const panel = (...elements: unknown[]) => ({ tag: 'collapsible_panel', header: {}, elements })
const table = { tag: 'table', columns: [{ name: 'km', data_type: 'number' }], rows: [{ km: 1000 }] }
const menu = { tag: 'multi_select_static', name: 'm', options: [{ text: text('A'), value: 'a' }] }
const FIRST = 'ROOT -> body -> elements -> [0]'

/** Sends a card; what the platform writes into the message of its refusal. */
async function refused(lark: Lark, card: object): Promise<[code: number, path: string]> {
  const body = { receive_id: lark.emulator.user('Ada').openId, msg_type: 'interactive', content: JSON.stringify(card) }
  const answer = await lark.call('POST', 'im/v1/messages?receive_id_type=open_id', body)
  expect([answer.status, answer.body.code]).toEqual([400, 230099])
  const [, code, path] = /^Failed .*, ext=ErrCode: (\d+); ErrMsg: .*; ErrPath: (.*);$/.exec(answer.body.msg ?? '') ?? []
  return [Number(code), String(path)]
}

test.each<[string, object, number, string]>([
  ['a field that is not known', el({ tag: 'hr', colour: 'red' }), 200621, `${FIRST}(tag: hr) -> colour`],
  [
    'a field of another component',
    el({ tag: 'markdown', content: 'x', text: text('x') }),
    200621,
    `${FIRST}(tag: markdown) -> text`,
  ],
  ['a field of the card', { ...el(), i18n_header: {} }, 200621, 'ROOT -> i18n_header'],
  ['a field of every object', el({ tag: 'hr', constructor: 1 }), 200621, `${FIRST}(tag: hr) -> constructor`],
  ['a field that is missing', el({ tag: 'markdown' }), 200621, `${FIRST}(tag: markdown)`],
  ['a value that is not among those', el({ tag: 'button', type: 'blue' }), 200621, `${FIRST}(tag: button) -> type`],
  ['a width out of range', el({ tag: 'div', width: '10px' }), 200621, `${FIRST}(tag: div) -> width`],
  ['a margin of three', el({ tag: 'hr', margin: '1px 2px 3px' }), 200621, `${FIRST}(tag: hr) -> margin`],
  ['a number as a text', el({ ...table, page_size: '5' }), 200621, `${FIRST}(tag: table) -> page_size`],
  ['a tag of JSON 1.0', el({ tag: 'note', elements: [] }), 200861, `${FIRST}(tag: note)`],
  ['a tag of the table, and of no component', el({ tag: 'Text' }), 200861, `${FIRST}(tag: Text)`],
  ['a table in a panel', el(panel(table)), 200621, `${FIRST}(tag: collapsible_panel) -> elements -> [0](tag: table)`],
  ['a form in a form', el(form(form(go), go)), 200621, `${FIRST}(tag: form) -> elements -> [0](tag: form)`],
  ['a multi select outside of forms', el(menu), 200621, `${FIRST}(tag: multi_select_static)`],
  [
    'an image picker of several outside of forms',
    el({ tag: 'select_img', multi_select: true, options: [] }),
    200621,
    `${FIRST}(tag: select_img)`,
  ],
  ['a column on its own', el({ tag: 'column', elements: [] }), 200621, `${FIRST}(tag: column)`],
  ['a form nobody can send', el(form({ tag: 'input', name: 'why' })), 200621, `${FIRST}(tag: form)`],
  [
    'a field of a form without a name',
    el(form({ tag: 'input', name: '' }, go)),
    200530,
    `${FIRST}(tag: form) -> elements -> [0](tag: input)`,
  ],
  [
    'two fields of one name',
    el(form({ tag: 'input', name: 'go' }, go)),
    200621,
    `${FIRST}(tag: form) -> elements -> [1](tag: button) -> name`,
  ],
  [
    'six levels',
    el(panel(panel(panel(panel(panel(panel())))))),
    200621,
    `${FIRST}(tag: collapsible_panel)${' -> elements -> [0](tag: collapsible_panel)'.repeat(5)}`,
  ],
  ['101 components, each with a text', el(...Array(101).fill({ tag: 'div', text: text('x') })), 11310, 'ROOT'],
  ['six tables', el(...Array(6).fill(table)), 11310, 'ROOT'],
  [
    'an id that is there twice',
    el({ tag: 'hr', element_id: 'a' }, { tag: 'hr', element_id: 'a' }),
    300301,
    'ROOT -> body -> elements -> [1](tag: hr) -> element_id',
  ],
  ['an id that begins with a digit', el({ tag: 'hr', element_id: '1a' }), 200621, `${FIRST}(tag: hr) -> element_id`],
  ['a card of one’s own', { ...el(), config: { update_multi: false } }, 300302, 'ROOT -> config -> update_multi'],
  ['a key that no column has', el({ ...table, rows: [{ m: 1 }] }), 200915, `${FIRST}(tag: table) -> rows -> [0] -> m`],
  [
    'a cell of another type',
    el({ ...table, rows: [{ km: '1' }] }),
    200914,
    `${FIRST}(tag: table) -> rows -> [0] -> km`,
  ],
  ['a chart that is a text', el({ tag: 'chart', chart_spec: 'x' }), 200550, `${FIRST}(tag: chart)`],
  [
    'a line among the buttons beside a box',
    el({ tag: 'checker', button_area: { buttons: [{ tag: 'hr' }] } }),
    200621,
    `${FIRST}(tag: checker) -> button_area -> buttons`,
  ],
  ['audio that is forwarded', el({ tag: 'audio', file_key: 'f' }), 300220, 'ROOT -> config -> enable_forward'],
  [
    'audio of one id',
    { ...el(...Array(2).fill({ tag: 'audio', audio_id: 'a' })), config: { enable_forward: false } },
    300230,
    'ROOT',
  ],
  ['a link for one client', { ...el(), card_link: { ios_url: 'https://example.com' } }, 200621, 'ROOT -> card_link'],
])('%s is refused, with its code and its place', async (_, card, code, path) => {
  expect(await refused(await createLark(), card)).toEqual([code, path])
})

test('what JSON 1.0 does not know, it ignores', async () => {
  const lark = await createLark()

  await lark.send('interactive', {
    body: {},
    elements: [
      { tag: 'hr', colour: 'red' },
      { ...table, page_size: '5' },
    ],
  })
  expect(lark.emulator.sent()).toHaveLength(1)
})

const illegal = el({ tag: 'hr', colour: 'red' })
const legal = el({ tag: 'hr', element_id: 'line' })

async function cardOf(lark: Lark): Promise<string> {
  const made = await lark.call('POST', 'cardkit/v1/cards', { type: 'card_json', data: JSON.stringify(legal) })
  return String(made.body.data?.card_id)
}

test.each<[string, (lark: Lark) => Promise<unknown>, number]>([
  [
    'a reply',
    async lark => {
      const to = await lark.send('text', { text: 'Hi' })
      const body = { msg_type: 'interactive', content: JSON.stringify(illegal) }
      return (await lark.call('POST', `im/v1/messages/${to}/reply`, body)).body.code
    },
    230099,
  ],
  [
    'an update',
    async lark => {
      const shown = await lark.send('interactive', legal)
      return (await lark.call('PATCH', `im/v1/messages/${shown}`, { content: JSON.stringify(illegal) })).body.code
    },
    230099,
  ],
  [
    'a batch',
    async lark => {
      const body = { msg_type: 'interactive', card: illegal, open_ids: [lark.emulator.user('Ada').openId] }
      return (await lark.call('POST', 'message/v4/batch_send/', body)).body.code
    },
    11246,
  ],
  [
    'a card for one person',
    async lark => {
      const { chatId: chat_id } = lark.emulator.chat('Release room')
      const body = { chat_id, open_id: lark.emulator.user('Ada').openId, msg_type: 'interactive', card: illegal }
      return (await lark.call('POST', 'ephemeral/v1/send', body)).body.code
    },
    11246,
  ],
  [
    'a custom bot',
    async lark => {
      const url = lark.emulator.hook({ chatId: lark.emulator.chat('Release room').chatId })
      const init = { method: 'POST', headers: { 'content-type': 'application/json' } }
      const body = JSON.stringify({ msg_type: 'interactive', card: illegal })
      return ((await (await lark.emulator.fetch(url, { ...init, body })).json()) as { code: number }).code
    },
    11246,
  ],
  [
    'a card that is changed by its id',
    async lark => {
      const body = { type: 'card_json', data: JSON.stringify(illegal) }
      return (await lark.call('POST', 'cardkit/v1/cards', body)).body.code
    },
    200220,
  ],
  [
    'a component of it',
    async lark => {
      const body = { sequence: 1, element: '{"tag":"hr","colour":"red"}' }
      return (await lark.call('PUT', `cardkit/v1/cards/${await cardOf(lark)}/elements/line`, body)).body.code
    },
    200220,
  ],
  [
    'fields of it',
    async lark => {
      const body = { sequence: 1, partial_element: '{"colour":"red"}' }
      return (await lark.call('PATCH', `cardkit/v1/cards/${await cardOf(lark)}/elements/line`, body)).body.code
    },
    200220,
  ],
])('%s is held to the same', async (_, asked, code) => {
  const lark = await createLark()
  expect(await asked(lark)).toBe(code)
})

const asking = el({ tag: 'button', text: text('Go'), behaviors: [{ type: 'callback', value: 'go' }] })

/** Clicks on a card whose bot answers with this. */
async function click(answer: object) {
  const lark = await createLark({
    encryptKey: null,
    webhookUrl: async request => {
      const { challenge } = (await request.json()) as { challenge?: string }
      return Response.json(challenge ? { challenge } : answer)
    },
  })
  const id = await lark.send('interactive', asking)
  return { lark, clicked: await lark.emulator.user('Ada').clicks(id, 'Go') }
}

test('the answer to a click is held to the same', async () => {
  const { lark, clicked } = await click({ card: { type: 'raw', data: illegal } })

  expect(clicked.code).toBe(200673)
  expect(lark.emulator.sent()[0]?.content).toEqual(asking)
})

test('an update by the token of a click is held to the same', async () => {
  const { lark, clicked } = await click({})
  const update = (card: object) => lark.call('POST', 'interactive/v1/card/update', { token: clicked.token, card })

  const refused = await update(illegal)
  expect(refused.body.code).toBe(10002)
  expect(refused.body.msg).toContain(`ErrPath: ${FIRST}(tag: hr) -> colour`)
  expect((await update(legal)).body.code).toBe(0)
})
