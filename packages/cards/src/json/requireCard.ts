/** @internal Far beyond what a card has, and far from what the stack of an engine takes. */
export const MOST_LEVELS = 500

/** Whether objects and lists nest too deep to be followed; what holds itself does. */
function isTooDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some(item => isTooDeep(item, levels - 1))
}

/**
 * @internal Throws for what can't be a card, before an engine does without naming it.
 *
 * @param name of the parameter
 */
export function requireCard(card: unknown, name = 'card'): void {
  if (typeof card !== 'object' || card === null)
    throw new TypeError(`${name}: expected a card as an object, got ${card === null ? 'null' : typeof card}`)
  if (isTooDeep(card, MOST_LEVELS))
    throw new TypeError(`${name}: nests more than ${MOST_LEVELS} levels deep, or holds itself`)
}
