import type { CardStyle, Color, HeaderTemplate, Locale, Localized, TextTag, UdIcon } from '../json/parts.ts'
import type { AllModules } from './modules.ts'
import type { I18NPlainTextObject, LarkMdObject, PlainTextObject, UrlObject } from './objects.ts'

/** Where a tap on the card leads: one `url`, or one for each kind of client. */
export interface CardLink extends UrlObject {}

/** Switches of a JSON 1.0 card. */
export interface CardConfig {
  /** Default: `true`. */
  enable_forward?: boolean
  /** `true`: one card for everyone, which can be updated. `false` (default): a copy for each reader. */
  update_multi?: boolean
  /** 600 px, 400 px, or the width of the window. Default: `default`. */
  width_mode?: 'default' | 'compact' | 'fill'
  /** Older form of `width_mode: 'compact'`. */
  compact_width?: boolean
  /** Older form of `width_mode`. */
  wide_screen_mode?: boolean
  /** Default: `false`. */
  use_custom_translation?: boolean
  /** Whether a forwarded card still reacts. Default: `false`. */
  enable_forward_interaction?: boolean
  style?: CardStyle
}

/** Title line of a JSON 1.0 card. */
export interface CardHeader {
  title: PlainTextObject | I18NPlainTextObject | LarkMdObject
  subtitle?: PlainTextObject | I18NPlainTextObject | LarkMdObject
  /** At most three are shown. */
  text_tag_list?: TextTag[]
  /** Wins over `text_tag_list`. */
  i18n_text_tag_list?: Localized<TextTag[]>
  icon?: { img_key?: string; tag?: 'standard_icon' | 'custom_icon'; token?: string; color?: Color }
  ud_icon?: UdIcon
}

/** A header with its colour theme. */
export interface CardHeaderInner extends CardHeader {
  template?: HeaderTemplate
}

/** What older clients show instead of the card (client 7.7 and later). */
export interface CardFallback {
  trigger_conditions?: { type: 'min_client_version' | 'element_tags'; value: string | string[] }[]
}

/** Everything of a card but its modules. */
export interface CardFrame {
  config?: CardConfig
  card_link?: CardLink
  header?: CardHeaderInner
  i18n_header?: Localized<CardHeaderInner>
  fallback?: CardFallback
}

/** The content of a card: what `refreshCardMessage` puts in place of the one that was clicked. */
export interface CardContentElements extends CardFrame {
  elements: AllModules[]
}

/** The content of a card, once per language. */
export interface I18NCardContentElements extends CardFrame {
  i18n_elements: { [L in Locale]?: AllModules[] }
}

/**
 * A card in JSON 1.0, as `sendCardMessage` takes it.
 *
 * New cards are better built with {@link card}: JSON 1.0 ignores a misspelt field instead of naming it.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure
 */
export interface CardMessage extends CardFrame {
  elements?: AllModules[]
  /** The modules in other languages; wins over `elements`. */
  i18n_elements?: { [L in Locale]?: AllModules[] }
}
