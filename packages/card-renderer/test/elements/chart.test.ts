import { describe, expect, test } from 'vitest'
import { draw } from './draw.ts'

const rows = [
  { day: 'Mon', kind: 'A', sold: 10 },
  { day: 'Mon', kind: 'B', sold: 30 },
  { day: 'Tue', kind: 'A', sold: 20 },
  { day: 'Tue', kind: 'B', sold: '5' },
]
const sketch = (spec: object): string =>
  draw({
    tag: 'chart',
    chart_spec: { data: { values: rows }, xField: 'day', yField: 'sold', seriesField: 'kind', ...spec },
  })
const rects = (html: string): readonly number[] =>
  [...html.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="[\d.]+" height="([\d.]+)"/g)].map(([, height]) =>
    Number(height),
  )

describe('a sketch', () => {
  test('of bars stacks its series, or puts them beside each other', () => {
    // The plot is 190 high, which is 40 where the series are stacked and 30 where they aren't.
    expect(rects(sketch({ type: 'bar' }))).toEqual([47.5, 95, 142.5, 23.7])
    expect(rects(sketch({ type: 'bar', xField: ['day', 'kind'] }))).toEqual([63.3, 126.7, 190, 31.7])
    expect(sketch({ type: 'bar' })).toMatch(/lc-legend.*>A<.*>B</)
  })

  test('of lines and areas has a line for each series', () => {
    expect(sketch({ type: 'line' }).match(/<polyline/g)).toHaveLength(2)
    expect(sketch({ type: 'area' }).match(/<polygon/g)).toHaveLength(2)
  })

  test('of a pie has a slice for each category', () => {
    const pie = { type: 'pie', categoryField: 'day', valueField: 'sold', seriesField: undefined }
    expect(sketch(pie)).toMatch(/<path class="lc-s0".*<path class="lc-s1".*Mon 62%.*Tue 38%/)
    expect(sketch({ ...pie, innerRadius: 0.5 })).toContain('lc-sketch-hole')
    expect(sketch({ ...pie, data: { values: rows.slice(0, 2) } })).toContain('<circle class="lc-s0"')
  })

  test.each([
    { type: 'funnel' },
    { type: 'bar', xField: 'nothing', data: { values: [{ a: 'x' }] } },
    { type: 'bar', yField: 7 },
  ])('of %j is none, and the numbers are there', spec => {
    expect(sketch(spec)).not.toContain('<svg')
    expect(sketch(spec)).toContain('<table')
  })

  test('of numbers below 0 and above a million fits', () => {
    const values = [
      { day: 'Mon', sold: -500_000 },
      { day: 'Tue', sold: 2_000_000 },
    ]
    const html = sketch({ type: 'bar', data: { values }, seriesField: undefined })
    expect(html).toContain('>-1M<')
    expect(html).toContain('>2M<')
    expect(rects(html).every(height => height > 0 && height <= 190)).toBe(true)
  })

  test.each([[0], [1e300, -1e300], [Number.NaN], ['x'], [null], [1e-300]])(
    'of the numbers %j is finite',
    (...numbers) => {
      const values = numbers.map((sold, index) => ({ day: String(index), sold }))
      for (const type of ['bar', 'line', 'area', 'pie']) {
        const svg = /<svg.*<\/svg>/s.exec(sketch({ type, data: { values } }))?.[0] ?? ''
        expect(svg).not.toMatch(/NaN|Infinity|e[+-]/)
      }
    },
  )
})
