import type { Icon, Json, Localized } from '../json/parts.ts'

/** Text without markup. */
export interface PlainTextObject {
  tag: 'plain_text'
  content: string
  i18n?: Localized
  /** Lines shown before the rest becomes `…`. */
  lines?: number
}

/** Text without markup in several languages; a reader of another language sees `content`. */
export interface I18NPlainTextObject {
  tag: 'plain_text'
  content?: string
  i18n: Localized
  lines?: number
}

/** Text with Lark's short markdown. */
export interface LarkMdObject {
  tag: 'lark_md'
  content: string
  i18n?: Localized
}

export type TextObject = PlainTextObject | I18NPlainTextObject | LarkMdObject

/** One cell of a `div`. */
export interface FieldObject {
  /** Whether two fields share a line. */
  is_short: boolean
  text: TextObject
}

/** A link: `url` for every client, the others for one kind each. */
export interface UrlObject {
  url?: string
  android_url?: string
  ios_url?: string
  pc_url?: string
}

/** One choice of a menu. `url` and `multi_url` are for overflow menus. */
export interface OptionObject {
  /** At most 100 characters. */
  text?: TextObject
  icon?: Icon
  /** Comes back in the callback. A person's open_id in `select_person`. */
  value?: string
  url?: string
  multi_url?: UrlObject
}

/** A question asked before the action runs. */
export interface ConfirmObject {
  title: PlainTextObject
  text: PlainTextObject
}

/** What comes back in the callback of an element. */
export type ActionValue = { [key: string]: Json }
