import { isLarkApiError, isLarkNetworkError } from '@lark-sdk/core'

/** The platform's number, where it refused. */
export function codeOf(error: unknown): number | undefined {
  return isLarkApiError(error) ? error.code : undefined
}

export const SEQUENCE_TOO_LOW = 300317
export const DUPLICATE_ID = 300301
export const NOT_DELETED = 300314

/** Streaming mode has ended: after ten minutes, or because nothing came for long. */
export const isStreamingClosed = (error: unknown): boolean => [200510, 200850, 300309].includes(codeOf(error) ?? 0)

/** The card is full: bytes, components, or tables, which come as the second number of 230099. */
export function isTooLarge(error: unknown): boolean {
  const code = codeOf(error)
  return code === 200860 || code === 300305 || (code === 230099 && isLarkApiError(error) && /\b11310\b/.test(error.msg))
}

/** Passes by itself: somebody is using the card, a change failed inside the platform, it is too busy, or nothing answered. */
export function isPassing(error: unknown): boolean {
  const passing = [200770, 200810, 300121, 300122, 300313, 300315]
  return isLarkNetworkError(error) || (isLarkApiError(error) && (error.retryable || passing.includes(error.code)))
}
