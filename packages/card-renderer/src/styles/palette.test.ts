import { describe, expect, test } from 'vitest'
import { palette } from './palette.ts'

const colors = new Map(
  [...palette.matchAll(/--lc-([\w-]+):light-dark\((#\w+),(#\w+)\)/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
)

const HUES = [...colors.keys()].flatMap(name => (name.endsWith('-500') ? [name.slice(0, -4)] : []))

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/g, digit => digit + digit) : hex
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** As WCAG 2.2 counts it: 4.5 is enough for texts. */
function contrast(text: string, ground: string, scheme: 'light' | 'dark'): number {
  const [a, b] = [text, ground].map(name => luminance(colors.get(name)?.[scheme] ?? '#888')) as [number, number]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

describe.each(['light', 'dark'] as const)('on %s ground', scheme => {
  test.each(HUES)('texts, bands and tags in %s can be read', hue => {
    expect(contrast(`${hue}-600`, 'card', scheme)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(`${hue}-700`, `${hue}-100`, scheme)).toBeGreaterThanOrEqual(4.5)
    expect(contrast('text-1', `${hue}-100`, scheme)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['text-1', 'text-2', 'text-3', 'link'])('%s can be read on the card', role => {
    expect(contrast(role, 'card', scheme)).toBeGreaterThanOrEqual(4.5)
  })
})

test('there are 13 hues of ten levels', () => {
  expect(HUES).toHaveLength(13)
  for (const hue of HUES) {
    const levels = [...colors.keys()].filter(name => new RegExp(`^${hue}-\\d+$`).test(name))
    expect(levels).toHaveLength(10)
  }
})
