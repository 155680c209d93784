import { describe, expect, test } from 'vitest'
import { renderCard, renderPage } from '../src/index.ts'
import { cardsOf, fixtures } from './cards.ts'

type Json = { readonly [field: string]: unknown }

const inBody = (element: Json): Json => ({ schema: '2.0', body: { elements: [element] } })

function nested(levels: number, around: (inner: Json) => Json): Json {
  let element: Json = { tag: 'hr' }
  for (let level = 0; level < levels; level++) element = around(element)
  return element
}

const count = (html: string, part: string): number => html.split(part).length - 1

test.each([null, undefined, 3, [], '{', '', 'null', { card: null, type: 'raw', data: '{' }])(
  '%j in the place of a card is a notice',
  card => {
    const html = renderCard(card as string, { styles: false })

    expect(html).toMatch(/^<article class="lark-card".*This is no card.*<\/article>$/)
    expect(renderCard({ schema: '2.0' }, { styles: false })).not.toContain('This is no card')
  },
)

test.each([{ timeZone: 'Mars/Base' }, { timeZone: '' }, { locale: 'no such_thing!' }, { locale: '' }, { locale: 3 }])(
  'with %j moments are shown as by default',
  options => {
    const card = inBody({
      tag: 'table',
      columns: [{ name: 'at', data_type: 'date' }],
      rows: [{ at: 1_700_000_000_000 }],
    })
    const time = inBody({
      tag: 'markdown',
      content: "<local_datetime millisecond='1700000000000' format_type='date_num'></local_datetime>",
    })

    for (const one of [card, time])
      expect(renderCard(one, { styles: false, ...(options as object) })).toBe(renderCard(one, { styles: false }))
    expect(renderPage(card, options as object)).toContain('lang="zh-cn"')
  },
)

describe('a card that no client would take', () => {
  test.each<[string, (inner: Json) => Json]>([
    ['column_set', inner => ({ tag: 'column_set', columns: [{ tag: 'column', elements: [inner] }] })],
    ['collapsible_panel', inner => ({ tag: 'collapsible_panel', elements: [inner] })],
    ['interactive_container', inner => ({ tag: 'interactive_container', elements: [inner] })],
    ['form', inner => ({ tag: 'form', name: 'f', elements: [inner] })],
    ['extra', inner => ({ tag: 'div', extra: inner })],
  ])('10,000 levels of %s end in a notice', (_, around) => {
    const html = renderCard(inBody(nested(10_000, around)), { styles: false })
    expect(count(html, 'More than can be shown')).toBe(1)
    expect(count(html, 'data-tag')).toBeLessThan(60)
  })

  test('a value of 100,000 levels is left out', () => {
    const value = nested(100_000, inner => ({ inner }))
    const html = renderCard(inBody({ tag: 'chart', chart_spec: { type: 'bar', value } }), { styles: false })
    expect(html).toContain('bar chart')
    expect(renderCard({ type: 'template', data: { template_id: 'AAq1', template_variable: { value } } })).toContain(
      'AAq1',
    )
  })

  test('a card that holds itself ends', () => {
    const columns: Json[] = []
    const self: Json = { tag: 'column_set', columns }
    columns.push({ tag: 'column', elements: [self, self, self] })
    expect(count(renderCard(inBody(self), { styles: false }), 'data-tag')).toBeLessThan(20_000)
  })

  test('a template that makes itself ends', () => {
    const template = { type: 'template', data: { template_id: 'AAq1' } }
    let made = 0
    const make = (): Json => {
      made++
      return template
    }
    expect(renderCard(template, { template: make })).toContain('lark-card')
    expect(made).toBeLessThan(20)
  })

  test.each(['<font color=red>', '[', '![', '*a_', '`', '<a href="', '<', 'a:b:', '<raw>', '[a](<', '> ', '- '])(
    'markdown of 50,000 times %j is one text of bounded size',
    piece => {
      const content = piece.repeat(50_000 / piece.length)
      expect(renderCard(inBody({ tag: 'markdown', content }), { styles: false }).length).toBeLessThan(300_000)
    },
  )
})

test('every sample draws each of its components once, under its path', () => {
  for (const fixture of fixtures) {
    for (const card of cardsOf(fixture)) {
      const paths = [...renderCard(card, { styles: false }).matchAll(/data-path="([^"]+)"/g)].map(([, path]) => path)
      expect(new Set(paths).size, fixture.name).toBe(paths.length)
    }
  }
})

test('no sample of a sendable card shows a notice', () => {
  const shown = fixtures
    .filter(({ json }) => json.schema === '2.0' && json.body !== undefined)
    .filter(({ json }) => renderCard(json, { styles: false }).includes('lc-notice'))
  expect(shown.map(({ name }) => name)).toEqual(['v2-card-structure'])
})
