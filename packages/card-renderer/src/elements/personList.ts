import type { Context } from '../context.ts'
import { type Fields, listOf, wholeOf } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { frame } from './frame.ts'
import { icon } from './icon.ts'
import { personInner, sizeClass } from './person.ts'

/** People in rows; pictures alone overlap. */
export function personList(element: Fields, context: Context): Html {
  const names = element.show_name !== false
  const pictures = element.show_avatar === true || !names
  const lines = wholeOf(element.lines, 1, 99)
  const people = listOf(element.persons).map(
    ({ id }) => html`<li class="lc-who">${personInner(id, context, pictures, names)}</li>`,
  )
  const sign = icon(element.icon, context) ?? icon(element.ud_icon, context)
  const list = attributes({
    class: ['lc-people', lines && 'lc-people-cut', !names && 'lc-people-stack'].filter(Boolean).join(' '),
    style: lines ? `--lc-lines:${lines}` : undefined,
  })
  return frame(element, context, html`<div class="lc-line">${sign}<ul${list}>${people}</ul></div>`, {
    class: sizeClass(element.size),
  })
}
