import type { GuardedStore } from '../tokens/guardedStore.ts'
import type { Rate } from './tiers.ts'

/** Further ahead than this a place isn't looked for: each look is a round trip. */
const MOST_LOOKS = 100

/**
 * One lane over many processes: time is cut into slots as wide as the rate allows, and each slot is taken by one call, by an atomic
 * set-if-absent. Resolves to when the call may leave, or to `undefined` where the store can't tell: the caller's own lane serves then.
 */
export function createSharedLane(key: string, rates: readonly Rate[], store: GuardedStore) {
  // One more than the limit fits between two slots' edges, hence the slots of a limit that is one smaller.
  const slotMs = Math.max(...rates.map(({ limit, windowMs }) => windowMs / Math.max(1, limit - 1)))
  // Where this process left off: slots before it are known to be taken.
  let next = 0
  return async function book(now: number): Promise<number | undefined> {
    let slot = Math.max(next, Math.floor(now / slotMs))
    for (let looks = 0; looks < MOST_LOOKS; looks++, slot++) {
      // Two calls of this process must not look at the same slot.
      next = Math.max(next, slot + 1)
      const taken = await store.setIfAbsent(`${key}:${slot}`, '1', Math.ceil(slot * slotMs - now + 2 * slotMs))
      if (taken === undefined) return undefined
      if (taken) return Math.max(now, slot * slotMs)
      slot = Math.max(slot, next - 1)
    }
    return slot * slotMs
  }
}
