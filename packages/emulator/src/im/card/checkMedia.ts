import { type Card, isCard } from './card.ts'
import { elementsOf } from './elementsOf.ts'
import { fail } from './fail.ts'

/** What counts in a card as a whole: audio is not forwarded, and each has an id of its own. */
export function checkMedia(card: Card): void {
  const audio = [...elementsOf(card)].map(({ element }) => element).filter(({ tag }) => tag === 'audio')
  const config = isCard(card.config) ? card.config : {}
  if (audio.length > 0 && config.enable_forward !== false) {
    fail(300220, 'a card with audio cannot be forwarded', 'ROOT -> config -> enable_forward')
  }
  const ids = audio.map(({ audio_id: id }) => id).filter(id => id !== undefined)
  if (new Set(ids).size < ids.length) fail(300230, 'duplicate audio_id', 'ROOT')
}
