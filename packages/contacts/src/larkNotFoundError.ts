import { LarkError } from '@lark-sdk/core'

/** Lark answered and knows nobody, or no chat, that fits. It is no refusal: there is no code. */
export class LarkNotFoundError extends LarkError {
  override name = 'LarkNotFoundError'
}

/** Tells whether a look-up found nothing, also when another copy of the package threw. */
export function isLarkNotFoundError(value: unknown): value is LarkNotFoundError {
  return value instanceof Error && value.name === 'LarkNotFoundError'
}
