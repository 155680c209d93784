import type { Context } from '../context.ts'
import { type Fields, fieldsOf, isFields, stringOf, wholeOf, wordOf } from '../fields.ts'
import { type Html, html, type Part } from '../html.ts'
import { larkMd } from '../markdown/larkMd.ts'
import { markdownOf } from '../markdown/markdownOf.ts'
import { dateOf, formatted, momentParts } from './moment.ts'
import { personInner } from './person.ts'
import { tagOf } from './textTag.ts'

/** What stands in a cell, by the `data_type` of its column. */
export function tableCell(value: unknown, column: Fields, context: Context): Part {
  if (value === undefined || value === null) return ''
  switch (column.data_type) {
    case 'lark_md':
      return larkMd(wordOf(value), context)
    case 'markdown':
      return markdownOf(wordOf(value), context)
    case 'number':
      return typeof value === 'number' ? numberText(value, fieldsOf(column.format)) : wordOf(value)
    case 'date':
      return dateText(value, column, context)
    case 'options':
      return options(value)
    case 'persons':
      return people(value, context)
    default:
      return wordOf(value)
  }
}

function numberText(value: number, format: Fields): string {
  const precision = wholeOf(format.precision, 0, 10)
  const text = precision === undefined ? String(value) : value.toFixed(precision)
  const [whole = '', ...rest] = text.split('.')
  const grouped = format.separator === true ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return `${stringOf(format.symbol)?.slice(0, 4) ?? ''}${[grouped, ...rest].join('.')}`
}

function dateText(value: unknown, column: Fields, context: Context): string {
  const date = dateOf(value)
  if (date === undefined) return wordOf(value)
  const format = stringOf(column.date_format)
  return format ? formatted(date, format, context) : rfc3339(date, context)
}

const rfc3339 = (date: Date, context: Context): string =>
  `${formatted(date, 'YYYY-MM-DDTHH:mm:ss', context)}${momentParts(date, context).offset}`

function options(value: unknown): readonly Html[] {
  const all = Array.isArray(value) ? value : [value]
  return all.map(each => (isFields(each) ? tagOf(wordOf(each.text), each.color) : tagOf(wordOf(each), 'blue')))
}

function people(value: unknown, context: Context): readonly Html[] {
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value]
  return ids.map(id => html`<span class="lc-who">${personInner(isFields(id) ? id.id : id, context, true, true)}</span>`)
}
