/** Refuses a key before it is needed: for functions that upload something before they send. */
export function checkUuid(uuid: string | undefined): void {
  if (uuid !== undefined && !(uuid.length > 0 && uuid.length <= 50)) {
    throw new TypeError(`uuid: expected 1 to 50 characters, got ${uuid.length}`)
  }
}
