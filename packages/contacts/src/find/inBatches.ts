/** Calls are made five side by side. */
const SIDE_BY_SIDE = 5

/** Runs over a list in parts, several side by side, and keeps the order of the answers. */
export async function inBatches<Item, Out>(
  items: readonly Item[],
  size: number,
  run: (part: Item[]) => Promise<Out>,
): Promise<Out[]> {
  const parts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
  const answers: Out[] = []
  let next = 0
  async function work(): Promise<void> {
    for (let index = next++; index < parts.length; index = next++) answers[index] = await run(parts[index] as Item[])
  }
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, parts.length) }, work))
  return answers
}

/** Each once, without empty ones, in their order. */
export function distinct(name: string, values: readonly string[] = []): string[] {
  for (const value of values) {
    if (typeof value !== 'string' || value === '') {
      throw new TypeError(`${name}: expected texts, got ${value === '' ? 'an empty one' : typeof value}`)
    }
  }
  return [...new Set(values)]
}
