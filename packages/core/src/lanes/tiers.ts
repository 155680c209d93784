import { OTHER_TIERS, USUAL_TIERS } from './tierTable.ts'

/** At most `limit` calls in any `windowMs` milliseconds. */
export interface Rate {
  limit: number
  windowMs: number
}

const SECOND = 1_000
const MINUTE = 60_000

/** The platform's tiers, by its own numbers. */
const TIERS: Record<number, readonly Rate[]> = {
  1: [{ limit: 10, windowMs: MINUTE }],
  2: [{ limit: 20, windowMs: MINUTE }],
  3: [{ limit: 100, windowMs: MINUTE }],
  4: [
    { limit: 1000, windowMs: MINUTE },
    { limit: 50, windowMs: SECOND },
  ],
  5: [{ limit: 1, windowMs: SECOND }],
  6: [{ limit: 5, windowMs: SECOND }],
  7: [{ limit: 10, windowMs: SECOND }],
  8: [{ limit: 20, windowMs: SECOND }],
  9: [{ limit: 50, windowMs: SECOND }],
  11: [{ limit: 100, windowMs: SECOND }],
  21: [{ limit: 3, windowMs: SECOND }],
}

/** 5 a second to one user, to one group for all its bots, and to one message that is edited. */
export const CHAT_RATE: readonly Rate[] = [{ limit: 5, windowMs: SECOND }]

/** The rates of an endpoint; none where its page states none. */
export function ratesOf(method: string, path: string): readonly Rate[] {
  const own = path.replace(/^\/?(open-apis\/)?/, '')
  const service = own.split('/').slice(0, 2).join('/')
  return TIERS[OTHER_TIERS[`${method} ${own}`] ?? USUAL_TIERS[service] ?? 0] ?? []
}
