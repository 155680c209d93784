/** Languages a card can carry. */
export type Locale =
  | 'zh_cn'
  | 'en_us'
  | 'zh_hk'
  | 'zh_tw'
  | 'ja_jp'
  | 'id_id'
  | 'vi_vn'
  | 'th_th'
  | 'pt_br'
  | 'es_es'
  | 'ko_kr'
  | 'de_de'
  | 'fr_fr'
  | 'it_it'
  | 'ru_ru'
  | 'ms_my'

/** One text per language. A reader whose language is missing sees the plain `content`. */
export type Localized<T = string> = { readonly [L in Locale]?: T }

/** What can travel in a card: JSON values only. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }

/** A colour name, a level of one (`grey-500`), `rgba(r,g,b,a)`, or a name from `config.style.color`. Hex is refused. */
export type Color =
  | 'default'
  | 'neutral'
  | 'white'
  | 'black'
  | 'grey'
  | 'light_grey'
  | 'blue'
  | 'wathet'
  | 'turquoise'
  | 'green'
  | 'lime'
  | 'yellow'
  | 'orange'
  | 'red'
  | 'carmine'
  | 'violet'
  | 'purple'
  | 'indigo'
  | (string & {})

/** Colour theme of a header. */
export type HeaderTemplate =
  | 'blue'
  | 'wathet'
  | 'turquoise'
  | 'green'
  | 'yellow'
  | 'orange'
  | 'red'
  | 'carmine'
  | 'violet'
  | 'purple'
  | 'indigo'
  | 'grey'
  | 'default'

/** Colour of a text tag. */
export type TagColor =
  | 'neutral'
  | 'blue'
  | 'turquoise'
  | 'lime'
  | 'orange'
  | 'violet'
  | 'indigo'
  | 'wathet'
  | 'green'
  | 'yellow'
  | 'red'
  | 'purple'
  | 'carmine'

/** A named size (`normal` is 14 px), or a name from `config.style.text_size`. */
export type TextSize =
  | 'heading-0'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'heading-4'
  | 'heading'
  | 'normal'
  | 'notation'
  | 'xxxx-large'
  | 'xxx-large'
  | 'xx-large'
  | 'x-large'
  | 'large'
  | 'medium'
  | 'small'
  | 'x-small'
  | (string & {})

/** A length, such as `8px`. */
export type Px = `${number}px`
/** Gap between components: small 4 px, medium 8, large 12, extra_large 16, or 0 to 99 px. */
export type Spacing = 'small' | 'medium' | 'large' | 'extra_large' | 'default' | '' | Px
export type HorizontalAlign = 'left' | 'center' | 'right'
export type VerticalAlign = 'top' | 'center' | 'bottom'
export type Direction = 'vertical' | 'horizontal'

/** Text without markup. */
export interface PlainText {
  readonly tag: 'plain_text'
  readonly content?: string
  /** Name for updates: a letter, then letters, digits and `_`, 20 characters at most, unique in the card. */
  readonly element_id?: string
  /** The text in other languages. */
  readonly i18n_content?: Localized
  /** The text in other languages, in JSON 1.0 and in header titles. */
  readonly i18n?: Localized
  /** Lines shown before the rest becomes `…`. */
  readonly lines?: number
  readonly text_size?: TextSize
  readonly text_color?: Color
  readonly text_align?: HorizontalAlign
}

/** Text with Lark's short markdown: emphasis, links, mentions, `font` and `text_tag`. */
export interface LarkMd {
  readonly tag: 'lark_md'
  readonly content: string
  readonly element_id?: string
  readonly i18n_content?: Localized
  readonly i18n?: Localized
  readonly lines?: number
  readonly text_size?: TextSize
  readonly text_align?: HorizontalAlign
}

/** Plain text or Lark's short markdown. */
export type Text = PlainText | LarkMd

/** An icon of the platform's library, or an uploaded one. */
export interface Icon {
  readonly tag?: 'standard_icon' | 'custom_icon'
  /** Ends in `_outlined`, `_filled` or `_colorful`; for `standard_icon`. */
  readonly token?: string
  /** For outlined and filled icons. */
  readonly color?: Color
  /** For `custom_icon`. */
  readonly img_key?: string
  /** `10px 10px`; in the header of a collapsible panel only. */
  readonly size?: string
}

/** Older form of an icon. */
export interface UdIcon {
  readonly tag?: 'standard_icon'
  readonly token?: string
  readonly style?: { readonly color?: Color }
}

/** A small coloured label. */
export interface TextTag {
  readonly tag: 'text_tag'
  readonly element_id?: string
  readonly text?: PlainText
  /** Default: `blue`. */
  readonly color?: TagColor
}

/** A link with an address per kind of client. */
export interface MultiUrl {
  readonly url?: string
  readonly pc_url?: string
  readonly ios_url?: string
  readonly android_url?: string
}

/** A question asked before the action runs. */
export interface Confirm {
  /** Old clients may not react when it is missing. */
  readonly title: PlainText
  readonly text: PlainText
}

/** Opens a page. */
export interface OpenUrl {
  readonly type: 'open_url'
  readonly default_url: string
  readonly pc_url?: string
  readonly ios_url?: string
  /** `lark://msgcard/unsupported_action` makes a kind of client refuse politely. */
  readonly android_url?: string
}

/** Sends `value` back to the app as `card.action.trigger`. */
export interface Callback {
  readonly type: 'callback'
  readonly value: { readonly [key: string]: Json } | string
}

/** Submits or resets a form; the older spelling of a button's `form_action_type`. */
export interface FormAction {
  readonly type: 'form_action'
  readonly behavior?: 'submit' | 'reset'
}

/** What happens on a click. */
export type Behavior = OpenUrl | Callback | FormAction

/** Named styles of a card. */
export interface CardStyle {
  readonly text_size?: {
    readonly [name: string]: { readonly default?: string; readonly pc?: string; readonly mobile?: string }
  }
  /** `rgba()` values. */
  readonly color?: { readonly [name: string]: { readonly light_mode?: string; readonly dark_mode?: string } }
}
