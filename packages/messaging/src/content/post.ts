import type { MessageContent } from './content.ts'
import { checkRichText, type RichTextMessage, type RichTextMessageInner, type RichTextTag } from './richText.ts'

/** A paragraph: text, one tag, or a list of both. A string is text, and nothing in it takes effect. */
export type Paragraph = string | RichTextTag | readonly (string | RichTextTag)[]

/** A rich text in one language. */
export interface PostInput {
  title?: string | undefined
  content: readonly Paragraph[]
}

/** The languages of a rich text. */
export type PostLanguage = 'zh_cn' | 'en_us' | 'ja_jp'

/** Tags that share a paragraph with nothing else. */
const ALONE: ReadonlySet<string> = new Set(['img', 'media', 'md', 'hr', 'code_block'])

/**
 * Makes a rich text: in one language, which readers of all languages see, or in several.
 *
 * @throws {TypeError} for one that says nothing, or where a tag that is a paragraph of its own shares one
 * @example
 * import { md, post, sendMessage } from '@lark-sdk/messaging'
 * const content = post({ title: 'Build', content: ['Green.', md`Took **${'4 s'}**`] })
 * await sendMessage({ client, chatId: 'oc_…', content })
 */
export function post(input: PostInput | { [Language in PostLanguage]?: PostInput | undefined }): MessageContent {
  const languages: Record<string, PostInput | undefined> = isOne(input) ? { zh_cn: input } : input
  const whole: RichTextMessage = Object.fromEntries(
    Object.entries(languages).flatMap(([language, one]) => (one ? [[language, inner(one, language)]] : [])),
  )
  checkRichText('post', whole)
  return { msg_type: 'post', content: JSON.stringify(whole) }
}

function isOne(input: object): input is PostInput {
  return 'content' in input
}

function inner({ title, content }: PostInput, language: string): RichTextMessageInner {
  if (!Array.isArray(content)) throw new TypeError(`post.${language}.content: expected a list of paragraphs`)
  return { title, content: content.map((paragraph: Paragraph) => tagsOf(paragraph, language)) }
}

function tagsOf(paragraph: Paragraph, language: string): RichTextTag[] {
  const parts = Array.isArray(paragraph)
    ? (paragraph as readonly (string | RichTextTag)[])
    : [paragraph as string | RichTextTag]
  const tags = parts.map((part): RichTextTag => (typeof part === 'string' ? { tag: 'text', text: part } : part))
  const alone = tags.find(({ tag }) => ALONE.has(tag))
  if (alone && tags.length > 1) {
    throw new TypeError(
      `post.${language}.content: expected ${alone.tag} in a paragraph of its own, got it among ${tags.length}`,
    )
  }
  return tags
}
