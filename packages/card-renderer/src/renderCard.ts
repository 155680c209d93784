import type { CardJson, CardMessage } from '@lark-sdk/cards'
import type { Context } from './context.ts'
import { drawAll } from './context.ts'
import { renderers } from './elements/renderers.ts'
import { tooMuch, unknown } from './elements/unknown.ts'
import { fieldsOf, own } from './fields.ts'
import { attributes, type Html, html } from './html.ts'
import type { RenderOptions } from './options.ts'
import { cardStyles } from './styles/cardStyles.ts'

/**
 * A card as HTML: one element, without script, that asks no network.
 *
 * Whatever is in the card, the markup is inert: texts are escaped, addresses are `http`, `https` or Lark's own, styles are ours.
 * A card that Lark would refuse is drawn as far as it goes; `lint` of `@lark-sdk/cards/lint` tells what is wrong with it.
 *
 * @param card a card of JSON 2.0 or 1.0, a template, or what `card()` and `defineCard()` make
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure
 * @example document.body.innerHTML = renderCard(card({ body: [markdown('**Deployed.**')] }))
 */
export function renderCard(
  card: CardJson | CardMessage | { readonly [field: string]: unknown },
  options: RenderOptions = {},
): string {
  const fields = fieldsOf(card)
  const context: Context = { options, card: fields, path: '', form: undefined, depth: 0, budget: { left: MOST }, draw }
  const { colorScheme = 'light', device = 'desktop' } = options
  const frame = attributes({ class: 'lark-card', 'data-scheme': colorScheme, 'data-device': device })
  const body = drawAll(fieldsOf(fields.body).elements, { ...context, path: 'body' })
  const styles = options.styles !== false && html`<style>${{ html: cardStyles }}</style>`
  return html`${styles}<article${frame}>${body}</article>`.html
}

/** Far above what the platform takes (5 levels, 200 components), and below what a page or a stack can't bear. */
const DEEPEST = 40
const MOST = 4000

function draw(element: unknown, context: Context): Html {
  const fields = fieldsOf(element)
  if (context.depth >= DEEPEST || context.budget.left-- <= 0) return tooMuch(fields, context)
  return (own(renderers, fields.tag) ?? unknown)(fields, { ...context, depth: context.depth + 1 })
}
