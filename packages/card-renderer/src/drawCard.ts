import { type Context, drawAll } from './context.ts'
import { cover } from './elements/cover.ts'
import { styleOf } from './elements/frame.ts'
import { header } from './elements/header.ts'
import { layoutOf } from './elements/layout.ts'
import { localeOf } from './elements/locale.ts'
import { type Fields, fieldsOf, isFields, own } from './fields.ts'
import { attributes, type Html, html } from './html.ts'
import { isReceived, received } from './v1/received.ts'

/** The inside of a card: link, header and body, of JSON 2.0 or 1.0. */
export function drawCard(card: Fields, context: Context): Html {
  const v2 = card.schema === '2.0' || isFields(card.body)
  return html`${cover(card.card_link, context, 'Open the card')}${v2 ? ofV2(card, context) : ofV1(card, context)}`
}

function ofV2(card: Fields, context: Context): Html {
  const body = fieldsOf(card.body)
  const written = attributes({
    class: 'lc-body lc-stack',
    'data-path': 'body',
    style: styleOf(layoutOf(body)),
  })
  const elements = drawAll(body.elements, { ...context, path: 'body' })
  const drawn = elements.length > 0 && html`<div${written}>${elements}</div>`
  return html`${header(card.header, context)}${drawn}`
}

function ofV1(card: Fields, context: Context): Html {
  const [title, titlePath] = translated(card, 'header', isFields, context)
  const [list, listPath] = translated(card, 'elements', Array.isArray, context)
  const missing = [titlePath, listPath].some(path => path.missing) ? localeOf(context) : undefined
  const written = attributes({
    class: 'lc-body lc-stack lc-v1',
    style: styleOf(layoutOf({}, { verticalSpacing: '12px' })),
    'data-missing-locale': missing,
  })
  const elements = isReceived(card) ? received(list, context) : drawAll(list, context, listPath.path)
  const body = (elements.length > 0 || missing) && html`<div${written}>${elements}</div>`
  const shown = title ?? (typeof card.title === 'string' ? { title: card.title } : undefined)
  return html`${header(shown, context, titlePath.path)}${body}`
}

interface Found {
  readonly path: string
  readonly missing: boolean
}

/** `header` or `elements`, or their translation: the reader's, else the card's own, else the first there is. */
function translated(
  card: Fields,
  field: 'header' | 'elements',
  is: (value: unknown) => boolean,
  context: Context,
): readonly [value: unknown, found: Found] {
  const all = fieldsOf(card[`i18n_${field}`])
  const locale = localeOf(context) ?? ''
  if (is(own(all, locale))) return [all[locale], { path: `i18n_${field}.${locale}`, missing: false }]
  const others = Object.keys(all).filter(other => is(all[other]))
  const missing = others.length > 0
  if (is(card[field]) || others[0] === undefined) return [card[field], { path: field, missing }]
  return [all[others[0]], { path: `i18n_${field}.${others[0]}`, missing }]
}
