import type { Table, TableCells, TableColumn } from '../json/elements.ts'
import type { BodyOnly, Built, Shows } from '../typing/traits.ts'
import { element, type Options } from './element.ts'

type Cells<C extends readonly TableColumn[]> = {
  readonly [K in C[number] as K['name']]?: TableCells[K['data_type']] | undefined
}
/** Traits of a table. */
export interface TableTraits extends Omit<Shows, 'zone'> {
  readonly zone: BodyOnly
}

/**
 * A table. Its rows are checked against its columns.
 *
 * @param columns at most 50
 * @param rows one object a row, keyed by the names of the columns
 * @example table([{ name: 'city', data_type: 'text' }], [{ city: 'Lisbon' }])
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/table
 */
export function table<const C extends readonly TableColumn[]>(
  columns: C,
  rows: readonly NoInfer<Cells<C>>[],
  options?: Options<Table, 'columns' | 'rows'>,
): Built<Table, TableTraits> {
  return element('table', { columns, rows, ...options })
}
