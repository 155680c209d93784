import type { CardJson } from '../json/containers.ts'
import { type Fields, isFields } from '../json/fields.ts'
import { unwrap } from '../json/unwrap.ts'
import { TYPES } from '../lint/table.ts'
import { convertList } from './components.ts'
import type { Lose, Loss } from './loss.ts'
import { requireV1 } from './requireV1.ts'
import { convertIcon, convertText, mergeLocale } from './texts.ts'

/** A card in JSON 2.0, and what got lost on the way. */
export interface Migrated {
  readonly card: CardJson
  readonly losses: readonly Loss[]
}

function convertConfig(config: Fields, lose: Lose): Fields | undefined {
  const { compact_width, update_multi, ...rest } = config
  if (update_multi === false)
    lose('config.update_multi', 'the card is one for all readers: JSON 2.0 has no copies of their own')
  const made = {
    ...(compact_width === true && { width_mode: 'compact' }),
    ...Object.fromEntries(
      Object.entries(rest).filter(([field]) => {
        if (Object.hasOwn(TYPES.Config ?? {}, field)) return true
        if (field !== 'wide_screen_mode') lose(`config.${field}`, `JSON 2.0 has no ${field}`)
        return false
      }),
    ),
  }
  return Object.keys(made).length > 0 ? made : undefined
}

function convertHeader(header: Fields, lose: Lose): Fields {
  const { ud_icon, icon, title, subtitle, ...rest } = header
  const shown = isFields(icon) ? icon : isFields(ud_icon) ? ud_icon : undefined
  const kept = Object.entries(rest).filter(([field]) => {
    if (Object.hasOwn(TYPES.Header ?? {}, field)) return true
    lose(`header.${field}`, `the header has no ${field} in JSON 2.0`)
    return false
  })
  return {
    title: isFields(title) ? convertText(title) : { tag: 'plain_text', content: '' },
    ...(isFields(subtitle) && { subtitle: convertText(subtitle) }),
    ...(shown && { icon: convertIcon(shown) }),
    ...Object.fromEntries(kept),
  }
}

/** Merges headers or modules of several languages into those of the first. */
function mergeAll(base: unknown, baseLocale: string | undefined, others: Fields, path: string, lose: Lose): unknown {
  let merged = base
  for (const [locale, other] of Object.entries(others)) {
    if (locale === baseLocale) continue
    let lost: string | undefined
    const next = mergeLocale(merged, other, locale, baseLocale, what => {
      lost ??= what
    })
    if (lost === undefined) merged = next
    else lose(`${path}.${locale}`, `${locale} is left out: it ${lost}`)
  }
  return merged
}

/**
 * Moves a card from JSON 1.0 to 2.0: modules that are gone become others, `url` and `value` become behaviours, fields that
 * 2.0 would refuse are left out, and gaps keep their old size.
 *
 * @param old a card in JSON 1.0 ({@link CardMessage}), its JSON as text, or what is sent around it: `{ msg_type, card }`,
 * `{ type: 'raw', data }`. A card in JSON 2.0 comes back as it is
 * @returns the card, and what it can't do any more
 * @throws {TypeError} for what is no card, or only stands for one as templates and card entities do
 * @example const { card, losses } = toV2(old)
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes
 */
export function toV2(old: object | string): Migrated {
  const given = unwrap(old, 'old')
  if (given.schema === '2.0') return { card: given as unknown as CardJson, losses: [] }
  requireV1(given)
  const losses: Loss[] = []
  const lose: Lose = (path, what) => void losses.push({ path, what })
  const { schema: _, config, card_link, header, i18n_header, elements, i18n_elements, fallback, ...unknown } = given
  const lists: Fields = isFields(i18n_elements) ? i18n_elements : {}
  const headers: Fields = isFields(i18n_header) ? i18n_header : {}
  const firstList = elements === undefined ? Object.keys(lists)[0] : undefined
  const firstHeader = header === undefined ? Object.keys(headers)[0] : undefined
  const body = mergeAll(elements ?? lists[firstList ?? ''] ?? [], firstList, lists, 'i18n_elements', lose)
  const title = mergeAll(header ?? headers[firstHeader ?? ''], firstHeader, headers, 'i18n_header', lose)
  const path = firstList === undefined ? 'elements' : `i18n_elements.${firstList}`
  if (fallback !== undefined) lose('fallback', 'older clients show a text of the platform')
  for (const field of Object.keys(unknown)) lose(field, `JSON 1.0 has no ${field}`)
  const settings = isFields(config) ? convertConfig(config, lose) : undefined

  const card = {
    schema: '2.0',
    ...(settings && { config: settings }),
    ...(isFields(card_link) && { card_link }),
    ...(isFields(title) && Object.keys(title).length > 0 && { header: convertHeader(title, lose) }),
    body: { elements: convertList(body, path, lose) },
  }
  return { card: card as unknown as CardJson, losses }
}
