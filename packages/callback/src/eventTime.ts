import type { CallbackHeader } from './parseCallback.ts'

/**
 * When the event happened. Lark writes `create_time` in microseconds, in milliseconds or, in version 1.0, in seconds with a fraction:
 * the size of the number tells.
 *
 * @returns `undefined` if the header has no time
 */
export function eventTime({ create_time }: CallbackHeader): Date | undefined {
  const value = Number(create_time)
  if (!create_time || !Number.isFinite(value)) return undefined
  return new Date(value > 1e14 ? value / 1000 : value < 1e11 ? value * 1000 : value)
}
