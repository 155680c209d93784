/** @throws {TypeError} unless it is a list of one to `most` */
export function checkList(name: string, list: unknown, most: number): void {
  const got = Array.isArray(list) ? list.length : typeof list
  if (got && Number(got) <= most) return
  throw new TypeError(`${name}: expected 1 to ${most} of them, got ${got}`)
}
