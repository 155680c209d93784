import type { Context } from '../context.ts'
import { fieldsOf, stringOf } from '../fields.ts'

const LEVELS = ['50', '100', '200', '300', '400', '500', '600', '700', '800', '900']

/** What a bare name means, by where it stands. */
export type ColorUse = 'text' | 'background' | 'border' | 'icon'

const HUES = [
  'grey',
  'blue',
  'wathet',
  'turquoise',
  'green',
  'lime',
  'yellow',
  'orange',
  'red',
  'carmine',
  'violet',
  'purple',
  'indigo',
]
const BARE: { readonly [use in ColorUse]: string } = { text: '600', background: '100', border: '400', icon: '500' }
const NEUTRAL: { readonly [use in ColorUse]: string } = {
  text: 'var(--lc-text-2)',
  background: 'var(--lc-grey-100)',
  border: 'var(--lc-line)',
  icon: 'var(--lc-text-2)',
}
const RGBA = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,\s*(\d?\.?\d{1,6}%?)\s*)?\)$/

/**
 * A colour as CSS: a name, a name with a level (`blue-50`), `rgba(…)`, or a name that `config.style.color` defines.
 * `undefined` for anything else and for `default`, so that a card can't write styles.
 */
export function colorOf(value: unknown, context: Context, use: ColorUse = 'text'): string | undefined {
  const name = stringOf(value)?.trim()
  if (name === undefined || name === '' || name.length > 60) return undefined
  const custom = fieldsOf(fieldsOf(fieldsOf(fieldsOf(context.card.config).style).color)[name])
  const light = rgba(custom.light_mode)
  const dark = rgba(custom.dark_mode)
  if (light || dark) return `light-dark(${light ?? dark},${dark ?? light})`
  return named(name, use) ?? rgba(name)
}

function named(name: string, use: ColorUse): string | undefined {
  if (name === 'white') return 'var(--lc-white)'
  if (name === 'black') return 'var(--lc-black)'
  if (name === 'light_grey') return use === 'text' || use === 'icon' ? 'var(--lc-text-3)' : 'var(--lc-grey-50)'
  if (name === 'grey' || name === 'gray' || name === 'neutral') return NEUTRAL[use]
  const [hue = '', level = BARE[use], ...rest] = name.split('-')
  if (rest.length > 0 || !HUES.includes(hue) || !LEVELS.includes(level)) return undefined
  return `var(--lc-${hue}-${level})`
}

function rgba(value: unknown): string | undefined {
  const [, red, green, blue, alpha = '1'] = RGBA.exec(stringOf(value)?.trim().toLowerCase() ?? '') ?? []
  if (red === undefined || green === undefined || blue === undefined) return undefined
  const [r, g, b] = [red, green, blue].map(part => Math.min(Number(part), 255))
  const share = alpha.endsWith('%') ? Number(alpha.slice(0, -1)) / 100 : Number(alpha)
  return `rgba(${r},${g},${b},${Number.isFinite(share) ? Math.min(share, 1) : 1})`
}

/** The hue of a tag or a header band; these know names alone. */
export function hueOf(value: unknown): string | undefined {
  if (value === 'neutral') return 'grey'
  return HUES.find(hue => hue === value)
}
