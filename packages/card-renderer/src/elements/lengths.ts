/** A number of pixels between two bounds; `undefined` for anything else, so that a card can't write styles. */
export function px(value: unknown, least = 0, most = 9999): string | undefined {
  const [, number] = (typeof value === 'string' && /^(-?\d{1,4}(?:\.\d{1,4})?)px$/.exec(value.trim())) || []
  if (number === undefined) return undefined
  return `${Math.min(Math.max(Number(number), least), most)}px`
}

/** One, two or four lengths, as `padding` and `margin` take them. */
export function boxSides(value: unknown, least = 0): string | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined
  const sides = value
    .trim()
    .split(/\s+/)
    .map(side => (side === '0' ? '0px' : px(side, least, 99)))
  return sides.length <= 4 && !sides.includes(undefined) ? sides.join(' ') : undefined
}

/** A radius: pixels, or a percentage of the box. */
export function radius(value: unknown): string | undefined {
  const [, percent] = (typeof value === 'string' && /^(\d{1,3}(?:\.\d{1,2})?)%$/.exec(value.trim())) || []
  return percent === undefined ? px(value) : `${Math.min(Number(percent), 100)}%`
}

/** `[16,600]px` or a percentage, for boxes whose width a card may set. */
export function extent(value: unknown, least: number, most: number): string | undefined {
  const [, percent] = (typeof value === 'string' && /^(\d{1,3})%$/.exec(value.trim())) || []
  return percent === undefined ? px(value, least, most) : `${Math.min(Math.max(Number(percent), 1), 100)}%`
}
