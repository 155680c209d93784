import { expect, test } from 'vitest'
import { createLark, type Lark, refusal } from './lark.ts'

function send(lark: Lark, fields: Record<string, unknown>) {
  return lark.call('POST', 'message/v4/batch_send/', { msg_type: 'text', content: { text: 'Hi' }, ...fields })
}

/** Open id of the department of this name. */
async function departmentId(lark: Lark, name: string): Promise<string> {
  const { body } = await lark.call('GET', 'contact/v3/departments/0/children?fetch_child=true')
  const items = body.data?.items as { name: string; open_department_id: string }[]
  return items.find(item => item.name === name)?.open_department_id ?? ''
}

test('a batch reaches each person once, those of departments below included, and names the rest', async () => {
  const lark = await createLark()
  const { emulator } = lark
  const [ada, dana] = [emulator.user('Ada'), emulator.user('Dana')]

  const { body } = await send(lark, {
    open_ids: [ada.openId, 'ou_x', emulator.user('Emil').openId],
    user_ids: [dana.userId, 'nobody'],
    union_ids: [ada.unionId, 'on_x'],
    department_ids: [await departmentId(lark, 'Engineering'), 'od-x'],
  })

  expect(body).toEqual({
    code: 0,
    msg: 'ok',
    data: {
      message_id: expect.stringMatching(/^bm-/),
      invalid_department_ids: ['od-x'],
      invalid_open_ids: ['ou_x', emulator.user('Emil').openId],
      invalid_user_ids: ['nobody'],
      invalid_union_ids: ['on_x'],
    },
  })
  expect(new Set(emulator.sent().map(message => message.batchId))).toEqual(new Set([body.data?.message_id]))
  expect(emulator.sent().map(message => message.to)).toEqual([
    'Ada Lindgren',
    'Dana Weiss',
    'Grace Moreno',
    'Ben Okafor',
  ])
})

test('each type of a batch is stored as a single message would be', async () => {
  const lark = await createLark()
  const open_ids = [lark.emulator.user('Ada').openId]
  const { chatId } = lark.emulator.chat('Release room')
  const post = { zh_cn: { title: 'News', content: [[{ tag: 'text', text: 'x' }]] } }
  const card = { elements: [{ tag: 'hr' }] }

  await send(lark, { open_ids, msg_type: 'post', content: { post } })
  await send(lark, { open_ids, msg_type: 'share_chat', content: { share_chat_id: chatId } })
  await send(lark, { open_ids, msg_type: 'interactive', content: undefined, card })

  expect(lark.emulator.sent().map(({ msgType, content }) => [msgType, content])).toEqual([
    ['post', post],
    ['share_chat', { chat_id: chatId }],
    ['interactive', card],
  ])
})

test.each([
  ['no receiver', {}, 10003],
  ['more than 200 receivers', { open_ids: Array(201).fill('ou_x') }, 10003],
  ['a receiver that is no string', { open_ids: [1] }, 10003],
  ['receivers that are no list', { open_ids: 'ou_x' }, 9499],
  ['the whole company', { department_ids: ['0'] }, 10003],
  ['an unknown type', { open_ids: ['ou_x'], msg_type: 'audio' }, 10003],
  ['content as a string', { open_ids: ['ou_x'], content: '{"text":"Hi"}' }, 9499],
  ['no content', { open_ids: ['ou_x'], content: undefined }, 10003],
  ['an unknown image', { open_ids: ['ou_x'], msg_type: 'image', content: { image_key: 'img_x' } }, 11227],
  ['an unknown group', { open_ids: ['ou_x'], msg_type: 'share_chat', content: { share_chat_id: 'oc_x' } }, 11231],
  ['a bad card', { open_ids: ['ou_x'], msg_type: 'interactive', card: { elements: [{ tag: 'x' }] } }, 11246],
  [
    'a post without its wrapper',
    { open_ids: ['ou_x'], msg_type: 'post', content: { zh_cn: { content: [[]] } } },
    10003,
  ],
  [
    'an md tag',
    { open_ids: ['ou_x'], msg_type: 'post', content: { post: { zh_cn: { content: [[{ tag: 'md', text: 'x' }]] } } } },
    11246,
  ],
])('a batch with %s is refused', async (_, fields, code) => {
  const lark = await createLark()

  const answer = await send(lark, fields)

  expect(refusal(answer)).toEqual([code === 9499 ? 400 : 200, code])
  expect(lark.emulator.sent()).toEqual([])
})

test('200 receivers of a kind are not too many', async () => {
  const lark = await createLark()

  expect((await send(lark, { open_ids: Array(200).fill(lark.emulator.user('Ada').openId) })).body.code).toBe(0)
  expect(lark.emulator.sent()).toHaveLength(1)
})

test('departments and lists of people need scopes of their own', async () => {
  const lark = await createLark()
  lark.emulator.app.scopes.revoke('im:message:send_multi_depts')
  const department_ids = [await departmentId(lark, 'Sales')]

  const open_ids = [lark.emulator.user('Ada').openId]

  expect(refusal(await send(lark, { department_ids }))).toEqual([200, 11204])
  expect((await send(lark, { open_ids })).body.code).toBe(0)
  lark.emulator.app.scopes.revoke('im:message:send_multi_users')
  expect(refusal(await send(lark, { open_ids }))).toEqual([200, 11203])
})

test('a batch tells how far it is and who read, and is recalled as a whole', async () => {
  const lark = await createLark()
  const open_ids = ['Ada', 'Ben'].map(name => lark.emulator.user(name).openId)
  const { message_id: id } = (await send(lark, { open_ids })).body.data ?? {}
  const path = `im/v1/batch_messages/${String(id)}`
  await lark.emulator.user('Ada').reads(lark.emulator.sent()[0]?.messageId ?? '')

  const readers = await lark.call('GET', `${path}/read_user`)
  const recalled = await lark.call('DELETE', path)
  const progress = await lark.call('GET', `${path}/get_progress`)

  expect(readers.body.data).toEqual({ read_user: { read_count: '1', total_count: '2' } })
  expect(recalled.body).toEqual({ code: 0, msg: 'success', data: {} })
  expect(progress.body.data).toEqual({
    batch_message_send_progress: { valid_user_ids_count: 2, success_user_ids_count: 2, read_user_ids_count: 1 },
    batch_message_recall_progress: { recall: true, recall_count: 2 },
  })
  expect(lark.emulator.sent().map(message => message.recalled)).toEqual([true, true])
})

test('ids of batches and of messages are not taken for one another', async () => {
  const lark = await createLark()
  const { message_id: id } = (await send(lark, { open_ids: [lark.emulator.user('Ada').openId] })).body.data ?? {}

  expect(refusal(await lark.call('DELETE', `im/v1/messages/${String(id)}`))).toEqual([400, 230001])
  expect(refusal(await lark.call('DELETE', 'im/v1/batch_messages/om_x'))).toEqual([400, 230001])
  expect(refusal(await lark.call('DELETE', 'im/v1/batch_messages/bm-x'))).toEqual([400, 230030])
  await lark.emulator.clock.advance(24 * 3600_000 + 1)
  await lark.renew()
  expect(refusal(await lark.call('DELETE', `im/v1/batch_messages/${String(id)}`))).toEqual([400, 230009])
})
