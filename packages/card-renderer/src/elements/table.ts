import { type Context, drawAll } from '../context.ts'
import type { Fields } from '../fields.ts'
import type { Html } from '../html.ts'
import { frame } from './frame.ts'

export function table(element: Fields, context: Context): Html {
  return frame(element, context, drawAll(element.elements, context))
}
