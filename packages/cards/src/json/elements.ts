import type { Component } from './base.ts'
import type {
  Behavior,
  Confirm,
  HorizontalAlign,
  Icon,
  Json,
  MultiUrl,
  PlainText,
  Px,
  TagColor,
  Text,
  TextSize,
  UdIcon,
  VerticalAlign,
} from './parts.ts'

/** Plain text, with an icon or fields. */
export interface Div extends Component {
  readonly tag: 'div'
  /** Default: `fill`. */
  readonly width?: 'fill' | 'auto' | Px
  readonly text?: Text
  readonly icon?: Icon
  readonly fields?: readonly { readonly is_short?: boolean; readonly text?: Text }[]
}

/** Rich text: CommonMark without HTML blocks, tables, strikethrough and Lark's tags. */
export interface Markdown extends Component {
  readonly tag: 'markdown'
  /** At most 4 tables; a table shows 5 rows a page. */
  readonly content: string
  /** Default: `normal`. */
  readonly text_size?: TextSize
  /** Default: `left`. */
  readonly text_align?: HorizontalAlign
  readonly icon?: Icon
}

/** An image. */
export interface Img extends Component {
  readonly tag: 'img'
  readonly img_key: string
  /** Shown on hover; `content` may be empty. The field table asks for it. */
  readonly alt?: PlainText
  readonly title?: PlainText
  /** `8px` or `50%`. */
  readonly corner_radius?: string
  /** Default: `crop_center`. */
  readonly scale_type?: 'crop_center' | 'crop_top' | 'fit_horizontal'
  /** With a cropping `scale_type`: large 160 px, medium 80, small 40, tiny 16, or `100px 100px`. */
  readonly size?: 'stretch' | 'large' | 'medium' | 'small' | 'tiny' | `${Px} ${Px}`
  /** Default: `false`. */
  readonly transparent?: boolean
  /** Whether a click enlarges it. Default: `true`. */
  readonly preview?: boolean
  /** @deprecated use `scale_type` and `size` */
  readonly mode?: 'crop_center' | 'fit_horizontal' | 'stretch' | 'large' | 'medium' | 'small' | 'tiny'
  /** @deprecated use `size`; 278 to 580 */
  readonly custom_width?: number
  /** @deprecated use `size` */
  readonly compact_width?: boolean
}

/** Up to nine images in one frame. */
export interface ImgCombination extends Component {
  readonly tag: 'img_combination'
  /** double 2 images, triple 3, bisect up to 6, trisect up to 9. */
  readonly combination_mode: 'double' | 'triple' | 'bisect' | 'trisect'
  readonly combination_transparent?: boolean
  readonly corner_radius?: string
  readonly img_list: readonly { readonly img_key: string; readonly transparent?: boolean }[]
}

/** Size of a person's avatar. */
export type PersonSize = 'extra_small' | 'small' | 'medium' | 'large'

/** A person. */
export interface Person extends Component {
  readonly tag: 'person'
  /** An open_id, union_id or user_id. */
  readonly user_id: string
  /** Default: `medium`. */
  readonly size?: PersonSize
  /** Default: `true`. */
  readonly show_avatar?: boolean
  /** Default: `false`. */
  readonly show_name?: boolean
  /** Default: `normal`. */
  readonly style?: 'normal' | 'capsule'
}

/** People side by side. */
export interface PersonList extends Component {
  readonly tag: 'person_list'
  readonly persons: readonly { readonly id: string }[]
  /** `false` (default): an unknown id fails the send. */
  readonly drop_invalid_user_id?: boolean
  /** Not 0. */
  readonly lines?: number
  /** Default: `true`. */
  readonly show_name?: boolean
  /** Default: `false`. */
  readonly show_avatar?: boolean
  /** Default: `medium`. */
  readonly size?: PersonSize
  readonly icon?: Icon
  /** @deprecated use `icon`, which wins */
  readonly ud_icon?: UdIcon
}

/** A chart drawn by VChart from data alone: functions are not supported. */
export interface Chart extends Component {
  readonly tag: 'chart'
  readonly chart_spec: { readonly [key: string]: unknown }
  /** Default: `16:9` on a desktop, `1:1` on a phone. */
  readonly aspect_ratio?: '1:1' | '2:1' | '4:3' | '16:9'
  /** Default: `brand`; no effect on a spec with styles of its own. */
  readonly color_theme?: 'brand' | 'rainbow' | 'complementary' | 'converse' | 'primary'
  /** Default: `true`. */
  readonly preview?: boolean
  /** `auto` (default) or 1 to 999 px, which turns `aspect_ratio` off. */
  readonly height?: 'auto' | Px
}

/** What a cell holds, by the `data_type` of its column. */
export interface TableCells {
  readonly text: string
  readonly lark_md: string
  readonly markdown: string
  readonly options: string | readonly { readonly text: string; readonly color?: TagColor }[]
  readonly number: number
  readonly persons: string | readonly string[]
  /** Unix time in milliseconds. */
  readonly date: number
}

/** A column of a table. */
export interface TableColumn {
  /** The key of its cells in `rows`. */
  readonly name: string
  readonly display_name?: string
  /** Default: `auto`; 80 to 600 px, or 1 to 100 %. */
  readonly width?: 'auto' | Px | `${number}%`
  readonly vertical_align?: VerticalAlign
  readonly horizontal_align?: HorizontalAlign
  readonly data_type: keyof TableCells
  /** For numbers: decimals 0 to 10, a one-letter symbol, thousands separators. */
  readonly format?: { readonly precision?: number; readonly symbol?: string; readonly separator?: boolean }
  /** For dates: `YYYY-MM-DD HH:mm:ss`. Default: RFC 3339. */
  readonly date_format?: string
}

/** A table. Sits in the card's body only; five a card. */
export interface Table extends Component {
  readonly tag: 'table'
  /** Rows a page, 1 to 10. Default: 5. */
  readonly page_size?: number
  /** Default: `low`; 32 to 124 px; `auto` from client 7.33. */
  readonly row_height?: 'low' | 'middle' | 'high' | 'auto' | Px
  /** With `row_height: 'auto'`: 32 to 999 px. Default: `124px`. */
  readonly row_max_height?: string
  readonly freeze_first_column?: boolean
  readonly header_style?: {
    readonly text_align?: HorizontalAlign
    readonly text_size?: 'normal' | 'heading'
    readonly background_style?: 'grey' | 'none'
    readonly text_color?: 'default' | 'grey'
    readonly bold?: boolean
    readonly lines?: number
  }
  /** At most 50. */
  readonly columns: readonly TableColumn[]
  readonly rows: readonly { readonly [column: string]: unknown }[]
}

/** A line. */
export interface Hr extends Component {
  readonly tag: 'hr'
}

/** What every component that asks for something takes. */
export interface Interactive extends Component {
  readonly behaviors?: readonly Behavior[]
  readonly confirm?: Confirm
  /** Default: `false`. */
  readonly disabled?: boolean
}

/** A text box. */
export interface Input extends Interactive {
  readonly tag: 'input'
  /** Required inside a form, unique in the card. */
  readonly name?: string
  /** Inside a form only. Default: `false`. */
  readonly required?: boolean
  readonly disabled_tips?: PlainText
  /** At most 100 characters. */
  readonly placeholder?: PlainText
  readonly default_value?: string
  readonly width?: 'default' | 'fill' | Px
  /** 1 to 1000. Default: 1000. */
  readonly max_length?: number
  /** Default: `text`. */
  readonly input_type?: 'text' | 'multiline_text' | 'password'
  /** For passwords. Default: `true`. */
  readonly show_icon?: boolean
  /** For several lines. Default: 5. */
  readonly rows?: number
  /** For several lines, on a desktop. Default: `false`. */
  readonly auto_resize?: boolean
  /** With `auto_resize`. */
  readonly max_rows?: number
  readonly label?: PlainText
  /** Default: `top`. */
  readonly label_position?: 'top' | 'left'
  /** @deprecated use a callback behaviour */
  readonly value?: string | { readonly [key: string]: Json }
}

/** A button. */
export interface Button extends Interactive {
  readonly tag: 'button'
  /** Default: `default`. */
  readonly type?:
    | 'default'
    | 'primary'
    | 'danger'
    | 'text'
    | 'primary_text'
    | 'danger_text'
    | 'primary_filled'
    | 'danger_filled'
    | 'laser'
  /** Height on a desktop: tiny 24 px, small 28, medium 32 (default), large 40. */
  readonly size?: 'tiny' | 'small' | 'medium' | 'large'
  readonly width?: 'default' | 'fill' | Px
  /** At most 100 characters. */
  readonly text?: Text
  readonly icon?: Icon
  readonly hover_tips?: PlainText
  /** Shown instead of `hover_tips` while disabled. */
  readonly disabled_tips?: PlainText
  /** Required inside a form, unique in the card. */
  readonly name?: string
  /** Inside a form. */
  readonly form_action_type?: 'submit' | 'reset'
  /** @deprecated use `form_action_type` or a behaviour */
  readonly action_type?: 'link' | 'request' | 'multi' | 'form_submit' | 'form_reset'
  /** @deprecated use an `open_url` behaviour */
  readonly url?: string
  /** @deprecated use an `open_url` behaviour */
  readonly multi_url?: MultiUrl
  /** @deprecated use a callback behaviour */
  readonly value?: { readonly [key: string]: Json }
}

/** A menu behind three dots. */
export interface Overflow extends Component {
  readonly tag: 'overflow'
  /** Callbacks. */
  readonly behaviors?: readonly Behavior[]
  readonly confirm?: Confirm
  readonly width?: 'default' | 'fill' | Px
  readonly options: readonly { readonly text?: PlainText; readonly multi_url?: MultiUrl; readonly value?: string }[]
}

/** One choice. */
export interface Option {
  readonly text: PlainText
  readonly icon?: Icon
  /** Unique in the component. */
  readonly value: string
}

interface Select extends Interactive {
  /** `text` has no border. Default: `default`. */
  readonly type?: 'default' | 'text'
  /** Required inside a form, unique in the card. */
  readonly name?: string
  /** Inside a form only. */
  readonly required?: boolean
  /** At most 100 characters. */
  readonly placeholder?: PlainText
  readonly width?: 'default' | 'fill' | Px
}

/** A menu of choices. */
export interface SelectStatic extends Select {
  readonly tag: 'select_static'
  readonly initial_option?: string
  /** 0 none, 1 the first. */
  readonly initial_index?: number
  readonly options?: readonly Option[]
}

/** A menu of choices that takes several. Inside a form only. */
export interface MultiSelectStatic extends Select {
  readonly tag: 'multi_select_static'
  readonly name: string
  readonly selected_values?: readonly string[]
  readonly options?: readonly Option[]
}

/** A menu of people. */
export interface SelectPerson extends Select {
  readonly tag: 'select_person'
  /** An open_id among `options`. */
  readonly initial_option?: string
  /** open_ids; without any, the members of the chat. */
  readonly options?: readonly { readonly value?: string }[]
}

/** A menu of people that takes several. Inside a form only. */
export interface MultiSelectPerson extends Select {
  readonly tag: 'multi_select_person'
  readonly name: string
  readonly selected_values?: readonly string[]
  readonly options?: readonly { readonly value?: string }[]
}

interface Picker extends Interactive {
  /** Required inside a form, unique in the card. */
  readonly name?: string
  /** Inside a form only. Default: `false`. */
  readonly required?: boolean
  /** At most 100 characters; required without an initial value by the time pickers. */
  readonly placeholder?: PlainText
  readonly width?: 'default' | 'fill' | Px
  /** @deprecated use a callback behaviour */
  readonly value?: { readonly [key: string]: Json }
}

/** A day. */
export interface DatePicker extends Picker {
  readonly tag: 'date_picker'
  /** `yyyy-MM-dd`. */
  readonly initial_date?: string
}

/** A time of day. */
export interface PickerTime extends Picker {
  readonly tag: 'picker_time'
  /** `HH:mm`. */
  readonly initial_time?: string
}

/** A day and a time. */
export interface PickerDatetime extends Picker {
  readonly tag: 'picker_datetime'
  /** `yyyy-MM-dd HH:mm`. */
  readonly initial_datetime?: string
}

/** A choice among images. */
export interface SelectImg extends Interactive {
  readonly tag: 'select_img'
  /** `true` inside a form only, else the card is refused. Default: `false`. */
  readonly multi_select?: boolean
  /** Default: `bisect`. */
  readonly layout?: 'stretch' | 'bisect' | 'trisect'
  /** Required inside a form, unique in the card. */
  readonly name?: string
  /** Inside a form only. Default: `false`. */
  readonly required?: boolean
  /** Inside a form. Default: `true`. */
  readonly can_preview?: boolean
  /** Default: `16:9`. */
  readonly aspect_ratio?: '1:1' | '16:9' | '4:3'
  readonly disabled_tips?: PlainText
  readonly options: readonly {
    readonly img_key: string
    readonly value?: string
    readonly disabled?: boolean
    readonly disabled_tips?: PlainText
    readonly hover_tips?: PlainText
  }[]
  /** @deprecated use a callback behaviour */
  readonly value?: string | { readonly [key: string]: Json }
}

/** A box to tick. */
export interface Checker extends Interactive {
  readonly tag: 'checker'
  /** Required inside a form, unique in the card. */
  readonly name?: string
  /** Default: `false`. */
  readonly checked?: boolean
  readonly text?: Text
  /** Whether the whole line takes the click. Default: `true`. */
  readonly overall_checkable?: boolean
  /** Up to three buttons of type text, primary_text or danger_text. */
  readonly button_area?: {
    readonly pc_display_rule?: 'always' | 'on_hover'
    readonly buttons?: readonly Button[]
  }
  readonly checked_style?: {
    readonly show_strikethrough?: boolean
    /** 0 to 1. Default: 1. */
    readonly opacity?: number
  }
  readonly padding?: string
  readonly hover_tips?: PlainText
  readonly disabled_tips?: PlainText
}
