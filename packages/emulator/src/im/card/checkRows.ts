import { cardLimits } from '../../contract/cards.ts'
import { type Card, isCard } from './card.ts'
import { fail } from './fail.ts'

const isText = (value: unknown): boolean => typeof value === 'string'
const isNumber = (value: unknown): boolean => typeof value === 'number'

/** What a cell may hold, by the data_type of its column. */
const CELLS: Record<string, (value: unknown) => boolean> = {
  text: isText,
  lark_md: isText,
  markdown: isText,
  number: isNumber,
  date: isNumber,
  persons: value => isText(value) || (Array.isArray(value) && value.every(isText)),
  options: value => isText(value) || (Array.isArray(value) && value.every(item => isCard(item) && isText(item.text))),
}

/** Refuses rows that do not fit the columns of their table. */
export function checkRows({ columns, rows }: Card, path: string): void {
  const types = new Map<string, string>()
  for (const column of Array.isArray(columns) ? columns.filter(isCard) : []) {
    if (types.has(String(column.name))) fail(200621, 'duplicate name of a column', `${path} -> columns`)
    types.set(String(column.name), String(column.data_type))
  }
  if (types.size > cardLimits.tableColumns) {
    fail(200621, `more than ${cardLimits.tableColumns} columns`, `${path} -> columns`)
  }
  if (rows === undefined || rows === null) return
  if (!Array.isArray(rows)) fail(200914, 'rows is a list', `${path} -> rows`)
  for (const [index, row] of rows.entries()) {
    const here = `${path} -> rows -> [${index}]`
    if (!isCard(row)) fail(200914, 'a row is an object', here)
    for (const [name, value] of Object.entries(row)) {
      const type = types.get(name)
      if (type === undefined) fail(200915, `${name} is not the name of a column`, `${here} -> ${name}`)
      if (value !== null && CELLS[type]?.(value) === false) {
        fail(200914, `the value does not fit data_type ${type}`, `${here} -> ${name}`)
      }
    }
  }
}
