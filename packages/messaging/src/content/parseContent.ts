import { type Fields, fieldsOf, listOf, MOST_FILLED, numberOf, stringOf } from './junk.ts'
import { mentionsOf, readRichText, spansOf } from './readRichText.ts'
import type { ParsedContent, ReceivedMessage } from './received.ts'

/**
 * Reads what a received message says, whatever its type; mentions are resolved. It never throws: what isn't as documented
 * comes back with `type: 'unknown'`, or with what it lacks left empty.
 *
 * @param message - of the event `im.message.receive_v1`, or from `getMessage` or `listMessages`
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/message_content
 * @example
 * const content = parseContent({ message_type: 'image', content: '{"image_key":"img_…"}' })
 * const imageKey = content.type === 'image' ? content.imageKey : undefined
 */
export function parseContent(message: ReceivedMessage): ParsedContent {
  const given = fieldsOf(message)
  const msgType = stringOf(given.message_type) || stringOf(given.msg_type)
  const json = stringOf(given.content) || stringOf(fieldsOf(given.body).content)
  const raw = parse(json)
  // A merged forward comes as a sentence, and not as JSON.
  if (msgType === 'merge_forward') return { type: msgType, text: stringOf(fieldsOf(raw).content) || json }
  const read = Object.hasOwn(READERS, msgType) ? READERS[msgType] : undefined
  if (!read || typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { type: 'unknown', msgType, raw: raw ?? json }
  }
  return read(raw as Fields, mentionsOf(given.mentions))
}

type Reader = (fields: Fields, mentions: ReturnType<typeof mentionsOf>) => ParsedContent

const READERS: Record<string, Reader> = {
  text: ({ text }, mentions) => {
    const spans = spansOf(stringOf(text), mentions)
    return {
      type: 'text',
      text: spans.map(span => (span.type === 'text' ? span.text : `@${span.name}`)).join(''),
      spans,
    }
  },
  post: (fields, mentions) => ({ type: 'post', ...readRichText(fields, mentions) }),
  image: ({ image_key: key }) => ({ type: 'image', imageKey: stringOf(key) }),
  file: fields => ({ type: 'file', ...named(fields) }),
  folder: fields => ({ type: 'folder', ...named(fields) }),
  audio: ({ file_key: key, duration }) => ({ type: 'audio', fileKey: stringOf(key), durationMs: numberOf(duration) }),
  media: fields => ({
    type: 'media',
    ...named(fields),
    imageKey: stringOf(fields.image_key) || undefined,
    durationMs: numberOf(fields.duration),
  }),
  sticker: ({ file_key: key }) => ({ type: 'sticker', fileKey: stringOf(key) }),
  interactive: (fields, mentions) => {
    const { title, paragraphs } = readRichText({ title: fields.title, content: fields.elements }, mentions)
    return { type: 'interactive', title, paragraphs, raw: fields }
  },
  hongbao: ({ text }) => ({ type: 'hongbao', text: stringOf(text) }),
  share_chat: ({ chat_id: id }) => ({ type: 'share_chat', chatId: stringOf(id) }),
  share_user: ({ user_id: id }) => ({ type: 'share_user', userId: stringOf(id) }),
  system: fields => {
    const template = stringOf(fields.template)
    // As it was sent, before Lark made a template of it.
    const divider = fieldsOf(fieldsOf(fields.params).divider_text)
    return { type: 'system', template, text: fill(template, fields) || stringOf(divider.text) }
  },
  location: ({ name, longitude, latitude }) => ({
    type: 'location',
    name: stringOf(name),
    longitude: stringOf(longitude),
    latitude: stringOf(latitude),
  }),
  video_chat: ({ topic, start_time: start }) => ({
    type: 'video_chat',
    topic: stringOf(topic),
    startTime: stringOf(start),
  }),
  share_calendar_event: fields => ({ type: 'share_calendar_event', ...event(fields) }),
  calendar: fields => ({ type: 'calendar', ...event(fields) }),
  general_calendar: fields => ({ type: 'general_calendar', ...event(fields) }),
  todo: ({ task_id: id, summary, due_time: due }, mentions) => ({
    type: 'todo',
    taskId: stringOf(id),
    ...readRichText(fieldsOf(summary), mentions),
    dueTime: stringOf(due) || undefined,
  }),
  vote: ({ topic, options }) => ({ type: 'vote', topic: stringOf(topic), options: listOf(options).map(stringOf) }),
}

const event = ({ summary, start_time: start, end_time: end }: Fields) => ({
  summary: stringOf(summary),
  startTime: stringOf(start),
  endTime: stringOf(end),
})

const named = ({ file_key: key, file_name: name }: Fields) => ({ fileKey: stringOf(key), fileName: stringOf(name) })

/** Puts the names of a system message into its sentence: `{from_user} invited {to_chatters}`. */
function fill(template: string, fields: Fields): string {
  let left = MOST_FILLED
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (left <= 0) return whole
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    const text = typeof value === 'object' && value !== null ? stringOf(fieldsOf(value).text) : stringOf(value) || whole
    const words = Array.isArray(value) ? value.map(stringOf).join(', ') : text
    left -= words.length
    return words
  })
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
