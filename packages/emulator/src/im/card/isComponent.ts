import { cardFields, undescribed } from '../../contract/cards.ts'

/** Whether a tag is that of a component: the table names the card and shared objects in other ways. */
export function isComponent(tag: string): boolean {
  return undescribed.has(tag) || (tag !== 'card' && /^[a-z_]+$/.test(tag) && Object.hasOwn(cardFields, tag))
}
