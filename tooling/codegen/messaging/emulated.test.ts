// Every function of messaging against the emulator: what it answers is held against the tables and samples of the pages.
import { createClient } from '@lark-sdk/core'
import { createEmulator } from '@lark-sdk/emulator'
import * as im from '@lark-sdk/messaging'
import { beforeAll, expect, test } from 'vitest'
import { answerOf } from './answerOf.ts'
import { endpoints } from './endpoints.ts'
import { type FieldFacts, facts } from './facts.ts'

const emulator = createEmulator({
  encryptKey: null,
  chats: [
    { name: 'Release room', members: ['ada@acme.example', 'ben@acme.example'] },
    { name: 'Old room', members: ['ada@acme.example'], announcement: 'doc' },
    { name: 'Open room', members: ['ada@acme.example'], bot: false, public: true },
  ],
})
const { appId, appSecret } = emulator.app
/** Page → the last answer, bytes as `undefined`. */
const answers = new Map<string, { code: number; data?: unknown } | undefined>()

const patterns = Object.entries(facts)
  .map(([id, { method, path }]) => {
    const pattern = path.replace(/\/$/, '/?').replaceAll(/:\w+/g, '[^/]+')
    return { id, method, path, line: new RegExp(`/open-apis/${pattern}$`) }
  })
  // Paths without parameters come first, so that `chats/search` is no group.
  .toSorted((a, b) => a.path.split(':').length - b.path.split(':').length)

async function watched(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init)
  const { pathname } = new URL(request.url)
  const page = patterns.find(({ method, line }) => method === request.method && line.test(pathname))
  const response = await emulator.fetch(request)
  const isJson = response.headers.get('content-type')?.includes('json')
  if (page) answers.set(page.id, isJson ? ((await response.clone().json()) as { code: number }) : undefined)
  return response
}

const client = createClient({ appId, appSecret, fetch: watched })
const ada = emulator.user('Ada')
const [room, old, open] = ['Release room', 'Old room', 'Open room'].map(name => emulator.chat(name).chatId) as [
  string,
  string,
  string,
]
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  letter => letter.charCodeAt(0),
)
const say = async (content: string | im.MessageContent, chatId = room) =>
  (await im.sendMessage({ client, chatId, content })).data.message_id
const sharedCard = { config: { update_multi: true }, elements: [{ tag: 'hr' }] }

async function messages(): Promise<void> {
  const messageId = await say('One')
  const other = await say('Two')
  await im.replyMessage({ client, messageId, content: 'Three', replyInThread: true })
  await im.updateMessage({ client, messageId, content: `Four ${ada.name}` })
  const card = await say(im.card(sharedCard))
  await im.updateMessageCard({ client, messageId: card, card: sharedCard })
  await im.forwardMessage({ client, messageId, openId: ada.openId })
  await im.mergeForwardMessages({ client, messageIds: [other, card], openId: ada.openId })
  const [first] = (await im.getMessage({ client, messageId, withSenderName: true })).data.items ?? []
  await im.forwardThread({ client, threadId: first?.thread_id ?? '', openId: ada.openId })
  await ada.reads(other)
  await im.listMessageReadUsers({ client, messageId: other, userIdType: 'open_id' })
  await im.listMessages({ client, containerIdType: 'chat', containerId: room, withSenderName: true })
  for (const urgentType of ['app', 'sms', 'phone'] as const) {
    await im.urgentMessage({ client, messageId: other, urgentType, openIds: [ada.openId] })
  }
  const { data } = await im.addReaction({ client, messageId: other, reactionType: { emoji_type: 'OK' } })
  await im.listReactions({ client, messageId: other })
  await im.batchQueryReactions({ client, queries: [{ message_id: other }] })
  await im.deleteReaction({ client, messageId: other, reactionId: data.reaction_id })
  await im.pinMessage({ client, messageId: other })
  await im.listPins({ client, chatId: room })
  await im.unpinMessage({ client, messageId: other })
  await im.recallMessage({ client, messageId: other })
  const { message_id: last } = (await im.sendMessage({ client, openId: ada.openId, content: 'Well?' })).data
  await im.pushFollowUp({ client, messageId: last, followUps: [{ content: 'Yes' }] })
}

async function filesAndCards(): Promise<void> {
  const { image_key: imageKey } = (await im.uploadImage({ client, image: png })).data
  await im.downloadImage({ client, imageKey })
  const { file_key: fileKey } = (await im.uploadFile({ client, file: png, fileName: 'a.bin' })).data
  await im.downloadFile({ client, fileKey })
  const messageId = await say(im.file(fileKey))
  await im.downloadMessageResource({ client, messageId, fileKey, type: 'file' })
  const { data: batch } = await im.sendMessageBatch({ client, openIds: [ada.openId], content: 'All hands' })
  await im.getBatchMessageProgress({ client, batchMessageId: batch.message_id })
  await im.getBatchMessageReadCount({ client, batchMessageId: batch.message_id })
  await im.recallMessage({ client, messageId: batch.message_id })
  const { data: own } = await im.sendEphemeralCard({ client, chatId: room, openId: ada.openId, card: sharedCard })
  await im.deleteEphemeralCard({ client, messageId: own.message_id })
  const button = { tag: 'button', text: { tag: 'plain_text', content: 'Go' }, value: { go: 1 } }
  const clickable = await say(im.card({ ...sharedCard, elements: [{ tag: 'action', actions: [button] }] }))
  await emulator.setWebhook(async request => {
    const { challenge } = (await request.json()) as { challenge?: string }
    return Response.json({ challenge })
  })
  const { token } = await ada.clicks(clickable, 'Go')
  await im.refreshCardMessage({ client, token, cardContent: sharedCard })
  await im.batchUpdateUrlPreviews({ client, previewTokens: ['t1'], openIds: [ada.openId] })
}

async function groups(): Promise<void> {
  const { chat_id: chatId } = (await im.createChat({ client, name: 'New', userIdList: [ada.openId] })).data
  await im.updateChat({ client, chatId, description: 'Changed' })
  await im.getChat({ client, chatId })
  await im.listChats({ client })
  await im.searchChats({ client, query: 'New' })
  await im.getChatLink({ client, chatId })
  const ben = emulator.user('Ben').openId
  await im.addChatMembers({ client, chatId, idList: [ben] })
  await im.listChatMembers({ client, chatId })
  await im.isInChat({ client, chatId })
  await im.updateChatModeration({ client, chatId, moderationSetting: 'moderator_list', moderatorAddedList: [ben] })
  await im.getChatModeration({ client, chatId })
  await im.addChatManagers({ client, chatId, managerIds: [ben] })
  await im.removeChatManagers({ client, chatId, managerIds: [ben] })
  const notice = await say('On top', chatId)
  await im.putChatTopNotice({ client, chatId, chatTopNotice: [{ action_type: '1', message_id: notice }] })
  await im.deleteChatTopNotice({ client, chatId })
  await im.removeChatMembers({ client, chatId, idList: [ben] })
  await im.joinChat({ client, chatId: open })

  const site = { tab_name: 'Site', tab_type: 'url', tab_content: { url: 'https://acme.example' } }
  await im.createChatTabs({ client, chatId, chatTabs: [site] })
  const { chat_tabs: tabs } = (await im.listChatTabs({ client, chatId })).data
  const tabIds = tabs.flatMap(({ tab_id }) => tab_id ?? [])
  const tabId = tabIds.at(-1) ?? ''
  await im.updateChatTabs({ client, chatId, chatTabs: [{ ...site, tab_id: tabId, tab_name: 'Home' }] })
  await im.sortChatTabs({ client, chatId, tabIds })
  await im.deleteChatTabs({ client, chatId, tabIds: [tabId] })

  const menu = { chat_menu_top_levels: [{ chat_menu_item: { action_type: 'NONE' as const, name: 'Menu' } }] }
  await im.createChatMenu({ client, chatId, menuTree: menu })
  const { menu_tree: tree } = (await im.getChatMenu({ client, chatId })).data
  const id = tree?.chat_menu_top_levels?.[0]?.chat_menu_top_level_id ?? ''
  await im.updateChatMenuItem({
    client,
    chatId,
    menuItemId: id,
    updateFields: ['NAME'],
    chatMenuItem: { action_type: 'NONE', name: 'Other' },
  })
  await im.sortChatMenu({ client, chatId, chatMenuTopLevelIds: [id] })
  await im.deleteChatMenu({ client, chatId, chatMenuTopLevelIds: [id] })
  await im.disbandChat({ client, chatId })
}

async function announcements(): Promise<void> {
  await im.getChatAnnouncement({ client, chatId: old })
  const payload = JSON.stringify({ blocks: [{ type: 'paragraph', paragraph: { elements: [] } }] })
  const insert = { requestType: 'InsertBlocksRequestType', insertBlocksRequest: { payload } }
  await im.updateChatAnnouncement({ client, chatId: old, revision: '1', requests: [JSON.stringify(insert)] })
  const at = { client, chatId: room }
  await im.getChatDocxAnnouncement(at)
  const elements = [{ text_run: { content: 'Hi' } }]
  const { data } = await im.createChatAnnouncementBlocks({
    ...at,
    blockId: room,
    children: [{ block_type: 2, text: { elements } }],
  })
  const blockId = data.children[0]?.block_id ?? ''
  await im.listChatAnnouncementBlocks(at)
  await im.getChatAnnouncementBlock({ ...at, blockId })
  await im.listChatAnnouncementBlockChildren({ ...at, blockId: room })
  await im.batchUpdateChatAnnouncementBlocks({
    ...at,
    requests: [{ block_id: blockId, update_text_elements: { elements } }],
  })
  await im.batchDeleteChatAnnouncementBlocks({ ...at, blockId: room, startIndex: 0, endIndex: 1 })
}

async function listsAndTags(): Promise<void> {
  const people = { client, userIds: [ada.openId], userIdType: 'open_id' as const }
  const card = { title: 'Card', link: { link: 'https://acme.example' } }
  const { biz_id } = (await im.createAppFeedCard({ ...people, appFeedCard: card })).data
  const key = { biz_id, user_id: ada.openId }
  const change = { app_feed_card: { ...card, biz_id }, user_id: ada.openId }
  await im.batchUpdateAppFeedCards({ client, userIdType: 'open_id', feedCards: [{ ...change, update_fields: ['1'] }] })
  await im.batchDeleteAppFeedCards({ client, userIdType: 'open_id', feedCards: [key] })
  await im.setBotTimeSensitive({ ...people, timeSensitive: true })
  await im.setChatTimeSensitive({ ...people, feedCardId: room, timeSensitive: true })
  await im.updateChatButton({ ...people, chatId: room })
  const { id = '' } = (await im.createTag({ client, createTag: { tag_type: 'tenant', name: 'New' } })).data
  await im.updateTag({ client, tagId: id, patchTag: { id, name: 'Other' } })
  await im.listTags({ client, ids: [id] })
  const entity = { client, tagBizType: 'chat' as const, bizEntityId: room }
  await im.bindTagToChat({ ...entity, tagIds: [id] })
  await im.updateChatTags({ ...entity, tagIds: [id] })
  await im.getChatTags(entity)
}

beforeAll(async () => {
  await messages()
  await filesAndCards()
  await groups()
  await announcements()
  await listsAndTags()
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Paths to fields that a table doesn't name. */
function unknownTo(fields: readonly FieldFacts[], value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap(item => unknownTo(fields, item, path))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = fields.find(one => one.name === name)
    if (!field) return [`${path}${name}`]
    return field.nested ? unknownTo(field.nested, inner, `${path}${name}.`) : []
  })
}

/** Paths to fields that a sample has and an answer lacks; of lists the first items are compared. */
function lacking(sample: unknown, value: unknown, path = ''): string[] {
  if (Array.isArray(sample)) return Array.isArray(value) && value.length > 0 ? lacking(sample[0], value[0], path) : []
  if (!isObject(sample) || !isObject(value)) return []
  return Object.entries(sample).flatMap(([name, inner]) =>
    name in value ? lacking(inner, value[name], `${path}${name}.`) : [`${path}${name}`],
  )
}

test.each(endpoints)('$name: $id is answered, with no field that its table lacks', ({ id }) => {
  expect(answers.has(id)).toBe(true)
  const answer = answers.get(id)

  expect(answer?.code ?? 0).toBe(0)
  const strange = unknownTo(facts[id]?.data ?? [], answer?.data)
  // Asked for by a parameter that the tables don't name either.
  expect(strange.filter(path => path !== 'items.sender.sender_name')).toEqual([])
})

/** What an answer has only where there is something to tell: of threads, mentions, languages, links, styles and failures. */
const AT_TIMES = /^(root_id|parent_id|thread_id|upper_message_id|mentions|page_token|(zh_cn|en_us|ja_jp)|i18n_names)$/
const WHERE_SET = /^(style|text_element_style|heading1|redirect_link|image_key|\w+_tag_fail_reason)$/

test.each(endpoints)('$name: $id is answered with all that its sample shows', endpoint => {
  const missing = lacking(answerOf(endpoint)?.data, answers.get(endpoint.id)?.data)
  const last = (path: string): string => path.split('.').at(-1) ?? ''

  expect(missing.filter(path => !AT_TIMES.test(last(path)) && !WHERE_SET.test(last(path)))).toEqual([])
})
