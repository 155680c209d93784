import { escapeMd } from './md.ts'
import { parseContent } from './parseContent.ts'
import type { ParsedContent, ReceivedMessage, RichSpan, TextSpan } from './received.ts'

/** How spans are written. */
interface Writer {
  text(text: string, style: readonly string[]): string
  link(text: string, href: string): string
  mention(name: string): string
  code(text: string, language: string | undefined): string
  heading(title: string): string
}

const plain: Writer = {
  text: text => text,
  link: (text, href) => (text && text !== href ? `${text} (${href})` : href),
  mention: name => `@${name}`,
  code: text => text,
  heading: title => title,
}

const WRAPS: Record<string, string> = { bold: '**', italic: '*', lineThrough: '~~' }

const marked: Writer = {
  text: (text, style) => {
    const wraps = style.flatMap(name => (Object.hasOwn(WRAPS, name) ? [WRAPS[name]] : []))
    const core = text.trim()
    if (!core || wraps.length === 0) return escapeMd(text)
    // Emphasis can't begin or end with a space.
    const start = text.indexOf(core)
    const [before, after] = [text.slice(0, start), text.slice(start + core.length)]
    return `${before}${wraps.join('')}${escapeMd(core)}${wraps.toReversed().join('')}${after}`
  },
  link: (text, href) =>
    `[${escapeMd(text || href)}](${href.replace(/[\s()<>]/g, letter => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)})`,
  mention: name => `@${escapeMd(name)}`,
  code: (text, language) => {
    const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2)
    const fence = '`'.repeat(longest + 1)
    return `${fence}${(language ?? '').toLowerCase()}\n${text}\n${fence}`
  },
  heading: title => `**${escapeMd(title)}**`,
}

/**
 * A received message as plain text: for search, logs, or a language model. What isn't text is named, as `[image]`.
 *
 * @example toPlainText({ message_type: 'text', content: '{"text":"@_all see the plan"}' }) // '@all see the plan'
 */
export function toPlainText(message: ReceivedMessage): string {
  return write(parseContent(message), plain)
}

/**
 * A received message as markdown. What its author wrote is escaped where markdown would read more into it.
 *
 * @example toMarkdown({ message_type: 'text', content: '{"text":"2 * 3"}' }) // '2 &#42; 3'
 */
export function toMarkdown(message: ReceivedMessage): string {
  return write(parseContent(message), marked)
}

function write(content: ParsedContent, writer: Writer): string {
  const say = (text: string) => writer.text(text, [])
  switch (content.type) {
    case 'text':
      return content.spans.map(span => writeSpan(span, writer)).join('')
    case 'post':
    case 'interactive':
    case 'todo':
      return writeRichText(content, writer)
    case 'file':
    case 'folder':
    case 'media':
      return `[${content.type}${content.fileName ? `: ${say(content.fileName)}` : ''}]`
    case 'image':
    case 'audio':
    case 'sticker':
    case 'share_chat':
    case 'share_user':
      return `[${content.type}]`
    case 'hongbao':
    case 'system':
    case 'merge_forward':
      return say(content.text)
    case 'location':
      return `[location${content.name ? `: ${say(content.name)}` : ''}]`
    case 'video_chat':
      return `[video_chat${content.topic ? `: ${say(content.topic)}` : ''}]`
    case 'share_calendar_event':
    case 'calendar':
    case 'general_calendar':
      return `[${content.type}${content.summary ? `: ${say(content.summary)}` : ''}]`
    case 'vote':
      return [say(content.topic), ...content.options.map(option => `- ${say(option)}`)].join('\n')
    case 'unknown':
      return content.msgType ? `[${say(content.msgType)}]` : ''
  }
}

function writeRichText({ title, paragraphs }: { title: string; paragraphs: RichSpan[][] }, writer: Writer): string {
  const lines = paragraphs.map(spans => spans.map(span => writeSpan(span, writer)).join(''))
  return [...(title ? [writer.heading(title)] : []), ...lines].join('\n')
}

function writeSpan(span: TextSpan | RichSpan, writer: Writer): string {
  switch (span.type) {
    case 'text':
      return writer.text(span.text, 'style' in span ? span.style : [])
    case 'link':
      return writer.link(span.text, span.href)
    case 'mention':
      return writer.mention(span.name || span.openId || '')
    case 'code':
      return writer.code(span.text, span.language)
    case 'divider':
      return '---'
    case 'emotion':
      return `:${span.emojiType}:`
    case 'unknown':
      return writer.text(span.text, [])
    case 'image':
    case 'video':
      return `[${span.type}]`
  }
}
