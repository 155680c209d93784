import { createHash, randomBytes } from 'node:crypto'

/** Makes ids in the platform's forms: the same run gives the same ids, so that transcripts and snapshots hold. */
export interface Ids {
  /** `prefix` and 32 hexadecimal digits. */
  next(prefix: string): string
}

/** `length` hexadecimal digits that depend on `name` alone. */
export function digest(name: string, length: number): string {
  return createHash('sha256').update(name).digest('hex').slice(0, length)
}

/** Tokens and codes are random, so that one emulator never takes another's. */
export function secret(prefix: string, length: number): string {
  return prefix + randomBytes(length).toString('base64url').slice(0, length)
}

export function createIds(seed: string): Ids {
  const counts = new Map<string, number>()
  return {
    next(prefix) {
      const count = (counts.get(prefix) ?? 0) + 1
      counts.set(prefix, count)
      return prefix + digest(`${seed}:${prefix}:${count}`, 32)
    },
  }
}
