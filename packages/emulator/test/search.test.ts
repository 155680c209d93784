import { expect, test } from 'vitest'
import { createLark, itemsOf, refusal } from './lark.ts'

test('a person finds the messages that she sees, by words, senders, chats, kinds and time', async () => {
  const lark = await createLark()
  const headers = await lark.as('Ada')
  const room = lark.emulator.chat('Release room').chatId
  const sales = lark.emulator.chat('Sales floor').chatId
  const ada = lark.emulator.user('Ada').openId
  const ids = {
    sent: await lark.send('text', { text: `The RELEASE is out <at user_id="${ada}">Ada</at>` }, room),
    own: (await lark.emulator.user('Ada').sends('release notes: https://acme.example')).messageId,
    hidden: (await lark.emulator.user('Dana').sends({ text: 'release', chatId: sales })).messageId,
    other: await lark.send('text', { text: 'Lunch' }, room),
  }
  const search = async (filter: unknown = {}, query = 'release') =>
    itemsOf(await lark.call('POST', 'im/v1/messages/search', { query, filter }, headers)).map(({ id }) => id)

  expect(await search()).toEqual([ids.sent, ids.own])
  expect(await search({}, '')).toEqual([ids.sent, ids.own, ids.other])
  expect(await search({ from_types: ['bot'] })).toEqual([ids.sent])
  expect(await search({ exclude_from_types: ['bot'] })).toEqual([ids.own])
  expect(await search({ from_ids: [ada] })).toEqual([ids.own])
  expect(await search({ chat_ids: [room] })).toEqual([ids.sent])
  expect(await search({ chat_type: 'p2p' })).toEqual([ids.own])
  expect(await search({ is_at_me: true })).toEqual([ids.sent])
  expect(await search({ at_chatter_ids: [ada] })).toEqual([ids.sent])
  expect(await search({ include_attachment_types: ['link'] })).toEqual([ids.own])
  expect(await search({ time_range: { end_time: '1' } })).toEqual([])
  await lark.call('DELETE', `im/v1/messages/${ids.sent}`)
  expect(await search()).toEqual([ids.own])
  expect(refusal(await lark.call('POST', 'im/v1/messages/search', { query: 'x' }))).toEqual([400, 99991663])
})

test('groups are found by more than their names', async () => {
  const lark = await createLark({
    chats: [
      { name: 'Room', members: ['grace@acme.example', 'ada@acme.example'] },
      { name: 'Topics', members: ['grace@acme.example', 'ada@acme.example', 'ben@acme.example'], mode: 'topic' },
      { name: 'Open room', members: ['dana@acme.example'], bot: false, public: true },
      { name: 'Closed room', members: ['dana@acme.example'], bot: false },
    ],
  })
  const search = async (body: Record<string, unknown>) =>
    itemsOf(await lark.call('POST', 'im/v2/chats/search', body)).map(({ display_info }) => display_info)

  expect(await search({ query: 'ROOM' })).toEqual(['Room', 'Open room'])
  expect(await search({ filter: { search_types: ['public_not_joined'] } })).toEqual(['Open room'])
  expect(await search({ filter: { search_types: ['private'] } })).toEqual(['Room', 'Topics'])
  expect(await search({ filter: { chat_modes: ['thread'] } })).toEqual(['Topics'])
  expect(await search({ filter: { member_ids: [lark.emulator.user('Ben').openId] } })).toEqual(['Topics'])
  expect(await search({ filter: { is_manager: true } })).toEqual([])
  expect(await search({ sorter: 'member_count_desc' })).toEqual(['Topics', 'Room', 'Open room'])
  await lark.call('POST', 'im/v1/chats', { name: 'Mine' })
  expect(await search({ filter: { is_manager: true } })).toEqual(['Mine'])
})
