import { type Fields, isFields, wordOf } from '../json/fields.ts'
import { type Place, type Report, ROOT, step } from './finding.ts'
import { LOCALE_NAMES } from './table.ts'

/** @internal Warns of texts that miss a language the card speaks: those of `config.locales`, else those of any text. */
export function checkLocales(card: Fields, report: Report): void {
  const texts: { readonly at: Place; readonly has: readonly string[] }[] = []
  function visit(value: unknown, at: Place): void {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) visit(item, step(at, index, isFields(item) ? item.tag : undefined))
    else if (isFields(value)) {
      for (const [key, item] of Object.entries(value)) {
        const here = step(at, key)
        if (/^i18n(_content)?$/.test(key) && isFields(item)) texts.push({ at: here, has: Object.keys(item) })
        // Data, not texts of the card.
        else if (key !== 'value' && key !== 'chart_spec' && key !== 'rows') visit(item, here)
      }
    }
  }
  visit(card, ROOT)
  const { config } = card
  const stated = isFields(config) && Array.isArray(config.locales) ? config.locales : undefined
  const spoken: readonly unknown[] =
    stated ?? [...new Set(texts.flatMap(({ has }) => has))].filter(locale => LOCALE_NAMES.includes(locale))
  for (const { at, has } of texts) {
    const missing = spoken.filter(locale => !has.includes(wordOf(locale)))
    if (missing.length > 0) report('warn', 'missing-locale', at, `no text for ${missing.join(', ')}`)
  }
}
