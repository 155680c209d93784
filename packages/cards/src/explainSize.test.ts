import { expect, test } from 'vitest'
import { button, card, chart, collapsiblePanel, column, columnSet, div, explainSize, hr, sizeOf } from './index.ts'

test('the heaviest parts come first, each with its own weight', () => {
  const long = div('字'.repeat(100))
  const rows = Array.from({ length: 4 }, (_, index) => button(`Row ${index}`, { callback: { op: 'row', index } }))
  const { byBytes, byComponents } = explainSize(card({ body: [hr(), long, collapsiblePanel('Rows', rows)] }), 3)

  const panel = collapsiblePanel('Rows', rows)
  expect(byBytes[0]).toEqual({ path: 'body.elements[2]', tag: 'collapsible_panel', ...weightOf(panel) })
  // The text is nine tenths of its div: it is listed in place of it.
  expect(byBytes[1]).toEqual({ path: 'body.elements[1].text', tag: 'plain_text', ...weightOf(long.text ?? {}) })
  expect(byComponents[0]).toEqual({
    path: 'body.elements[2]',
    tag: 'collapsible_panel',
    bytes: sizeOf(panel).bytes,
    components: 10,
  })
  expect(byBytes).toHaveLength(3)
})

const weightOf = (part: object) => {
  const { bytes, components } = sizeOf(part)
  return { bytes, components }
}

test('containers around one heavy part give way to it', () => {
  const heavy = chart({ type: 'pie', data: { values: 'x'.repeat(2000) } })
  const { byBytes } = explainSize(card({ body: [columnSet([column([collapsiblePanel('Chart', [heavy])])]), hr()] }), 1)
  expect(byBytes.map(({ path }) => path)).toEqual(['body.elements[0].columns[0].elements[0].elements[0]'])
})

test('data is weighed with its component and not counted', () => {
  const pie = chart({ type: 'pie', inner: { tag: 'hr' } })
  expect(explainSize(card({ body: [pie] })).byComponents).toEqual([
    { path: 'body.elements[0]', tag: 'chart', ...weightOf(pie), components: 1 },
  ])
})

test('a card in JSON 1.0 is explained too, and an empty one has no parts', () => {
  expect(explainSize({ elements: [{ tag: 'hr' }] }).byBytes).toEqual([
    { path: 'elements[0]', tag: 'hr', bytes: 12, components: 1 },
  ])
  expect(explainSize({})).toEqual({ byBytes: [], byComponents: [] })
})
