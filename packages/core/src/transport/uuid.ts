/** An idempotency key: 32 hexadecimal digits, inside every endpoint's limit (50, or 64). */
export function mintUuid(): string {
  // `randomUUID` is missing on pages that aren't served over HTTPS.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
