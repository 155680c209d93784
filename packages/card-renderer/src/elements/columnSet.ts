import { below, type Context } from '../context.ts'
import { type Fields, listOf, oneOf } from '../fields.ts'
import { type Html, html } from '../html.ts'
import { colorOf } from '../styles/colors.ts'
import { coverOf } from './cover.ts'
import { frame } from './frame.ts'
import { spacing } from './layout.ts'

/** Columns side by side; on a phone as `flex_mode` says. */
export function columnSet(element: Fields, context: Context): Html {
  const link = coverOf(element.action, context)
  const background = colorOf(element.background_style, context, 'background')
  const mode = oneOf(element.flex_mode, ['stretch', 'flow', 'bisect', 'trisect']) ?? 'none'
  const columns = listOf(element.columns).map((each, index) =>
    context.draw({ ...each, tag: 'column' }, below(context, 'columns', index)),
  )
  const align = oneOf(element.horizontal_align, ['left', 'center', 'right'])
  const classes = ['lc-row', `lc-flex-${mode}`, background && 'lc-filled', link && 'lc-covered']
    .filter(Boolean)
    .join(' ')
  return frame(element, context, html`${link}${columns}`, {
    class: classes,
    style: {
      gap: spacing(element.horizontal_spacing) ?? '8px',
      'justify-content': align && { left: 'flex-start', center: 'center', right: 'flex-end' }[align],
      background,
    },
  })
}
