import { type Fields, fieldsOf, listOf, MOST_FILLED, stringOf } from './junk.ts'
import type { Mentioned, RichSpan, TextSpan } from './received.ts'

/** Those mentioned in a message, by the key that stands for them. */
export type Mentions = ReadonlyMap<string, Mentioned>

/** The key that stands for everyone; it is not among the mentions of a message. */
const ALL = '@_all'

/** As long as the platform lets a name be. */
const LONGEST_NAME = 255

export function mentionsOf(mentions: unknown): Mentions {
  const found = new Map<string, Mentioned>()
  for (const mention of listOf(mentions).map(fieldsOf)) {
    const key = stringOf(mention.key)
    const openId = stringOf(mention.id) || stringOf(fieldsOf(mention.id).open_id)
    if (key) found.set(key, { openId: openId || undefined, name: stringOf(mention.name).slice(0, LONGEST_NAME) })
  }
  return found
}

/** Splits a text at the keys of its mentions. */
export function spansOf(text: string, mentions: Mentions): TextSpan[] {
  const spans: TextSpan[] = []
  let end = 0
  let left = MOST_FILLED
  // Whole keys alone: `@_user_1` is not the beginning of `@_user_12`.
  for (const match of text.matchAll(/@_(?:user_\d+|all)(?!\w)/g)) {
    const mentioned = mentionedBy(match[0], mentions)
    if (!mentioned || left <= 0) continue
    left -= mentioned.name.length
    if (match.index > end) spans.push({ type: 'text', text: text.slice(end, match.index) })
    spans.push({ type: 'mention', ...mentioned })
    end = match.index + match[0].length
  }
  if (end < text.length) spans.push({ type: 'text', text: text.slice(end) })
  return spans
}

function mentionedBy(key: string, mentions: Mentions): Mentioned | undefined {
  return mentions.get(key) ?? (key === ALL ? { openId: 'all', name: 'all' } : undefined)
}

/** Reads a rich text; one with languages, as it is sent, is read in its first one. */
export function readRichText(fields: Fields, mentions: Mentions): { title: string; paragraphs: RichSpan[][] } {
  const inner = Array.isArray(fields.content)
    ? fields
    : (Object.values(fields)
        .map(fieldsOf)
        .find(one => Array.isArray(one.content)) ?? fields)
  return {
    title: stringOf(inner.title),
    paragraphs: listOf(inner.content).map(paragraph =>
      (Array.isArray(paragraph) ? paragraph : [paragraph]).flatMap(tag => readTag(fieldsOf(tag), mentions, 0)),
    ),
  }
}

/** Junk can be nested without end. */
const DEEPEST = 20

function readTag(tag: Fields, mentions: Mentions, depth: number): RichSpan[] {
  const style = listOf(tag.style).map(stringOf).filter(Boolean)
  const text = stringOf(tag.text)
  switch (tag.tag) {
    case 'text':
    case 'md':
      return [{ type: 'text', text, style }]
    case 'a':
      return [{ type: 'link', text, href: stringOf(tag.href), style }]
    case 'at': {
      const id = stringOf(tag.user_id)
      const known = mentionedBy(id, mentions)
      const name = known?.name || stringOf(tag.user_name)
      // A key that nothing resolves is no id.
      return [
        {
          type: 'mention',
          openId: known ? known.openId : id.startsWith('@_') ? undefined : id || undefined,
          name,
          style,
        },
      ]
    }
    case 'img':
      return [{ type: 'image', imageKey: stringOf(tag.image_key) }]
    case 'media':
      return [{ type: 'video', fileKey: stringOf(tag.file_key), imageKey: stringOf(tag.image_key) || undefined }]
    case 'emotion':
      return [{ type: 'emotion', emojiType: stringOf(tag.emoji_type) }]
    case 'hr':
      return [{ type: 'divider' }]
    case 'code_block':
      return [{ type: 'code', language: stringOf(tag.language) || undefined, text }]
    case 'note':
      if (depth < DEEPEST) return listOf(tag.elements).flatMap(one => readTag(fieldsOf(one), mentions, depth + 1))
      return []
    default:
      return [{ type: 'unknown', tag: stringOf(tag.tag), text }]
  }
}
