import type { EmojiType } from '../wire/emojiType.ts'

/** Styles of a text, a link or a mention; others are ignored by Lark. */
export type TextStyle = 'bold' | 'underline' | 'lineThrough' | 'italic'

/** Text. */
export interface TextTag {
  tag: 'text'
  text: string
  /** Turn entities such as `&lt;` into characters. Default: `false`. */
  un_escape?: boolean | undefined
  style?: readonly TextStyle[] | undefined
  /** Lines to show at most. Today's documentation doesn't name it. */
  lines?: number | undefined
}

/** A link. */
export interface ATag {
  tag: 'a'
  text: string
  href: string
  /** Turn entities such as `&lt;` into characters. Today's documentation names it for text alone. */
  un_escape?: boolean | undefined
  style?: readonly TextStyle[] | undefined
}

/** A mention. */
export interface AtTag {
  tag: 'at'
  /** An open, user or union id; or `all`, which a group's owner can switch off. */
  user_id: string
  /** Shown where the client doesn't know the user. */
  user_name?: string | undefined
  style?: readonly TextStyle[] | undefined
}

/** An image: a paragraph of its own. */
export interface ImgTag {
  tag: 'img'
  /** `img_…`, from `uploadImage` by the same bot. */
  image_key: string
  /** Pixels. Today's documentation doesn't name it. */
  height?: number | undefined
  /** Pixels. Today's documentation doesn't name it. */
  width?: number | undefined
}

/** A video: a paragraph of its own. */
export interface MediaTag {
  tag: 'media'
  /** `file_…`, from `uploadFile` by the same bot. */
  file_key: string
  /** Its cover, `img_…`. */
  image_key?: string | undefined
}

/** An emoji of Lark's own. */
export interface EmotionTag {
  tag: 'emotion'
  /** `SMILE`, `THUMBSUP`, … */
  emoji_type: EmojiType
}

/** A horizontal line. */
export interface HrTag {
  tag: 'hr'
}

/** Source code. */
export interface CodeBlockTag {
  tag: 'code_block'
  /** `TYPESCRIPT`, `GO`, `SHELL`, …; in any case. */
  language?: string | undefined
  text: string
}

/** Markdown: a paragraph of its own. It is sent and never received. */
export interface MdTag {
  tag: 'md'
  text: string
}

/** What a paragraph is made of. */
export type RichTextTag = TextTag | ATag | AtTag | ImgTag | MediaTag | EmotionTag | HrTag | CodeBlockTag | MdTag

/** A rich text in one language. */
export interface RichTextMessageInner {
  title?: string | undefined
  /** Paragraphs, each a list of tags. */
  content: readonly (readonly RichTextTag[])[]
}

/** A rich text in one language or several; readers see the one that fits their client. At most 30 KB of JSON. */
export interface RichTextMessage {
  zh_cn?: RichTextMessageInner | undefined
  en_us?: RichTextMessageInner | undefined
  /** Today's documentation doesn't name it. */
  ja_jp?: RichTextMessageInner | undefined
}

/** @throws {TypeError} for a post that says nothing, or isn't one */
export function checkRichText(name: string, post: unknown): void {
  const languages = typeof post === 'object' && post !== null ? Object.entries(post).filter(([, inner]) => inner) : []
  if (languages.length === 0) {
    throw new TypeError(
      `${name}: expected a language with its title and content, as { zh_cn: { content: [[…]] } }, got none`,
    )
  }
  for (const [language, inner] of languages) {
    const content: unknown = (inner as Partial<RichTextMessageInner>).content
    if (!Array.isArray(content) || !content.every(Array.isArray)) {
      throw new TypeError(`${name}.${language}.content: expected a list of paragraphs, each a list of tags`)
    }
    if (!content.some(paragraph => paragraph.length > 0)) {
      throw new TypeError(`${name}.${language}.content: expected something to say, got nothing`)
    }
  }
}
