import { type Fields, isFields, listOf, ownOf, wordOf } from '../json/fields.ts'
import { type Place, type Report, step } from './finding.ts'

const CELLS: { readonly [type: string]: (value: unknown) => boolean } = {
  text: value => typeof value === 'string',
  lark_md: value => typeof value === 'string',
  markdown: value => typeof value === 'string',
  number: value => typeof value === 'number',
  date: value => typeof value === 'number',
  persons: value =>
    typeof value === 'string' || (Array.isArray(value) && value.every(item => typeof item === 'string')),
  options: value =>
    typeof value === 'string' ||
    (Array.isArray(value) && value.every(item => isFields(item) && typeof item.text === 'string')),
}

function checkRow(row: unknown, types: ReadonlyMap<unknown, string>, at: Place, report: Report): void {
  if (!isFields(row)) report('error', 'table-row', at, 'a row is an object')
  for (const [name, value] of isFields(row) ? Object.entries(row) : []) {
    const type = types.get(name)
    if (type === undefined) report('error', 'table-row', step(at, name), `${name} is not the name of a column`)
    else if (value !== null && ownOf(CELLS, type)?.(value) === false) {
      report(
        'error',
        'table-cell',
        step(at, name),
        `${JSON.stringify(value).slice(0, 60)} does not fit data_type ${type}`,
      )
    }
  }
}

/** @internal Rows fit their columns. */
export function checkTable(fields: Fields, at: Place, report: Report): void {
  const columns = listOf(fields.columns)
  const types = new Map(columns.map(({ name, data_type }) => [name, wordOf(data_type)]))
  if (columns.length > 50)
    report('error', 'table-columns', step(at, 'columns'), `${columns.length} columns, 50 are taken`)
  if (types.size < columns.length)
    report('error', 'duplicate-column', step(at, 'columns'), 'two columns have the same name')
  columns.forEach(({ data_type, format, date_format }, index) => {
    const here = step(step(at, 'columns'), index)
    if (format !== undefined && data_type !== 'number')
      report('warn', 'no-effect', step(here, 'format'), 'format counts with data_type number only')
    if (date_format !== undefined && data_type !== 'date')
      report('warn', 'no-effect', step(here, 'date_format'), 'date_format counts with data_type date only')
  })
  const { rows } = fields
  if (rows === undefined) return
  if (!Array.isArray(rows)) report('error', 'type', step(at, 'rows'), 'rows is a list')
  else for (const [index, row] of rows.entries()) checkRow(row, types, step(step(at, 'rows'), index), report)
}
