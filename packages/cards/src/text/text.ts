import type { Markdown } from '../json/elements.ts'
import type { Icon, LarkMd, Localized, PlainText, Text, TextTag } from '../json/parts.ts'

/** Fields of a plain text beside its content. */
export type PlainTextOptions = Omit<PlainText, 'tag' | 'content'>

/**
 * Text without markup. Wherever a plain text is asked for, a string does too.
 *
 * @param content the text, or the same text in several languages: `{ en_us: 'Leave', zh_cn: '请假' }`;
 * a reader of another language sees the first
 */
export function plainText(content: string | Localized, options?: PlainTextOptions): PlainText {
  return typeof content === 'string'
    ? { tag: 'plain_text', content, ...options }
    : { tag: 'plain_text', content: Object.values(content)[0] ?? '', i18n_content: content, ...options }
}

/**
 * Text with Lark's short markdown: emphasis, links, mentions, `font` and `text_tag`. For `div`, `checker` and the header.
 *
 * @param content a string taken as it is, or `` md`…` ``, which escapes what is put into it
 */
export function larkMd(content: string | Markdown, options?: Omit<LarkMd, 'tag' | 'content'>): LarkMd {
  return { tag: 'lark_md', content: typeof content === 'string' ? content : content.content, ...options }
}

/** A small coloured label in the header. */
export function textTag(text: string | PlainText, color?: NonNullable<TextTag['color']>): TextTag {
  return { tag: 'text_tag', text: toText(text), ...(color && { color }) }
}

/** An icon of the platform's library, such as `chat_outlined`. */
export function icon(token: string, options?: Omit<Icon, 'tag' | 'token'>): Icon {
  return { tag: 'standard_icon', token, ...options }
}

/** @internal */
export function toText<T extends Text = PlainText>(text: string | T): T | PlainText {
  return typeof text === 'string' ? { tag: 'plain_text', content: text } : text
}

/** A string for a plain text; a built text is taken as it is. */
export type TextInput = string | Text
