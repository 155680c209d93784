import { expect, test } from 'vitest'
import { localeOf } from './locales.ts'

test.each([
  [['en-US', 'zh-CN'], 'en_us'],
  [['en'], 'en_us'],
  [['en-GB'], 'en_us'],
  [['de-AT', 'en'], 'de_de'],
  [['pt-PT'], 'pt_br'],
  [['zh'], 'zh_cn'],
  [['zh-Hans-SG'], 'zh_cn'],
  [['zh-Hant'], 'zh_tw'],
  [['zh-Hant-HK'], 'zh_hk'],
  [['zh-TW'], 'zh_tw'],
  [['sv-SE', 'ja'], 'ja_jp'],
  [['sv'], 'zh_cn'],
  [['constructor', ''], 'zh_cn'],
  [[], 'zh_cn'],
])('browsers that speak %j show cards in %s', (languages, locale) => {
  expect(localeOf(languages)).toBe(locale)
})
