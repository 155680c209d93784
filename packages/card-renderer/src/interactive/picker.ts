import type { Renderer } from '../context.ts'
import { frame } from '../elements/frame.ts'
import { plainOf } from '../elements/locale.ts'
import { stringOf } from '../fields.ts'
import { attributes, html } from '../html.ts'
import { control } from './control.ts'
import { glyphs } from './glyphs.ts'
import { phrase } from './phrases.ts'
import { requiredMark } from './requiredMark.ts'
import { widthOf } from './width.ts'

/** A day, a time or both. The browser's own field lies over the box, so that every way of writing a moment works. */
interface Kind {
  readonly type: 'date' | 'time' | 'datetime-local'
  readonly initial: string
  readonly format: RegExp
  readonly sign: 'date' | 'time'
}

function makePicker({ type, initial, format, sign }: Kind): Renderer {
  return (element, context) => {
    const { disabled, attributes: data } = control(element, context)
    const placeholder = plainOf(element.placeholder, context) || phrase('select', context.options.locale)
    const asked = stringOf(element[initial])?.trim() ?? ''
    const value = format.test(asked) ? asked : ''
    const native = attributes({
      class: 'lc-native lc-moment',
      type,
      value: value === '' ? undefined : value.replace(' ', 'T'),
      max: type === 'date' ? '9999-12-31' : type === 'time' ? undefined : '9999-12-31T23:59',
      'aria-label': placeholder,
      'aria-required': data['data-required'] ? 'true' : undefined,
      disabled,
    })
    const shown =
      value === ''
        ? html`<span class="lc-placeholder">${placeholder}</span>`
        : html`<span class="lc-one">${value}</span>`
    return frame(
      element,
      context,
      html`<span class="lc-box lc-picker"><span class="lc-chosen" data-placeholder="${placeholder}">${shown}</span>${requiredMark(data)}${glyphs[sign]}<input${native}></span>`,
      { attributes: data, style: widthOf(element.width, 'var(--lc-field)') },
    )
  }
}

export const datePicker: Renderer = makePicker({
  type: 'date',
  initial: 'initial_date',
  format: /^\d{4}-\d\d-\d\d$/,
  sign: 'date',
})
export const pickerTime: Renderer = makePicker({
  type: 'time',
  initial: 'initial_time',
  format: /^\d\d:\d\d$/,
  sign: 'time',
})
export const pickerDatetime: Renderer = makePicker({
  type: 'datetime-local',
  initial: 'initial_datetime',
  format: /^\d{4}-\d\d-\d\d \d\d:\d\d$/,
  sign: 'date',
})
