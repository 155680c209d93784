const MARKUP: unique symbol = Symbol.for('@lark-sdk/cards.markup')

/** Markdown that is known to be well formed: what {@link at}, {@link link}, {@link font}, {@link tag} and {@link inline} return. */
export interface Markup {
  readonly [MARKUP]: string
}

/** What `` md`…` `` takes between `${` and `}`: text and numbers are escaped, markup is kept, absent values leave nothing. */
export type Interpolated = string | number | Markup | readonly Interpolated[] | false | null | undefined

/** @internal */
export function markup(content: string): Markup {
  return { [MARKUP]: content }
}

const ENTITY = (letter: string): string => `&#${letter.codePointAt(0)};`

/**
 * Takes away from a text everything that markdown would read as markup. Line breaks stay.
 *
 * @param text what a person wrote
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[<>~*[\]\\`_$|:]|&(?=#?\w+;)/g, ENTITY)
      // Headings, lists, rules and quotes start a line; so does what follows a break.
      .replace(/^([ \t]*)([#+\-=])/gm, (_, space: string, letter: string) => space + ENTITY(letter))
      .replace(/^([ \t]*\d+)([.)])/gm, (_, digits: string, letter: string) => digits + ENTITY(letter))
      .replace(/\r\n?|\n/g, '<br>')
  )
}

/** @internal */
export function write(value: Interpolated): string {
  if (typeof value === 'string') return escapeMarkdown(value)
  if (typeof value === 'number') return escapeMarkdown(String(value))
  if (!value) return ''
  if (Array.isArray(value)) return value.map(write).join('')
  const known = (value as Markup)[MARKUP]
  // A brand rather than a property: JSON that came from outside must not pass as markup.
  if (typeof known !== 'string') {
    throw new TypeError('md`…` takes strings, numbers and what at(), link(), font(), tag() and inline`…` return')
  }
  return known
}
