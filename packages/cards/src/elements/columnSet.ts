import type { Column, ColumnSet } from '../json/containers.ts'
import type {
  Bring,
  Built,
  ColumnSetOnly,
  Columns,
  Contents,
  Fields,
  Holds,
  Inherit,
  Submits,
  Traits,
} from '../typing/traits.ts'
import { element, type Options, present } from './element.ts'

/** Traits of a column: its zone names the only place for it, and what it holds travels beside. */
export interface ColumnTraits<L extends readonly unknown[]> extends Traits {
  readonly zone: ColumnSetOnly
  /** What the column set inherits. */
  readonly inner: Bring<L, 'zone'>
  readonly level: Bring<L, 'level'>
  readonly fields: Fields<L>
  readonly submits: Submits<L>
  readonly forms: never
  readonly actions: Bring<L, 'actions'>
}

type Inner<E> = E extends Built<unknown, infer T> ? (T extends { inner: infer Z } ? Z : never) : never
/** Traits of columns side by side. */
export interface ColumnSetTraits<L extends readonly unknown[]> extends Omit<Holds<L>, 'zone'> {
  readonly zone: Inherit<Inner<L[number]>>
}

/**
 * One column.
 *
 * @example column([md`**Days**`, div('5')], { width: 'weighted', weight: 1 })
 */
export function column<const L extends Contents>(
  elements: L,
  options?: Options<Column, 'elements'>,
): Built<Column, ColumnTraits<L>> {
  return element('column', { ...options, elements: present(elements) })
}

/**
 * Columns side by side.
 *
 * @example columnSet([column([div('Left')]), column([div('Right')])], { flex_mode: 'bisect' })
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/containers/column-set
 */
export function columnSet<const L extends Columns>(
  columns: L,
  options?: Options<ColumnSet, 'columns'>,
): Built<ColumnSet, ColumnSetTraits<L>> {
  return element('column_set', { ...options, columns: present(columns) })
}
