/** A text in one language, as Lark sends it. */
export interface I18nContent {
  locale: 'zh_cn' | 'en_us' | 'ja_jp' | (string & {})
  value: string
}

/** A text in one language, as Lark takes it. */
export interface I18nContentInput {
  locale?: 'zh_cn' | 'en_us' | 'ja_jp' | (string & {}) | undefined
  /** At most 100 characters where it is the name of a type of employees. */
  value?: string | undefined
}
