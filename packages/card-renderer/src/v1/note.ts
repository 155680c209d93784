import { type Context, drawAll } from '../context.ts'
import { frame } from '../elements/frame.ts'
import type { Fields } from '../fields.ts'
import type { Html } from '../html.ts'

export function note(element: Fields, context: Context): Html {
  return frame(element, context, drawAll(element.elements, context))
}
