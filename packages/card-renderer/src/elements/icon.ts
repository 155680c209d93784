import type { Context } from '../context.ts'
import { fieldsOf, stringOf } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { colorOf } from '../styles/colors.ts'
import { drawing } from './drawing.ts'
import { styleOf } from './frame.ts'
import { image } from './image.ts'
import { safeImageUrl } from './links.ts'

interface IconOptions {
  readonly class?: string | undefined
  /** Width and height in pixels. Default: the size of the text around it. */
  readonly size?: readonly [width: string, height: string] | undefined
}

/** An icon of the platform's library or of one's own (`icon`, and 1.0's `ud_icon`); nothing where there is none. */
export function icon(value: unknown, context: Context, options: IconOptions = {}): Html | undefined {
  const { tag, token, color, img_key: key, style } = fieldsOf(value)
  const [width, height] = options.size ?? []
  const classes = ['lc-icon', options.class].filter(Boolean).join(' ')
  if (stringOf(key) && tag !== 'standard_icon') return image(key, context, { class: classes, style: { width, height } })
  const name = stringOf(token)
  if (!name) return undefined
  const url = safeImageUrl(context.options.iconUrl?.(name))
  if (url) {
    const written = attributes({
      class: classes,
      src: url,
      alt: '',
      style: styleOf({ width, height }),
      'data-icon': name,
    })
    return html`<img${written}>`
  }
  const shown = name.endsWith('_colorful') ? undefined : colorOf(color ?? fieldsOf(style).color, context, 'icon')
  const written = attributes({
    class: classes,
    'data-icon': name,
    'aria-hidden': 'true',
    style: styleOf({ width, height, color: shown }),
  })
  return html`<span${written}>${drawing(name)}</span>`
}
