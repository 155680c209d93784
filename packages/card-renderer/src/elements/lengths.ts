/** A number of pixels between two bounds; `undefined` for anything else, so that a card can't write styles. */
export function px(value: unknown, least = 0, most = 9999): string | undefined {
  const [, number] = (typeof value === 'string' && /^(-?\d{1,4}(?:\.\d+)?)px$/.exec(value)) || []
  if (number === undefined) return undefined
  return `${Math.min(Math.max(Number(number), least), most)}px`
}

/** One, two or four lengths, as `padding` and `margin` take them. */
export function boxSides(value: unknown, least = 0): string | undefined {
  if (typeof value !== 'string') return undefined
  const sides = value
    .trim()
    .split(/\s+/)
    .map(side => (side === '0' ? '0px' : px(side, least, 99)))
  return sides.length <= 4 && !sides.includes(undefined) ? sides.join(' ') : undefined
}
