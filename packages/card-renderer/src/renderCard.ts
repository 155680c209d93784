import type { CardJson, CardMessage } from '@lark-sdk/cards'
import type { Context } from './context.ts'
import { drawCard } from './drawCard.ts'
import { plainOf } from './elements/locale.ts'
import { renderers } from './elements/renderers.ts'
import { templateBox } from './elements/templateBox.ts'
import { missingLocale } from './elements/text.ts'
import { noCard, tooMuch, unknown } from './elements/unknown.ts'
import { type Fields, fieldsOf, oneOf, own } from './fields.ts'
import { attributes, type Html, html } from './html.ts'
import type { RenderOptions } from './options.ts'
import { cardStyles } from './styles/cardStyles.ts'
import { unwrap } from './unwrap.ts'

/** What can be drawn. Fields are read with care, so that JSON of any origin may be handed in. */
export type RenderedCard = CardJson | CardMessage | { readonly [field: string]: unknown } | string

/**
 * A card as HTML: one element, without script, that asks no network.
 *
 * Whatever is in the card, the markup is inert: texts are escaped, addresses are `http`, `https` or Lark's own, styles are ours.
 * A card that Lark would refuse is drawn as far as it goes; `lint` of `@lark-sdk/cards/lint` tells what is wrong with it.
 *
 * @param card a card of JSON 2.0 or 1.0, what `card()` and `defineCard()` make, a template, the wrapper that messages,
 *   callbacks and cardkit hold one in, or any of these as a JSON string
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure
 * @example document.body.innerHTML = renderCard(card({ body: [markdown('**Deployed.**')] }))
 */
export function renderCard(card: RenderedCard, options: RenderOptions = {}): string {
  const { card: fields, template, broken } = unwrap(card, options)
  const context: Context = {
    options,
    card: fields,
    path: '',
    form: undefined,
    depth: 0,
    budget: { left: MOST },
    draw,
  }
  const styles = options.styles !== false && html`<style>${{ html: cardStyles }}</style>`
  const inner = broken ? noCard() : template ? templateBox(template) : drawCard(fields, context)
  return html`${styles}<article${frameOf(fields, context)}>${inner}</article>`.html
}

function frameOf(card: Fields, context: Context): Html {
  const { colorScheme = 'light', device = 'desktop' } = context.options
  const config = fieldsOf(card.config)
  const compact = config.compact_width === true ? 'compact' : undefined
  return attributes({
    class: 'lark-card',
    'data-scheme': oneOf(colorScheme, ['light', 'dark', 'auto']) ?? 'light',
    'data-device': oneOf(device, ['desktop', 'phone']) ?? 'desktop',
    'data-width': oneOf(config.width_mode, ['default', 'compact', 'fill']) ?? compact ?? 'default',
    'data-schema': card.schema === '2.0' ? '2.0' : '1.0',
    'aria-label': plainOf(config.summary, context) || plainOf(fieldsOf(card.header).title, context) || 'Card',
    ...missingLocale(config.summary, context),
  })
}

/** Far above what the platform takes (5 levels, 200 components), and below what a page or a stack can't bear. */
const DEEPEST = 40
const MOST = 4000

function draw(element: unknown, context: Context): Html {
  const fields = fieldsOf(element)
  if (context.depth >= DEEPEST || context.budget.left-- <= 0) return tooMuch(fields, context)
  return (own(renderers, fields.tag) ?? unknown)(fields, { ...context, depth: context.depth + 1 })
}
