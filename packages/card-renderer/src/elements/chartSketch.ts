import type { Fields } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { type ChartNumbers, chartNumbers } from './chartNumbers.ts'
import { pieSketch } from './pieSketch.ts'

const LEFT = 44
const RIGHT = 8
const BOTTOM = 22
const TOP = 8
const MOST_LABELS = 8
const LINES = 4

/** Bars, lines, areas and pies in plain strokes; nothing for the kinds that we have no drawing of. */
export function chartSketch(spec: Fields, phone: boolean): Html | undefined {
  const numbers = chartNumbers(spec)
  if (numbers === undefined) return undefined
  if (spec.type === 'pie') return pieSketch(numbers, spec)
  if (spec.type !== 'bar' && spec.type !== 'line' && spec.type !== 'area') return undefined
  const stacked = spec.type !== 'line' && !numbers.grouped && numbers.series.length > 1
  // Letters keep their size when a narrow box gets a narrow drawing.
  const [width, height] = phone ? [320, 230] : [480, 220]
  const plot: Plot = {
    ...scaleOf(numbers, stacked),
    width: width - LEFT - RIGHT,
    height: height - TOP - BOTTOM,
    slot: (width - LEFT - RIGHT) / numbers.categories.length,
    stacked,
  }
  const marks = spec.type === 'bar' ? bars(numbers, plot) : lines(numbers, plot, spec.type === 'area')
  const written = attributes({ class: 'lc-sketch', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' })
  return html`${legend(numbers)}<svg${written}>${grid(plot)}${marks}${labels(numbers, plot)}</svg>`
}

/** The lowest and the highest number that are drawn. */
interface Scale {
  readonly low: number
  readonly high: number
}

interface Plot extends Scale {
  readonly width: number
  readonly height: number
  /** Width of a category. */
  readonly slot: number
  readonly stacked: boolean
}

function scaleOf({ categories, series }: ChartNumbers, stacked: boolean): Scale {
  const heights = stacked
    ? categories.map((_, index) => series.reduce((sum, { values }) => sum + Math.max(values[index] ?? 0, 0), 0))
    : series.flatMap(({ values }) => values)
  const lows = series.flatMap(({ values }) => values)
  const low = Math.min(0, ...lows)
  const high = Math.max(0, ...heights)
  const step = niceStep((high - low || 1) / LINES)
  return { low: Math.floor(low / step) * step, high: Math.ceil((high || step) / step) * step }
}

/** 1, 2 or 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5, 10].find(times => times * power >= rough) ?? 10) * power
}

const yOf = (value: number, { low, high, height }: Plot): number =>
  round(TOP + height * (1 - (value - low) / (high - low)))
const round = (length: number): number => Math.round(length * 10) / 10

function grid(plot: Plot): readonly Html[] {
  return Array.from({ length: LINES + 1 }, (_, index) => {
    const value = plot.low + ((plot.high - plot.low) * index) / LINES
    const y = yOf(value, plot)
    const line = attributes({ class: 'lc-sketch-line', x1: LEFT, x2: LEFT + plot.width, y1: y, y2: y })
    return html`<line${line}/><text${attributes({ class: 'lc-sketch-value', x: LEFT - 6, y: y + 4 })}>${shortNumber(value)}</text>`
  })
}

function shortNumber(value: number): string {
  const [size, unit] = [[1e9, 'G'] as const, [1e6, 'M'] as const, [1e3, 'k'] as const].find(
    ([least]) => Math.abs(value) >= least,
  ) ?? [1, '']
  return `${Number((value / size).toPrecision(3))}${unit}`
}

function bars({ categories, series }: ChartNumbers, plot: Plot): readonly Html[] {
  const { slot, stacked } = plot
  const width = (slot * 0.7) / (stacked ? 1 : series.length)
  const base = categories.map(() => 0)
  return series.map(({ values }, place) => {
    const marks = values.map((value, index) => {
      const from = stacked ? (base[index] ?? 0) : 0
      if (stacked) base[index] = from + Math.max(value, 0)
      const top = yOf(Math.max(from + value, from), plot)
      const bottom = yOf(Math.min(from + value, from), plot)
      const x = LEFT + slot * (index + 0.15) + (stacked ? 0 : width * place)
      return html`<rect${attributes({ x: round(x), y: top, width: round(Math.max(width, 0.5)), height: round(bottom - top) })}/>`
    })
    return html`<g class="lc-s${place}">${marks}</g>`
  })
}

function lines({ categories, series }: ChartNumbers, plot: Plot, filled: boolean): readonly Html[] {
  const base = categories.map(() => 0)
  const at = (index: number, value: number): string => `${round(LEFT + plot.slot * (index + 0.5))},${yOf(value, plot)}`
  return series.map(({ values }, place) => {
    const floor = base.map((value, index) => at(index, value)).reverse()
    const points = values.map((value, index) => {
      const sum = plot.stacked ? (base[index] ?? 0) + Math.max(value, 0) : value
      if (plot.stacked) base[index] = sum
      return at(index, sum)
    })
    const area =
      filled && html`<polygon${attributes({ class: 'lc-sketch-area', points: [...points, ...floor].join(' ') })}/>`
    return html`<g class="lc-s${place}">${area}<polyline${attributes({ points: points.join(' ') })}/></g>`
  })
}

function labels({ categories }: ChartNumbers, { slot, height }: Plot): readonly Html[] {
  const every = Math.ceil(categories.length / MOST_LABELS)
  return categories.flatMap((category, index) => {
    if (index % every !== 0) return []
    const place = { x: round(LEFT + slot * (index + 0.5)), y: TOP + height + 16 }
    return html`<text${attributes({ class: 'lc-sketch-category', ...place })}>${category.slice(0, 10)}</text>`
  })
}

function legend({ series }: ChartNumbers): Html | undefined {
  if (series.length < 2) return undefined
  const names = series.map(({ name }, place) => html`<span class="lc-s${place}"><span dir="auto">${name}</span></span>`)
  return html`<div class="lc-legend" aria-hidden="true">${names}</div>`
}
