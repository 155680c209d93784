import { type Context, drawAll } from '../context.ts'
import { frame } from '../elements/frame.ts'
import { layoutOf } from '../elements/layout.ts'
import { px, radius } from '../elements/lengths.ts'
import { type Fields, stringOf } from '../fields.ts'
import type { Html } from '../html.ts'
import { colorOf } from '../styles/colors.ts'
import { control } from './control.ts'

export function interactiveContainer(element: Fields, context: Context): Html {
  const { disabled, calls, url, attributes: data } = control(element, context)
  const laser = element.background_style === 'laser'
  const border = element.has_border === true
  const width = px(element.width, 16, 999)
  const fits = element.width === 'auto'
  return frame(element, context, drawAll(element.elements, context), {
    class: ['lc-stack lc-tap', laser && 'lc-laser', disabled && 'lc-off'].filter(Boolean).join(' '),
    attributes: {
      ...data,
      role: url !== undefined && !calls ? 'link' : 'button',
      tabindex: disabled ? undefined : 0,
      'aria-disabled': disabled ? 'true' : undefined,
    },
    style: {
      ...layoutOf(element, { padding: '4px 12px', verticalSpacing: '4px' }),
      width: width ?? (fits ? 'fit-content' : undefined),
      'align-self': width !== undefined || fits ? 'var(--lc-align,flex-start)' : 'stretch',
      height: px(element.height, 10, 999),
      background: laser ? undefined : colorOf(stringOf(element.background_style), context, 'background'),
      border: border
        ? `1px solid ${colorOf(element.border_color ?? 'grey', context, 'border') ?? 'var(--lc-line,#dee0e3)'}`
        : undefined,
      'border-radius': radius(element.corner_radius),
    },
  })
}
