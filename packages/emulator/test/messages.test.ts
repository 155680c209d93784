import { expect, test } from 'vitest'
import { type Answer, createLark, itemsOf, type Lark, refusal, START_MS } from './lark.ts'

const DAY_MS = 24 * 3600_000
const ok = '{"text":"Hi"}'

function create(lark: Lark, type: string, receive_id: string, fields: Record<string, unknown> = {}) {
  const body = { receive_id, msg_type: 'text', content: ok, ...fields }
  return lark.call('POST', `im/v1/messages?receive_id_type=${type}`, body)
}

async function userToken(lark: Lark): Promise<{ access_token: string }> {
  const { appId: client_id, appSecret: client_secret } = lark.emulator.app
  const url = new URL('https://accounts.feishu.cn/open-apis/authen/v1/authorize')
  url.search = `?client_id=${client_id}&response_type=code&redirect_uri=https://app.example/`
  const code = new URL(await lark.emulator.approve(url, { user: 'Ada' })).searchParams.get('code')
  const body = { grant_type: 'authorization_code', client_id, client_secret, code }
  return (await lark.call('POST', 'authen/v2/oauth/token', body)).body as unknown as { access_token: string }
}

test.each([
  ['open_id', 'openId'],
  ['union_id', 'unionId'],
  ['user_id', 'userId'],
  ['email', 'email'],
] as const)('a message by %s reaches the chat with that person', async (type, key) => {
  const lark = await createLark()
  const ada = lark.emulator.user('Ada')

  const { body } = await create(lark, type, ada[key])
  const again = await create(lark, type, ada[key])

  expect(body).toEqual({
    code: 0,
    msg: 'success',
    data: {
      message_id: expect.stringMatching(/^om_[0-9a-f]{32}$/),
      msg_type: 'text',
      create_time: String(START_MS),
      update_time: String(START_MS),
      deleted: false,
      updated: false,
      chat_id: expect.stringMatching(/^oc_/),
      sender: {
        id: lark.emulator.app.appId,
        id_type: 'app_id',
        sender_type: 'app',
        tenant_key: lark.emulator.app.tenantKey,
      },
      body: { content: ok },
    },
  })
  expect(again.body.data?.chat_id).toBe(body.data?.chat_id)
  expect(lark.emulator.sent().map(message => message.to)).toEqual(['Ada Lindgren', 'Ada Lindgren'])
})

test('a message to a group reaches the group', async () => {
  const lark = await createLark()
  const { chatId } = lark.emulator.chat('Release room')

  expect((await create(lark, 'chat_id', chatId)).body.data?.chat_id).toBe(chatId)
})

test('receivers that the platform refuses are refused', async () => {
  const lark = await createLark()
  const { emulator } = lark
  const cases: [type: string, id: string, code: number][] = [
    ['open_id', '', 230001],
    ['open_id', emulator.chat('Release room').chatId, 230001],
    ['open_id', 'ou_nobody', 230034],
    ['email', 'nobody@acme.example', 230034],
    ['chat_id', 'oc_nowhere', 230034],
    ['chat_id', emulator.chat('Sales floor').chatId, 230002],
    ['open_id', emulator.user('Emil').openId, 230013],
    ['open_id', emulator.user('Fay').openId, 230029],
  ]

  for (const [type, id, code] of cases) {
    expect([type, id, refusal(await create(lark, type, id))]).toEqual([type, id, [400, code]])
  }
  expect(emulator.sent()).toEqual([])
})

test.each([
  ['empty content', { content: '' }, 230001],
  ['content that is no JSON', { content: 'Hi' }, 230001],
  ['content that is no object', { content: '"Hi"' }, 230001],
  ['an empty text', { content: '{"text":""}' }, 230001],
  ['an unknown type', { msg_type: 'forward' }, 230001],
  ['a text beyond 150 KB', { content: JSON.stringify({ text: 'x'.repeat(150 * 1024) }) }, 230025],
  [
    'a post beyond 30 KB',
    {
      msg_type: 'post',
      content: JSON.stringify({ zh_cn: { content: [[{ tag: 'text', text: 'x'.repeat(30 * 1024) }]] } }),
    },
    230025,
  ],
  ['a post without a language', { msg_type: 'post', content: '{}' }, 230001],
  ['a post in its old wrapper', { msg_type: 'post', content: '{"post":{"zh_cn":{"content":[[]]}}}' }, 230001],
  ['a string in a post', { msg_type: 'post', content: '{"zh_cn":{"content":[["text"]]}}' }, 230001],
  ['a post node without a tag', { msg_type: 'post', content: '{"zh_cn":{"content":[[{"text":"x"}]]}}' }, 230001],
  [
    'an image beside text in a post',
    {
      msg_type: 'post',
      content: '{"zh_cn":{"content":[[{"tag":"text","text":"x"},{"tag":"img","image_key":"img_x"}]]}}',
    },
    230001,
  ],
  [
    'an unknown image in a post',
    { msg_type: 'post', content: '{"zh_cn":{"content":[[{"tag":"img","image_key":"img_x"}]]}}' },
    230001,
  ],
  [
    'an unknown video in a post',
    { msg_type: 'post', content: '{"zh_cn":{"content":[[{"tag":"media","file_key":"file_x"}]]}}' },
    230001,
  ],
  ['an unknown tag in a post', { msg_type: 'post', content: '{"zh_cn":{"content":[[{"tag":"blink"}]]}}' }, 230001],
  ['an image that was never uploaded', { msg_type: 'image', content: '{"image_key":"img_x"}' }, 230001],
  ['a group the bot is not in, shared', { msg_type: 'share_chat', content: '{"chat_id":"oc_x"}' }, 230001],
  ['nobody, shared', { msg_type: 'share_user', content: '{"user_id":"ou_x"}' }, 230001],
  ['a card that is none', { msg_type: 'interactive', content: '{"elements":[{"tag":"blink"}]}' }, 230099],
])('%s is refused', async (_, fields, code) => {
  const lark = await createLark()

  expect(refusal(await create(lark, 'open_id', lark.emulator.user('Ada').openId, fields))).toEqual([400, code])
})

test('a text of 150 KB and a post with every tag pass', async () => {
  const lark = await createLark()
  const ada = lark.emulator.user('Ada')
  const text = 'x'.repeat(150 * 1024 - '{"text":""}'.length)
  const content = [
    [
      { tag: 'text', text: 'Hello ', style: ['bold'] },
      { tag: 'a', text: 'docs', href: 'https://example.com' },
      { tag: 'at', user_id: ada.openId },
      { tag: 'emotion', emoji_type: 'SMILE' },
    ],
    [{ tag: 'hr' }],
    [{ tag: 'code_block', language: 'GO', text: 'x' }],
    [{ tag: 'md', text: '**x**' }],
  ]

  expect((await create(lark, 'open_id', ada.openId, { content: JSON.stringify({ text }) })).body.code).toBe(0)
  const post = await create(lark, 'open_id', ada.openId, {
    msg_type: 'post',
    content: JSON.stringify({ en_us: { title: 'News', content } }),
  })

  expect(post.body.code).toBe(0)
  const read = JSON.parse((post.body.data as { body: { content: string } }).body.content)
  expect(read.title).toBe('News')
  expect(read.content[0][2]).toMatchObject({ tag: 'at', user_id: '@_user_1', user_name: 'Ada Lindgren' })
})

test('mentions in a text are read as keys with who is meant', async () => {
  const lark = await createLark()
  const ada = lark.emulator.user('Ada')
  const text = `<at user_id="${ada.openId}">Ada</at> and <at user_id="all">all</at>`

  const { body } = await create(lark, 'open_id', ada.openId, { content: JSON.stringify({ text }) })

  expect(body.data?.body).toEqual({ content: '{"text":"@_user_1 and @_all"}' })
  expect(body.data?.mentions).toEqual([
    {
      key: '@_user_1',
      id: ada.openId,
      id_type: 'open_id',
      name: 'Ada Lindgren',
      tenant_key: lark.emulator.app.tenantKey,
    },
  ])
})

test('one uuid sends one message within an hour', async () => {
  const lark = await createLark()
  const { openId } = lark.emulator.user('Ada')
  const send = async (uuid: string) => (await create(lark, 'open_id', openId, { uuid })).body.data?.message_id

  const first = await send('k1')
  expect(await send('k1')).toBe(first)
  expect(await send('k2')).not.toBe(first)
  await lark.emulator.clock.advance(3600_000)
  expect(await send('k1')).not.toBe(first)
  expect(lark.emulator.sent()).toHaveLength(3)
})

test('a reply hangs under its message, and in a thread if it is told to', async () => {
  const lark = await createLark()
  const parent = await lark.send('text', { text: 'One' })
  const reply = (id: string, fields = {}) =>
    lark.call('POST', `im/v1/messages/${id}/reply`, { msg_type: 'text', content: ok, ...fields })

  const first = (await reply(parent)).body.data
  const second = (await reply(String(first?.message_id))).body.data
  const inThread = (await reply(parent, { reply_in_thread: true })).body.data
  const follows = (await reply(String(inThread?.message_id))).body.data
  const once = [await reply(parent, { uuid: 'k' }), await reply(parent, { uuid: 'k' })]

  expect(first).toMatchObject({ root_id: parent, parent_id: parent })
  expect(first).not.toHaveProperty('thread_id')
  expect(second).toMatchObject({ root_id: parent, parent_id: first?.message_id })
  expect(inThread).toMatchObject({ thread_id: expect.stringMatching(/^omt_/), parent_id: parent })
  expect(follows?.thread_id).toBe(inThread?.thread_id)
  expect(once[0]?.body.data?.message_id).toBe(once[1]?.body.data?.message_id)
})

test('replies to what is unknown, recalled, elsewhere or sent in a batch are refused', async () => {
  const lark = await createLark()
  const reply = async (id: string) =>
    refusal(await lark.call('POST', `im/v1/messages/${id}/reply`, { msg_type: 'text', content: ok }))
  const recalled = await lark.send('text', { text: 'One' })
  await lark.call('DELETE', `im/v1/messages/${recalled}`)
  const elsewhere = await lark.emulator
    .user('Dana')
    .sends({ text: 'Hi', chatId: lark.emulator.chat('Sales floor').chatId })

  expect(await reply('om_x')).toEqual([400, 230001])
  expect(await reply('bm-x')).toEqual([400, 230001])
  expect(await reply(recalled)).toEqual([400, 230011])
  expect(await reply(elsewhere.messageId)).toEqual([400, 230002])
  expect(await reply('om_x%2F..')).toEqual([400, 230001])
})

test('a recalled message is gone for all that would use it', async () => {
  const lark = await createLark()
  const id = await lark.send('text', { text: 'One' })
  const path = `im/v1/messages/${id}`
  const { openId } = lark.emulator.user('Ada')

  expect((await lark.call('DELETE', path)).body).toEqual({ code: 0, msg: 'success', data: {} })

  expect(lark.emulator.sent()[0]?.recalled).toBe(true)
  expect(refusal(await lark.call('DELETE', path))).toEqual([400, 230110])
  expect(refusal(await lark.call('PUT', path, { msg_type: 'text', content: ok }))).toEqual([400, 230011])
  expect(refusal(await lark.call('GET', `${path}/read_users?user_id_type=open_id`))).toEqual([400, 230110])
  const forward = await lark.call('POST', `${path}/forward?receive_id_type=open_id`, { receive_id: openId })
  expect(refusal(forward)).toEqual([400, 230065])
})

test('the bot recalls what it sent, for a day, and nothing else', async () => {
  const lark = await createLark()
  const late = await lark.send('text', { text: 'One' })
  const { messageId } = await lark.emulator.user('Ada').sends('Hi')

  expect(refusal(await lark.call('DELETE', `im/v1/messages/${messageId}`))).toEqual([400, 230026])
  await lark.emulator.clock.advance(DAY_MS + 1)
  await lark.renew()
  expect(refusal(await lark.call('DELETE', `im/v1/messages/${late}`))).toEqual([400, 230009])
})

test('a forward copies the message, once per key and receiver', async () => {
  const lark = await createLark()
  const id = await lark.send('text', { text: 'One' })
  const forward = (to: string, uuid = '') =>
    lark.call('POST', `im/v1/messages/${id}/forward?receive_id_type=open_id&uuid=${uuid}`, { receive_id: to })
  const [ada, ben] = [lark.emulator.user('Ada').openId, lark.emulator.user('Ben').openId]

  const first = (await forward(ben, 'k')).body.data
  expect(first).toMatchObject({ msg_type: 'text', body: { content: '{"text":"One"}' } })
  expect((await forward(ben, 'k')).body.data?.message_id).toBe(first?.message_id)
  expect((await forward(ada, 'k')).body.data?.message_id).not.toBe(first?.message_id)
  expect(refusal(await forward('ou_nobody'))).toEqual([400, 230034])
  const unknown = await lark.call('POST', 'im/v1/messages/om_x/forward?receive_id_type=open_id', { receive_id: ben })
  expect(refusal(unknown)).toEqual([400, 230064])
  const sales = lark.emulator.chat('Sales floor').chatId
  const { messageId } = await lark.emulator.user('Dana').sends({ text: 'Hi', chatId: sales })
  const foreign = await lark.call('POST', `im/v1/messages/${messageId}/forward?receive_id_type=open_id`, {
    receive_id: ben,
  })
  expect(refusal(foreign)).toEqual([400, 230002])
})

test('messages are merged into one, which tells what it could not take', async () => {
  const lark = await createLark()
  const [one, two] = [await lark.send('text', { text: 'One' }), await lark.send('text', { text: 'Two' })]
  const merge = (ids: string[]) =>
    lark.call('POST', 'im/v1/messages/merge_forward?receive_id_type=open_id', {
      receive_id: lark.emulator.user('Ben').openId,
      message_id_list: ids,
    })

  const { body } = await merge([one, 'om_x', two])
  const merged = body.data?.message as { message_id: string }
  const read = await lark.call('GET', `im/v1/messages/${merged.message_id}`)

  expect(body.data?.invalid_message_id_list).toEqual(['om_x'])
  expect(read.body.data?.items).toMatchObject([
    { msg_type: 'merge_forward' },
    { upper_message_id: merged.message_id, body: { content: '{"text":"One"}' } },
    { upper_message_id: merged.message_id, body: { content: '{"text":"Two"}' } },
  ])
  expect(refusal(await merge(['om_x']))).toEqual([400, 230064])
  expect(refusal(await merge([]))).toEqual([400, 230001])
})

test('a chat is read page by page, either way round', async () => {
  const lark = await createLark()
  const ids: string[] = []
  for (const text of ['One', 'Two', 'Three']) ids.push(await lark.send('text', { text }))
  const chatId = lark.emulator.sent()[0]?.chatId
  const list = (query: string) =>
    lark.call('GET', `im/v1/messages?container_id_type=chat&container_id=${chatId}&${query}`)
  const idsOf = (answer: Answer) => itemsOf(answer).map(item => item.message_id)

  const first = await list('page_size=2')
  const second = await list(`page_size=2&page_token=${String(first.body.data?.page_token)}`)

  expect([idsOf(first), first.body.data?.has_more]).toEqual([ids.slice(0, 2), true])
  expect([idsOf(second), second.body.data?.has_more]).toEqual([ids.slice(2), false])
  expect(idsOf(await list('sort_type=ByCreateTimeDesc'))).toEqual(ids.toReversed())
  expect(refusal(await list('page_token=made-up'))).toEqual([400, 230001])
  expect(refusal(await list('page_size=51'))).toEqual([400, 99992402])
})

test('a text is edited twenty times, by its sender', async () => {
  const lark = await createLark()
  const id = await lark.send('text', { text: 'One' })
  const { messageId } = await lark.emulator.user('Ada').sends('Hi')
  const edit = (of: string, content = ok) => lark.call('PUT', `im/v1/messages/${of}`, { msg_type: 'text', content })

  const first = await edit(id, '{"text":"Two"}')
  for (let count = 1; count < 20; count += 1) await edit(id)

  expect(first.body.data).toMatchObject({ updated: true, body: { content: '{"text":"Two"}' } })
  expect(refusal(await edit(id))).toEqual([400, 230072])
  expect(refusal(await edit(messageId))).toEqual([400, 230071])
  expect(refusal(await edit('om_x'))).toEqual([400, 230001])
})

test('who has read is told to the sender, page by page, for a week', async () => {
  const lark = await createLark()
  const id = await lark.send('text', { text: 'One' }, lark.emulator.chat('Release room').chatId)
  for (const name of ['Ada', 'Ben', 'Grace']) await lark.emulator.user(name).reads(id)
  const read = (query: string, of = id) => lark.call('GET', `im/v1/messages/${of}/read_users?${query}`)
  const { messageId } = await lark.emulator.user('Ada').sends('Hi')

  const first = (await read('user_id_type=user_id&page_size=2')).body.data
  const second = (await read(`user_id_type=user_id&page_size=2&page_token=${String(first?.page_token)}`)).body.data

  expect(first).toMatchObject({
    has_more: true,
    items: [
      {
        user_id_type: 'user_id',
        user_id: lark.emulator.user('Ada').userId,
        timestamp: String(START_MS),
        tenant_key: lark.emulator.app.tenantKey,
      },
      { user_id: lark.emulator.user('Ben').userId },
    ],
  })
  expect(second).toMatchObject({ has_more: false, items: [{ user_id: lark.emulator.user('Grace').userId }] })
  expect(second).not.toHaveProperty('page_token')
  expect(refusal(await read(''))).toEqual([400, 99992402])
  expect(refusal(await read('user_id_type=open_id', messageId))).toEqual([400, 230012])
  await lark.emulator.clock.advance(7 * DAY_MS + 1)
  await lark.renew()
  expect(refusal(await read('user_id_type=open_id'))).toEqual([400, 230033])
})

test.each(['app', 'sms', 'phone'])('urgent_%s reaches the members and names the rest', async type => {
  const lark = await createLark()
  const id = await lark.send('text', { text: 'Now' })
  const { openId } = lark.emulator.user('Ada')
  const urge = (user_id_list: unknown, of = id) =>
    lark.call('PATCH', `im/v1/messages/${of}/urgent_${type}?user_id_type=open_id`, { user_id_list })

  expect((await urge([openId, 'ou_x'])).body.data).toEqual({ invalid_user_id_list: ['ou_x'] })
  expect(lark.emulator.sent()[0]?.urgents).toEqual([{ type, openIds: [openId], atMs: START_MS }])
  expect(refusal(await urge(['ou_x']))).toEqual([400, 230001])
  expect(refusal(await urge([]))).toEqual([400, 230001])
  expect(refusal(await urge(Array(201).fill(openId)))).toEqual([400, 230001])
  const { messageId } = await lark.emulator.user('Ada').sends('Hi')
  expect(refusal(await urge([openId], messageId))).toEqual([400, 230012])
  lark.emulator.app.scopes.revoke('im:message.urgent', `im:message.urgent:${type}`, `im:message.urgent:${type}_send`)
  expect(refusal(await urge([openId]))).toEqual([400, 99991672])
})

test('reactions are added, listed and taken back', async () => {
  const lark = await createLark()
  const id = await lark.send('text', { text: 'One' })
  const path = `im/v1/messages/${id}/reactions`
  const add = (emoji_type: string) => lark.call('POST', path, { reaction_type: { emoji_type } })
  await lark.emulator.user('Ada').reacts(id, 'THUMBSUP')

  const { reaction_id } = (await add('OK')).body.data ?? {}
  const only = await lark.call('GET', `${path}?reaction_type=THUMBSUP`)
  const adas = String(itemsOf(only)[0]?.reaction_id)

  expect(only.body.data?.items).toMatchObject([
    { operator: { operator_id: lark.emulator.user('Ada').openId, operator_type: 'user' } },
  ])
  expect(refusal(await add('NO_SUCH_EMOJI'))).toEqual([400, 231001])
  expect(refusal(await lark.call('GET', `${path}?reaction_type=NO_SUCH_EMOJI`))).toEqual([400, 231001])
  expect(refusal(await lark.call('DELETE', `${path}/${adas}`))).toEqual([400, 231007])
  expect((await lark.call('DELETE', `${path}/${String(reaction_id)}`)).body.code).toBe(0)
  expect(refusal(await lark.call('DELETE', `${path}/${String(reaction_id)}`))).toEqual([400, 231011])
  expect(lark.emulator.sent()[0]?.reactions).toEqual(['THUMBSUP'])
})

test('messages are pinned, listed and let go', async () => {
  const lark = await createLark()
  const { chatId } = lark.emulator.chat('Release room')
  const id = await lark.send('text', { text: 'One' }, chatId)
  const pins = async () => (await lark.call('GET', `im/v1/pins?chat_id=${chatId}`)).body.data?.items

  const { body } = await lark.call('POST', 'im/v1/pins', { message_id: id })

  expect(body.data?.pin).toMatchObject({ message_id: id, chat_id: chatId, operator_id_type: 'app_id' })
  expect(await pins()).toHaveLength(1)
  await lark.call('DELETE', `im/v1/pins/${id}`)
  expect(await pins()).toEqual([])
  expect(refusal(await lark.call('POST', 'im/v1/pins', { message_id: 'om_x' }))).toEqual([400, 230001])
})

test('groups are made once per key, listed and opened', async () => {
  const lark = await createLark()
  const { openId } = lark.emulator.user('Ada')
  const make = (uuid: string, user_id_list = [openId]) =>
    lark.call('POST', `im/v1/chats?uuid=${uuid}`, { name: 'Launch', user_id_list })

  const chatId = String((await make('k')).body.data?.chat_id)

  expect((await make('k')).body.data).toMatchObject({
    chat_id: chatId,
    owner_id: lark.emulator.app.appId,
    owner_id_type: 'app_id',
  })
  expect((await make('k2')).body.data?.chat_id).not.toBe(chatId)
  expect((await lark.call('GET', `im/v1/chats/${chatId}`)).body.data).toMatchObject({
    name: 'Launch',
    chat_mode: 'group',
  })
  expect((await lark.call('GET', `im/v1/chats/${chatId}/members`)).body.data).toMatchObject({
    items: [{ member_id: openId, name: 'Ada Lindgren' }],
    member_total: 1,
  })
  const listed = itemsOf(await lark.call('GET', 'im/v1/chats'))
  expect(listed.map(chat => chat.name)).toEqual(['Release room', 'Launch', 'Launch'])
  expect(refusal(await make('k3', ['ou_x']))).toEqual([400, 232043])
  expect(refusal(await lark.call('GET', 'im/v1/chats/oc_x'))).toEqual([400, 232006])
  expect(refusal(await lark.call('GET', 'im/v1/chats/oc_x/members'))).toEqual([400, 232006])
  const sales = lark.emulator.chat('Sales floor').chatId
  expect(refusal(await lark.call('GET', `im/v1/chats/${sales}/members`))).toEqual([400, 232011])
})

test('a dissolved group takes no messages, and lets go of none', async () => {
  const lark = await createLark()
  const { body } = await lark.call('POST', 'im/v1/chats', {
    name: 'Launch',
    user_id_list: [lark.emulator.user('Ada').openId],
  })
  const chatId = String(body.data?.chat_id)
  const id = await lark.send('text', { text: 'One' }, chatId)

  expect((await lark.call('DELETE', `im/v1/chats/${chatId}`)).body.code).toBe(0)

  expect(refusal(await create(lark, 'chat_id', chatId))).toEqual([400, 232009])
  expect(refusal(await lark.call('POST', `im/v1/messages/${id}/reply`, { msg_type: 'text', content: ok }))).toEqual([
    400, 232009,
  ])
  expect(refusal(await lark.call('DELETE', `im/v1/messages/${id}`))).toEqual([400, 232009])
  const room = lark.emulator.chat('Release room').chatId
  expect(refusal(await lark.call('DELETE', `im/v1/chats/${room}`))).toEqual([400, 232017])
})

test('members come and go, people and the bot', async () => {
  const lark = await createLark()
  const { chatId } = lark.emulator.chat('Release room')
  const idOf = (name: string) => lark.emulator.user(name).openId
  const change = (method: string, id_list: string[], query = '') =>
    lark.call(method, `im/v1/chats/${chatId}/members?${query}`, { id_list })
  const grace = await lark.as('Grace')
  const remove = (id_list: string[]) => lark.call('DELETE', `im/v1/chats/${chatId}/members`, { id_list }, grace)

  expect(refusal(await change('POST', [idOf('Dana'), 'ou_x']))).toEqual([400, 232043])
  expect((await change('POST', [idOf('Dana'), 'ou_x', idOf('Fay')], 'succeed_type=1')).body.data).toEqual({
    invalid_id_list: [idOf('Fay')],
    not_existed_id_list: ['ou_x'],
    pending_approval_id_list: [],
  })
  expect(lark.emulator.chat('Release room').members).toContain(idOf('Dana'))
  expect(refusal(await change('POST', [idOf('Fay')], 'succeed_type=2'))).toEqual([400, 232043])
  expect(refusal(await change('DELETE', [idOf('Dana')]))).toEqual([400, 232014])
  expect((await remove([idOf('Dana'), 'ou_x'])).body.data).toEqual({ invalid_id_list: ['ou_x'] })
  expect(lark.emulator.chat('Release room').members).not.toContain(idOf('Dana'))
  expect(refusal(await change('DELETE', []))).toEqual([400, 232027])
  expect(refusal(await change('DELETE', Array(51).fill('ou_x')))).toEqual([400, 232001])
  expect(refusal(await change('DELETE', [idOf('Grace')]))).toEqual([400, 232076])
  const byUnion = await lark.call('GET', `im/v1/chats/${chatId}/members?member_id_type=union_id&page_size=1`)
  expect(itemsOf(byUnion)[0]?.member_id).toBe(lark.emulator.user('Grace').unionId)
  const bots = [lark.emulator.app.appId, 'cli_x']
  const added = await change('POST', bots, 'member_id_type=app_id')
  expect(added.body.data).toMatchObject({ invalid_id_list: ['cli_x'] })
  const removed = await change('DELETE', bots.slice(0, 1), 'member_id_type=app_id')
  expect(removed.body.data).toEqual({ invalid_id_list: [] })
  expect(refusal(await create(lark, 'chat_id', chatId))).toEqual([400, 230002])
})

test('the chat with a person is found once there is one', async () => {
  const lark = await createLark()
  const { openId } = lark.emulator.user('Ada')
  const find = () => lark.call('POST', 'im/v1/chat_p2p/batch_query?chatter_id_type=open_id', { chatter_ids: [openId] })

  expect((await find()).body.data).toEqual({ p2p_chats: [] })
  const { payload } = await lark.emulator.user('Ada').opensChat()
  const { chat_id } = payload.event as { chat_id: string }

  expect((await find()).body.data).toEqual({ p2p_chats: [{ chatter_id: openId, chat_id }] })
  const { access_token } = await userToken(lark)
  const asAda = (id: string) =>
    lark.call('POST', 'im/v1/chat_p2p/batch_query', { chatter_ids: [id] }, { authorization: `Bearer ${access_token}` })
  const { botOpenId } = lark.emulator.app
  expect((await asAda(botOpenId)).body.data).toEqual({ p2p_chats: [{ chatter_id: botOpenId, chat_id }] })
  expect((await asAda(openId)).body.data).toEqual({ p2p_chats: [] })
})

test('what cannot be passed on is refused', async () => {
  const lark = await createLark()
  const { openId } = lark.emulator.user('Ada')
  const system = await lark.send('system', { type: 'divider', params: { divider_text: { text: 'New' } } })
  const share = (chat_id: string) =>
    create(lark, 'open_id', openId, { msg_type: 'share_chat', content: JSON.stringify({ chat_id }) })
  const forward = lark.call('POST', `im/v1/messages/${system}/forward?receive_id_type=open_id`, { receive_id: openId })
  const toGroup = create(lark, 'chat_id', lark.emulator.chat('Release room').chatId, {
    msg_type: 'system',
    content: '{"type":"divider","params":{}}',
  })

  expect(refusal(await forward)).toEqual([400, 230061])
  expect(refusal(await share(lark.emulator.sent()[0]?.chatId ?? ''))).toEqual([400, 230015])
  expect(refusal(await share(lark.emulator.chat('Sales floor').chatId))).toEqual([400, 230002])
  expect(refusal(await toGroup)).toEqual([400, 230001])
  expect((await share(lark.emulator.chat('Release room').chatId)).body.code).toBe(0)
})

test('a card is read as its outline, or whole when that is asked for', async () => {
  const lark = await createLark()
  const card = {
    header: { title: { tag: 'plain_text', content: 'Leave' } },
    elements: [
      { tag: 'div', text: { tag: 'lark_md', content: '**Ada**' } },
      {
        tag: 'action',
        actions: [{ tag: 'button', text: { tag: 'plain_text', content: 'OK' }, type: 'primary', value: { go: 1 } }],
      },
      { tag: 'hr' },
      {
        tag: 'note',
        elements: [
          { tag: 'img', img_key: 'img_x' },
          { tag: 'plain_text', content: 'small' },
        ],
      },
    ],
  }
  const id = await lark.send('interactive', card)
  const read = async (query = '') => {
    const [item] = itemsOf<{ body: { content: string } }>(await lark.call('GET', `im/v1/messages/${id}${query}`))
    return JSON.parse(item?.body.content ?? '')
  }

  expect(await read()).toEqual({
    title: 'Leave',
    elements: [
      [{ tag: 'text', text: '**Ada**' }],
      [{ tag: 'button', text: 'OK', type: 'primary' }],
      [{ tag: 'hr' }],
      [
        {
          tag: 'note',
          elements: [
            { tag: 'img', image_key: 'img_x' },
            { tag: 'text', text: 'small' },
          ],
        },
      ],
    ],
  })
  expect(await read('?card_msg_content_type=raw_card_content')).toEqual(card)
})

test('a thread is forwarded as a whole, and messages go into threads', async () => {
  const lark = await createLark()
  const root = await lark.send('text', { text: 'One' })
  const reply = { msg_type: 'text', content: '{"text":"Two"}', reply_in_thread: true }
  const { thread_id } = (await lark.call('POST', `im/v1/messages/${root}/reply`, reply)).body.data ?? {}
  const to = { receive_id: lark.emulator.user('Ben').openId }
  const forward = (thread: unknown) =>
    lark.call('POST', `im/v1/threads/${String(thread)}/forward?receive_id_type=open_id&uuid=k`, to)

  const { message_id } = (await forward(thread_id)).body.data ?? {}
  const parts = itemsOf(await lark.call('GET', `im/v1/messages/${String(message_id)}`)).slice(1)
  const other = await lark.send('text', { text: 'Three' })
  const into = await lark.call('POST', `im/v1/messages/${other}/forward?receive_id_type=thread_id`, {
    receive_id: thread_id,
  })

  expect(parts.map(part => part.body)).toEqual([{ content: '{"text":"One"}' }, { content: '{"text":"Two"}' }])
  expect((await forward(thread_id)).body.data?.message_id).toBe(message_id)
  expect(refusal(await forward('omt_x'))).toEqual([400, 230064])
  expect(into.body.data).toMatchObject({ thread_id, root_id: root })
  const listed = await lark.call('GET', `im/v1/messages?container_id_type=thread&container_id=${String(thread_id)}`)
  expect(itemsOf(listed)).toHaveLength(3)
})

test('readers may ask for the names of senders, and for the messages alone that threads began with', async () => {
  const lark = await createLark()
  const room = lark.emulator.chat('Release room').chatId
  const first = await lark.send('text', { text: 'One' }, room)
  const reply = { msg_type: 'text', content: '{"text":"Two"}', reply_in_thread: true }
  await lark.call('POST', `im/v1/messages/${first}/reply`, reply)
  await lark.emulator.user('Ada').sends({ text: 'Three', chatId: room })
  const list = async (query: string) => {
    const answer = await lark.call('GET', `im/v1/messages?container_id_type=chat&container_id=${room}&${query}`)
    return itemsOf<{ sender: { sender_name?: string } }>(answer).map(({ sender }) => sender.sender_name)
  }

  expect(await list('')).toEqual([undefined, undefined, undefined])
  expect(await list('with_sender_name=true')).toEqual(['Demo bot', 'Demo bot', 'Ada Lindgren'])
  expect(await list('with_sender_name=true&only_thread_root_messages=true')).toEqual(['Demo bot', 'Ada Lindgren'])
})

test('chats of two are listed for those who ask, with whom they are', async () => {
  const lark = await createLark()
  const ada = lark.emulator.user('Ada')
  await lark.send('text', { text: 'Hi' })
  const list = async (query: string, headers?: Record<string, string>) =>
    itemsOf(await lark.call('GET', `im/v1/chats${query}`, undefined, headers)).map(
      ({ name, chat_mode, p2p_target_id }) => [name, chat_mode, p2p_target_id],
    )

  expect(await list('')).toEqual([['Release room', undefined, undefined]])
  expect(await list('?types=p2p')).toEqual([['Ada Lindgren', 'p2p', ada.openId]])
  expect(await list('?types=p2p,group&user_id_type=union_id')).toEqual([
    ['Release room', 'group', undefined],
    ['Ada Lindgren', 'p2p', ada.unionId],
  ])
  expect(await list('?types=p2p', await lark.as('Ada'))).toEqual([['Ada Lindgren', 'p2p', lark.emulator.app.botOpenId]])
})

test('a group is searched, renamed and handed over; what is left out stays', async () => {
  const lark = await createLark()
  const { chatId } = lark.emulator.chat('Release room')
  const search = async (query: string) =>
    itemsOf(await lark.call('GET', `im/v1/chats/search?query=${query}`)).map(chat => chat.name)
  const grace = await lark.as('Grace')
  const change = (fields: Record<string, unknown>, headers?: Record<string, string>) =>
    lark.call('PUT', `im/v1/chats/${chatId}`, fields, headers)
  const ada = lark.emulator.user('Ada')

  await change({ description: 'Ship it' })
  expect(refusal(await change({ owner_id: ada.openId }))).toEqual([400, 232016])
  expect(refusal(await change({ owner_id: lark.emulator.user('Dana').openId }, grace))).toEqual([400, 232012])
  expect(refusal(await change({ owner_id: 'ou_nobody' }, grace))).toEqual([400, 232035])
  expect((await change({ owner_id: ada.openId }, grace)).body.code).toBe(0)
  expect((await lark.call('GET', `im/v1/chats/${chatId}`)).body.data).toMatchObject({
    name: 'Release room',
    description: 'Ship it',
    owner_id: ada.openId,
  })
  expect(await search('RELEASE')).toEqual(['Release room'])
  expect(await search('sales')).toEqual([])
  expect(await search('')).toEqual([])
  await change({ name: 'Ship room' })
  expect(lark.emulator.chat('Ship room').chatId).toBe(chatId)
  const isIn = async (name: string) =>
    (await lark.call('GET', `im/v1/chats/${lark.emulator.chat(name).chatId}/members/is_in_chat`)).body.data
  expect([await isIn('Ship room'), await isIn('Sales floor')]).toEqual([{ is_in_chat: true }, { is_in_chat: false }])
})
