/** @throws {TypeError} unless it is a string with something in it */
export function required(name: string, value: unknown): asserts value is string {
  if (typeof value === 'string' && value !== '') return
  const got = value === '' ? 'an empty string' : value === null ? 'null' : typeof value
  throw new TypeError(`${name}: expected a string that isn't empty, got ${got}`)
}
