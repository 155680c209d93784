import { expect, test } from 'vitest'
import { card, chart, collapsiblePanel, column, columnSet, div, md, sizeOf, table } from './index.ts'

test('bytes, components, depth, tables and charts are counted', () => {
  const made = card({
    header: '请假',
    body: [
      collapsiblePanel('More', [columnSet([column([div('x'), chart({ tag: 'no component' })])])]),
      table([{ name: 'a', data_type: 'options' }], [{ a: [{ text: 'x' }] }]),
      md`x`,
    ],
  })
  expect(sizeOf(made)).toEqual({
    bytes: Buffer.byteLength(JSON.stringify(made)),
    // title, panel and its title, column set, column, div and its text, chart, table, markdown
    components: 10,
    depth: 2,
    tables: 1,
    charts: 1,
  })
})

test('a card of JSON 1.0 is measured too', () => {
  expect(sizeOf({ elements: [{ tag: 'note', elements: [{ tag: 'plain_text', content: 'é' }] }] })).toMatchObject({
    components: 2,
    bytes: 78,
  })
})
