export type Card = Record<string, unknown>

export function isCard(value: unknown): value is Card {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isVersion2(card: Card): boolean {
  return card.schema === '2.0'
}

export function isTemplate(card: Card): boolean {
  return card.type === 'template'
}

/** Whether everybody sees the same card: always in 2.0, by `config.update_multi` in 1.0. */
export function isShared(card: Card): boolean {
  if (isVersion2(card) || isTemplate(card) || card.type === 'card') return true
  const config = card.config
  return isCard(config) && config.update_multi === true
}
