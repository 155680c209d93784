import type { Clock } from '../clock.ts'
import { refuse } from './refusal.ts'

export interface Rates {
  /** Refuses a call to an endpoint that was called too often. */
  call(endpoint: string, perMinute: number | undefined, perSecond: number | undefined, status: number): void
  /** Refuses a message to a chat or a card that had five within a second. */
  lane(name: string, perSecond?: number, code?: number): void
  /** Refuses a message of a custom bot that had 5 within a second or 100 within a minute. */
  hook(id: string): void
}

/** @param on Off by default in the emulator: everything passes. */
export function createRates(clock: Clock, on: boolean): Rates {
  const stamps = new Map<string, number[]>()

  /** Milliseconds until there is room again; 0 takes the slot. */
  function take(name: string, limit: number, windowMs: number): number {
    const nowMs = clock.now()
    const held = (stamps.get(name) ?? []).filter(stamp => stamp > nowMs - windowMs)
    stamps.set(name, held)
    const oldest = held[held.length - limit]
    if (oldest !== undefined) return oldest + windowMs - nowMs
    held.push(nowMs)
    return 0
  }

  return {
    call(endpoint, perMinute, perSecond, status) {
      if (!on) return
      for (const [limit, windowMs] of [
        [perSecond, 1000],
        [perMinute, 60_000],
      ] as const) {
        if (limit === undefined) continue
        const waitMs = take(`${endpoint} ${windowMs}`, limit, windowMs)
        if (waitMs === 0) continue
        refuse(99991400, 'request trigger frequency limit', {
          status,
          headers: {
            'x-ogw-ratelimit-limit': String(limit),
            'x-ogw-ratelimit-reset': String(Math.max(1, Math.ceil(waitMs / 1000))),
          },
        })
      }
    },
    lane(name, perSecond = 5, code = 230020) {
      if (on && take(name, perSecond, 1000) > 0)
        refuse(code, `More than ${perSecond} in a second for one receiver or message`)
    },
    hook(id) {
      if (!on) return
      const full = take(`hook ${id} second`, 5, 1000) > 0 || take(`hook ${id} minute`, 100, 60_000) > 0
      if (full) refuse(11232, 'create message service trigger rate limit')
    },
  }
}
