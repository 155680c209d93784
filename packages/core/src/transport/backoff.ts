const FIRST_MS = 500
const CAP_MS = 8_000
/** Below this a server that names no delay would be asked again at once. */
const LEAST_PAUSE_MS = 100

/** Full jitter: anywhere from nothing to 0.5 s, 1 s, 2 s … 8 s. `attempt` counts from 0. */
export function backoffMs(attempt: number, random: () => number): number {
  return random() * Math.min(CAP_MS, FIRST_MS * 2 ** attempt)
}

/** The wait after a rate limit: what the server asks, else backoff; a little apart, so that waiters don't return as one. */
export function pauseMs(toldMs: number | undefined, attempt: number, random: () => number): number {
  const waitMs = toldMs === undefined ? backoffMs(attempt, random) : toldMs + random() * Math.min(250, toldMs / 4)
  return Math.max(LEAST_PAUSE_MS, waitMs)
}

/** `x-ogw-ratelimit-reset` (seconds to wait), then `Retry-After` (seconds, or a date). Nonsense counts as absent. */
export function toldWaitMs(headers: Headers, now: number): number | undefined {
  for (const name of ['x-ogw-ratelimit-reset', 'retry-after']) {
    const text = headers.get(name)?.trim() ?? ''
    // `Date.parse` reads "-1" as a year, so that only what names a month gets there.
    const ms = /^\d{1,9}(\.\d+)?$/.test(text)
      ? Number(text) * 1000
      : /[a-z]{3}/i.test(text)
        ? Date.parse(text) - now
        : 0
    if (ms > 0) return ms
  }
  return undefined
}
