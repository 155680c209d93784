import type { Hr } from '../json/elements.ts'
import type { Built, Shows } from '../typing/traits.ts'
import { element, type Options } from './element.ts'

/** A line. */
export function hr(options?: Options<Hr>): Built<Hr, Shows> {
  return element('hr', { ...options })
}
