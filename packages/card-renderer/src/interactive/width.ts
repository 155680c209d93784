import { px } from '../elements/lengths.ts'

/** The width of a control as styles: `fill`, a number of pixels, or what the control takes by itself. */
export function widthOf(value: unknown, byDefault?: string): { readonly [property: string]: string | undefined } {
  if (value === 'fill') return { width: '100%', 'align-self': 'stretch' }
  return { width: px(value, 24) ?? byDefault, 'align-self': 'var(--lc-align,flex-start)' }
}
