import { type Context, drawAll } from '../context.ts'
import { type Fields, wholeOf } from '../fields.ts'
import { type Html, html } from '../html.ts'
import { colorOf } from '../styles/colors.ts'
import { coverOf } from './cover.ts'
import { frame } from './frame.ts'
import { layoutOf } from './layout.ts'
import { px } from './lengths.ts'

/** One column of a set: as wide as its content, as its weight, or as its pixels say. */
export function column(element: Fields, context: Context): Html {
  const link = coverOf(element.action, context)
  const background = colorOf(element.background_style, context, 'background')
  const classes = ['lc-stack', background && 'lc-filled', link && 'lc-covered'].filter(Boolean).join(' ')
  return frame(element, context, html`${link}${drawAll(element.elements, context)}`, {
    class: classes,
    style: { ...layoutOf(element), flex: flexOf(element), background },
  })
}

function flexOf(element: Fields): string {
  if (element.width === 'weighted') return `${wholeOf(element.weight, 1, 5) ?? 1} 1 0px`
  const width = px(element.width, 16, 600)
  return width ? `0 0 ${width}` : '0 1 auto'
}
