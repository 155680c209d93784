import { type Card, isCard, isTemplate, isVersion2 } from './card.ts'

type Node = Record<string, unknown>

function string(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The words of a text object, or of a plain string. */
function words(value: unknown): string {
  return isCard(value) ? string(value.content) : string(value)
}

function options(element: Card): string[] {
  return Array.isArray(element.options) ? element.options.filter(isCard).map(option => words(option.text)) : []
}

function leaf(element: Card): Node[] {
  const tag = string(element.tag)
  switch (tag) {
    case 'markdown':
    case 'plain_text':
    case 'lark_md':
      return [{ tag: 'text', text: string(element.content) }]
    case 'div': {
      const fields = Array.isArray(element.fields) ? element.fields.filter(isCard) : []
      const texts = [element.text, ...fields.map(field => field.text)].map(words).filter(Boolean)
      return [...texts.map(text => ({ tag: 'text', text })), ...(isCard(element.extra) ? leaf(element.extra) : [])]
    }
    case 'button':
      return [{ tag, text: words(element.text), type: string(element.type) || 'default' }]
    case 'img':
      return [{ tag, image_key: string(element.img_key) }]
    case 'note':
      return [{ tag, elements: children(element).flatMap(leaf) }]
    case 'overflow':
      return [{ tag, options: options(element) }]
    case 'select_static':
    case 'multi_select_static':
      return [{ tag, options: options(element), placeholder: words(element.placeholder) }]
    case 'input':
    case 'date_picker':
    case 'picker_time':
    case 'picker_datetime':
    case 'select_person':
      return [{ tag, placeholder: words(element.placeholder) }]
    default:
      return [{ tag }]
  }
}

function children(element: Card): Card[] {
  return [element.elements, element.columns, element.actions].flatMap(list =>
    Array.isArray(list) ? list.filter(isCard) : [],
  )
}

/** One paragraph an element; what only arranges others gives its place to them. */
function paragraphs(element: Card): Node[][] {
  if (element.tag === 'action') return [children(element).flatMap(leaf)]
  const inner = element.tag === 'note' ? [] : children(element)
  return inner.length > 0 ? inner.flatMap(paragraphs) : [leaf(element)]
}

/** What reading a message gives of its card: a title and paragraphs, without layout, links and values. */
export function readCard(card: Card): { title: string; elements: Node[][] } {
  if (isTemplate(card) || card.type === 'card') return { title: '', elements: [] }
  const languages = isCard(card.i18n_elements) ? Object.values(card.i18n_elements)[0] : undefined
  const list = isVersion2(card) && isCard(card.body) ? card.body.elements : (card.elements ?? languages)
  return {
    title: isCard(card.header) ? words(card.header.title) : '',
    elements: Array.isArray(list) ? list.filter(isCard).flatMap(paragraphs) : [],
  }
}
