import type { Context } from '../context.ts'
import { frame } from '../elements/frame.ts'
import { icon } from '../elements/icon.ts'
import { image } from '../elements/image.ts'
import { plainOf } from '../elements/locale.ts'
import { drawText } from '../elements/text.ts'
import { type Fields, listOf } from '../fields.ts'
import { type Html, html } from '../html.ts'

/** A remark in small grey letters: texts and small images in one line. */
export function note(element: Fields, context: Context): Html {
  const parts = listOf(element.elements).map(part => {
    if (part.tag === 'img') {
      return image(part.img_key, context, { class: 'lc-note-image', alt: plainOf(part.alt, context) })
    }
    return icon(part, context) ?? drawText(part, context, { as: 'span' })
  })
  return frame(element, context, html`${parts}`)
}
