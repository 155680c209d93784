import { type Fields, isFields, listOf, own, stringOf, wordOf } from '../fields.ts'

/** The numbers of a chart with two directions, or of a pie. */
export interface ChartNumbers {
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
  /** Series stand beside each other, not on each other. */
  readonly grouped: boolean
}

const MOST_CATEGORIES = 60
const MOST_SERIES = 8
/** Beyond these, lengths in a drawing lose their digits. */
const LARGEST = 1e15
const SMALLEST = 1e-9

/** `data` is one set or several, each an object with `values`, or the values themselves. */
export function setsOf({ data, series }: Fields): readonly (readonly Fields[])[] {
  const all = Array.isArray(data) ? data : [data]
  const values = all.filter(isFields).map(set => listOf(set.values))
  const plain = values.every(rows => rows.length === 0) ? [listOf(data)] : values
  const ofSeries = plain.some(rows => rows.length > 0)
    ? []
    : listOf(series).map(each => (isFields(each.data) ? listOf(each.data.values) : []))
  return [...plain, ...ofSeries].filter(rows => rows.length > 0).slice(0, 8)
}

/** What can be drawn of a specification; `undefined` where its fields don't say what is what. */
export function chartNumbers(spec: Fields): ChartNumbers | undefined {
  const rows = setsOf(spec)[0] ?? []
  const lying = spec.direction === 'horizontal'
  const [across, up] = lying ? [spec.yField, spec.xField] : [spec.xField, spec.yField]
  const [category, group] = namesOf(spec.categoryField ?? across)
  const [value] = namesOf(spec.valueField ?? up)
  if (category === undefined || value === undefined) return undefined
  const series = group ?? stringOf(spec.seriesField)
  const table = new Map<string, Map<string, number>>()
  const categories = new Set<string>()
  for (const row of rows) {
    const place = wordOf(own(row, category))
    const name = series === undefined || series === category ? '' : wordOf(own(row, series))
    const number = numberOf(own(row, value))
    if (number === undefined || Math.abs(number) > LARGEST) continue
    if (categories.size < MOST_CATEGORIES) categories.add(place)
    if (!categories.has(place) || (!table.has(name) && table.size >= MOST_SERIES)) continue
    const values = table.get(name) ?? new Map<string, number>()
    table.set(name, values.set(place, (values.get(place) ?? 0) + (Math.abs(number) < SMALLEST ? 0 : number)))
  }
  if (table.size === 0) return undefined
  return {
    categories: [...categories],
    series: [...table].map(([name, values]) => ({
      name,
      values: [...categories].map(place => values.get(place) ?? 0),
    })),
    grouped: group !== undefined,
  }
}

const namesOf = (field: unknown): readonly string[] => [field].flat().flatMap(name => stringOf(name) ?? [])

/** An object may have a `valueOf` that is no function, so only these two are converted. */
function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN
  return Number.isFinite(number) ? number : undefined
}
