import type { Component } from './base.ts'
import type {
  Button,
  Chart,
  Checker,
  DatePicker,
  Div,
  Hr,
  Img,
  ImgCombination,
  Input,
  Markdown,
  MultiSelectPerson,
  MultiSelectStatic,
  Overflow,
  Person,
  PersonList,
  PickerDatetime,
  PickerTime,
  SelectImg,
  SelectPerson,
  SelectStatic,
  Table,
} from './elements.ts'
import type {
  Behavior,
  CardStyle,
  Color,
  Confirm,
  Direction,
  HeaderTemplate,
  HorizontalAlign,
  Icon,
  Locale,
  Localized,
  MultiUrl,
  PlainText,
  Px,
  Spacing,
  Text,
  TextTag,
  VerticalAlign,
} from './parts.ts'

/** How a container lays its children out. */
export interface Layout {
  /** Default: `vertical`. */
  readonly direction?: Direction
  /** 0 to 99 px; one, two or four values. */
  readonly padding?: string
  readonly horizontal_spacing?: Spacing
  /** Default: `left`. */
  readonly horizontal_align?: HorizontalAlign
  readonly vertical_spacing?: Spacing
  /** Default: `top`. */
  readonly vertical_align?: VerticalAlign
}

/** One column of a column set. */
export interface Column extends Component, Layout {
  readonly tag: 'column'
  readonly background_style?: Color
  /** Default: `auto`; 16 to 600 px. With `flex_mode: 'none'` only. */
  readonly width?: 'auto' | 'weighted' | Px
  /** 1 to 5, with `width: 'weighted'`. Default: 1. */
  readonly weight?: number
  /** A link; an interactive child wins. */
  readonly action?: { readonly multi_url?: MultiUrl }
  readonly elements?: readonly CardElement[]
}

/** Columns side by side. */
export interface ColumnSet extends Component {
  readonly tag: 'column_set'
  /** How narrow screens treat the columns. Default: `none`. */
  readonly flex_mode?: 'none' | 'stretch' | 'flow' | 'bisect' | 'trisect'
  readonly background_style?: Color
  /** Default: `8px`. */
  readonly horizontal_spacing?: Spacing
  readonly horizontal_align?: HorizontalAlign
  /** A link; an interactive child wins. */
  readonly action?: { readonly multi_url?: MultiUrl }
  readonly columns: readonly Column[]
}

/** Fields that are sent together. Sits in the card's body only. */
export interface Form extends Component, Layout {
  readonly tag: 'form'
  /** Unique in the card. */
  readonly name: string
  readonly elements: readonly CardElement[]
}

/** The look and reaction of an interactive container. */
export interface InteractiveContainerFrame {
  /** Default: `fill`; 16 to 999 px. */
  readonly width?: 'fill' | 'auto' | Px
  /** Default: `auto`; 10 to 999 px. */
  readonly height?: 'auto' | Px
  readonly background_style?: Color | 'laser'
  /** Default: `false`. */
  readonly has_border?: boolean
  /** With `has_border`. Default: `grey`. */
  readonly border_color?: Color
  /** `8px` or `50%`. */
  readonly corner_radius?: string
  readonly padding?: string
  readonly behaviors?: readonly Behavior[]
  readonly hover_tips?: PlainText
  readonly disabled?: boolean
  readonly disabled_tips?: PlainText
  readonly confirm?: Confirm
}

/** A box that reacts to a click; an interactive child wins. */
export interface InteractiveContainer extends Component, Layout, InteractiveContainerFrame {
  readonly tag: 'interactive_container'
  readonly padding?: string
  readonly elements: readonly CardElement[]
}

/** The line of a collapsible panel that is always seen. */
export interface PanelHeader {
  readonly title?: {
    readonly tag: 'plain_text' | 'markdown' | 'lark_md'
    readonly content?: string
    readonly text_color?: Color
    readonly text_size?: string
  }
  readonly background_color?: Color
  /** Default: `fill`. From client 7.32. */
  readonly width?: 'fill' | 'auto' | 'auto_when_fold'
  /** Default: `center`. */
  readonly vertical_align?: VerticalAlign
  readonly padding?: string
  readonly position?: 'top' | 'bottom'
  readonly icon?: Icon
  /** Default: `right`. */
  readonly icon_position?: 'left' | 'right' | 'follow_text'
  /** Default: 180. */
  readonly icon_expanded_angle?: -180 | -90 | 90 | 180
}

/** A frame. */
export interface Border {
  readonly color?: Color
  readonly corner_radius?: string
}

/** A section that folds. */
export interface CollapsiblePanel extends Component, Layout {
  readonly tag: 'collapsible_panel'
  /** Default: `false`. */
  readonly expanded?: boolean
  readonly background_color?: Color
  readonly header: PanelHeader
  readonly border?: Border
  readonly elements?: readonly CardElement[]
}

/** Every component that a container takes. The two multi selects need a form around them. */
export type CardElement =
  | ColumnSet
  | InteractiveContainer
  | CollapsiblePanel
  | Div
  | Markdown
  | Img
  | ImgCombination
  | Person
  | PersonList
  | Chart
  | Hr
  | Input
  | Button
  | Overflow
  | SelectStatic
  | MultiSelectStatic
  | SelectPerson
  | MultiSelectPerson
  | DatePicker
  | PickerTime
  | PickerDatetime
  | SelectImg
  | Checker

/** Every component that the card's body takes. */
export type BodyElement = CardElement | Form | Table

/** Switches of a JSON 2.0 card. */
export interface Config {
  /** Shows text as it is typed; for cards updated by element. Default: `false`. */
  readonly streaming_mode?: boolean
  readonly streaming_config?: {
    readonly print_frequency_ms?: PerClient
    readonly print_step?: PerClient
    readonly print_strategy?: 'fast' | 'delay'
  }
  /** What the chat list shows. */
  readonly summary?: { readonly content?: string; readonly i18n_content?: Localized }
  /** The languages this card speaks. */
  readonly locales?: readonly Locale[]
  /** Must be `false` with audio. Default: `true`. */
  readonly enable_forward?: boolean
  /** JSON 2.0 cards are always shared. */
  readonly update_multi?: true
  /** 600 px (default), 400 px, or the width of the window. */
  readonly width_mode?: 'default' | 'compact' | 'fill'
  readonly use_custom_translation?: boolean
  /** Whether a forwarded card still reacts. Default: `false`. */
  readonly enable_forward_interaction?: boolean
  readonly style?: CardStyle
}

interface PerClient {
  readonly default?: number
  readonly android?: number
  readonly ios?: number
  readonly pc?: number
}

/** Where a tap on the card leads: one address, or one for every kind of client. */
export type CardLinkUrl = MultiUrl &
  ({ readonly url: string } | { readonly pc_url: string; readonly ios_url: string; readonly android_url: string })

/** Title line of a card. */
export interface Header {
  /** At most 4 lines. */
  readonly title: Text
  /** One line. */
  readonly subtitle?: Text
  /** At most three are shown. */
  readonly text_tag_list?: readonly TextTag[]
  /** Wins over `text_tag_list`. */
  readonly i18n_text_tag_list?: Localized<readonly TextTag[]>
  /** Default: `default`. */
  readonly template?: HeaderTemplate
  readonly icon?: Icon
  readonly padding?: string
}

/** The content of a card. */
export interface Body extends Layout {
  readonly elements?: readonly BodyElement[]
}

/**
 * A card in JSON 2.0, as it goes over the wire. Clients from 7.20 on show it.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure
 */
export interface CardJson {
  readonly schema: '2.0'
  readonly config?: Config
  /** One `url`, or all three of `pc_url`, `ios_url` and `android_url`. */
  readonly card_link?: CardLinkUrl
  readonly header?: Header
  readonly body?: Body
}
