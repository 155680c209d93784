import { type Context, drawAll } from '../context.ts'
import { type Fields, fieldsOf, isFields, oneOf, stringOf } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { colorOf } from '../styles/colors.ts'
import { frame, styleOf } from './frame.ts'
import { icon } from './icon.ts'
import { layoutOf } from './layout.ts'
import { boxSides, px, radius } from './lengths.ts'
import { drawText } from './text.ts'

const ANGLES = [-180, -90, 90, 180]
const HEIGHTS = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const

/** A panel that folds without script. */
export function collapsiblePanel(element: Fields, context: Context): Html {
  const border = isFields(element.border) ? element.border : undefined
  const background = colorOf(element.background_color, context, 'background')
  const boxed = border !== undefined || background !== undefined
  const body = attributes({
    class: 'lc-stack lc-fold-body',
    style: styleOf(layoutOf(element, { padding: boxed ? '8px' : '8px 0 0 0' })),
  })
  const inner = html`<details${attributes({ class: 'lc-fold', open: element.expanded === true })}>${summary(element, context, boxed)}<div${body}>${drawAll(element.elements, context)}</div></details>`
  return frame(element, context, inner, {
    style: {
      background,
      border: border && `1px solid ${colorOf(border.color, context, 'border') ?? 'var(--lc-line)'}`,
      'border-radius': border ? (radius(border.corner_radius) ?? '5px') : background && '5px',
    },
  })
}

function summary(element: Fields, context: Context, boxed: boolean): Html {
  const header = fieldsOf(element.header)
  const angle = ANGLES.find(each => each === header.icon_expanded_angle) ?? 180
  const position = oneOf(header.icon_position, ['left', 'right', 'follow_text']) ?? 'right'
  const sign = icon(isFields(header.icon) ? header.icon : { token: 'down-small-ccm_outlined' }, context, {
    class: 'lc-fold-icon',
    size: sizeOf(fieldsOf(header.icon).size) ?? ['10px', '10px'],
  })
  const written = attributes({
    class: 'lc-fold-head',
    'data-icon-position': position,
    'data-width': oneOf(header.width, ['fill', 'auto', 'auto_when_fold']),
    style: styleOf({
      'align-items': HEIGHTS[oneOf(header.vertical_align, ['top', 'center', 'bottom']) ?? 'center'],
      background: colorOf(header.background_color, context, 'background'),
      padding: boxSides(header.padding) ?? (boxed ? '4px 8px' : undefined),
      '--lc-angle': `${angle}deg`,
    }),
  })
  return html`<summary${written}>${sign}${drawText(header.title, context, { class: 'lc-fold-title' })}</summary>`
}

/** `10px 10px`: width and height. */
function sizeOf(value: unknown): readonly [string, string] | undefined {
  const [width, height] = (stringOf(value) ?? '').split(' ').map(side => px(side, 1, 999))
  return width ? [width, height ?? width] : undefined
}
