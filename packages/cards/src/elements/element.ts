import type { Behavior, Callback, Json, OpenUrl, PlainText } from '../json/parts.ts'
import { toText } from '../text/text.ts'

/** What a callback sends back: an object that says in `op` what is asked for. */
export interface CallbackValue {
  readonly op: string
  /** These come from the component itself. */
  readonly option?: never
  readonly options?: never
  readonly checked?: never
  readonly input_value?: never
}

/** What can travel: JSON, in whatever types or interfaces it is written down. */
type AsJson<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Date | bigint | symbol | ((...args: never) => unknown)
    ? Json
    : { readonly [K in keyof T]: AsJson<T[K]> }

/** A question asked before the action runs. */
export interface ConfirmInput {
  readonly title: string | PlainText
  readonly text: string | PlainText
}

/** Addresses of a page: one for all clients, or the fields of an `open_url` behaviour. */
export type OpenUrlInput = string | Omit<OpenUrl, 'type'>

/** What a person can do with a component. */
export type ActsOn<A> = {
  /** Sends this back to the app when the component is used. */
  readonly callback?: A | undefined
} & ([A] extends [AsJson<A>] ? unknown : { readonly callback?: AsJson<NoInfer<A>> })

/** A component that can open a page. */
export interface Opens {
  /** Opens this page when the component is used. */
  readonly open_url?: OpenUrlInput | undefined
}

interface Short {
  [field: string]: unknown
  confirm?: ConfirmInput
  callback?: Callback['value']
  open_url?: OpenUrlInput
  behaviors?: readonly Behavior[]
}

type TextField = 'placeholder' | 'label' | 'title' | 'alt' | `${string}_tips`
type Ease<K, V> = K extends TextField | 'icon' ? V | string : K extends 'confirm' ? ConfirmInput : V

/**
 * The fields of a component as a builder takes them: a string for a plain text or an icon's token,
 * and `undefined` for a field that is left out.
 */
export type Options<Wire, Given extends string = never> = {
  readonly [K in Exclude<keyof Wire, 'tag' | Given>]?: Ease<K, NonNullable<Wire[K]>> | undefined
}

const TEXTS = /_tips$|^(placeholder|label|title|alt)$/

/** @internal Leaves out what is undefined: the platform refuses an empty field, and tests compare. */
export function defined(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** @internal Makes a component: drops what is undefined, and turns the short forms into the platform's. */
export function element<Wire>(tag: string, fields: object): Wire {
  const { callback, open_url, behaviors = [], ...made } = defined({ tag, ...fields }) as Short
  for (const key in made) if (TEXTS.test(key)) made[key] = toText(made[key] as string)
  if (typeof made.icon === 'string') made.icon = { tag: 'standard_icon', token: made.icon }
  if (made.confirm) made.confirm = { title: toText(made.confirm.title), text: toText(made.confirm.text) }
  const acts: Behavior[] = [
    ...(callback ? [{ type: 'callback', value: callback } as const] : []),
    ...(open_url
      ? [{ type: 'open_url', ...(typeof open_url === 'string' ? { default_url: open_url } : open_url) } as const]
      : []),
    ...behaviors,
  ]
  return (acts[0] ? { ...made, behaviors: acts } : made) as Wire
}

/** @internal Leaves out the children that a condition turned off. */
export function present<T>(children: readonly T[]): Exclude<T, false | null | undefined>[] {
  return children.filter(child => child) as Exclude<T, false | null | undefined>[]
}
