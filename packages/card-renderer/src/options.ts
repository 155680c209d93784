import type { Locale } from '@lark-sdk/cards'

/** A person as a card shows them. */
export interface ShownPerson {
  readonly name?: string | undefined
  /** Address of a square image. Default: the first letter of the name. */
  readonly avatarUrl?: string | undefined
}

/** How a card is shown, and who answers for what only a tenant knows. The renderer asks no network. */
export interface RenderOptions {
  /** `auto` follows the reader's system. Default: `light`. */
  readonly colorScheme?: 'light' | 'dark' | 'auto' | undefined
  /** Sizes of text, and how columns wrap. Default: `desktop`. */
  readonly device?: 'desktop' | 'phone' | undefined
  /** The reader's language. Default: `zh_cn`; texts without it show their plain `content`. */
  readonly locale?: Locale | undefined
  /** The reader's time zone, as IANA names it; for `local_datetime` and tables' dates. Default, and for names that are none: `UTC`. */
  readonly timeZone?: string | undefined
  /** The reader's client, for links with an address per kind. Default: `pc` on a desktop, `android` on a phone. */
  readonly client?: 'pc' | 'android' | 'ios' | undefined
  /** The address of an image: `https:`, `http:` or `data:image/…`. Default: a grey box with the key. */
  readonly imageUrl?: ((imageKey: string) => string | undefined) | undefined
  /** The person behind an id (open_id, user_id or union_id). Default: the id itself. */
  readonly person?: ((id: string) => ShownPerson | undefined) | undefined
  /** People who can be chosen where a card names none: the members of the chat. Default: none. */
  readonly chatMembers?: readonly string[] | undefined
  /** The drawing of an icon of the platform's library, by token, as an address like those of images. Default: one of ours that comes near it. */
  readonly iconUrl?: ((token: string) => string | undefined) | undefined
  /** The card that a template makes. Default: a box with the template's id and variables. */
  readonly template?:
    | ((id: string, version: string | undefined, variables: { readonly [name: string]: unknown }) => unknown)
    | undefined
  /** Whether the styles stand in front of the card. `false` for pages that carry {@link cardStyles} once. Default: `true`. */
  readonly styles?: boolean | undefined
}
