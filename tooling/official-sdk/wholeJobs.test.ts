import { createCompany, createEmulator, type Emulator, type EmulatorOptions } from '@lark-sdk/emulator'
import { Client, LoggerLevel } from '@larksuiteoapi/node-sdk'
import { afterEach, expect, test } from 'vitest'

let emulator: Emulator | undefined
let apps = 0

afterEach(() => emulator?.close())

async function start(options: EmulatorOptions = {}): Promise<{ emulator: Emulator; sdk: Client }> {
  apps += 1
  // The SDK keeps one token an app id for the whole process, so each emulator has an app of its own.
  const started = createEmulator({ ...options, appId: `cli_f${apps.toString(16).padStart(15, '0')}` })
  emulator = started
  await started.listen()
  const { appId, appSecret } = started.app
  const sdk = new Client({ appId, appSecret, domain: started.url, loggerLevel: LoggerLevel.fatal, logger })
  return { emulator: started, sdk }
}

/** Refusals are expected here; nobody needs to read them. */
const nothing = () => undefined
const logger = { error: nothing, warn: nothing, info: nothing, debug: nothing, trace: nothing }

test('walks a company of 300 people as the SDK pages it', async () => {
  const { sdk, emulator } = await start(createCompany({ people: 300, departments: 40 }))

  const departments: string[] = []
  for await (const page of await sdk.contact.department.childrenWithIterator({
    path: { department_id: '0' },
    params: { department_id_type: 'open_department_id', fetch_child: true, page_size: 10 },
  })) {
    departments.push(...(page?.items ?? []).map(one => one.open_department_id as string))
  }
  const people = new Map<string, string>()
  for (const department of departments) {
    for await (const page of await sdk.contact.user.findByDepartmentWithIterator({
      params: { department_id: department, department_id_type: 'open_department_id', page_size: 7 },
    })) {
      for (const person of page?.items ?? []) people.set(person.open_id as string, person.name)
    }
  }

  expect(new Set(departments).size).toBe(40)
  expect(people.size).toBeGreaterThan(280)
  expect(emulator.calls().every(({ status }) => status === 200)).toBe(true)
})

test('makes a department and people in it, changes and removes them', async () => {
  const { sdk, emulator } = await start()

  const made = await sdk.contact.department.create({ data: { name: 'Field', parent_department_id: '0' } })
  const department = made.data?.department?.open_department_id as string
  const hired = await sdk.contact.user.create({
    params: { user_id_type: 'open_id', department_id_type: 'open_department_id' },
    data: { name: 'Zoe Hart', mobile: '+8613812345678', department_ids: [department], employee_type: 1 },
  })
  const openId = hired.data?.user?.open_id as string
  const invited = sdk.contact.user.patch({
    path: { user_id: openId },
    params: { user_id_type: 'open_id' },
    data: { job_title: 'Scout' },
  })
  await expect(invited).rejects.toMatchObject({ response: { data: { code: 44010 } } })
  await sdk.contact.user.patch({
    path: { user_id: emulator.user('Ada').openId },
    params: { user_id_type: 'open_id' },
    data: { job_title: 'Scout' },
  })
  const changed = await sdk.contact.user.get({
    path: { user_id: emulator.user('Ada').openId },
    params: { user_id_type: 'open_id' },
  })
  const read = await sdk.contact.user.get({ path: { user_id: openId }, params: { user_id_type: 'open_id' } })
  const full = sdk.contact.department.delete({
    path: { department_id: department },
    params: { department_id_type: 'open_department_id' },
  })
  await expect(full).rejects.toMatchObject({ response: { data: { code: expect.any(Number) as number } } })
  await sdk.contact.user.delete({ path: { user_id: openId }, params: { user_id_type: 'open_id' } })
  const emptied = await sdk.contact.department.delete({
    path: { department_id: department },
    params: { department_id_type: 'open_department_id' },
  })

  expect(read.data?.user).toMatchObject({ name: 'Zoe Hart', mobile: '+8613812345678' })
  expect(changed.data?.user).toMatchObject({ name: 'Ada Lindgren', job_title: 'Scout' })
  expect(emptied.code).toBe(0)
})

test('types an answer out in a card', async () => {
  const { sdk, emulator } = await start()
  const card = {
    schema: '2.0',
    config: { streaming_mode: true },
    body: { elements: [{ tag: 'markdown', element_id: 'answer', content: '' }] },
  }

  const made = await sdk.cardkit.v1.card.create({ data: { type: 'card_json', data: JSON.stringify(card) } })
  const cardId = made.data?.card_id as string
  await sdk.im.message.create({
    params: { receive_id_type: 'open_id' },
    data: {
      receive_id: emulator.user('Ada').openId,
      msg_type: 'interactive',
      content: JSON.stringify({ type: 'card', data: { card_id: cardId } }),
    },
  })
  for (const [index, content] of ['The', 'The answer', 'The answer is 42.'].entries()) {
    await sdk.cardkit.v1.cardElement.content({
      path: { card_id: cardId, element_id: 'answer' },
      data: { content, sequence: index + 1 },
    })
  }
  const late = sdk.cardkit.v1.cardElement.content({
    path: { card_id: cardId, element_id: 'answer' },
    data: { content: 'Too late', sequence: 3 },
  })
  await expect(late).rejects.toMatchObject({ response: { data: { code: 300317 } } })
  await sdk.cardkit.v1.card.settings({
    path: { card_id: cardId },
    data: { settings: JSON.stringify({ config: { streaming_mode: false } }), sequence: 4 },
  })

  expect(emulator.cards()).toMatchObject([
    { cardId, streaming: false, card: { body: { elements: [{ content: 'The answer is 42.' }] } } },
  ])
})

test('makes a group, fills it, pins a message, reacts to it and reads it all back', async () => {
  const { sdk, emulator } = await start()
  const [ada, ben] = ['Ada', 'Ben'].map(name => emulator.user(name).openId) as [string, string]

  const group = await sdk.im.chat.create({
    params: { user_id_type: 'open_id' },
    data: { name: 'Launch', user_id_list: [ada] },
  })
  const chatId = group.data?.chat_id as string
  await sdk.im.chatMembers.create({
    path: { chat_id: chatId },
    params: { member_id_type: 'open_id' },
    data: { id_list: [ben] },
  })
  const sent = await sdk.im.message.create({
    params: { receive_id_type: 'chat_id' },
    data: { receive_id: chatId, msg_type: 'text', content: '{"text":"Go?"}' },
  })
  const messageId = sent.data?.message_id as string
  await sdk.im.pin.create({ data: { message_id: messageId } })
  await sdk.im.messageReaction.create({
    path: { message_id: messageId },
    data: { reaction_type: { emoji_type: 'THUMBSUP' } },
  })
  const members = await sdk.im.chatMembers.get({ path: { chat_id: chatId }, params: { member_id_type: 'open_id' } })
  const pins = await sdk.im.pin.list({ params: { chat_id: chatId } })
  const reactions = await sdk.im.messageReaction.list({ path: { message_id: messageId } })
  const messages = await sdk.im.message.list({
    params: { container_id_type: 'chat', container_id: chatId, sort_type: 'ByCreateTimeDesc' },
  })

  expect(members.data?.items?.map(one => one.member_id).sort()).toEqual([ada, ben].sort())
  expect(pins.data?.items?.map(one => one.message_id)).toEqual([messageId])
  expect(reactions.data?.items?.map(one => one.reaction_type?.emoji_type)).toEqual(['THUMBSUP'])
  expect(messages.data?.items?.[0]).toMatchObject({ message_id: messageId, body: { content: '{"text":"Go?"}' } })
})
