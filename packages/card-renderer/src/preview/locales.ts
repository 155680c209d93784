/** The languages that cards can be written in, as their readers call them. */
export const LOCALES: { readonly [locale: string]: string } = {
  zh_cn: '简体中文',
  en_us: 'English',
  zh_hk: '繁體中文 (香港)',
  zh_tw: '繁體中文 (台灣)',
  ja_jp: '日本語',
  id_id: 'Indonesia',
  vi_vn: 'Tiếng Việt',
  th_th: 'ไทย',
  pt_br: 'Português',
  es_es: 'Español',
  ko_kr: '한국어',
  de_de: 'Deutsch',
  fr_fr: 'Français',
  it_it: 'Italiano',
  ru_ru: 'Русский',
  ms_my: 'Melayu',
}

/** The first of a browser's languages that cards know: by country where it names one, else by the language. */
export function localeOf(languages: readonly string[]): string {
  for (const language of languages) {
    const [name = '', ...rest] = language.toLowerCase().split(/[-_]/)
    const written = `${name}_${rest.at(-1)}`
    if (Object.hasOwn(LOCALES, written)) return written
    if (name === 'zh') return rest.includes('hant') ? 'zh_tw' : 'zh_cn'
    const same = Object.keys(LOCALES).find(locale => locale.startsWith(`${name}_`))
    if (same !== undefined) return same
  }
  return 'zh_cn'
}
