import type { MessageContent } from './content.ts'

/** A card in JSON 1.0: whatever builds it, this is its shape. */
export interface CardJson1 {
  readonly config?: object | undefined
  readonly header?: object | undefined
  readonly i18n_header?: object | undefined
  readonly card_link?: object | undefined
  readonly elements?: readonly object[] | undefined
  readonly i18n_elements?: object | undefined
  readonly fallback?: object | undefined
}

/** A card in JSON 2.0, by its shape. It is always shared: one card for everyone. */
export interface CardJson2 {
  readonly schema: '2.0'
  readonly config?: object | undefined
  readonly header?: object | undefined
  readonly card_link?: object | undefined
  readonly body?: object | undefined
}

/** A card made in Lark's card builder. */
export interface CardTemplate {
  readonly type: 'template'
  readonly data: {
    /** `AAq…` or `ctp_…`. */
    readonly template_id: string
    /** Default: the latest one published. */
    readonly template_version_name?: string | undefined
    readonly template_variable?: object | undefined
  }
}

/** A card entity, made by cardkit. */
export interface CardEntity {
  readonly type: 'card'
  readonly data: { readonly card_id: string }
}

/** Any card, by its shape: what `@lark-sdk/cards` builds, plain JSON 1.0 or 2.0, a template or a card entity. */
export type CardLike = CardJson1 | CardJson2 | CardTemplate | CardEntity

/** Whether a card is plain JSON 1.0, the only kind with a copy for each reader. */
export function isJson1(card: CardLike): card is CardJson1 {
  return !('schema' in card && card.schema === '2.0') && !('type' in card && 'data' in card)
}

/** Whether all readers see one card. `undefined` for a template, which keeps that to itself. */
export function isShared(card: CardLike): boolean | undefined {
  if (!isJson1(card)) return 'schema' in card ? true : undefined
  const config: { update_multi?: unknown } | undefined = card.config
  return config?.update_multi === true
}

/**
 * A card as content.
 *
 * @throws {TypeError} for what can't be a card
 */
export function contentOfCard(name: string, card: unknown): MessageContent {
  const content: string | undefined = JSON.stringify(card)
  // An object with something in it.
  if (content?.startsWith('{"')) return { msg_type: 'interactive', content }
  const got = content === '{}' ? 'an empty object' : Object.prototype.toString.call(card)
  throw new TypeError(`${name}: expected a card, got ${got}`)
}
