import type { Context } from '../context.ts'
import { frame, styleOf } from '../elements/frame.ts'
import { plainOf } from '../elements/locale.ts'
import { type Fields, oneOf, stringOf, wholeOf } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { control } from './control.ts'
import { glyphs } from './glyphs.ts'
import { phrase } from './phrases.ts'
import { requiredMark } from './requiredMark.ts'
import { widthOf } from './width.ts'

const LINE_PX = 22
const KINDS = ['text', 'multiline_text', 'password'] as const

export function input(element: Fields, context: Context): Html {
  const { disabled, calls, attributes: data } = control(element, context)
  const { locale } = context.options
  const kind = oneOf(element.input_type, KINDS) ?? 'text'
  const label = plainOf(element.label, context)
  const left = label !== '' && element.label_position === 'left'
  const many = kind === 'multiline_text'
  const native = attributes({
    class: 'lc-native',
    type: many ? undefined : kind,
    maxlength: wholeOf(element.max_length, 1, 1000) ?? 1000,
    placeholder: plainOf(element.placeholder, context) || phrase('write', locale),
    'aria-label': label === '' ? plainOf(element.placeholder, context) || phrase('write', locale) : undefined,
    'aria-required': data['data-required'] ? 'true' : undefined,
    autocomplete: kind === 'password' ? 'new-password' : 'off',
    disabled,
    ...(many && manyLines(element)),
  })
  const value = stringOf(element.default_value) ?? ''
  // A parser drops the first line break of a textarea.
  const written = many
    ? html`<textarea${native}>${'\n'}${value}</textarea>`
    : html`<input${native}${attributes({ value: value === '' ? undefined : value })}>`
  const eye = kind === 'password' && tool('eye', phrase('show', locale))
  const send = context.form === undefined && calls && tool('send', phrase('send', locale))
  const lock = kind === 'password' && element.show_icon !== false && glyphs.lock
  const box = html`<span class="${many ? 'lc-box lc-box-many' : 'lc-box'}">${lock}${written}${label === '' && requiredMark(data)}${eye}${send}</span>`
  const inner =
    label === ''
      ? box
      : html`<label class="${left ? 'lc-labelled lc-labelled-left' : 'lc-labelled'}"><span class="lc-label">${label}${requiredMark(data)}</span>${box}</label>`
  return frame(element, context, inner, {
    class: left ? 'lc-left' : undefined,
    attributes: data,
    style: widthOf(element.width, left ? 'var(--lc-field-left)' : 'var(--lc-field)'),
  })
}

function tool(name: 'eye' | 'send', label: string): Html {
  const written = attributes({ type: 'button', class: 'lc-tool', 'data-tool': name, 'aria-label': label })
  return html`<button${written}>${glyphs[name]}</button>`
}

function manyLines(element: Fields): { readonly [name: string]: string | number | undefined } {
  const rows = wholeOf(element.rows, 1, 50) ?? 5
  const most = wholeOf(element.max_rows, 1, 200)
  const grows = element.auto_resize === true
  const style = styleOf({
    'field-sizing': grows ? 'content' : undefined,
    'min-height': grows ? `${Math.min(rows, most ?? rows) * LINE_PX + 10}px` : undefined,
    'max-height': grows && most !== undefined ? `${most * LINE_PX + 10}px` : undefined,
  })
  return { rows, style }
}
