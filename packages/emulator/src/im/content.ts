import { refuse } from '../http/refusal.ts'
import type { World } from '../world.ts'
import { checkCard } from './card/checkCard.ts'

const TEXT_BYTES = 150 * 1024
const CARD_BYTES = 30 * 1024
const POST_TAGS = new Set(['text', 'a', 'at', 'img', 'media', 'emotion', 'hr', 'code_block', 'md'])
const FILE_TYPE_OF: Record<string, string[]> = { audio: ['opus'], media: ['mp4'] }

type Content = Record<string, unknown>

function isRecord(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function parseContent(content: string, bytes: number = TEXT_BYTES): Content {
  if (content === '') refuse(230001, 'content is empty')
  let parsed: unknown
  try {
    parsed = JSON.parse(content)
  } catch {
    refuse(230001, 'content is not a string in json format')
  }
  if (!isRecord(parsed)) refuse(230001, 'content is not a JSON object')
  if (Buffer.byteLength(content) > bytes) refuse(230025, `The content has more than ${bytes / 1024} KB`)
  return parsed
}

function required(content: Content, field: string): string {
  const value = content[field]
  if (typeof value !== 'string' || value === '') refuse(230001, `content.${field} is missing or empty`)
  return value
}

function checkResource(key: string, kind: 'image' | 'file', senderId: string, world: World) {
  const resource = world.store.resources.get(key)
  if (resource?.kind !== kind) refuse(230001, `There is no ${kind} with the key ${key}`)
  if (resource.ownerId !== senderId) refuse(230017, `The ${kind} ${key} was uploaded by somebody else`)
  return resource
}

function checkFile(msgType: string, content: Content, senderId: string, world: World): void {
  const file = checkResource(required(content, 'file_key'), 'file', senderId, world)
  const wanted = FILE_TYPE_OF[msgType]
  const fits = wanted ? wanted.includes(file.type) : !Object.values(FILE_TYPE_OF).flat().includes(file.type)
  if (!fits) refuse(230055, `A ${file.type} file cannot be sent as ${msgType}`)
  if (typeof content.image_key === 'string' && content.image_key !== '') {
    checkResource(content.image_key, 'image', senderId, world)
  }
}

function checkPost(content: Content, senderId: string, world: World): void {
  const languages = Object.entries(content)
  if (languages.length === 0) refuse(230001, 'A post holds at least one language')
  for (const [language, post] of languages) {
    if (!/^[a-z]{2}_[a-z]{2}$/.test(language) || !isRecord(post)) {
      refuse(230001, `${language} is no language of a post; a post is { zh_cn: { title, content } }`)
    }
    if (!Array.isArray(post.content)) refuse(230001, `${language}.content is not a list of paragraphs`)
    for (const paragraph of post.content) {
      if (!Array.isArray(paragraph)) refuse(230001, `A paragraph in ${language}.content is not a list`)
      for (const node of paragraph) checkNode(node, paragraph.length, senderId, world)
    }
  }
}

function checkNode(node: unknown, siblings: number, senderId: string, world: World): void {
  const tag = isRecord(node) ? node.tag : undefined
  if (!isRecord(node) || typeof tag !== 'string' || !POST_TAGS.has(tag)) {
    refuse(230001, `${String(tag)} is no tag of a post`)
  }
  if (tag === 'img' || tag === 'media') {
    if (siblings > 1) refuse(230001, `${tag} is a paragraph of its own`)
    if (tag === 'img') checkResource(required(node, 'image_key'), 'image', senderId, world)
    else checkFile('media', node, senderId, world)
  }
  if (tag === 'a') required(node, 'href')
  if (tag === 'at') required(node, 'user_id')
}

function checkShare(content: Content, world: World): void {
  const chat = world.store.chats.get(required(content, 'chat_id'))
  if (!chat) refuse(230001, 'There is no such chat to share')
  if (chat.mode === 'p2p') refuse(230015, 'A p2p chat cannot be shared')
  if (!chat.hasBot) refuse(230002, 'The bot is not in the group that it shares')
}

/** What each msg_type asks of its content. */
export function checkContent(msgType: string, raw: string, senderId: string, world: World): Content {
  const small = msgType === 'post' || msgType === 'interactive'
  const content = parseContent(raw, small ? CARD_BYTES : TEXT_BYTES)
  switch (msgType) {
    case 'text':
      required(content, 'text')
      break
    case 'post':
      checkPost(content, senderId, world)
      break
    case 'image':
      checkResource(required(content, 'image_key'), 'image', senderId, world)
      break
    case 'file':
    case 'audio':
    case 'media':
      checkFile(msgType, content, senderId, world)
      break
    case 'sticker':
      required(content, 'file_key')
      break
    case 'interactive':
      checkCard(content)
      break
    case 'share_chat':
      checkShare(content, world)
      break
    case 'share_user':
      if (!world.store.people.has(required(content, 'user_id'))) refuse(230001, 'user_id takes the open id of a person')
      break
    case 'system':
      if (content.type !== 'divider' || !isRecord(content.params)) refuse(230001, 'A system message is a divider')
      break
    default:
      refuse(230001, `${msgType} is no msg_type`)
  }
  return content
}
