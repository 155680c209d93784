import type { Border, InteractiveContainerFrame, PanelHeader } from '../json/containers.ts'
import type {
  Chart,
  Checker,
  Img,
  ImgCombination,
  Input,
  MultiSelectPerson,
  MultiSelectStatic,
  Person,
  PersonList,
  SelectImg,
  Table,
} from '../json/elements.ts'
import type { Icon, MultiUrl, TextSize } from '../json/parts.ts'
import type { ButtonElement, DatePickerElement, Element, ImageElement, SelectMenuElement } from './elements.ts'
import type { ConfirmObject, FieldObject, TextObject } from './objects.ts'

/** Text, fields, or both, with one element beside them. */
export interface ContentModule {
  tag: 'div'
  text?: TextObject
  fields?: FieldObject[]
  extra?: Element
  icon?: Icon
}

/** A line. */
export interface DividerModule {
  tag: 'hr'
}

/** An image. */
export interface ImageModule extends Omit<Img, 'size' | 'alt' | 'title' | 'element_id' | 'margin'> {
  alt: TextObject
  title?: TextObject
  size?: Img['size'] | 'stretch_without_padding'
}

/** A row of interactive elements. Gone in JSON 2.0, where they sit in the body. */
export interface InteractiveModule {
  tag: 'action'
  actions: Element[]
  layout?: 'bisected' | 'trisection' | 'flow'
}

/** Small grey text with icons. Gone in JSON 2.0. */
export interface NoteModule {
  tag: 'note'
  elements: (TextObject | ImageElement | (Icon & { tag: 'standard_icon' | 'custom_icon' }))[]
}

/** Rich text. */
export interface MarkdownModule {
  tag: 'markdown'
  content: string
  text_align?: 'left' | 'center' | 'right'
  text_size?: TextSize
  /** Addresses for links written as `[text]($name)`. */
  href?: { [name: string]: MultiUrl }
  icon?: Icon
}

/** One column. */
export interface ColumnModule {
  tag: 'column'
  background_style?: string
  width?: 'auto' | 'weighted' | `${number}px`
  /** 1 to 5, with `width: 'weighted'`. */
  weight?: number
  vertical_align?: 'top' | 'center' | 'bottom'
  vertical_spacing?: string
  horizontal_align?: 'left' | 'center' | 'right'
  /** 0 to 28 px; one or four values. */
  padding?: string
  elements?: Exclude<NestedModule, V1<ImgCombination>>[]
  action?: { multi_url?: MultiUrl }
}

/** Columns side by side. */
export interface ColumnSetModule {
  tag: 'column_set'
  /** Default: `none`. */
  flex_mode?: 'none' | 'stretch' | 'flow' | 'bisect' | 'trisect'
  background_style?: string
  horizontal_spacing?: string
  horizontal_align?: 'left' | 'center' | 'right'
  margin?: string
  columns: ColumnModule[]
  action?: { multi_url?: MultiUrl }
}

/** Fields that are sent together. Sits in the card itself only. */
export interface FormModule {
  tag: 'form'
  name: string
  /** Texts sit in a column or as `markdown`: a `div` of its own is refused, and so is a chart. */
  elements: (Exclude<NestedModule, ContentModule | V1<Chart>> | FormOnlyElement)[]
  type?: string
  confirm?: ConfirmObject
}

/** A box that reacts to a click. */
export interface InteractiveContainerModule extends InteractiveContainerFrame {
  tag: 'interactive_container'
  elements: InsideInteractive[]
}

type InsideInteractive =
  | ContentModule
  | MarkdownModule
  | ImageModule
  | NoteModule
  | ColumnSetModule
  | InteractiveContainerModule
  | Omit<Checker, 'element_id'>

/** A section that folds (client 7.9 and later). */
export interface CollapsiblePanelModule {
  tag: 'collapsible_panel'
  expanded?: boolean
  background_color?: string
  header: Omit<PanelHeader, 'width' | 'position'>
  border?: Border
  vertical_spacing?: string
  padding?: string
  elements?: NestedModule[]
}

/** Drops the element, or shows a text, on clients that don't know it. */
export type InputFallback = 'drop' | { tag: 'fallback_text'; text?: TextObject }

type V1<T> = Omit<T, 'element_id' | 'margin'>
export type InputElement = V1<Input> & { fallback?: InputFallback }
type FormOnlyElement =
  | V1<MultiSelectStatic>
  | V1<MultiSelectPerson>
  | ButtonElement
  | SelectMenuElement
  | DatePickerElement
  | InputElement

/** What a container of JSON 1.0 holds. */
export type NestedModule =
  | ContentModule
  | DividerModule
  | ImageModule
  | NoteModule
  | MarkdownModule
  | ColumnSetModule
  | InteractiveContainerModule
  | CollapsiblePanelModule
  | Element
  | InputElement
  | V1<ImgCombination>
  | V1<Person>
  | V1<PersonList>
  | V1<Chart>
  | (V1<SelectImg> & { style?: 'default' | 'laser' })
  | Omit<Checker, 'element_id'>
  | V1<MultiSelectStatic>
  | V1<MultiSelectPerson>

/** Every module that a JSON 1.0 card takes in `elements`; a button sits in an `action` there. */
export type AllModules = Exclude<NestedModule, ButtonElement> | InteractiveModule | FormModule | V1<Table>
