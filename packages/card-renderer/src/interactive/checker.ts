import { below, type Context } from '../context.ts'
import { frame } from '../elements/frame.ts'
import { boxSides } from '../elements/lengths.ts'
import { plainOf } from '../elements/locale.ts'
import { drawText } from '../elements/text.ts'
import { type Fields, fieldsOf, isFields } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { control } from './control.ts'
import { glyphs } from './glyphs.ts'

const MOST_BUTTONS = 3

export function checker(element: Fields, context: Context): Html {
  const { disabled, attributes: data } = control(element, context)
  const { button_area: area, checked_style: style, overall_checkable: whole } = element
  const { show_strikethrough: strikes, opacity } = fieldsOf(style)
  const native = attributes({
    class: 'lc-tickbox',
    type: 'checkbox',
    checked: element.checked === true,
    'aria-label': whole === false ? plainOf(element.text, context) : undefined,
    disabled,
  })
  const box = html`<span class="lc-tick"><input${native}>${glyphs.check}</span>`
  const text = drawText(element.text, context, { as: 'span', class: 'lc-check-text' })
  const label =
    whole === false
      ? html`<span class="lc-check"><label>${box}</label>${text}</span>`
      : html`<label class="lc-check">${box}${text}</label>`
  const shown = typeof opacity === 'number' && opacity >= 0 && opacity <= 1 ? String(opacity) : undefined
  return frame(element, context, html`${label}${isFields(area) && buttons(area, context)}`, {
    class: [strikes === true && 'lc-strikes', disabled && 'lc-off'].filter(Boolean).join(' '),
    // The text says itself which translation it lacks.
    attributes: { ...data, 'data-missing-locale': undefined },
    style: { padding: boxSides(element.padding), '--lc-checked-opacity': shown },
  })
}

function buttons(area: Fields, context: Context): Html {
  const list: readonly unknown[] = Array.isArray(area.buttons) ? area.buttons : []
  const drawn = list
    .slice(0, MOST_BUTTONS)
    .map((button, index) => context.draw(button, below(context, 'button_area', 'buttons', index)))
  const names = area.pc_display_rule === 'on_hover' ? 'lc-check-buttons lc-on-hover' : 'lc-check-buttons'
  return html`<span class="${names}">${drawn}</span>`
}
