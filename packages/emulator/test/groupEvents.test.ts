import { expect, test, vi } from 'vitest'
import { createLark, type Lark, START_MS } from './lark.ts'

type Event = Record<string, unknown>

/** A bot that keeps what it hears about groups, reactions and recalls. */
async function listening(): Promise<{ lark: Lark; heard: (type: string) => Promise<Event> }> {
  const events: { type: string; event: Event }[] = []
  const lark = await createLark({
    encryptKey: null,
    webhookUrl: async request => {
      const body = (await request.json()) as { challenge?: string; header?: { event_type: string }; event?: Event }
      if (body.challenge !== undefined) return Response.json({ challenge: body.challenge })
      events.push({ type: body.header?.event_type ?? '', event: body.event ?? {} })
      return Response.json({})
    },
  })
  /** The only event since the last question, which has to be of this type. */
  const heard = async (type: string): Promise<Event> => {
    await vi.waitFor(() => expect(events.length).toBeGreaterThan(0))
    const seen = events.splice(0)
    expect(seen.map(one => one.type)).toEqual([type])
    return seen[0]?.event ?? {}
  }
  return { lark, heard }
}

async function group(lark: Lark, fields: Record<string, unknown> = {}): Promise<string> {
  const user_id_list = ['Ada', 'Ben'].map(name => lark.emulator.user(name).openId)
  const { body } = await lark.call('POST', 'im/v1/chats', { name: 'Bot room', user_id_list, ...fields })
  return String(body.data?.chat_id)
}

const bot = (lark: Lark) => ({ open_id: lark.emulator.app.botOpenId })
const personOf = (lark: Lark, name: string) => {
  const { openId: open_id, unionId: union_id, userId: user_id } = lark.emulator.user(name)
  return { open_id, union_id, user_id }
}

test("a change of a group tells what was and what is, the bot's own too", async () => {
  const { lark, heard } = await listening()
  const chat_id = await group(lark)

  await lark.call('PUT', `im/v1/chats/${chat_id}`, {
    name: 'New name',
    membership_approval: 'approval_required',
    owner_id: lark.emulator.user('Ada').openId,
  })

  expect(await heard('im.chat.updated_v1')).toEqual({
    chat_id,
    operator_id: bot(lark),
    external: false,
    operator_tenant_key: lark.emulator.app.tenantKey,
    before_change: { name: 'Bot room', membership_approval: 'no_approval_required' },
    after_change: {
      name: 'New name',
      membership_approval: 'approval_required',
      owner_id: personOf(lark, 'Ada'),
    },
  })
})

test('a change that changes nothing tells nothing', async () => {
  const { lark, heard } = await listening()
  const chat_id = await group(lark)

  await lark.call('PUT', `im/v1/chats/${chat_id}`, { name: 'Bot room', description: '' })
  await lark.call('PUT', `im/v1/chats/${chat_id}`, { description: 'Said' })

  expect(await heard('im.chat.updated_v1')).toMatchObject({ after_change: { description: 'Said' } })
})

test('who may speak is a change of the group, with those who were named', async () => {
  const { lark, heard } = await listening()
  const path = `im/v1/chats/${await group(lark)}/moderation`

  await lark.call('PUT', path, {
    moderation_setting: 'moderator_list',
    moderator_added_list: [lark.emulator.user('Ben').openId],
  })

  expect(await heard('im.chat.updated_v1')).toMatchObject({
    before_change: { moderation_permission: 'all_members' },
    after_change: { moderation_permission: 'moderator_list' },
    moderator_list: {
      added_member_list: [{ tenant_key: lark.emulator.app.tenantKey, user_id: personOf(lark, 'Ben') }],
      removed_member_list: [],
    },
  })
})

test('people come and go', async () => {
  const { lark, heard } = await listening()
  const chat_id = await group(lark)
  const path = `im/v1/chats/${chat_id}/members`
  const dana = lark.emulator.user('Dana')
  const users = [{ name: dana.name, tenant_key: lark.emulator.app.tenantKey, user_id: personOf(lark, 'Dana') }]

  await lark.call('POST', path, { id_list: [dana.openId, lark.emulator.user('Ada').openId] })
  expect(await heard('im.chat.member.user.added_v1')).toEqual({
    chat_id,
    operator_id: bot(lark),
    external: false,
    operator_tenant_key: lark.emulator.app.tenantKey,
    users,
    name: 'Bot room',
    i18n_names: {},
  })
  await lark.call('DELETE', path, { id_list: [dana.openId] })
  expect(await heard('im.chat.member.user.deleted_v1')).toMatchObject({ chat_id, users })
})

test('a person joins by herself', async () => {
  const { lark, heard } = await listening()
  const chat_id = await group(lark, { chat_type: 'public' })

  await lark.call('PATCH', `im/v1/chats/${chat_id}/members/me_join`, undefined, await lark.as('Dana'))

  expect(await heard('im.chat.member.user.added_v1')).toMatchObject({
    operator_id: personOf(lark, 'Dana'),
    users: [{ name: lark.emulator.user('Dana').name }],
  })
})

test('the bot is taken out and brought back', async () => {
  const { lark, heard } = await listening()
  const chat_id = await group(lark, { owner_id: lark.emulator.user('Ada').openId })
  const ada = await lark.as('Ada')
  const path = `im/v1/chats/${chat_id}/members?member_id_type=app_id`
  const id_list = [lark.emulator.app.appId]

  await lark.call('DELETE', path, { id_list }, ada)
  expect(await heard('im.chat.member.bot.deleted_v1')).toMatchObject({ chat_id, operator_id: personOf(lark, 'Ada') })
  await lark.call('POST', path, { id_list }, ada)
  expect(await heard('im.chat.member.bot.added_v1')).toMatchObject({ chat_id, name: 'Bot room' })
})

test('nothing is told of groups that the bot is not in', async () => {
  const { lark, heard } = await listening()
  const chat_id = await group(lark, { owner_id: lark.emulator.user('Ada').openId })
  const ada = await lark.as('Ada')
  await lark.call(
    'DELETE',
    `im/v1/chats/${chat_id}/members?member_id_type=app_id`,
    { id_list: [lark.emulator.app.appId] },
    ada,
  )
  await heard('im.chat.member.bot.deleted_v1')

  await lark.call('PUT', `im/v1/chats/${chat_id}`, { name: 'Without a bot' }, ada)
  await lark.call('POST', `im/v1/chats/${chat_id}/members`, { id_list: [lark.emulator.user('Dana').openId] }, ada)
  await lark.call('DELETE', `im/v1/chats/${chat_id}`, undefined, ada)
  const other = await group(lark)
  await lark.call('DELETE', `im/v1/chats/${other}`)

  expect(await heard('im.chat.disbanded_v1')).toMatchObject({ chat_id: other, name: 'Bot room' })
})

test('reactions and recalls by the app are told as such', async () => {
  const { lark, heard } = await listening()
  const message_id = await lark.send('text', { text: 'Hi' })
  const path = `im/v1/messages/${message_id}/reactions`
  const reaction_type = { emoji_type: 'OK' }

  const { body } = await lark.call('POST', path, { reaction_type })
  expect(await heard('im.message.reaction.created_v1')).toEqual({
    message_id,
    reaction_type,
    operator_type: 'app',
    app_id: lark.emulator.app.appId,
    action_time: String(START_MS),
  })
  await lark.call('DELETE', `${path}/${String(body.data?.reaction_id)}`)
  expect(await heard('im.message.reaction.deleted_v1')).toMatchObject({ operator_type: 'app' })
  await lark.call('DELETE', `im/v1/messages/${message_id}`)
  expect(await heard('im.message.recalled_v1')).toMatchObject({ message_id, recall_type: 'message_owner' })
})
