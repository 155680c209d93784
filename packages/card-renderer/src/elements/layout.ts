import { type Fields, oneOf, own } from '../fields.ts'
import { boxSides, px } from './lengths.ts'

const SPACING: { readonly [name: string]: string } = {
  small: '4px',
  medium: '8px',
  default: '8px',
  large: '12px',
  extra_large: '16px',
}
const PLACE: { readonly [align: string]: string } = {
  left: 'flex-start',
  top: 'flex-start',
  center: 'center',
  right: 'flex-end',
  bottom: 'flex-end',
}

/** A space by name or in pixels. */
export const spacing = (value: unknown): string | undefined => own(SPACING, value) ?? px(value, 0, 99)

/** What a container does where its fields say nothing. */
interface LayoutDefaults {
  readonly padding?: string | undefined
  readonly horizontalSpacing?: string | undefined
  readonly verticalSpacing?: string | undefined
}

/**
 * The styles of a container that lays out `elements`: add the class `lc-stack` to its box.
 * Children that don't fill the width place themselves by `--lc-align`.
 */
export function layoutOf(container: Fields, defaults: LayoutDefaults = {}): { readonly [property: string]: string } {
  const row = oneOf(container.direction, ['vertical', 'horizontal']) === 'horizontal'
  const across = spacing(container.horizontal_spacing) ?? defaults.horizontalSpacing ?? '8px'
  const down = spacing(container.vertical_spacing) ?? defaults.verticalSpacing ?? '8px'
  const side = own(PLACE, container.horizontal_align)
  const height = own(PLACE, container.vertical_align)
  const padding = boxSides(container.padding) ?? defaults.padding
  return {
    'flex-direction': row ? 'row' : 'column',
    'flex-wrap': row ? 'wrap' : 'nowrap',
    gap: `${down} ${across}`,
    ...(row ? { 'align-items': height ?? 'flex-start' } : { '--lc-align': side ?? 'flex-start' }),
    ...(row && side && { 'justify-content': side }),
    ...(!row && height && { 'justify-content': height }),
    ...(padding && { padding }),
  }
}
