import { defined, present } from './elements/element.ts'
import type { CardJson, CardLinkUrl, Config, Header, Layout } from './json/containers.ts'
import type { LarkMd, PlainText } from './json/parts.ts'
import { toText } from './text/text.ts'
import type { BodyContents, Bring, traits } from './typing/traits.ts'

/** A card, with its forms and actions known to the compiler. */
export type Card<Forms = unknown, Actions = unknown> = CardJson & {
  readonly [traits]?: { readonly forms: Forms; readonly actions: Actions }
}

/** A text. Of a string, {@link header} makes it: the name stands in what the compiler says. */
export type TextFromHeader = PlainText | LarkMd

/** What {@link header} returns. */
export interface MadeHeader extends Header {
  readonly title: TextFromHeader
  readonly subtitle?: TextFromHeader
}

/** What a card is made of. */
export interface CardParts<L> {
  /** A title, or what {@link header} returns. */
  readonly header?: string | MadeHeader | undefined
  /** The components, in order; `false`, `null` and `undefined` are left out. */
  readonly body: L
  /** How the body lays them out. */
  readonly layout?: Layout | undefined
  readonly config?: Config | undefined
  /** Where a tap on the card leads: a URL, or all three of `pc_url`, `ios_url` and `android_url`. */
  readonly card_link?: string | CardLinkUrl | undefined
}

/**
 * Makes a card in JSON 2.0. What it returns is the JSON itself.
 *
 * @example
 * const c = card({
 *   header: 'Leave',
 *   body: [md`From ${title}`, button('Approve', { callback: { op: 'approve' } })],
 * })
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure
 */
export function card<const L extends BodyContents>({
  header,
  body,
  layout,
  config,
  card_link,
}: CardParts<L>): Card<Bring<L, 'forms'>, Bring<L, 'actions'>> {
  const made = {
    schema: '2.0',
    config,
    card_link: typeof card_link === 'string' ? { url: card_link } : card_link,
    header: typeof header === 'string' ? { title: toText(header) } : header,
    body: { ...layout, elements: present(body) },
  }
  return defined(made) as unknown as Card<Bring<L, 'forms'>, Bring<L, 'actions'>>
}
