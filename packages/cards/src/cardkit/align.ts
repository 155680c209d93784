/** Pairs the items of two lists, in order, so that the pairs weigh the most; an item of weight 0 pairs with nothing. */
export function align<T>(
  old: readonly T[],
  next: readonly T[],
  weigh: (a: T, b: T) => number,
): (readonly [number, number])[] {
  const weights = old.map(a => next.map(b => weigh(a, b)))
  const best = Array.from({ length: old.length + 1 }, () => Array.from({ length: next.length + 1 }, () => 0))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  const paired = (i: number, j: number) => {
    const weight = weights[i]?.[j] ?? 0
    return weight > 0 ? weight + at(i + 1, j + 1) : 0
  }
  for (let i = old.length - 1; i >= 0; i--) {
    const row = best[i]
    for (let j = next.length - 1; row && j >= 0; j--) row[j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j))
  }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < old.length && j < next.length; ) {
    const pair = paired(i, j)
    if (pair > 0 && pair === at(i, j)) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
