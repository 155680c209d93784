/** Markup that is safe to put in a page: made by {@link html}, which escapes what isn't. */
export interface Html {
  readonly html: string
}

/** What may stand in {@link html}: text is escaped, markup is not, lists are joined, nothing is left out. */
export type Part = Html | string | number | false | null | undefined | readonly Part[]

const ENTITIES: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What ends a text, and what no document may hold: control characters, halves of pairs, non-characters. */
const SPECIAL = /[&<>"']|(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu

/** Makes text inert in content and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(SPECIAL, char => ENTITIES[char] ?? '\ufffd')

/** Markup from a template; the only way to make it. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((all, string, index) => all + markupOf(parts[index - 1]) + string) }
}

function markupOf(part: Part): string {
  if (part === undefined || part === null || part === false) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return isList(part) ? part.map(markupOf).join('') : part.html
}

const isList = (part: Html | readonly Part[]): part is readonly Part[] => Array.isArray(part)

/** Attributes as markup: `true` is the bare name; `false` and `undefined` are left out. */
export function attributes(values: { readonly [name: string]: string | number | boolean | undefined }): Html {
  const written = Object.entries(values).map(([name, value]) => {
    if (value === undefined || value === false) return ''
    return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`
  })
  return { html: written.join('') }
}
