import { describe, expect, test } from 'vitest'
import { createLark, itemsOf, type Lark, listIn, refusal, START_MS } from './lark.ts'

/** A group that the bot owns, with Ada and Ben in it. */
async function group(lark: Lark, fields: Record<string, unknown> = {}): Promise<string> {
  const user_id_list = ['Ada', 'Ben'].map(name => lark.emulator.user(name).openId)
  const { body } = await lark.call('POST', 'im/v1/chats', { name: 'Bot room', user_id_list, ...fields })
  return String(body.data?.chat_id)
}

async function p2p(lark: Lark): Promise<string> {
  await lark.send('text', { text: 'Hi' })
  return lark.emulator.sent().at(-1)?.chatId ?? ''
}

describe('managers', () => {
  test('are named and let go, people and the bot', async () => {
    const lark = await createLark()
    const path = `im/v1/chats/${await group(lark)}/managers`
    const [ada, ben] = [lark.emulator.user('Ada'), lark.emulator.user('Ben')]

    const people = await lark.call('POST', `${path}/add_managers?member_id_type=user_id`, {
      manager_ids: [ada.userId, ben.userId],
    })
    const bots = await lark.call('POST', `${path}/add_managers?member_id_type=app_id`, {
      manager_ids: [lark.emulator.app.appId],
    })
    const left = await lark.call('POST', `${path}/delete_managers`, { manager_ids: [ada.openId] })

    expect(people.body.data).toEqual({ chat_managers: [ada.userId, ben.userId], chat_bot_managers: [] })
    expect(bots.body.data).toMatchObject({ chat_bot_managers: [lark.emulator.app.appId] })
    expect(left.body.data).toMatchObject({ chat_managers: [ben.openId] })
  })

  test('are members, ten at most, and come in lists of 50 people or 5 bots', async () => {
    const users = Array.from({ length: 11 }, (_, index) => ({
      name: `Person ${index}`,
      email: `p${index}@acme.example`,
    }))
    const lark = await createLark({ users, chats: [{ name: 'Room', members: users.map(({ email }) => email) }] })
    const path = `im/v1/chats/${lark.emulator.chat('Room').chatId}/managers/add_managers`
    const ids = lark.emulator.users.map(({ openId }) => openId)

    const owner = await lark.as('Person 0')
    const add = (manager_ids: unknown[], query = '') => lark.call('POST', path + query, { manager_ids }, owner)

    expect(refusal(await lark.call('POST', path, { manager_ids: ids.slice(1) }))).toEqual([400, 232038])
    expect(refusal(await add(ids))).toEqual([400, 232040])
    expect((await add(ids.slice(0, 10))).body.code).toBe(0)
    expect(refusal(await add(ids.slice(10)))).toEqual([400, 232040])
    expect(refusal(await add(['ou_nobody']))).toEqual([400, 232027])
    expect(refusal(await add([ids[0], 'ou_nobody']))).toEqual([400, 232001])
    expect(refusal(await add([]))).toEqual([400, 232027])
    const bots = (count: number) => Array.from({ length: count }, () => lark.emulator.app.appId)
    expect((await add(bots(5), '?member_id_type=app_id')).body.code).toBe(0)
    expect(refusal(await add(bots(6), '?member_id_type=app_id'))).toEqual([400, 232001])
    expect(refusal(await add(['cli_x'], '?member_id_type=app_id'))).toEqual([400, 232027])
  })
})

describe('members', () => {
  test.each(['POST', 'DELETE'])('%s takes 50 people or 5 bots', async method => {
    const lark = await createLark()
    const path = `im/v1/chats/${await group(lark)}/members`
    const ben = lark.emulator.user('Ben').openId
    const people = (count: number) => ({ id_list: Array.from({ length: count }, () => ben) })
    const bots = (count: number) => ({ id_list: Array.from({ length: count }, () => 'cli_other') })

    expect((await lark.call(method, path, people(50))).body.code).toBe(0)
    expect(refusal(await lark.call(method, path, people(51)))).toEqual([400, 232001])
    expect((await lark.call(method, `${path}?member_id_type=app_id`, bots(5))).body.data).toMatchObject({
      invalid_id_list: bots(5).id_list,
    })
    expect(refusal(await lark.call(method, `${path}?member_id_type=app_id`, bots(6)))).toEqual([400, 232001])
  })

  test('join a public group by themselves, and no other', async () => {
    const lark = await createLark({
      chats: [
        { name: 'Open', members: ['ada@acme.example'], bot: false, public: true },
        { name: 'Closed', members: ['ada@acme.example'], bot: false },
      ],
    })
    const [open, closed] = [lark.emulator.chat('Open').chatId, lark.emulator.chat('Closed').chatId]
    const join = (id: string) => lark.call('PATCH', `im/v1/chats/${id}/members/me_join`)

    expect((await join(open)).body.code).toBe(0)
    expect(lark.emulator.chat('Open').hasBot).toBe(true)
    expect((await lark.call('GET', `im/v1/chats/${open}`)).body.data?.chat_type).toBe('public')
    expect(refusal(await join(closed))).toEqual([400, 232008])
    expect(refusal(await join('oc_nowhere'))).toEqual([400, 232006])
  })

  test('a group made public can be joined until it is dissolved', async () => {
    const lark = await createLark()
    const chatId = await group(lark, { chat_type: 'public' })
    const join = () => lark.call('PATCH', `im/v1/chats/${chatId}/members/me_join`)

    expect((await join()).body.code).toBe(0)
    await lark.call('DELETE', `im/v1/chats/${chatId}`)
    expect(refusal(await join())).toEqual([400, 232009])
  })
})

describe('who may speak', () => {
  test('is said by the owner, and holds for people and the bot', async () => {
    const lark = await createLark()
    const chatId = await group(lark, { owner_id: lark.emulator.user('Ada').openId })
    const path = `im/v1/chats/${chatId}/moderation`
    const moderators = {
      moderation_setting: 'moderator_list',
      moderator_added_list: [lark.emulator.user('Ben').openId],
    }

    lark.emulator.app.scopes.revoke('im:chat:operate_as_owner')
    expect(refusal(await lark.call('PUT', path, { moderation_setting: 'only_owner' }))).toEqual([400, 232017])
    lark.emulator.app.scopes.grant('im:chat:operate_as_owner')
    expect((await lark.call('PUT', path, { moderation_setting: 'only_owner' })).body.code).toBe(0)
    await expect(lark.emulator.user('Ben').sends({ text: 'Hi', chatId })).rejects.toThrow('may not speak')
    await lark.emulator.user('Ada').sends({ text: 'Hi', chatId })
    expect((await lark.call('PUT', path, moderators)).body.code).toBe(0)
    await lark.emulator.user('Ben').sends({ text: 'Hi', chatId })
    const body = { receive_id: chatId, msg_type: 'text', content: '{"text":"Hi"}' }
    expect(refusal(await lark.call('POST', 'im/v1/messages?receive_id_type=chat_id', body))).toEqual([400, 230018])
  })

  test('is told page by page', async () => {
    const lark = await createLark()
    const chatId = await group(lark)
    const path = `im/v1/chats/${chatId}/moderation`
    const [ada, ben] = [lark.emulator.user('Ada').openId, lark.emulator.user('Ben').openId]

    const all = await lark.call('GET', path)
    await lark.call('PUT', path, {
      moderation_setting: 'moderator_list',
      moderator_added_list: [ada, ben, 'ou_nobody'],
    })
    const first = await lark.call('GET', `${path}?page_size=1`)
    const second = await lark.call('GET', `${path}?page_size=1&page_token=${String(first.body.data?.page_token)}`)
    await lark.call('PUT', path, { moderator_removed_list: [ada] })

    expect(all.body.data).toEqual({ moderation_setting: 'all_members', items: [], has_more: false, page_token: '' })
    expect([...itemsOf(first), ...itemsOf(second)].map(({ user_id }) => user_id)).toEqual([ada, ben])
    expect(itemsOf(await lark.call('GET', path)).map(({ user_id }) => user_id)).toEqual([ben])
    expect(refusal(await lark.call('PUT', path, { moderation_setting: 'nobody' }))).toEqual([400, 232001])
    expect(refusal(await lark.call('GET', `${path}?page_token=x`))).toEqual([400, 232001])
  })
})

test('a message or the announcement is put on top, and taken down', async () => {
  const lark = await createLark()
  const { chatId } = lark.emulator.chat('Release room')
  const messageId = await lark.send('text', { text: 'Read this' }, chatId)
  const elsewhere = await lark.send('text', { text: 'Hi' })
  const put = (notice: unknown) =>
    lark.call('POST', `im/v1/chats/${chatId}/top_notice/put_top_notice`, { chat_top_notice: notice })
  const top = () => lark.emulator.chat(chatId).topNotice

  expect((await put([{ action_type: '2', message_id: messageId }])).body).toMatchObject({ code: 0, data: {} })
  expect(top()).toBe(messageId)
  expect((await put([{ action_type: '1' }])).body.code).toBe(0)
  expect(top()).toBe('announcement')
  expect(refusal(await put([{ message_id: elsewhere }]))).toEqual([400, 232001])
  expect(refusal(await put([{ action_type: '3', message_id: messageId }]))).toEqual([400, 232001])
  expect(refusal(await put([]))).toEqual([400, 232001])
  await lark.call('DELETE', `im/v1/messages/${messageId}`)
  expect(refusal(await put([{ message_id: messageId }]))).toEqual([400, 232001])
  expect((await lark.call('POST', `im/v1/chats/${chatId}/top_notice/delete_top_notice`)).body.code).toBe(0)
  expect(top()).toBeUndefined()
})

describe('tabs', () => {
  const site = { tab_name: 'Site', tab_type: 'url', tab_content: { url: 'https://acme.example' } }
  interface Tab {
    tab_id: string
    tab_name: string
    tab_type: string
    tab_content: Record<string, string>
  }

  async function tabbed() {
    const lark = await createLark()
    const chatId = await group(lark)
    const path = `im/v1/chats/${chatId}/chat_tabs`
    const list = async () => listIn<Tab>(await lark.call('GET', `${path}/list_tabs`), 'chat_tabs')
    return { lark, path, list }
  }

  test('are made, changed, sorted and taken away', async () => {
    const { lark, path, list } = await tabbed()
    const doc = { tab_name: 'Plan', tab_type: 'doc', tab_content: { doc: 'https://acme.feishu.cn/docx/x' } }
    await lark.call('POST', path, { chat_tabs: [site, doc] })
    const ids = (await list()).map(({ tab_id }) => tab_id)
    const [last = '', added = ''] = [ids.at(-1), ids.at(-2)]

    await lark.call('POST', `${path}/update_tabs`, { chat_tabs: [{ ...site, tab_id: added, tab_name: 'Home' }] })
    const sorted = [ids[0], ...ids.slice(1).toReversed()]
    await lark.call('POST', `${path}/sort_tabs`, { tab_ids: sorted })

    expect((await list()).map(({ tab_id }) => tab_id)).toEqual(sorted)
    expect((await list()).find(({ tab_id }) => tab_id === added)).toMatchObject({ tab_name: 'Home', tab_type: 'url' })
    const left = await lark.call('DELETE', `${path}/delete_tabs`, { tab_ids: [last] })
    expect(listIn<Tab>(left, 'chat_tabs').map(({ tab_id }) => tab_id)).not.toContain(last)
  })

  test('are twenty at most', async () => {
    const { lark, path, list } = await tabbed()
    const room = 20 - (await list()).length

    expect(refusal(await lark.call('POST', path, { chat_tabs: Array(room + 1).fill(site) }))).toEqual([400, 232046])
    expect((await lark.call('POST', path, { chat_tabs: Array(room).fill(site) })).body.code).toBe(0)
    expect(refusal(await lark.call('POST', path, { chat_tabs: [site] }))).toEqual([400, 232046])
  })

  test.each([
    ['an address that is missing', { ...site, tab_content: {} }, 232048],
    ['an address that is none', { ...site, tab_content: { url: 'acme' } }, 232048],
    ['a document that is missing', { ...site, tab_type: 'doc' }, 232048],
    ['an unknown type', { ...site, tab_type: 'video' }, 232001],
    ['a type that comes with the group', { ...site, tab_type: 'pin' }, 232001],
    ['a long name', { ...site, tab_name: 'x'.repeat(31) }, 232047],
  ])('%s is refused', async (_, tab, code) => {
    const { lark, path } = await tabbed()

    expect(refusal(await lark.call('POST', path, { chat_tabs: [tab] }))).toEqual([400, code])
  })

  test('that come with the group stay, and others must be there', async () => {
    const { lark, path, list } = await tabbed()
    await lark.call('POST', path, { chat_tabs: [site] })
    const ids = (await list()).map(({ tab_id }) => tab_id)
    const sort = (tab_ids: unknown[]) => lark.call('POST', `${path}/sort_tabs`, { tab_ids })

    expect(refusal(await lark.call('DELETE', `${path}/delete_tabs`, { tab_ids: [ids[0]] }))).toEqual([400, 232049])
    expect(
      refusal(await lark.call('POST', `${path}/update_tabs`, { chat_tabs: [{ ...site, tab_id: ids[0] }] })),
    ).toEqual([400, 232049])
    expect(refusal(await lark.call('DELETE', `${path}/delete_tabs`, { tab_ids: ['x'] }))).toEqual([400, 232001])
    expect(refusal(await sort(ids.slice(1)))).toEqual([400, 232001])
    expect(refusal(await sort([...ids, ids[0]]))).toEqual([400, 232001])
    expect(refusal(await sort(ids.toReversed()))).toEqual([400, 232001])
    expect(refusal(await lark.call('POST', path, { chat_tabs: [] }))).toEqual([400, 232001])
  })

  test('belong to groups', async () => {
    const lark = await createLark()

    expect(refusal(await lark.call('GET', `im/v1/chats/${await p2p(lark)}/chat_tabs/list_tabs`))).toEqual([400, 232050])
  })
})

describe('the menu', () => {
  const item = (name: string) => ({ chat_menu_item: { action_type: 'NONE', name } })
  const link = (name: string) => ({
    chat_menu_item: { action_type: 'REDIRECT_LINK', name, redirect_link: { common_url: 'https://acme.example' } },
  })
  interface Level {
    chat_menu_top_level_id: string
    chat_menu_item: { name: string; image_key?: string }
    children: { chat_menu_second_level_id: string; chat_menu_item: { name: string } }[]
  }

  async function menu() {
    const lark = await createLark()
    const chatId = await group(lark)
    const path = `im/v1/chats/${chatId}/menu_tree`
    const levels = async () =>
      ((await lark.call('GET', path)).body as { data: { menu_tree: { chat_menu_top_levels: Level[] } } }).data.menu_tree
        .chat_menu_top_levels
    const add = (...list: unknown[]) => lark.call('POST', path, { menu_tree: { chat_menu_top_levels: list } })
    return { lark, chatId, path, levels, add }
  }

  test('is made, changed, sorted and taken away', async () => {
    const { lark, chatId, path, levels, add } = await menu()
    await add({ ...item('A'), children: [link('A1'), link('A2')] }, link('B'))
    const [a, b] = (await levels()).map(level => level.chat_menu_top_level_id)
    const child = (await levels())[0]?.children[1]?.chat_menu_second_level_id
    const patch = (id: unknown, update_fields: string[], chat_menu_item: unknown) =>
      lark.call('PATCH', `im/v1/chats/${chatId}/menu_items/${String(id)}`, { update_fields, chat_menu_item })

    const renamed = await patch(child, ['NAME'], { action_type: 'NONE', name: 'A two', image_key: 'img_x' })
    await lark.call('POST', `${path}/sort`, { chat_menu_top_level_ids: [b, a] })

    expect(renamed.body.data?.chat_menu_item).toEqual({ ...link('').chat_menu_item, name: 'A two' })
    expect((await levels()).map(level => level.chat_menu_item.name)).toEqual(['B', 'A'])
    expect((await levels())[1]?.children.map(one => one.chat_menu_item.name)).toEqual(['A1', 'A two'])
    await lark.call('DELETE', path, { chat_menu_top_level_ids: [a] })
    expect((await levels()).map(level => level.chat_menu_item.name)).toEqual(['B'])
    expect(refusal(await patch(a, ['NAME'], { name: 'x' }))).toEqual([400, 232001])
    expect(refusal(await patch(b, ['NAME'], { name: '' }))).toEqual([400, 232078])
    expect(refusal(await patch(b, ['COLOUR'], { name: 'x' }))).toEqual([400, 232001])
    expect(refusal(await lark.call('DELETE', path, { chat_menu_top_level_ids: [a] }))).toEqual([400, 232001])
    expect(refusal(await lark.call('POST', `${path}/sort`, { chat_menu_top_level_ids: [a, b] }))).toEqual([400, 232072])
    expect(refusal(await lark.call('POST', `${path}/sort`, { chat_menu_top_level_ids: [] }))).toEqual([400, 232072])
  })

  test('has three items, with five below each', async () => {
    const { add } = await menu()

    expect(refusal(await add(item('A'), item('B'), item('C'), item('D')))).toEqual([400, 232070])
    expect(refusal(await add({ ...item('A'), children: Array(6).fill(link('x')) }))).toEqual([400, 232071])
    expect((await add({ ...item('A'), children: Array(5).fill(link('x')) }, item('B'), item('C'))).body.code).toBe(0)
    expect(refusal(await add(item('D')))).toEqual([400, 232070])
  })

  test.each([
    ['an item without a name', item('')],
    ['an unknown action', { chat_menu_item: { action_type: 'CALL', name: 'x' } }],
    ['a link to nowhere', { chat_menu_item: { action_type: 'REDIRECT_LINK', name: 'x' } }],
    ['a link with items below it', { ...link('x'), children: [link('y')] }],
    ['no item', {}],
  ])('%s is refused', async (_, level) => {
    const { add } = await menu()

    expect(refusal(await add(level))).toEqual([400, 232078])
  })

  test('belongs to groups that the caller is in', async () => {
    const { lark, add } = await menu()

    expect(refusal(await add())).toEqual([400, 232001])
    expect(refusal(await lark.call('GET', `im/v1/chats/${await p2p(lark)}/menu_tree`))).toEqual([400, 232001])
    expect(
      refusal(await lark.call('GET', `im/v1/chats/${lark.emulator.chat('Sales floor').chatId}/menu_tree`)),
    ).toEqual([400, 232011])
  })
})

test('a link to a group lasts a week, a year or for ever', async () => {
  const lark = await createLark()
  const { chatId } = lark.emulator.chat('Release room')
  const link = (id: string, validity_period?: string) =>
    lark.call('POST', `im/v1/chats/${id}/link`, { validity_period })
  const week = String(START_MS / 1000 + 7 * 24 * 3600)

  expect((await link(chatId)).body.data).toEqual({
    share_link: expect.stringContaining('link_token='),
    expire_time: week,
    is_permanent: false,
  })
  expect((await link(chatId, 'year')).body.data?.expire_time).toBe(String(START_MS / 1000 + 365 * 24 * 3600))
  expect((await link(chatId, 'permanently')).body.data?.is_permanent).toBe(true)
  expect(refusal(await link(chatId, 'day'))).toEqual([400, 232001])
  expect(refusal(await link(await p2p(lark)))).toEqual([400, 232062])
})
