import type { Context } from '../context.ts'
import { type Fields, own, stringOf, wholeOf } from '../fields.ts'
import { type Html, html } from '../html.ts'
import { frame } from './frame.ts'
import { image } from './image.ts'
import { px, radius } from './lengths.ts'
import { plainOf } from './locale.ts'
import { drawText } from './text.ts'

const SIDES: { readonly [size: string]: string } = { large: '160px', medium: '80px', small: '40px', tiny: '16px' }

/** An image as wide as its place, or of a size of its own. */
export function img(element: Fields, context: Context): Html {
  const [width, height] = sizeOf(element)
  const whole = (element.scale_type ?? element.mode) === 'fit_horizontal'
  const alt = plainOf(element.alt, context)
  const drawn = image(element.img_key, context, {
    alt,
    title: alt,
    style: {
      width,
      height,
      'border-radius': radius(element.corner_radius),
      'object-fit': whole ? 'contain' : 'cover',
      'object-position': element.scale_type === 'crop_top' ? 'top' : undefined,
      background: element.transparent === true ? 'transparent' : undefined,
    },
    attributes: { 'data-preview': element.preview === false ? undefined : 'true' },
  })
  return frame(element, context, html`${drawText(element.title, context, { class: 'lc-img-title' })}${drawn}`, {
    class: classOf(element, height !== undefined, whole),
    style: { width: height === undefined ? width : undefined },
  })
}

function classOf(element: Fields, fixed: boolean, whole: boolean): string {
  if (fixed) return 'lc-img-fixed'
  const bleed = element.size === 'stretch_without_padding' ? ' lc-bleed' : ''
  return `lc-img-wide${whole ? '' : ' lc-img-crop'}${bleed}`
}

/** Both for a box of fixed size, the width alone where the height follows, none where both follow. */
function sizeOf(element: Fields): readonly [string | undefined, string | undefined] {
  const named = own(SIDES, element.size) ?? own(SIDES, element.mode)
  if (named) return [named, named]
  const [width, height] = (stringOf(element.size) ?? '').trim().split(/\s+/)
  const exact = [px(width, 1, 1000), px(height ?? width, 1, 1000)] as const
  if (exact[0]) return exact
  if (element.compact_width === true) return ['278px', undefined]
  const custom = wholeOf(element.custom_width, 278, 580)
  return [custom === undefined ? undefined : `${custom}px`, undefined]
}
