import type { BodyElement, CardJson, Column, Config } from '../json/containers.ts'
import type { MultiUrl } from '../json/parts.ts'
import type { TemplateCard } from '../templateCard.ts'

/** What can stand in a card: the components that the builder makes, a column, or any other JSON with a `tag`. */
export type AnyElement = BodyElement | Column | { readonly tag: string; readonly [field: string]: unknown }

/** A card in JSON 2.0, or one of the card builder. */
export type NewCard = CardJson | TemplateCard

/** What belongs to the whole card beside its header and body. What is left out stays as it is. */
export interface CardSettings {
  readonly config?: Config
  readonly card_link?: MultiUrl
}

/** Where new components go. `append` goes to the end of the container `target_element_id`, or else of the card. */
export type ElementPlace = 'insert_before' | 'insert_after' | 'append'

/** One change of a batch. */
export type CardAction =
  | { readonly action: 'partial_update_setting'; readonly params: { readonly settings: CardSettings } }
  | {
      readonly action: 'add_elements'
      readonly params: {
        readonly type: ElementPlace
        readonly target_element_id?: string
        readonly elements: readonly AnyElement[]
      }
    }
  | { readonly action: 'delete_elements'; readonly params: { readonly element_ids: readonly string[] } }
  | {
      readonly action: 'partial_update_element'
      readonly params: { readonly element_id: string; readonly partial_element: { readonly [field: string]: unknown } }
    }
  | {
      readonly action: 'update_element'
      readonly params: { readonly element_id: string; readonly element: AnyElement }
    }

/** What every change of a card takes, beside who calls. */
export interface CardChange {
  /** The card, as `createCard` named it. */
  cardId: string
  /** 1 to 2147483647, higher than in any change of this card before. */
  sequence: number
  /** Idempotency key, 1 to 64 characters. Default: minted once per call and kept over its retries. */
  uuid?: string | undefined
}

/** A change of one component. */
export interface ElementChange extends CardChange {
  /** The component's `element_id`. */
  elementId: string
}

/** Lark sends an empty object. */
export type Nothing = Readonly<Record<string, never>>
