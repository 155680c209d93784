import type { Context } from '../context.ts'
import { fieldsOf, isFields, own, stringOf, wordOf } from '../fields.ts'

/** A text in the reader's language. */
interface LocalText {
  readonly text: string
  /** The language that was looked for in vain, where the card has translations. */
  readonly missing: string | undefined
}

/** The reader's language; `undefined` where the card names its languages and this is none of them. */
export function localeOf(context: Context): string | undefined {
  const { locale = 'zh_cn' } = context.options
  const { locales } = fieldsOf(context.card.config)
  return Array.isArray(locales) && locales.length > 0 && !locales.includes(locale) ? undefined : locale
}

/** The text of an object of text (`content` and its translations), or a string itself. */
export function localText(value: unknown, context: Context): LocalText {
  if (!isFields(value)) return { text: wordOf(value), missing: undefined }
  const translations = [value.i18n_content, value.i18n].find(isFields)
  const locale = localeOf(context)
  const translated = translations && stringOf(own(translations, locale))
  const missing = translations && translated === undefined ? locale : undefined
  return { text: translated ?? wordOf(value.content), missing }
}

/** A text without markup, for labels and attributes. */
export const plainOf = (value: unknown, context: Context): string => localText(value, context).text
