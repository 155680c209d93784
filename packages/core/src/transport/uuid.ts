/** An idempotency key: 36 characters, inside every endpoint's limit (50, or 64). */
export const mintUuid = (): string => crypto.randomUUID()
