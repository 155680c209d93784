import { page } from '../../http/page.ts'
import { refuse } from '../../http/refusal.ts'
import type { Answer, Call, Route } from '../../http/route.ts'
import type { Chat } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { isCard } from '../card/card.ts'
import { isIn, senderOf } from '../findMessage.ts'
import { type Announcement, announcementOf, authors, type Block, changed } from './announcement.ts'
import { checkOnlyManagers } from './settings.ts'

const PAGE_SIZE = 500
/** How far back a revision may be. */
const OLDEST_REVISIONS = 1000
const MOST_LETTERS = 10_485_760
/** Blocks that others go under. */
const HOLDERS = [1, 2, ...Array.from({ length: 9 }, (_, index) => index + 3), 12, 13, 15, 17, 19]
/** Blocks with text of their own. */
const WITHOUT_TEXT = [19, 22, 27]
/** Number of a type → the field with what a block of it holds. */
const FIELD_OF: Record<number, string> = {
  1: 'page',
  2: 'text',
  ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [index + 3, `heading${index + 1}`])),
  12: 'bullet',
  13: 'ordered',
  14: 'code',
  15: 'quote',
  17: 'todo',
  19: 'callout',
  22: 'divider',
  27: 'image',
}

function findChat(call: Call, world: World): Chat {
  const chat = world.store.chats.get(call.params.chat_id ?? '')
  if (!chat || chat.dissolved) refuse(1770002, 'not found')
  if (!isIn(chat, senderOf(call, world))) refuse(1772003, 'Operator can NOT be out of the chat')
  if (chat.mode === 'p2p') refuse(1770001, 'invalid param')
  return chat
}

function find(call: Call, world: World): Announcement {
  const chat = findChat(call, world)
  if (chat.hasOldAnnouncement) refuse(1772006, 'announcement type is not supported')
  if (call.method !== 'GET') checkOnlyManagers('edit_permission', 1772005, chat, call, world)
  const found = announcementOf(chat, world)
  const revision = Number(call.query.get('revision_id') ?? -1)
  if (revision > found.revision) refuse(1770001, 'invalid param: revision_id')
  if (revision >= 0 && found.revision - revision > OLDEST_REVISIONS) refuse(1770021, 'too old document')
  return found
}

function findBlock(announcement: Announcement, id: unknown): Block {
  const block = announcement.blocks.get(String(id))
  if (!block) refuse(1770002, 'not found')
  return block
}

function below(announcement: Announcement, block: Block): Block[] {
  return (block.children ?? []).map(id => findBlock(announcement, id))
}

/** A block and all below it, in reading order. */
function tree(announcement: Announcement, block: Block): Block[] {
  return [block, ...below(announcement, block).flatMap(child => tree(announcement, child))]
}

function written(announcement: Announcement, call: Call, world: World, data: Record<string, unknown>): Answer {
  changed(announcement, call, world)
  const token = call.query.get('client_token') ?? world.ids.next('')
  return { data: { ...data, revision_id: announcement.revision, client_token: token } }
}

function made(child: unknown, parent: Block, world: World): Block {
  if (!isCard(child) || typeof child.block_type !== 'number') refuse(1770001, 'invalid param: block_type')
  const field = FIELD_OF[child.block_type]
  if (field === undefined || field === 'page') refuse(1770029, 'block not support to create')
  if (!isCard(child[field]) && field !== 'divider') refuse(1770001, `invalid param: ${field} is missing`)
  if (JSON.stringify(child).length > MOST_LETTERS) refuse(1770033, 'content size exceed limit')
  return {
    block_id: world.ids.next('').slice(0, 27),
    parent_id: parent.block_id,
    block_type: child.block_type,
    [field]: child[field] ?? {},
  }
}

const PATH = '/open-apis/docx/v1/chats/:chat_id/announcement'

const getAnnouncement: Route = {
  on: `GET ${PATH}`,
  run(call, world) {
    const chat = findChat(call, world)
    const found = announcementOf(chat, world)
    return {
      data: {
        revision_id: found.revision,
        create_time: Math.floor(found.createdAtMs / 1000),
        update_time: Math.floor(found.updatedAtMs / 1000),
        create_time_v2: String(Math.floor(found.createdAtMs / 1000)),
        update_time_v2: String(Math.floor(found.updatedAtMs / 1000)),
        announcement_type: chat.hasOldAnnouncement ? 'doc' : 'docx',
        ...authors(found, call, world),
      },
    }
  },
}

const listBlocks: Route = {
  on: `GET ${PATH}/blocks`,
  run(call, world) {
    const found = find(call, world)
    return { data: page(tree(found, findBlock(found, call.params.chat_id)), call, PAGE_SIZE, 1770001) }
  },
}

const getBlock: Route = {
  on: `GET ${PATH}/blocks/:block_id`,
  run: (call, world) => ({ data: { block: findBlock(find(call, world), call.params.block_id) } }),
}

const listChildren: Route = {
  on: `GET ${PATH}/blocks/:block_id/children`,
  run(call, world) {
    const found = find(call, world)
    return { data: page(below(found, findBlock(found, call.params.block_id)), call, PAGE_SIZE, 1770001) }
  },
}

const createChildren: Route = {
  on: `POST ${PATH}/blocks/:block_id/children`,
  run(call, world) {
    const found = find(call, world)
    const parent = findBlock(found, call.params.block_id)
    if (!HOLDERS.includes(parent.block_type)) refuse(1770028, 'block not support create children')
    const { children, index = -1 } = call.body
    if (!Array.isArray(children) || children.length === 0) refuse(1770001, 'invalid param: children')
    const ids = parent.children ?? []
    if (typeof index !== 'number' || index < -1 || index > ids.length) refuse(1770001, 'invalid param: index')
    const blocks = children.map(child => made(child, parent, world))
    for (const block of blocks) found.blocks.set(block.block_id, block)
    parent.children = ids.toSpliced(index === -1 ? ids.length : index, 0, ...blocks.map(({ block_id }) => block_id))
    return written(found, call, world, { children: blocks })
  },
}

const updateBlocks: Route = {
  on: `PATCH ${PATH}/blocks/batch_update`,
  run(call, world) {
    const found = find(call, world)
    const { requests } = call.body
    if (!Array.isArray(requests) || !requests.every(isCard)) refuse(1770001, 'invalid param: requests')
    const changes = requests.map(({ block_id, update_text_elements: update }) => {
      const block = findBlock(found, block_id)
      // Of all that a document can be asked for, announcements here know new text.
      if (!isCard(update) || !Array.isArray(update.elements)) refuse(1770001, 'invalid param: update_text_elements')
      if (WITHOUT_TEXT.includes(block.block_type)) refuse(1770025, 'operation and block not match')
      const field = FIELD_OF[block.block_type] ?? ''
      return () => Object.assign(block, { [field]: { ...(block[field] as object), elements: update.elements } })
    })
    return written(found, call, world, { blocks: changes.map(change => change()) })
  },
}

const deleteChildren: Route = {
  on: `DELETE ${PATH}/blocks/:block_id/children/batch_delete`,
  run(call, world) {
    const found = find(call, world)
    const parent = findBlock(found, call.params.block_id)
    if (!HOLDERS.includes(parent.block_type)) refuse(1770031, 'block not support to delete children')
    const { start_index: start, end_index: end } = call.body as { start_index: number; end_index: number }
    const ids = parent.children ?? []
    if (start < 0 || end <= start || end > ids.length) refuse(1770001, 'invalid param: start_index, end_index')
    const gone = ids.slice(start, end).flatMap(id => tree(found, findBlock(found, id)))
    for (const { block_id } of gone) found.blocks.delete(block_id)
    parent.children = ids.toSpliced(start, end - start)
    return written(found, call, world, {})
  },
}

export const docxAnnouncementRoutes: Route[] = [
  getAnnouncement,
  listBlocks,
  updateBlocks,
  getBlock,
  listChildren,
  createChildren,
  deleteChildren,
]
