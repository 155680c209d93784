import type { Context } from '../context.ts'
import { type Fields, listOf, oneOf } from '../fields.ts'
import { type Html, html } from '../html.ts'
import { frame } from './frame.ts'
import { image } from './image.ts'
import { radius } from './lengths.ts'

const MOST: { readonly [mode: string]: number } = { double: 2, triple: 3, bisect: 6, trisect: 9 }

/** Images side by side, one large beside two, or in rows of two or three. */
export function imgCombination(element: Fields, context: Context): Html {
  const mode = oneOf(element.combination_mode, ['double', 'triple', 'bisect', 'trisect']) ?? 'double'
  const clear = element.combination_transparent === true
  const images = listOf(element.img_list)
    .slice(0, MOST[mode])
    .map(each =>
      image(each.img_key, context, {
        alt: 'Image',
        style: { background: clear || each.transparent === true ? 'transparent' : undefined },
        attributes: { 'data-preview': 'true' },
      }),
    )
  return frame(element, context, html`<div class="lc-mosaic lc-mosaic-${mode}">${images}</div>`, {
    style: { 'border-radius': radius(element.corner_radius), overflow: 'hidden' },
  })
}
