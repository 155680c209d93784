import type { Fields } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import type { ChartNumbers } from './chartNumbers.ts'

const MOST_SLICES = 8
const MIDDLE = 110
const RADIUS = 96

/** A pie, or a ring where the specification has an inner radius. The smallest slices become one. */
export function pieSketch({ categories, series }: ChartNumbers, spec: Fields): Html | undefined {
  const all = categories.map((name, index) => ({
    name,
    value: Math.max(
      series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
      0,
    ),
  }))
  const total = all.reduce((sum, { value }) => sum + value, 0)
  if (total <= 0) return undefined
  const rest = all.slice(MOST_SLICES - 1).reduce((sum, { value }) => sum + value, 0)
  const slices = all.length > MOST_SLICES ? [...all.slice(0, MOST_SLICES - 1), { name: '…', value: rest }] : all
  let turned = 0
  const marks = slices.map(({ value }, place) => {
    const from = turned
    turned += value / total
    // An arc can't end where it began.
    if (value === total) return html`<circle class="lc-s0" cx="${MIDDLE}" cy="${MIDDLE}" r="${RADIUS}"/>`
    return html`<path${attributes({ class: `lc-s${place}`, d: slice(from, turned) })}/>`
  })
  const ring = typeof spec.innerRadius === 'number' && spec.innerRadius > 0
  const hole =
    ring && html`<circle${attributes({ class: 'lc-sketch-hole', cx: MIDDLE, cy: MIDDLE, r: RADIUS * 0.6 })}/>`
  const names = slices.map(
    ({ name, value }, place) =>
      html`<span class="lc-s${place}"><span dir="auto">${name} ${Math.round((value / total) * 100)}%</span></span>`,
  )
  return html`<div class="lc-pie"><svg${attributes({ class: 'lc-sketch', viewBox: '0 0 220 220', 'aria-hidden': 'true' })}>${marks}${hole}</svg><div class="lc-legend" aria-hidden="true">${names}</div></div>`
}

/** A slice between two shares of a turn, from the top on. */
function slice(from: number, to: number): string {
  const at = (share: number): string => {
    const angle = share * 2 * Math.PI
    return `${(MIDDLE + RADIUS * Math.sin(angle)).toFixed(1)} ${(MIDDLE - RADIUS * Math.cos(angle)).toFixed(1)}`
  }
  return `M${MIDDLE} ${MIDDLE}L${at(from)}A${RADIUS} ${RADIUS} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z`
}
