import type { Behavior, Icon } from '../json/parts.ts'
import type { ActionValue, ConfirmObject, OptionObject, PlainTextObject, TextObject, UrlObject } from './objects.ts'

/** An image inside another module. */
export interface ImageElement {
  tag: 'img'
  img_key: string
  /** Shown on hover; `content` may be empty. */
  alt: TextObject
  preview?: boolean
}

/** A button. */
export interface ButtonElement {
  tag: 'button'
  /** At most 100 characters. */
  text?: TextObject
  url?: string
  multi_url?: UrlObject
  /** Default: `default`. */
  type?:
    | 'default'
    | 'primary'
    | 'danger'
    | 'text'
    | 'primary_text'
    | 'danger_text'
    | 'primary_filled'
    | 'danger_filled'
    | 'laser'
  size?: 'tiny' | 'small' | 'medium' | 'large'
  width?: 'default' | 'fill' | `${number}px`
  icon?: Icon
  hover_tips?: PlainTextObject
  disabled?: boolean
  disabled_tips?: PlainTextObject
  value?: ActionValue
  behaviors?: Behavior[]
  confirm?: ConfirmObject
  /** Required inside a form, unique in the card. */
  name?: string
  required?: boolean
  action_type?: 'link' | 'request' | 'multi' | 'form_submit' | 'form_reset'
}

/** A menu of choices or of people. */
export interface SelectMenuElement {
  tag: 'select_static' | 'select_person'
  type?: 'default' | 'text'
  placeholder?: TextObject
  initial_option?: string
  /** 0 none, 1 the first. */
  initial_index?: number
  options?: OptionObject[]
  value?: ActionValue
  confirm?: ConfirmObject
  /** Required inside a form, unique in the card. */
  name?: string
  required?: boolean
  disabled?: boolean
  width?: 'default' | 'fill' | `${number}px`
}

/** A menu behind three dots. */
export interface OverflowElement {
  tag: 'overflow'
  options: OptionObject[]
  value?: ActionValue
  confirm?: ConfirmObject
  width?: 'default' | 'fill' | `${number}px`
}

interface PickerElement {
  placeholder?: TextObject
  value?: ActionValue
  confirm?: ConfirmObject
  /** Required inside a form, unique in the card. */
  name?: string
  required?: boolean
  disabled?: boolean
  width?: 'default' | 'fill' | `${number}px`
}

/** A date, time, or date and time picker. */
export type DatePickerElement =
  | (PickerElement & {
      tag: 'date_picker'
      /** `yyyy-MM-dd`. */
      initial_date?: string
    })
  | (PickerElement & {
      tag: 'picker_time'
      /** `HH:mm`. */
      initial_time?: string
    })
  | (PickerElement & {
      tag: 'picker_datetime'
      /** `yyyy-MM-dd HH:mm`. */
      initial_datetime?: string
    })

/** What a `div` takes as its `extra` and an `action` module as its `actions`. */
export type Element = ImageElement | OverflowElement | SelectMenuElement | ButtonElement | DatePickerElement
