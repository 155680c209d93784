import { describe, expect, test } from 'vitest'
import { draw } from './draw.ts'

const table = (column: object, value: unknown, more: object = {}): object => ({
  tag: 'table',
  columns: [{ name: 'a', display_name: 'Head', ...column }],
  rows: [{ a: value }],
  ...more,
})
const cell = (column: object, value: unknown, options = {}): string =>
  /<td[^>]*><div[^>]*>(.*)<\/div><\/td>/.exec(draw(table(column, value), options))?.[1] ?? ''

describe('a cell', () => {
  test.each([
    ['text', {}, '<b>', '&lt;b&gt;'],
    ['number', { format: { precision: 2, symbol: '¥', separator: true } }, 1234567.891, '¥1,234,567.89'],
    ['number', { format: { precision: 99 } }, 1, '1.0000000000'],
    ['number', {}, -1234.5, '-1234.5'],
    ['number', { format: { separator: true } }, -1234567, '-1,234,567'],
    ['date', { date_format: 'YYYY/MM/DD HH:mm:ss' }, 1700000000000, '2023/11/15 06:13:20'],
    ['date', {}, 1700000000000, '2023-11-15T06:13:20+08:00'],
    ['date', {}, 1e99, '1e+99'],
    ['lark_md', {}, '**a**\n# b', '<strong>a</strong><br># b'],
    ['markdown', {}, '# b', '<div class="lc-h lc-h1" role="heading" aria-level="1">b</div>'],
    [
      'options',
      {},
      'a',
      '<span class="lc-tag" dir="auto" style="--lc-tag:var(--lc-blue-100);--lc-tag-text:var(--lc-blue-700)">a</span>',
    ],
    [
      'options',
      {},
      [{ text: 'a', color: 'red' }],
      '<span class="lc-tag" dir="auto" style="--lc-tag:var(--lc-red-100);--lc-tag-text:var(--lc-red-700)">a</span>',
    ],
  ])('of %s with %j shows %j', (type, column, value, shown) => {
    expect(cell({ data_type: type, ...column }, value, { timeZone: 'Asia/Shanghai' })).toBe(shown)
  })

  test('of people shows who they are', () => {
    const person = (id: string): { name: string } => ({ name: `Name of ${id}` })
    expect(cell({ data_type: 'persons' }, ['ou_1', 'ou_2'], { person })).toMatch(/Name of ou_1.*Name of ou_2/)
  })

  test('without a value is empty, whatever the column is called', () => {
    for (const name of ['b', 'constructor', '__proto__']) expect(cell({ name }, 1)).toBe('')
  })
})

describe('a table', () => {
  test('shows its first page and holds the others', () => {
    const rows = Array.from({ length: 7 }, (_, index) => ({ a: index }))
    const html = draw(table({}, 0, { rows, page_size: 3 }))
    expect(html).toContain('data-lc-pages="3"')
    expect(
      [...html.matchAll(/data-lc-row-page="(\d)"( hidden)?/g)].map(([, page, hidden]) => `${page}${hidden ?? ''}`),
    ).toEqual(['0', '0', '0', '1 hidden', '1 hidden', '1 hidden', '2 hidden'])
    expect(html).toContain('data-lc-page-now>1</span>/3')
  })

  test('of one page has no buttons', () => {
    expect(draw(table({}, 1))).not.toContain('data-lc-turn')
  })

  test('styles its head and columns', () => {
    const header_style = {
      text_align: 'center',
      text_size: 'heading',
      background_style: 'grey',
      text_color: 'grey',
      bold: false,
      lines: 2,
    }
    const html = draw(table({ width: '120px', horizontal_align: 'right', vertical_align: 'top' }, 1, { header_style }))
    expect(html).toContain('<col style="width:120px">')
    expect(html).toMatch(
      /<th scope="col" dir="auto" style="text-align:center;font-size:16px;font-weight:400;color:[^;]+;background:[^;]+">/,
    )
    expect(html).toContain('-webkit-line-clamp:2')
    expect(html).toMatch(/<td style="height:40px;vertical-align:top;text-align:right">/)
  })

  test.each([
    ['low', '40px'],
    ['high', '88px'],
    ['50px', '50px'],
    ['500px', '124px'],
  ])('has rows of %s', (row_height, height) => {
    expect(draw(table({}, 1, { row_height }))).toContain(`<td style="height:${height}`)
  })

  test('with rows of any height has a bound', () => {
    expect(draw(table({}, 1, { row_height: 'auto', row_max_height: '200px' }))).toContain('max-height:184px')
  })
})
