import type { StreamCall } from '../api.ts'

const MOST_BARS = 600

/**
 * The most calls to one card in each second; over long streams the busiest second of several.
 * Messages and settings of the app are no calls to a card.
 */
export function ratesOf(calls: readonly StreamCall[], lengthMs: number): readonly number[] {
  const seconds = Math.ceil(lengthMs / 1000) + 1
  const perBar = Math.ceil(seconds / MOST_BARS)
  const rates = Array.from({ length: Math.ceil(seconds / perBar) }, () => 0)
  const counts = new Map<string, number>()
  for (const { atMs, path, page } of calls) {
    if (!path.startsWith('cardkit/')) continue
    const second = Math.floor(atMs / 1000)
    const key = `${page} ${second}`
    const count = (counts.get(key) ?? 0) + 1
    const bar = Math.floor(second / perBar)
    counts.set(key, count)
    rates[bar] = Math.max(rates[bar] ?? 0, count)
  }
  return rates
}
