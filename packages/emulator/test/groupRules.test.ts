import { describe, expect, test } from 'vitest'
import { createLark, itemsOf, type Lark, refusal } from './lark.ts'

/** A group that belongs to Ada, with Ben and the bot in it, which made it but may not act as its owner. */
async function adas(fields: Record<string, unknown> = {}) {
  const lark = await createLark()
  lark.emulator.app.scopes.revoke('im:chat:operate_as_owner')
  const [ada, ben] = [lark.emulator.user('Ada'), lark.emulator.user('Ben')]
  const { body } = await lark.call('POST', 'im/v1/chats', {
    name: 'Room',
    owner_id: ada.openId,
    user_id_list: [ben.openId],
    ...fields,
  })
  const chatId = String(body.data?.chat_id)
  const headers = await lark.as('Ada')
  /** Calls under the group's path: as the bot, or as Ada. */
  const asBot = (method: string, path: string, fields?: unknown) =>
    lark.call(method, `im/v1/chats/${chatId}${path}`, fields)
  const asAda = (method: string, path: string, fields?: unknown) =>
    lark.call(method, `im/v1/chats/${chatId}${path}`, fields, headers)
  return { lark, chatId, headers, ada, ben, asBot, asAda }
}

describe('what is set of a group', () => {
  test('is kept, and told to those who are in it', async () => {
    const { lark, chatId, asAda, asBot } = await adas({ urgent_setting: 'only_owner', i18n_names: { en_us: 'Room' } })

    await asAda('PUT', '', { at_all_permission: 'only_owner', restricted_mode_setting: { status: true } })

    const { data } = (await asBot('GET', '')).body
    expect(data).toMatchObject({
      urgent_setting: 'only_owner',
      at_all_permission: 'only_owner',
      edit_permission: 'all_members',
      i18n_names: { en_us: 'Room' },
      restricted_mode_setting: { status: true, download_has_permission_setting: 'all_members' },
      user_count: '2',
      bot_count: '1',
    })
    const dana = await lark.as('Dana')
    expect((await lark.call('GET', `im/v1/chats/${chatId}`, undefined, dana)).body.data).not.toHaveProperty(
      'urgent_setting',
    )
  })

  test('is changed by managers; members change its name and picture, unless they may not', async () => {
    const { lark, asBot, asAda } = await adas()

    expect(refusal(await asBot('PUT', '', { name: 'X', chat_type: 'public' }))).toEqual([400, 232016])
    expect((await asBot('PUT', '', { name: 'Renamed' })).body.code).toBe(0)
    await asAda('PUT', '', { edit_permission: 'only_owner' })
    expect(refusal(await asBot('PUT', '', { name: 'Again' }))).toEqual([400, 232002])
    lark.emulator.app.scopes.grant('im:chat:operate_as_owner')
    expect((await asBot('PUT', '', { name: 'Again', chat_type: 'public' })).body.code).toBe(0)
    expect((await asBot('GET', '')).body.data).toMatchObject({ name: 'Again', chat_type: 'public' })
  })

  test('a public group has a name of two characters, and for itself alone', async () => {
    const { lark, asAda } = await adas()
    const make = (name: string) => lark.call('POST', 'im/v1/chats', { name, chat_type: 'public' })

    expect(refusal(await make(''))).toEqual([400, 232042])
    expect(refusal(await make('X'))).toEqual([400, 232020])
    expect((await make('Open')).body.code).toBe(0)
    expect(refusal(await make('Open'))).toEqual([400, 232026])
    expect(refusal(await asAda('PUT', '', { name: 'Open', chat_type: 'public' }))).toEqual([400, 232026])
    expect((await asAda('PUT', '', { name: 'Open' })).body.code).toBe(0)
  })

  test('people who resigned, bots that are not there and pictures of others are refused', async () => {
    const { lark, asAda } = await adas()
    const make = (fields: Record<string, unknown>) => lark.call('POST', 'im/v1/chats', { name: 'Y', ...fields })

    expect(refusal(await make({ user_id_list: [lark.emulator.user('Fay').openId] }))).toEqual([400, 232022])
    expect(refusal(await make({ bot_id_list: ['cli_other'] }))).toEqual([400, 232021])
    expect(refusal(await asAda('PUT', '', { avatar: 'img_nobody' }))).toEqual([400, 232041])
    expect((await asAda('PUT', '', { avatar: 'default-avatar_1' })).body.code).toBe(0)
  })
})

describe('a group of a few', () => {
  test('is joined, shared and left as it is set', async () => {
    const { lark, asBot, asAda, ada, ben } = await adas({ name: 'Few' })
    const dana = lark.emulator.user('Dana').openId
    await asAda('PUT', '', { add_member_permission: 'only_owner' })

    expect(refusal(await asBot('POST', '/members', { id_list: [dana] }))).toEqual([400, 232017])
    expect(refusal(await asBot('POST', '/link', {}))).toEqual([400, 232064])
    expect(refusal(await asBot('DELETE', '/members', { id_list: [ben.openId] }))).toEqual([400, 232014])
    expect(refusal(await asAda('POST', '/members', { id_list: [] }))).toEqual([400, 232027])
    expect((await asAda('POST', '/members', { id_list: [dana] })).body.code).toBe(0)
    expect(refusal(await asAda('POST', '/members', { id_list: [lark.emulator.user('Emil').openId] }))).toEqual([
      400, 232024,
    ])
    await asAda('DELETE', '/members', { id_list: [ada.openId] })
    expect((await asBot('GET', '')).body.data).toMatchObject({ owner_id: ben.openId })
  })

  test('who is approved first does not join alone', async () => {
    const { lark, chatId } = await adas({ chat_type: 'public', membership_approval: 'approval_required' })

    const joins = await lark.call('PATCH', `im/v1/chats/${chatId}/members/me_join`, undefined, await lark.as('Dana'))

    expect(refusal(joins)).toEqual([400, 232075])
  })

  test('not everybody mentions all, urges or edits the announcement', async () => {
    const { lark, chatId, asAda, ben } = await adas({ urgent_setting: 'only_owner' })
    const send = (msg_type: string, content: unknown) =>
      lark.call('POST', 'im/v1/messages?receive_id_type=chat_id', {
        receive_id: chatId,
        msg_type,
        content: JSON.stringify(content),
      })
    const post = { zh_cn: { title: '', content: [[{ tag: 'at', user_id: 'all' }]] } }
    await asAda('PUT', '', { at_all_permission: 'only_owner', edit_permission: 'only_owner' })

    expect(refusal(await send('text', { text: 'Hi <at user_id="all"></at>' }))).toEqual([400, 230018])
    expect(refusal(await send('post', post))).toEqual([400, 230018])
    const { data } = (await send('text', { text: 'all' })).body
    const urged = await lark.call(
      'PATCH',
      `im/v1/messages/${String(data?.message_id)}/urgent_app?user_id_type=open_id`,
      {
        user_id_list: [ben.openId],
      },
    )
    expect(refusal(urged)).toEqual([400, 230052])
    const blocks = `docx/v1/chats/${chatId}/announcement/blocks/${chatId}/children`
    const children = [{ block_type: 2, text: { elements: [] } }]
    expect(refusal(await lark.call('POST', blocks, { children }))).toEqual([400, 1772005])
    expect((await lark.call('POST', blocks, { children }, await lark.as('Ada'))).body.code).toBe(0)
  })
})

describe('restricted mode', () => {
  test('keeps messages and files in the group', async () => {
    const { lark, chatId, asAda, ada } = await adas()
    const sent = await ada.sends({ chatId, file: { name: 'plan.pdf', bytes: new Uint8Array([1, 2, 3]) } })
    const key = String((sent.delivery.payload.event as { message: { content: string } }).message.content)
    const { file_key } = JSON.parse(key) as { file_key: string }
    const download = () => lark.call('GET', `im/v1/messages/${sent.messageId}/resources/${file_key}?type=file`)
    const list = () => lark.call('GET', `im/v1/messages?container_id_type=chat&container_id=${chatId}`)
    const forward = (path: string, fields: unknown) =>
      lark.call('POST', `im/v1/messages/${path}?receive_id_type=open_id`, fields)
    const to = { receive_id: ada.openId }
    expect((await download()).status).toBe(200)

    await asAda('PUT', '', {
      restricted_mode_setting: {
        status: true,
        download_has_permission_setting: 'not_anyone',
        message_has_permission_setting: 'not_anyone',
      },
    })

    expect(refusal(await download())).toEqual([400, 234038])
    expect(refusal(await list())).toEqual([400, 231203])
    expect(refusal(await forward(`${sent.messageId}/forward`, to))).toEqual([400, 230070])
    expect(refusal(await forward('merge_forward', { ...to, message_id_list: [sent.messageId] }))).toEqual([400, 230070])
    await asAda('PUT', '', { restricted_mode_setting: { status: false } })
    expect((await download()).status).toBe(200)
    expect(itemsOf(await list())).toHaveLength(1)
  })
})

describe('what is set in the client alone', () => {
  test('messages from before somebody came are hidden from them', async () => {
    const { lark, chatId, ada, asAda } = await adas()
    const sent = await ada.sends({ chatId, image: new Uint8Array([137, 80, 78, 71]) })
    const app = { id_list: [lark.emulator.app.appId] }
    await lark.emulator.clock.advance(1000)
    await asAda('DELETE', '/members?member_id_type=app_id', app)
    await asAda('POST', '/members?member_id_type=app_id', app)
    const id = sent.messageId
    const content = { msg_type: 'text', content: '{"text":"Hi"}' }
    const calls = () =>
      Promise.all([
        lark.call('GET', `im/v1/messages/${id}`),
        lark.call('GET', `im/v1/messages/${id}/resources/x?type=image`),
        lark.call('POST', `im/v1/messages/${id}/reply`, content),
        lark.call('POST', `im/v1/messages/${id}/forward?receive_id_type=open_id`, { receive_id: ada.openId }),
        lark.call('POST', `im/v1/messages/${id}/reactions`, { reaction_type: { emoji_type: 'OK' } }),
        lark.call('POST', 'im/v1/pins', { message_id: id }),
      ])
    expect((await calls()).map(({ body }) => body.code)).toEqual([0, 234003, 0, 0, 0, 0])

    ada.setsRules(chatId, { oldMessages: false })

    expect((await calls()).map(({ body }) => body.code)).toEqual([230050, 234040, 230050, 230050, 231018, 230050])
    const listed = await lark.call('GET', `im/v1/messages?container_id_type=chat&container_id=${chatId}`)
    expect(itemsOf(listed).map(({ message_id }) => message_id)).not.toContain(id)
    const own = await ada.sends({ chatId, text: 'New' })
    expect((await lark.call('GET', `im/v1/messages/${own.messageId}`)).body.code).toBe(0)
  })

  test('pins, the top of the group, tabs and the menu are left to its owner', async () => {
    const { lark, chatId, ada, ben, asBot, asAda } = await adas()
    const message_id = (await ada.sends({ chatId, text: 'Read this' })).messageId
    const tab = { tab_name: 'Site', tab_type: 'url', tab_content: { url: 'https://acme.example' } }
    const menu = { menu_tree: { chat_menu_top_levels: [{ chat_menu_item: { action_type: 'NONE', name: 'A' } }] } }
    const notice = { chat_top_notice: [{ action_type: '2', message_id }] }

    ada.setsRules(chatId, { pins: 'only_owner', topNotice: 'only_owner', tabs: 'only_owner' })

    expect(() => ben.setsRules(chatId, { pins: 'all_members' })).toThrow('neither owns nor manages')
    expect(refusal(await lark.call('POST', 'im/v1/pins', { message_id }))).toEqual([400, 230046])
    expect(refusal(await lark.call('DELETE', `im/v1/pins/${message_id}`))).toEqual([400, 230046])
    expect(refusal(await asBot('POST', '/top_notice/put_top_notice', notice))).toEqual([400, 232014])
    expect(refusal(await asBot('POST', '/top_notice/delete_top_notice'))).toEqual([400, 232014])
    expect(refusal(await asBot('POST', '/chat_tabs', { chat_tabs: [tab] }))).toEqual([400, 232055])
    expect(refusal(await asBot('POST', '/menu_tree', menu))).toEqual([400, 232055])
    expect((await asBot('GET', '/chat_tabs/list_tabs')).body.code).toBe(0)
    await asAda('POST', '/managers/add_managers?member_id_type=app_id', { manager_ids: [lark.emulator.app.appId] })
    expect((await asBot('POST', '/menu_tree', menu)).body.code).toBe(0)
    expect((await lark.call('POST', 'im/v1/pins', { message_id })).body.code).toBe(0)
  })

  test('a person stops the bot, which then may answer but not begin', async () => {
    const lark = await createLark()
    const ada = lark.emulator.user('Ada')
    const { messageId } = await ada.sends('Leave me alone')
    const message = { msg_type: 'text', content: '{"text":"Hi"}' }
    const begin = () =>
      lark.call('POST', 'im/v1/messages?receive_id_type=open_id', { receive_id: ada.openId, ...message })

    ada.stopsBot()

    expect(refusal(await begin())).toEqual([400, 230053])
    expect((await lark.call('POST', `im/v1/messages/${messageId}/reply`, message)).body.code).toBe(0)
    ada.stopsBot(false)
    expect((await begin()).body.code).toBe(0)
  })
})

describe('smaller refusals', () => {
  test('of forwards', async () => {
    const lark = await createLark()
    const room = lark.emulator.chat('Release room').chatId
    const ids = [await lark.send('text', { text: 'One' }, room), await lark.send('text', { text: 'Two' })]
    const divider = await lark.send('system', { type: 'divider', params: { divider_text: { text: 'New' } } })
    const { body } = await lark.call('POST', `im/v1/messages/${ids[0]}/reply`, {
      msg_type: 'text',
      content: '{"text":"In a thread"}',
      reply_in_thread: true,
    })
    const plain = await lark.send('text', { text: 'Three' }, room)
    const merge = (...message_id_list: unknown[]) =>
      lark.call('POST', 'im/v1/messages/merge_forward?receive_id_type=chat_id', { receive_id: room, message_id_list })
    const forward = (type: string, receive_id: string) =>
      lark.call('POST', `im/v1/messages/${plain}/forward?receive_id_type=${type}`, { receive_id })

    expect(refusal(await merge(...ids))).toEqual([400, 230069])
    expect(refusal(await merge(body.data?.message_id, plain))).toEqual([400, 230067])
    expect(refusal(await merge(ids[1], divider))).toEqual([400, 230061])
    expect(refusal(await forward('thread_id', 'omt_nowhere'))).toEqual([400, 230019])
    expect(refusal(await forward('chat_id', 'oc_nowhere'))).toEqual([400, 230063])
  })

  test('of reactions and pins', async () => {
    const lark = await createLark()
    const { data } = (await lark.call('POST', 'im/v1/chats', { name: 'Short' })).body
    const [one, two] = [await lark.send('text', { text: '1' }), await lark.send('text', { text: '2' })]
    const gone = await lark.send('text', { text: '3' }, String(data?.chat_id))
    const divider = await lark.send('system', { type: 'divider', params: { divider_text: { text: 'New' } } })
    await lark.call('DELETE', `im/v1/chats/${String(data?.chat_id)}`)
    const react = (id: string) =>
      lark.call('POST', `im/v1/messages/${id}/reactions`, { reaction_type: { emoji_type: 'OK' } })
    const { reaction_id } = (await react(one)).body.data ?? {}

    expect(refusal(await lark.call('DELETE', `im/v1/messages/${two}/reactions/${String(reaction_id)}`))).toEqual([
      400, 231010,
    ])
    expect(refusal(await lark.call('DELETE', `im/v1/messages/${two}/reactions/x`))).toEqual([400, 231011])
    expect(refusal(await react(divider))).toEqual([400, 231017])
    expect(refusal(await react(gone))).toEqual([400, 231004])
    expect(refusal(await lark.call('POST', 'im/v1/pins', { message_id: gone }))).toEqual([400, 230045])
  })

  test('a message is pinned five times a second', async () => {
    const lark = await createLark({ rateLimits: true })
    const message_id = await lark.send('text', { text: 'Hi' })
    const pin = () => lark.call('POST', 'im/v1/pins', { message_id })
    for (let count = 0; count < 5; count += 1) expect((await pin()).body.code).toBe(0)

    expect(refusal(await pin())).toEqual([400, 230047])
  })

  test('of follow-ups: late ones, and those under a message that is not the last', async () => {
    const lark = await createLark()
    const push = (id: string) =>
      lark.call('POST', `im/v1/messages/${id}/push_follow_up`, { follow_ups: [{ content: 'Yes' }] })
    const first = await lark.send('text', { text: 'First' })
    const last = await lark.send('text', { text: 'Last' })

    expect(refusal(await push(first))).toEqual([400, 230006])
    await lark.emulator.clock.advance(600_001)
    expect(refusal(await push(last))).toEqual([400, 230002])
  })

  test('pictures of tabs and menus are the app’s own', async () => {
    const { asBot } = await adas()
    const tab = { tab_name: 'Site', tab_type: 'url', tab_content: { url: 'https://acme.example' } }
    const item = { action_type: 'NONE', name: 'A', image_key: 'img_other' }

    expect(
      refusal(await asBot('POST', '/chat_tabs', { chat_tabs: [{ ...tab, tab_config: { icon_key: 'img_other' } }] })),
    ).toEqual([400, 232056])
    expect(
      refusal(await asBot('POST', '/menu_tree', { menu_tree: { chat_menu_top_levels: [{ chat_menu_item: item }] } })),
    ).toEqual([400, 232056])
  })

  test('of announcements: blocks under what holds none, and text of what has none', async () => {
    const lark = await createLark()
    const { chatId } = lark.emulator.chat('Release room')
    const path = `docx/v1/chats/${chatId}/announcement/blocks`
    const made = await lark.call('POST', `${path}/${chatId}/children`, { children: [{ block_type: 22, divider: {} }] })
    const [divider] = (made.body.data?.children ?? []) as { block_id: string }[]
    const id = divider?.block_id ?? ''
    const requests = [{ block_id: id, update_text_elements: { elements: [] } }]

    expect(refusal(await lark.call('POST', `${path}/${id}/children`, { children: [] }))).toEqual([400, 1770028])
    const range = { start_index: 0, end_index: 1 }
    expect(refusal(await lark.call('DELETE', `${path}/${id}/children/batch_delete`, range))).toEqual([400, 1770031])
    expect(refusal(await lark.call('PATCH', `${path}/batch_update`, { requests }))).toEqual([400, 1770025])
  })

  test('a group holds 5000 people', async () => {
    const members = Array.from({ length: 5000 }, (_, index) => `p${index}@acme.example`)
    const users = [...members, 'late@acme.example'].map(email => ({ name: email, email }))
    const lark: Lark = await createLark({ users, chats: [{ name: 'Full', members }] })
    const late = lark.emulator.user('late@acme.example').openId
    const path = `im/v1/chats/${lark.emulator.chat('Full').chatId}/members`

    expect(refusal(await lark.call('POST', path, { id_list: [late] }))).toEqual([400, 232013])
    expect((await lark.call('POST', path, { id_list: [lark.emulator.user('p0@acme.example').openId] })).body.code).toBe(
      0,
    )
  })
})

test('an app without a bot is told so, each time in the words of the endpoint', async () => {
  const lark = await createLark({ bot: false })
  const { chatId } = lark.emulator.chat('Release room')
  const message = { receive_id: chatId, msg_type: 'text', content: '{"text":"Hi"}' }

  expect(refusal(await lark.call('POST', 'im/v1/messages?receive_id_type=chat_id', message))).toEqual([400, 230006])
  expect(refusal(await lark.call('GET', `im/v1/chats/${chatId}`))).toEqual([400, 232025])
  expect(refusal(await lark.call('GET', 'im/v1/images/img_v3_x'))).toEqual([400, 234007])
  expect(refusal(await lark.call('GET', `docx/v1/chats/${chatId}/announcement`))).toEqual([400, 1772025])
  expect(refusal(await lark.call('GET', 'bot/v3/info'))).toEqual([200, 11205])
  expect((await lark.call('GET', 'tenant/v2/tenant/query')).body.code).toBe(0)
})

test('the last one who owns a group without a bot stays', async () => {
  const { lark, asAda, ada, ben } = await adas()
  await asAda('DELETE', '/members?member_id_type=app_id', { id_list: [lark.emulator.app.appId] })

  expect(refusal(await asAda('DELETE', '/members', { id_list: [ada.openId, ben.openId] }))).toEqual([400, 232029])
  expect((await asAda('DELETE', '/members', { id_list: [ben.openId] })).body.code).toBe(0)
})
