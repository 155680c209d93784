import { requireUserIdScope, userIdType } from '../../contact/wire.ts'
import { refuse } from '../../http/refusal.ts'
import { type Call, type Route, text } from '../../http/route.ts'
import { idOf } from '../../store/store.ts'
import type { Chat } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { isCard } from '../card/card.ts'
import { senderOf } from '../findMessage.ts'
import { checkOnlyManagers, groupOf, settingsOf } from './settings.ts'

/** A block of a newer announcement, as the API sends it. */
export interface Block extends Record<string, unknown> {
  block_id: string
  parent_id: string
  block_type: number
  children?: string[]
}

/** What a group tells everybody: blocks of a document, or a document of the older kind. */
export interface Announcement {
  revision: number
  createdAtMs: number
  updatedAtMs: number
  ownerId: string
  modifierId: string
  blocks: Map<string, Block>
  older: Record<string, unknown>[]
}

export function announcementOf(chat: Chat, world: World): Announcement {
  const settings = settingsOf(chat, world)
  const owner = chat.ownerId ?? world.app.appId
  const page: Block = { block_id: chat.chatId, parent_id: '', block_type: 1, children: [], page: { elements: [] } }
  settings.announcement ??= {
    revision: 1,
    createdAtMs: chat.createdAtMs,
    updatedAtMs: chat.createdAtMs,
    ownerId: owner,
    modifierId: owner,
    blocks: new Map([[chat.chatId, page]]),
    older: [],
  }
  return settings.announcement
}

/** Notes who changed an announcement. */
export function changed(announcement: Announcement, call: Call, world: World): void {
  announcement.revision += 1
  announcement.updatedAtMs = world.clock.now()
  announcement.modifierId = senderOf(call, world).id
}

/** Owner and modifier, as ids of the kind that was asked for. */
export function authors({ ownerId, modifierId }: Announcement, call: Call, world: World): Record<string, string> {
  const authorOf = (id: string): { id: string; type: string } => {
    const person = world.store.people.get(id)
    return person ? { id: idOf(person, userIdType(call)), type: userIdType(call) } : { id, type: 'app_id' }
  }
  const [owner, modifier] = [authorOf(ownerId), authorOf(modifierId)]
  return {
    owner_id: owner.id,
    owner_id_type: owner.type,
    modifier_id: modifier.id,
    modifier_id_type: modifier.type,
  }
}

function older(call: Call, world: World): Announcement {
  const { chat } = groupOf(call, world, 232001)
  if (!chat.hasOldAnnouncement) refuse(232097, 'Unable to operate docx type chat announcement')
  return announcementOf(chat, world)
}

const getAnnouncement: Route = {
  on: 'GET /open-apis/im/v1/chats/:chat_id/announcement',
  run(call, world) {
    requireUserIdScope(call, world)
    const found = older(call, world)
    return {
      data: {
        content: JSON.stringify({ title: { elements: [] }, body: { blocks: found.older } }),
        revision: String(found.revision),
        create_time: String(Math.floor(found.createdAtMs / 1000)),
        update_time: String(Math.floor(found.updatedAtMs / 1000)),
        ...authors(found, call, world),
      },
    }
  },
}

/** Blocks that a request puts in; the document's other requests are not played through. */
function inserted(request: string): Record<string, unknown>[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(request)
    const insert = isCard(parsed) && isCard(parsed.insertBlocksRequest) ? parsed.insertBlocksRequest : undefined
    parsed = insert && JSON.parse(String(insert.payload))
  } catch {
    refuse(232001, 'requests holds strings of JSON')
  }
  const blocks = isCard(parsed) ? parsed.blocks : undefined
  if (!Array.isArray(blocks) || !blocks.every(isCard)) refuse(232018, 'Updating announcement failed')
  return blocks
}

const patchAnnouncement: Route = {
  on: 'PATCH /open-apis/im/v1/chats/:chat_id/announcement',
  run(call, world) {
    const found = older(call, world)
    checkOnlyManagers('edit_permission', 232002, groupOf(call, world, 232001).chat, call, world)
    if (text(call, 'revision') !== String(found.revision)) refuse(232018, 'The announcement has changed since')
    const blocks = ((call.body.requests as string[] | undefined) ?? []).flatMap(inserted)
    found.older.push(...blocks)
    changed(found, call, world)
    return { data: {} }
  },
}

export const announcementRoutes: Route[] = [getAnnouncement, patchAnnouncement]
