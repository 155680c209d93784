import { type Fields, isFields, wordOf } from '../json/fields.ts'
import type { Lose } from './loss.ts'

/** @internal `i18n` is `i18n_content` in JSON 2.0; a text that had languages alone gets the first as its content. */
export function convertText({ i18n, ...text }: Fields): Fields {
  if (!isFields(i18n)) return text
  return { ...text, content: text.content ?? Object.values(i18n)[0] ?? '', i18n_content: i18n }
}

/** @internal For places where JSON 2.0 takes plain text alone. */
export function convertPlain(text: Fields, path: string, lose: Lose): Fields {
  if (text.tag === 'lark_md') lose(path, 'its markdown is shown as plain text')
  return convertText({ ...text, tag: 'plain_text' })
}

/** @internal */
export function convertIcon(value: Fields): Fields {
  const { style, ...icon } = value
  const color = icon.color ?? (isFields(style) ? style.color : undefined)
  return {
    tag: icon.img_key !== undefined && icon.token === undefined ? 'custom_icon' : 'standard_icon',
    ...icon,
    ...(color !== undefined && { color }),
  }
}

/** @internal Writes the addresses of named links into the markdown itself. */
export function convertMarkdown({ href, ...fields }: Fields, path: string, lose: Lose): Fields {
  if (!isFields(href)) return fields
  const content = wordOf(fields.content).replace(/\]\(\$(\w+)\)/g, (whole, name: string) => {
    const target = href[name]
    if (!isFields(target) || typeof target.url !== 'string') {
      lose(path, `the link $${name} has no url`)
      return whole
    }
    if (Object.keys(target).some(key => key !== 'url' && target[key] !== target.url))
      lose(path, `the link $${name} opens one url on every client`)
    return `](${target.url})`
  })
  return { ...fields, content }
}

const OTHER_SHAPE = 'has other components, and JSON 2.0 has one card for all languages'
const MORE_THAN_TEXTS = 'differs in more than its texts, and JSON 2.0 has one card for all languages'

/** @internal Adds the texts of another language to a card's modules, where both have the same shape. */
export function mergeLocale(
  base: unknown,
  other: unknown,
  locale: string,
  baseLocale: string | undefined,
  lost: (what: string) => void,
): unknown {
  if (Array.isArray(base)) {
    if (!Array.isArray(other) || other.length !== base.length) {
      lost(OTHER_SHAPE)
      return base
    }
    return base.map((item, index) => mergeLocale(item, other[index], locale, baseLocale, lost))
  }
  if (!isFields(base)) {
    if (base !== other) lost(MORE_THAN_TEXTS)
    return base
  }
  if (!isFields(other) || other.tag !== base.tag) {
    lost(OTHER_SHAPE)
    return base
  }
  if (base.tag === 'markdown' && base.content !== other.content) {
    lost('says something else in its markdown, and a markdown component has no languages; a div with lark_md has')
    return base
  }
  if (base.tag === 'plain_text' || base.tag === 'lark_md') {
    const before = isFields(base.i18n) ? base.i18n : baseLocale === undefined ? {} : { [baseLocale]: base.content }
    return { ...base, i18n: { ...before, [locale]: other.content } }
  }
  if (Object.keys(other).some(key => !Object.hasOwn(base, key))) lost(MORE_THAN_TEXTS)
  return Object.fromEntries(
    Object.entries(base).map(([key, item]) => [key, mergeLocale(item, other[key], locale, baseLocale, lost)]),
  )
}
