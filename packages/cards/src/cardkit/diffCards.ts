import type { CardJson } from '../json/containers.ts'
import { diffElements } from './diffElements.ts'
import { asObject, equal, type JsonObject, keepsFields } from './json.ts'
import type { CardAction, CardSettings } from './types.ts'

/** What turns one card into another: actions for `batchUpdateCard`, none where nothing differs, or the whole card. */
export type CardDiff = { readonly actions: readonly CardAction[] } | { readonly card: CardJson }

/**
 * Finds the smallest batch of changes that turns one card into another. Components are known by their `element_id`.
 * Where something without one changes, or the batch would be larger than the card, the whole card it is.
 *
 * @example
 * const diff = diffCards(before, after)
 * if ('card' in diff) await updateCard({ client, cardId, sequence, card: diff.card })
 * else if (diff.actions.length > 0) await batchUpdateCard({ client, cardId, sequence, actions: diff.actions })
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/batch_update
 */
export function diffCards(old: CardJson, next: CardJson): CardDiff {
  const actions = actionsFor(asObject(old), asObject(next))
  const size = (value: unknown) => JSON.stringify(value).length
  return actions && size(actions) <= size(next) ? { actions } : { card: next }
}

function actionsFor(old: JsonObject, next: JsonObject): CardAction[] | undefined {
  const { config: oldConfig, card_link: oldLink, body: oldBody, ...oldRest } = old
  const { config, card_link, body, ...rest } = next
  const { elements: oldElements = [], ...oldLayout } = asObject(oldBody ?? {})
  const { elements = [], ...layout } = asObject(body ?? {})
  const settings = settingsFor({ config: oldConfig, card_link: oldLink }, { config, card_link })
  if (!settings || !equal(oldRest, rest) || !equal(oldLayout, layout)) return undefined
  if (!Array.isArray(oldElements) || !Array.isArray(elements)) return undefined
  const changes = diffElements(oldElements, elements)
  if (!changes) return undefined
  return Object.keys(settings).length > 0
    ? [{ action: 'partial_update_setting', params: { settings } }, ...changes]
    : changes
}

/** The settings that differ; `undefined` where something was taken away, which a partial update cannot say. */
function settingsFor(old: JsonObject, next: JsonObject): CardSettings | undefined {
  const settings: { config?: object; card_link?: object } = {}
  if (!equal(old.config, next.config)) {
    const before = asObject(old.config ?? {})
    const after = asObject(next.config ?? {})
    if (!keepsFields(before, after)) return undefined
    settings.config = Object.fromEntries(Object.entries(after).filter(([key, value]) => !equal(before[key], value)))
  }
  if (!equal(old.card_link, next.card_link)) {
    if (next.card_link === undefined || !keepsFields(old.card_link, next.card_link)) return undefined
    settings.card_link = asObject(next.card_link)
  }
  return settings
}
