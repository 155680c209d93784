import { type Context, drawAll } from '../context.ts'
import { frame } from '../elements/frame.ts'
import { type Fields, oneOf } from '../fields.ts'
import { type Html, html } from '../html.ts'

/** A row of components that act; 2.0 puts these into columns. */
export function action(element: Fields, context: Context): Html {
  const layout = oneOf(element.layout, ['bisected', 'trisection', 'flow']) ?? 'flow'
  return frame(element, context, html`${drawAll(element.actions, context, 'actions')}`, {
    class: `lc-actions-${layout}`,
  })
}
