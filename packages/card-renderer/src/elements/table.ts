import type { Context } from '../context.ts'
import { type Fields, fieldsOf, listOf, oneOf, own, stringOf, wholeOf } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { frame, styleOf } from './frame.ts'
import { extent, px } from './lengths.ts'
import { pager } from './pager.ts'
import { tableCell } from './tableCell.ts'

/** Heights of rows in pixels; the platform publishes names alone. */
const LOW = 40
const HEIGHTS: { readonly [name: string]: number } = { low: LOW, middle: 64, high: 88 }
const CELL_PADDING = 16
const TWO_LINES = 60
/** The platform takes 50 columns; rows are bounded by the size of a card. */
const MOST_COLUMNS = 50
const MOST_ROWS = 2000

/** A table with pages: all rows are in the markup, those of the first page are shown. */
export function table(element: Fields, context: Context): Html {
  const columns = listOf(element.columns).slice(0, MOST_COLUMNS)
  const rows = listOf(element.rows).slice(0, MOST_ROWS)
  const perPage = wholeOf(element.page_size, 1, 10) ?? 5
  const pages = Math.max(Math.ceil(rows.length / perPage), 1)
  const head = html`<thead><tr>${columns.map(column => headCell(column, fieldsOf(element.header_style)))}</tr></thead>`
  const body = rows.map((row, index) => {
    const page = Math.floor(index / perPage)
    const written = attributes({ 'data-lc-row-page': page, hidden: page > 0 })
    return html`<tr${written}>${columns.map(column => cell(row, column, element, context))}</tr>`
  })
  const empty = rows.length === 0 && html`<tr><td class="lc-empty" colspan="${Math.max(columns.length, 1)}">–</td></tr>`
  const widths = columns.map(
    ({ width }) => html`<col${attributes({ style: styleOf({ width: extent(width, 80, 600) }) })}>`,
  )
  const oneLine = heightOf(element).most < TWO_LINES
  const classes = ['lc-grid', element.freeze_first_column === true && 'lc-freeze', oneLine && 'lc-one-line']
    .filter(Boolean)
    .join(' ')
  const grid = html`<div class="lc-scroll" tabindex="0" role="group" aria-label="Table"><table class="${classes}"><colgroup>${widths}</colgroup>${head}<tbody>${body}${empty}</tbody></table></div>`
  return frame(element, context, html`${grid}${pager(pages)}`, { attributes: { 'data-lc-pages': pages } })
}

function headCell(column: Fields, style: Fields): Html {
  const lines = wholeOf(style.lines, 1, 99) ?? 1
  const written = attributes({
    scope: 'col',
    dir: 'auto',
    style: styleOf({
      'text-align': oneOf(style.text_align, ['left', 'center', 'right']) ?? alignOf(column),
      'font-size': style.text_size === 'heading' ? '16px' : undefined,
      'font-weight': style.bold === false ? '400' : undefined,
      color: style.text_color === 'grey' ? 'var(--lc-text-2)' : undefined,
      background: style.background_style === 'grey' ? 'var(--lc-grey-100)' : undefined,
    }),
  })
  const text = stringOf(column.display_name) ?? stringOf(column.name) ?? ''
  return html`<th${written}><div class="lc-clamp" style="-webkit-line-clamp:${lines}">${text}</div></th>`
}

function cell(row: Fields, column: Fields, element: Fields, context: Context): Html {
  const height = heightOf(element)
  const td = attributes({
    style: styleOf({
      height: height.fixed === undefined ? undefined : `${height.fixed}px`,
      'vertical-align': { top: 'top', center: 'middle', bottom: 'bottom' }[
        oneOf(column.vertical_align, ['top', 'center', 'bottom']) ?? 'center'
      ],
      'text-align': alignOf(column),
    }),
  })
  const inner = attributes({
    class: 'lc-cell',
    dir: 'auto',
    style: styleOf({ 'max-height': `${height.most - CELL_PADDING}px`, 'max-width': px(column.width, 80, 600) }),
  })
  return html`<td${td}><div${inner}>${tableCell(own(row, column.name), column, context)}</div></td>`
}

const alignOf = (column: Fields): string | undefined => oneOf(column.horizontal_align, ['left', 'center', 'right'])

function heightOf(element: Fields): { readonly fixed: number | undefined; readonly most: number } {
  if (element.row_height === 'auto') {
    return { fixed: undefined, most: Number.parseFloat(px(element.row_max_height, 32, 999) ?? '124') }
  }
  const exact = px(element.row_height, 32, 124)
  const fixed = exact === undefined ? (own(HEIGHTS, element.row_height) ?? LOW) : Number.parseFloat(exact)
  return { fixed, most: fixed }
}
