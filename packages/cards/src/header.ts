import { element, type Options } from './elements/element.ts'
import type { Header } from './json/containers.ts'
import { type TextInput, toText } from './text/text.ts'

/** Fields of a header beside its title. */
export type HeaderOptions = Options<Header, 'title' | 'subtitle'> & {
  /** One line. */
  readonly subtitle?: TextInput | undefined
}

/**
 * The title line of a card.
 *
 * @param title at most 4 lines
 * @example header('Leave', { template: 'blue', icon: 'member_outlined' })
 */
export function header(title: TextInput, { subtitle, ...options }: HeaderOptions = {}): Header {
  const { tag: _, ...made } = element<Header & { tag: string }>('', { ...options })
  return {
    ...made,
    title: toText(title),
    ...(subtitle !== undefined && { subtitle: toText(subtitle) }),
  }
}
