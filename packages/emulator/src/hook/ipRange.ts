const PART = /^(25[0-5]|2[0-4]\d|1?\d?\d)$/

function parts(address: string): number[] | undefined {
  const list = address.split('.')
  return list.length === 4 && list.every(part => PART.test(part)) ? list.map(Number) : undefined
}

const numberOf = (list: number[]): number => list.reduce((sum, part) => sum * 256 + part, 0)

/** First and last address of `203.0.113.7`, `203.0.113.*` or `203.0.113.0/24`. */
function rangeOf(range: string): [first: number, last: number] | undefined {
  const [address = '', bits] = range.split('/')
  if (bits === undefined) {
    const [first, last] = [parts(address.replaceAll('*', '0')), parts(address.replaceAll('*', '255'))]
    return first && last && [numberOf(first), numberOf(last)]
  }
  const list = parts(address)
  const size = 2 ** (32 - Number(bits))
  if (!list || !/^\d\d?$/.test(bits) || Number(bits) > 32) return undefined
  const first = Math.floor(numberOf(list) / size) * size
  return [first, first + size - 1]
}

/** @throws {TypeError} for what is no address and no range of them */
export function checkRange(range: string): void {
  if (!rangeOf(range)) throw new TypeError(`ips of a custom bot: ${range} is no IPv4 address, and no range of them`)
}

export function isInRange(address: string, range: string): boolean {
  const [first, last] = rangeOf(range) ?? [1, 0]
  const at = numberOf(parts(address) ?? [-1])
  return at >= first && at <= last
}
