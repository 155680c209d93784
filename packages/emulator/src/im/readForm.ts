import type { Message } from '../store/types.ts'
import type { World } from '../world.ts'
import { readCard } from './card/readCard.ts'

type Content = Record<string, unknown>

const MERGED = 'Merged and Forwarded Message'
const FILES = new Set(['file', 'audio', 'media'])

/** Readers learn the name and the length of what was uploaded. */
function withName(content: Content, world: World): Content {
  const resource = world.store.resources.get(String(content.file_key))
  if (!resource) return content
  const { type, name, durationMs } = resource
  return {
    ...(type !== 'opus' && { file_name: name }),
    ...(durationMs !== undefined && { duration: durationMs }),
    ...content,
  }
}

/** A divider is read as what it fills in. */
function divider(content: Content): Content {
  const { divider_text } = content.params as Content
  return { template: '{divider_text}', from_user: [], to_chatters: [], divider_text }
}

/** Whether a card comes in the form in which readers get it. */
function isOutline({ elements }: Content): boolean {
  return Array.isArray(elements) && elements.length > 0 && elements.every(line => Array.isArray(line))
}

/** Who a message mentions, and its content as readers get it: mentions as `@_user_1`, a post without its languages. */
export function readForm(msgType: string, content: Content, world: World): Pick<Message, 'content' | 'mentions'> {
  const mentions: Message['mentions'] = []
  const keyOf = (openId: string): string => {
    if (openId === 'all') return '@_all'
    const person = [...world.store.people.values()].find(({ openId: a, unionId: b, userId: c }) =>
      [a, b, c].includes(openId),
    )
    if (!person) return ''
    const known = mentions.find(mention => mention.openId === person.openId)
    if (known) return known.key
    const key = `@_user_${mentions.length + 1}`
    mentions.push({ key, openId: person.openId, name: person.name })
    return key
  }
  if (msgType === 'text') {
    const text = String(content.text).replace(
      /<at user_id="([^"]*)">([^<]*)<\/at>/g,
      (whole, id: string, name: string) => keyOf(id) || name || whole,
    )
    return { content: JSON.stringify({ text }), mentions }
  }
  if (msgType === 'system' && content.params !== undefined)
    return { content: JSON.stringify(divider(content)), mentions }
  if (FILES.has(msgType)) return { content: JSON.stringify(withName(content, world)), mentions }
  if (msgType === 'interactive' && !isOutline(content)) return { content: JSON.stringify(readCard(content)), mentions }
  if (msgType === 'merge_forward') return { content: MERGED, mentions }
  if (msgType !== 'post') return { content: JSON.stringify(content), mentions }
  const post = (content.zh_cn ?? Object.values(content)[0]) as Content
  const paragraphs = (post.content as Content[][]).map(paragraph =>
    paragraph.map(node => {
      if (node.tag === 'md') return { tag: 'text', text: node.text, style: [] }
      if (node.tag !== 'at') return node
      const key = keyOf(String(node.user_id))
      return {
        ...node,
        user_id: key || node.user_id,
        user_name: mentions.find(found => found.key === key)?.name ?? '',
      }
    }),
  )
  return { content: JSON.stringify({ title: post.title ?? '', content: paragraphs }), mentions }
}
