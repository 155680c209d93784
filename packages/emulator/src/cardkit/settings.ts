import { refuse } from '../http/refusal.ts'
import { type Card, isCard } from '../im/card/card.ts'
import { badParameter } from './readJson.ts'

/** Changes what belongs to the whole card; what is left out stays. */
export function applySettings(card: Card, settings: unknown): void {
  if (!isCard(settings)) badParameter('settings is not an object')
  const { config, card_link, ...others } = settings
  if (Object.keys(others).length > 0) {
    refuse(300122, `Failed to update card configuration: ${Object.keys(others).join(', ')} is no setting`)
  }
  if (config !== undefined) {
    if (!isCard(config)) refuse(300122, 'Failed to update card configuration: config is not an object')
    card.config = { ...(isCard(card.config) && card.config), ...config }
  }
  if (card_link !== undefined) card.card_link = card_link
}

/** Whether settings ask for streaming mode. */
export function asksForStreaming(settings: unknown): boolean {
  return isCard(settings) && isCard(settings.config) && settings.config.streaming_mode === true
}
