import { type Context, drawAll } from '../context.ts'
import { frame } from '../elements/frame.ts'
import { layoutOf } from '../elements/layout.ts'
import { type Fields, stringOf } from '../fields.ts'
import type { Html } from '../html.ts'
import { confirmOf } from './control.ts'

/** No `form` of HTML: that would be sent by Enter, to an address. */
export function form(element: Fields, context: Context): Html {
  const name = stringOf(element.name) ?? ''
  return frame(element, context, drawAll(element.elements, { ...context, form: name }), {
    class: 'lc-stack',
    attributes: {
      role: 'form',
      'aria-label': name || undefined,
      'data-name': name,
      'data-confirm': confirmOf(element, context),
    },
    style: layoutOf(element, { verticalSpacing: '12px' }),
  })
}
