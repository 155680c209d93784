import type { Renderer } from '../context.ts'
import { hr } from './hr.ts'

/** Who draws which component. */
export const renderers: { readonly [tag: string]: Renderer } = {
  hr,
}
