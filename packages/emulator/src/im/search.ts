import { page } from '../http/page.ts'
import { type Call, noContract, type Route, text } from '../http/route.ts'
import type { Chat, Message } from '../store/types.ts'
import type { World } from '../world.ts'
import { isCard } from './card/card.ts'
import { isIn, senderOf } from './findMessage.ts'
import { isManager } from './group/settings.ts'

/** Attachments, as filters name them → what a message that has one is. */
const ATTACHMENTS: Record<string, (message: Message) => boolean> = {
  image: ({ msgType }) => msgType === 'image',
  video: ({ msgType }) => msgType === 'media',
  file: ({ msgType }) => msgType === 'file',
  link: ({ content }) => /https?:\/\//.test(content),
}

type Filter = Record<string, unknown>

function filterOf(call: Call): Filter {
  return isCard(call.body.filter) ? call.body.filter : {}
}

/** Whether a filter lets one of these pass; without the filter everything passes. */
function passes(filter: unknown, ...values: (string | undefined)[]): boolean {
  return !Array.isArray(filter) || values.some(value => filter.includes(value))
}

function within(message: Message, range: unknown): boolean {
  const { start_time: start, end_time: end } = isCard(range) ? range : {}
  const second = Math.floor(message.createdAtMs / 1000)
  return (start === undefined || second >= Number(start)) && (end === undefined || second <= Number(end))
}

function isWanted(message: Message, chat: Chat, call: Call, world: World): boolean {
  const filter = filterOf(call)
  const from = message.sender.type === 'app' ? 'bot' : 'user'
  const attachments = filter.include_attachment_types
  const mentioned = message.mentions.map(({ openId }) => openId)
  return (
    message.recalledAtMs === undefined &&
    message.content.toLowerCase().includes(text(call, 'query').toLowerCase()) &&
    passes(filter.from_ids, message.sender.id) &&
    passes(filter.chat_ids, chat.chatId) &&
    passes(filter.from_types, from) &&
    !(Array.isArray(filter.exclude_from_types) && filter.exclude_from_types.includes(from)) &&
    (filter.chat_type === undefined || (filter.chat_type === 'p2p') === (chat.mode === 'p2p')) &&
    passes(filter.at_chatter_ids, ...mentioned) &&
    (filter.is_at_me !== true || mentioned.includes(senderOf(call, world).id)) &&
    (!Array.isArray(attachments) || attachments.some(name => ATTACHMENTS[String(name)]?.(message))) &&
    within(message, filter.time_range)
  )
}

const searchMessages: Route = {
  on: 'POST /open-apis/im/v1/messages/search',
  contract: noContract(['user']),
  run(call, world) {
    const caller = senderOf(call, world)
    const found = [...world.store.messages.values()].filter(message => {
      const chat = world.store.chats.get(message.chatId)
      const isSeen = chat && isIn(chat, caller) && (message.onlyFor ?? caller.id) === caller.id
      return isSeen && isWanted(message, chat, call, world)
    })
    const { items, ...rest } = page(found, call, 20, 230001)
    return {
      data: {
        ...rest,
        total: found.length,
        items: items.map(message => ({
          id: message.messageId,
          display_info: message.content,
          meta_data: {
            message_id: message.messageId,
            type: message.msgType,
            create_time: String(message.createdAtMs),
            update_time: String(message.updatedAtMs),
            chat_id: message.chatId,
            from_id: message.sender.id,
            is_p2p_chat: world.store.chats.get(message.chatId)?.mode === 'p2p',
          },
        })),
      },
    }
  },
}

function isWantedGroup(chat: Chat, call: Call, world: World): boolean {
  const filter = filterOf(call)
  const inside = isIn(chat, senderOf(call, world))
  const members = filter.member_ids
  const kind = chat.isPublic ? (inside ? 'public_joined' : 'public_not_joined') : 'private'
  return (
    (inside || chat.isPublic === true) &&
    chat.name.toLowerCase().includes(text(call, 'query').toLowerCase()) &&
    passes(filter.search_types, kind) &&
    passes(filter.chat_modes, chat.mode === 'topic' ? 'thread' : 'default') &&
    (!Array.isArray(members) || members.every(id => chat.members.has(String(id)))) &&
    (filter.is_manager !== true || isManager(chat, call, world))
  )
}

const ORDERS: Record<string, (a: Chat, b: Chat) => number> = {
  create_time_desc: (a, b) => b.createdAtMs - a.createdAtMs,
  member_count_desc: (a, b) => b.members.size - a.members.size,
}

const searchGroups: Route = {
  on: 'POST /open-apis/im/v2/chats/search',
  contract: noContract(['tenant', 'user']),
  run(call, world) {
    const found = [...world.store.chats.values()]
      .filter(chat => chat.mode !== 'p2p' && !chat.dissolved && isWantedGroup(chat, call, world))
      .sort(ORDERS[text(call, 'sorter')])
    const { items, ...rest } = page(found, call, 20, 232001)
    return {
      data: {
        ...rest,
        total: found.length,
        items: items.map(chat => ({
          id: chat.chatId,
          display_info: chat.name,
          meta_data: {
            chat_id: chat.chatId,
            name: chat.name,
            description: chat.description,
            create_time: String(chat.createdAtMs),
            external: false,
            chat_mode: chat.mode === 'topic' ? 'thread' : 'default',
            owner_id: chat.ownerId,
            tenant_key: world.app.tenantKey,
            chat_status: 'normal',
          },
        })),
      },
    }
  },
}

/** No page of the platform describes these; its own command line calls them. */
export const searchRoutes: Route[] = [searchMessages, searchGroups]
