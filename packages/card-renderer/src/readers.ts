/** The zone itself where `Intl` knows it, else another: options come from requests too. */
export function zoneOr(timeZone: unknown, other: string): string {
  if (typeof timeZone !== 'string') return other
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone }).resolvedOptions().timeZone
  } catch {
    return other
  }
}

/** A language as browsers and `Intl` write it, `en-us` for `en_us`; Lark's first for what is none. */
export function languageTag(locale: unknown): string {
  const tag = typeof locale === 'string' ? locale.replaceAll('_', '-') : ''
  try {
    return Intl.getCanonicalLocales(tag).length > 0 ? tag : 'zh-cn'
  } catch {
    return 'zh-cn'
  }
}
