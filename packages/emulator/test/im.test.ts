import { describe, expect, test } from 'vitest'
import { createLark, itemsOf, type Lark, listIn, refusal } from './lark.ts'

type Details = { message_id: string; has_more: boolean; page_token: string; message_reaction_items: unknown[] }

describe('reactions of several messages', () => {
  async function reacted() {
    const lark = await createLark()
    const messageId = await lark.send('text', { text: 'Hi' }, lark.emulator.chat('Release room').chatId)
    await lark.emulator.user('Ada').reacts(messageId, 'OK')
    await lark.emulator.user('Ben').reacts(messageId, 'OK')
    await lark.emulator.user('Ben').reacts(messageId, 'LAUGH')
    const ask = async (queries: unknown[], more: Record<string, unknown> = {}) =>
      lark.call('POST', 'im/v1/messages/reactions/batch_query', { queries, ...more })
    return { lark, messageId, ask }
  }

  test('are told page by page, with their counts', async () => {
    const { messageId, ask } = await reacted()

    const first = await ask([{ message_id: messageId }], { page_size_per_message: 2 })
    const [details] = listIn<Details>(first, 'success_msg_reaction_details')
    const second = await ask([{ message_id: messageId, page_token: details?.page_token }])
    const [rest] = listIn<Details>(second, 'success_msg_reaction_details')

    expect(details).toMatchObject({ message_id: messageId, has_more: true })
    expect(details?.message_reaction_items[0]).toMatchObject({ emoji_type: 'OK', operator: { operator_type: 'user' } })
    expect(details?.message_reaction_items).toHaveLength(2)
    expect(rest).toMatchObject({ has_more: false, message_reaction_items: [{ emoji_type: 'LAUGH' }] })
    expect(first.body.data?.success_msg_reaction_counts).toEqual([
      {
        message_id: messageId,
        reaction_count: [
          { reaction_type: 'OK', count: '2' },
          { reaction_type: 'LAUGH', count: '1' },
        ],
      },
    ])
    const laughs = await ask([{ message_id: messageId }], { reaction_type: 'LAUGH' })
    expect(listIn<Details>(laughs, 'success_msg_reaction_details')[0]?.message_reaction_items).toHaveLength(1)
  })

  test('say which messages they could not be told of', async () => {
    const { lark, messageId, ask } = await reacted()
    const chatId = lark.emulator.chat('Sales floor').chatId
    const { messageId: elsewhere } = await lark.emulator.user('Dana').sends({ text: 'Hi', chatId })

    const { body } = await ask([
      { message_id: 'om_x' },
      { message_id: elsewhere },
      { message_id: messageId, page_token: 'x' },
    ])

    expect(body.data).toEqual({
      success_msg_reaction_details: [],
      success_msg_reaction_counts: [],
      fail_msg_reaction_details: [
        { message_id: 'om_x', fail_reason: 'invalid' },
        { message_id: elsewhere, fail_reason: 'no_permission' },
        { message_id: messageId, fail_reason: 'invalid_page_token' },
      ],
    })
  })

  test('are asked for of 1 to 20 messages, by 1 to 10, and by what is an emoji', async () => {
    const { messageId, ask } = await reacted()
    const query = { message_id: messageId }

    expect((await ask([])).status).toBe(400)
    expect((await ask(Array(21).fill(query))).status).toBe(400)
    expect((await ask(Array(20).fill(query))).body.code).toBe(0)
    expect(refusal(await ask([query], { page_size_per_message: 11 }))).toEqual([400, 230001])
    expect(refusal(await ask([query], { page_size_per_message: 0 }))).toEqual([400, 230001])
    expect(refusal(await ask([query], { reaction_type: 'ROCKET' }))).toEqual([400, 230001])
  })
})

describe('follow-ups', () => {
  const push = (lark: Lark, id: string, ...follow_ups: unknown[]) =>
    lark.call('POST', `im/v1/messages/${id}/push_follow_up`, { follow_ups })

  test('hang under a message to one person, once', async () => {
    const lark = await createLark()
    const messageId = await lark.send('text', { text: 'Which one?' })
    const other = await lark.send('text', { text: 'Which one?' }, lark.emulator.chat('Release room').chatId)

    expect((await push(lark, messageId, { content: 'This' }, { content: 'That' })).body).toMatchObject({ code: 0 })
    expect(lark.emulator.sent()[0]?.followUps).toEqual(['This', 'That'])
    expect(refusal(await push(lark, messageId, { content: 'This' }))).toEqual([400, 230008])
    expect(refusal(await push(lark, other, { content: 'This' }))).toEqual([400, 230003])
  })

  test('are refused where they cannot be', async () => {
    const lark = await createLark()
    const messageId = await lark.send('text', { text: 'Which one?' })
    const theirs = await lark.emulator.user('Ada').sends('Hi')

    expect(refusal(await push(lark, messageId, { content: '' }))).toEqual([400, 230007])
    expect(refusal(await push(lark, messageId, { content: 'x'.repeat(201) }))).toEqual([400, 230007])
    expect(refusal(await push(lark, messageId, { content: 'x', i18n_contents: [{}] }))).toEqual([400, 230007])
    expect(refusal(await push(lark, theirs.messageId, { content: 'x' }))).toEqual([400, 230001])
    expect((await push(lark, messageId, ...Array(4).fill({ content: 'x' }))).status).toBe(400)
    await lark.call('DELETE', `im/v1/messages/${messageId}`)
    expect(refusal(await push(lark, messageId, { content: 'x' }))).toEqual([400, 230004])
  })
})

describe('urgent messages', () => {
  const urge = (lark: Lark, id: string, type: string, ...user_id_list: string[]) =>
    lark.call('PATCH', `im/v1/messages/${id}/urgent_${type}?user_id_type=open_id`, { user_id_list })

  test('a person has 200 of them unread at most', async () => {
    const lark = await createLark()
    const ada = lark.emulator.user('Ada')
    const first = await lark.send('text', { text: 'Now' })
    await urge(lark, first, 'app', ada.openId)
    for (let count = 1; count < 200; count += 1) {
      expect((await urge(lark, await lark.send('text', { text: 'Now' }), 'app', ada.openId)).body.code).toBe(0)
    }
    const last = await lark.send('text', { text: 'Now' })

    expect(refusal(await urge(lark, last, 'app', ada.openId))).toEqual([400, 230023])
    await ada.reads(first)
    expect((await urge(lark, last, 'app', ada.openId)).body.code).toBe(0)
  })

  test('text messages and calls are paid for, person by person', async () => {
    const lark = await createLark({ urgentQuota: { sms: 3, phone: 0 } })
    const [ada, ben] = [lark.emulator.user('Ada').openId, lark.emulator.user('Ben').openId]
    const messageId = await lark.send('text', { text: 'Now' }, lark.emulator.chat('Release room').chatId)

    expect((await urge(lark, messageId, 'sms', ada, ben)).body.code).toBe(0)
    expect(refusal(await urge(lark, messageId, 'sms', ada, ben))).toEqual([400, 230024])
    expect((await urge(lark, messageId, 'sms', ada)).body.code).toBe(0)
    expect(refusal(await urge(lark, messageId, 'phone', ada))).toEqual([400, 230024])
    expect((await urge(lark, messageId, 'app', ada)).body.code).toBe(0)
  })
})

test('a message that is being sent is not sent again, and is there once it was', async () => {
  const lark = await createLark()
  const send = () =>
    lark.call('POST', 'im/v1/messages?receive_id_type=open_id', {
      receive_id: lark.emulator.user('Ada').openId,
      msg_type: 'text',
      content: '{"text":"Hi"}',
      uuid: 'k1',
    })
  lark.emulator.fault({ path: '/open-apis/im/v1/messages', does: 'late', lateMs: 3000 })

  const slow = send()
  await expect.poll(() => lark.emulator.sent().length).toBe(1)

  expect(refusal(await send())).toEqual([400, 230049])
  await lark.emulator.clock.advance(3000)
  const { body } = await slow
  expect(body.code).toBe(0)
  expect((await send()).body.data?.message_id).toBe(body.data?.message_id)
  expect(lark.emulator.sent()).toHaveLength(1)
})

test('a caller who gives up on a late answer finds the message sent', async () => {
  const lark = await createLark()
  const body = { receive_id: lark.emulator.user('Ada').openId, msg_type: 'text', content: '{"text":"Hi"}', uuid: 'k1' }
  const controller = new AbortController()
  lark.emulator.fault({ path: '/open-apis/im/v1/messages', does: 'late' })

  const slow = lark.emulator.fetch('https://open.feishu.cn/open-apis/im/v1/messages?receive_id_type=open_id', {
    method: 'POST',
    headers: { authorization: `Bearer ${lark.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: controller.signal,
  })
  await expect.poll(() => lark.emulator.sent().length).toBe(1)
  controller.abort()
  await expect(slow).rejects.toThrow()

  await lark.emulator.clock.advance(5000)
  expect((await lark.call('POST', 'im/v1/messages?receive_id_type=open_id', body)).body.code).toBe(0)
  expect(lark.emulator.sent()).toHaveLength(1)
})

test('a file beyond 100 MB is not downloaded', async () => {
  const lark = await createLark()
  const MB = 1024 * 1024
  const { messageId, delivery } = await lark.emulator.user('Ada').sends({
    file: { name: 'disk.img', bytes: new Uint8Array(100 * MB + 1) },
  })
  const { content } = (delivery.payload.event as { message: { content: string } }).message
  const key = JSON.parse(content).file_key

  expect(refusal(await lark.call('GET', `im/v1/messages/${messageId}/resources/${key}?type=file`))).toEqual([
    400, 234037,
  ])
})

test('a resource of a recalled message is gone', async () => {
  const lark = await createLark()
  const ada = lark.emulator.user('Ada')
  const { messageId, delivery } = await ada.sends({ audio: { bytes: new Uint8Array(8), durationMs: 10 } })
  const { content } = (delivery.payload.event as { message: { content: string } }).message
  const { file_key, duration } = JSON.parse(content)
  const resource = () => lark.call('GET', `im/v1/messages/${messageId}/resources/${file_key}?type=file`)

  expect([duration, (await resource()).status]).toEqual([10, 200])
  await ada.recalls(messageId)
  expect(refusal(await resource())).toEqual([400, 230110])
})

describe('cards in the list of chats', () => {
  const card = { biz_id: 'b1', title: 'Build 7', link: { link: 'https://acme.example' } }
  const button = { action_type: 'url_page', text: { text: 'Open' } }

  test('are made once for a person, changed and taken away', async () => {
    const lark = await createLark()
    const [ada, ben] = [lark.emulator.user('Ada').openId, lark.emulator.user('Ben').openId]
    const create = (...user_ids: string[]) =>
      lark.call('POST', 'im/v2/app_feed_card', { app_feed_card: card, user_ids })
    const emil = lark.emulator.user('Emil').openId
    const change = (user_id: string) => ({
      app_feed_card: { ...card, title: 'Build 8' },
      user_id,
      update_fields: ['1'],
    })

    expect((await create(ada, emil)).body.data).toEqual({
      biz_id: 'b1',
      failed_cards: [{ biz_id: 'b1', user_id: emil, reason: '1' }],
    })
    expect((await create(ada)).body.data?.failed_cards).toEqual([{ biz_id: 'b1', user_id: ada, reason: '4' }])
    const updated = await lark.call('PUT', 'im/v2/app_feed_card/batch', { feed_cards: [change(ada), change(ben)] })
    expect(updated.body.data?.failed_cards).toEqual([{ biz_id: 'b1', user_id: ben, reason: '2' }])
    const gone = { feed_cards: [{ biz_id: 'b1', user_id: ada }] }
    expect((await lark.call('DELETE', 'im/v2/app_feed_card/batch', gone)).body.data?.failed_cards).toEqual([])
    expect((await lark.call('DELETE', 'im/v2/app_feed_card/batch', gone)).body.data?.failed_cards).toEqual([
      { biz_id: 'b1', user_id: ada, reason: '2' },
    ])
  })

  test.each([
    ['no card', { app_feed_card: undefined }],
    ['nobody', { user_ids: [] }],
    ['a long title', { app_feed_card: { ...card, title: 'x'.repeat(61) } }],
    ['a long preview', { app_feed_card: { ...card, preview: 'x'.repeat(121) } }],
    ['a link without TLS', { app_feed_card: { ...card, link: { link: 'http://acme.example' } } }],
    ['three buttons', { app_feed_card: { ...card, buttons: { buttons: [button, button, button] } } }],
  ])('%s is refused', async (_, fields) => {
    const lark = await createLark()
    const body = { app_feed_card: card, user_ids: [lark.emulator.user('Ada').openId], ...fields }

    expect(refusal(await lark.call('POST', 'im/v2/app_feed_card', body))).toEqual([400, 230001])
  })

  test('lists of none and unknown fields are refused', async () => {
    const lark = await createLark()
    const ada = lark.emulator.user('Ada').openId
    await lark.call('POST', 'im/v2/app_feed_card', { app_feed_card: card, user_ids: [ada] })
    const update = (feed_cards: unknown) => lark.call('PUT', 'im/v2/app_feed_card/batch', { feed_cards })

    expect(refusal(await update([]))).toEqual([400, 230001])
    expect(refusal(await update([{ app_feed_card: card, user_id: ada, update_fields: ['99'] }]))).toEqual([400, 230001])
  })

  test('the bot, a group and its buttons are put on top of lists', async () => {
    const lark = await createLark()
    const [ada, emil] = [lark.emulator.user('Ada').openId, lark.emulator.user('Emil').openId]
    const { chatId } = lark.emulator.chat('Release room')
    const sales = lark.emulator.chat('Sales floor').chatId
    const body = { time_sensitive: true, user_ids: [ada, emil] }
    const failed = [{ error_code: 230013, error_message: expect.any(String), user_id: emil }]
    const pin = (id: string) => lark.call('PATCH', `im/v2/feed_cards/${id}?user_id_type=open_id`, body)
    const buttons = (count: number, chat_id = chatId) =>
      lark.call('PUT', 'im/v2/chat_button', {
        user_ids: [ada],
        chat_id,
        buttons: { buttons: Array(count).fill(button) },
      })

    expect((await pin('bot_time_sentive')).body.data).toEqual({ failed_user_reasons: failed })
    expect((await pin(chatId)).body.data).toEqual({ failed_user_reasons: failed })
    expect((await buttons(2)).body.data).toEqual({ failed_user_reasons: [] })
    expect(refusal(await pin(sales))).toEqual([400, 230027])
    expect(refusal(await pin('oc_nowhere'))).toEqual([400, 230001])
    expect(refusal(await buttons(3))).toEqual([400, 230001])
    expect(refusal(await buttons(1, sales))).toEqual([400, 230027])
  })
})

describe('tags', () => {
  const create = (lark: Lark, create_tag: unknown) => lark.call('POST', 'im/v2/tags', { create_tag })

  test('are made once, renamed, put on groups and taken off', async () => {
    const lark = await createLark()
    const biz_entity_id = lark.emulator.chat('Release room').chatId
    const relation = { tag_biz_type: 'chat', biz_entity_id }
    const id = (await create(lark, { tag_type: 'tenant', name: 'Alpha' })).body.data?.id
    const other = (await create(lark, { tag_type: 'tenant', name: 'Beta' })).body.data?.id
    const bound = async () => {
      const query = new URLSearchParams(relation)
      const found = await lark.call('GET', `im/v2/biz_entity_tag_relation?${query}`)
      return listIn<{ tag_info: { id: string } }>(found, 'tag_info_with_bind_versions').map(one => one.tag_info.id)
    }

    const same = await create(lark, { tag_type: 'tenant', name: 'Alpha' })
    expect(same.body.data).toEqual({ create_tag_fail_reason: { duplicate_id: id } })
    await lark.call('PATCH', `im/v2/tags/${String(id)}`, { patch_tag: { name: 'Gamma' } })
    const clash = await lark.call('PATCH', `im/v2/tags/${String(id)}`, { patch_tag: { name: 'Beta' } })
    expect(clash.body.data).toEqual({ patch_tag_fail_reason: { duplicate_id: other } })
    const list = await lark.call('GET', `im/v2/tags?ids=${String(id)}&ids=${String(other)}`)
    expect(list.body.data?.tag_infos).toMatchObject([
      { id, name: 'Gamma' },
      { id: other, name: 'Beta' },
    ])
    await lark.call('POST', 'im/v2/biz_entity_tag_relation', { ...relation, tag_ids: [id] })
    await lark.call('POST', 'im/v2/biz_entity_tag_relation', { ...relation, tag_ids: [other] })
    expect(await bound()).toEqual([id, other])
    await lark.call('PUT', 'im/v2/biz_entity_tag_relation', { ...relation, tag_ids: [other] })
    expect(await bound()).toEqual([other])
  })

  test('are refused where they make no sense', async () => {
    const lark = await createLark()
    const bind = (name: string, tag_ids: string[]) =>
      lark.call('POST', 'im/v2/biz_entity_tag_relation', {
        tag_biz_type: 'chat',
        biz_entity_id: lark.emulator.chat(name).chatId,
        tag_ids,
      })

    expect(refusal(await create(lark, { tag_type: 'group', name: 'x' }))).toEqual([400, 230001])
    expect(refusal(await create(lark, { tag_type: 'tenant', name: '' }))).toEqual([400, 230001])
    expect(refusal(await create(lark, { tag_type: 'tenant', name: 'x', i18n_names: ['x'] }))).toEqual([400, 230001])
    expect(refusal(await lark.call('PATCH', 'im/v2/tags/7', { patch_tag: { name: 'x' } }))).toEqual([400, 230001])
    expect(refusal(await bind('Release room', ['7']))).toEqual([400, 230001])
    expect(refusal(await bind('Sales floor', []))).toEqual([400, 230001])
  })
})

test('previews of links are asked for anew', async () => {
  const lark = await createLark()
  const update = (preview_tokens: string[], ...open_ids: string[]) =>
    lark.call('POST', 'im/v2/url_previews/batch_update', { preview_tokens, open_ids })

  expect((await update(['t1'], lark.emulator.user('Ada').openId)).body).toMatchObject({ code: 0, data: {} })
  expect(refusal(await update(['']))).toEqual([400, 230001])
  expect(refusal(await update(['t1'], 'ou_nobody'))).toEqual([400, 230001])
  expect((await update(Array(11).fill('t1'))).status).toBe(400)
})

test('messages that a person sends on are read with what they were made of', async () => {
  const lark = await createLark()
  const ada = lark.emulator.user('Ada')
  const { messageId } = await ada.sends('First')

  const merged = await ada.sends({ forwards: [messageId] })

  expect(
    itemsOf(await lark.call('GET', `im/v1/messages/${merged.messageId}`)).map(({ message_id }) => message_id),
  ).toEqual([merged.messageId, messageId])
  await expect(ada.sends({ forwards: ['om_x'] })).rejects.toThrow(TypeError)
})
