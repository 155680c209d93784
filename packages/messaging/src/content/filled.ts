/** @throws {TypeError} unless it is a string with something in it */
export function filled(name: string, value: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw new TypeError(
    `${name}: expected a string that isn't empty, got ${value === '' ? 'an empty string' : typeof value}`,
  )
}
