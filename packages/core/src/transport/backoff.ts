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
  if (toldMs !== undefined) return toldMs + random() * Math.min(250, toldMs / 4)
  return Math.max(LEAST_PAUSE_MS, backoffMs(attempt, random))
}

/** `x-ogw-ratelimit-reset` (seconds to wait), then `Retry-After` (seconds or a date). Nonsense counts as absent. */
export function toldWaitMs(headers: Headers, now: number): number | undefined {
  const reset = positiveSeconds(headers.get('x-ogw-ratelimit-reset'))
  if (reset !== undefined) return reset
  const retryAfter = headers.get('retry-after')
  const seconds = positiveSeconds(retryAfter)
  if (seconds !== undefined) return seconds
  // `Date.parse` reads "-1" and "2.5" as years, so that only what looks like a date gets there.
  const date = retryAfter && /[a-z]{3}/i.test(retryAfter) ? Date.parse(retryAfter) - now : Number.NaN
  return date > 0 ? date : undefined
}

function positiveSeconds(text: string | null): number | undefined {
  const trimmed = text?.trim() ?? ''
  if (!/^\d{1,9}(\.\d+)?$/.test(trimmed)) return undefined
  const ms = Number(trimmed) * 1000
  return ms > 0 ? ms : undefined
}
