import type { Locale } from '@lark-sdk/cards'
import type { RenderOptions, ShownPerson } from '../../options.ts'
import { renderCard } from '../../renderCard.ts'
import type { RenderRequest, Stubs } from '../api.ts'
import { fillTemplate, toAddress } from './stubs.ts'

export interface DrawParams extends RenderRequest {
  readonly stubs: Stubs
  /** Where the files of stubs are. */
  readonly folder: string
  /** Images that were fetched from the app, by key. */
  readonly fetched?: ReadonlyMap<string, string> | undefined
  /** Default: `false`, the page has the styles. */
  readonly styles?: boolean | undefined
}

const own = <Value>(table: { readonly [key: string]: Value } | undefined, key: string): Value | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined

/** A card as HTML, with all that the stub tables know. */
export function drawCard({ card, stubs, folder, fetched, styles = false, ...view }: DrawParams): string {
  const { colorScheme, device, locale } = view
  const person = (id: string): ShownPerson | undefined => {
    const known = own(stubs.people, id)
    if (!known) return undefined
    const { name, avatarUrl } = known
    return { name, avatarUrl: avatarUrl === undefined ? undefined : toAddress(avatarUrl, folder) }
  }
  const options: RenderOptions = {
    colorScheme,
    device,
    locale: locale as Locale,
    styles,
    person,
    imageUrl(key) {
      const known = own(stubs.images, key)
      return known === undefined ? fetched?.get(key) : toAddress(known, folder)
    },
    chatMembers: stubs.chatMembers ?? Object.keys(stubs.people ?? {}),
    template(id, _version, variables) {
      const template = own(stubs.templates, id)
      return template && fillTemplate(template, variables)
    },
  }
  return renderCard(card, options)
}
