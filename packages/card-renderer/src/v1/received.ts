import { below, type Context } from '../context.ts'
import { image } from '../elements/image.ts'
import { outward, safeUrl } from '../elements/links.ts'
import { personOf } from '../elements/people.ts'
import { type Fields, fieldsOf, listOf, stringOf } from '../fields.ts'
import { attributes, type Html, html, type Part } from '../html.ts'

/** Whether a card is what the platform answers when a message is read: rows of parts, with less in them than was sent. */
export const isReceived = ({ elements }: Fields): boolean => Array.isArray(elements) && Array.isArray(elements[0])

/** The rows of a card that was read. */
export function received(rows: unknown, context: Context): readonly Html[] {
  if (!Array.isArray(rows)) return []
  return rows.map((row, index) => {
    const inner = listOf(row).map((part, place) => partOf(part, below(context, 'elements', index, place)))
    return html`<div class="lc-received">${inner}</div>`
  })
}

function partOf(part: Fields, context: Context, imageClass = 'lc-received-image'): Part {
  const text = stringOf(part.text) ?? ''
  switch (part.tag) {
    case 'text':
      return html`<span class="lc-text" dir="auto">${text}</span>`
    case 'a': {
      const href = safeUrl(part.href)
      return href ? html`<a${attributes({ class: 'lc-a', href, ...outward })}>${text || href}</a>` : text
    }
    case 'at': {
      const { id, name } = personOf(part.user_id, context)
      return html`<span class="lc-at" data-user-id="${id}">@${stringOf(part.user_name) || name}</span>`
    }
    case 'img':
      return image(part.image_key, context, { alt: 'Image', class: imageClass })
    case 'note':
      return html`<div class="lc-note">${listOf(part.elements).map(each => partOf(each, context, 'lc-note-image'))}</div>`
    default:
      return context.draw(asSent(part), context)
  }
}

/** Texts are strings here, and so are choices. */
function asSent(part: Fields): Fields {
  const asText = (value: unknown): unknown =>
    typeof value === 'string' ? { tag: 'plain_text', content: value } : value
  const options = Array.isArray(part.options)
    ? part.options.map(option =>
        typeof option === 'string' ? { value: option, text: asText(option) } : fieldsOf(option),
      )
    : undefined
  return { ...part, text: asText(part.text), placeholder: asText(part.placeholder), ...(options && { options }) }
}
