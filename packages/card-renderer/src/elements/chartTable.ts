import { type Fields, listOf, own, stringOf, wordOf } from '../fields.ts'
import { type Html, html } from '../html.ts'
import { setsOf } from './chartNumbers.ts'

const MOST_ROWS = 200
const MOST_COLUMNS = 12
/** Fields that name a column of the data, most telling first. */
const ROLES = [
  'xField',
  'categoryField',
  'yField',
  'valueField',
  'angleField',
  'radiusField',
  'sizeField',
  'nameField',
  'seriesField',
  'sourceField',
  'targetField',
]

/** A chart's numbers, to be read where nothing draws it. */
export function chartTable(spec: Fields): Html | undefined {
  const sets = setsOf(spec)
  const fields = rolesOf(spec)
  const tables = sets.map(rows => {
    const columns = columnsOf(rows, fields)
    const head = columns.map(column => html`<th scope="col" dir="auto">${column}</th>`)
    const body = rows
      .slice(0, MOST_ROWS)
      .map(row => html`<tr>${columns.map(column => html`<td dir="auto">${wordOf(own(row, column))}</td>`)}</tr>`)
    return html`<table class="lc-grid"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
  })
  return tables.length === 0
    ? undefined
    : html`<div class="lc-scroll" tabindex="0" role="group" aria-label="Data of the chart">${tables}</div>`
}

function rolesOf(spec: Fields): readonly string[] {
  const sources = [spec, ...listOf(spec.series)]
  return sources.flatMap(source => ROLES.flatMap(role => [source[role]].flat().flatMap(name => stringOf(name) ?? [])))
}

function columnsOf(rows: readonly Fields[], fields: readonly string[]): readonly string[] {
  const present = new Set(rows.slice(0, MOST_ROWS).flatMap(row => Object.keys(row)))
  const known = fields.filter(field => present.has(field))
  return [...new Set([...known, ...present])].slice(0, MOST_COLUMNS)
}
