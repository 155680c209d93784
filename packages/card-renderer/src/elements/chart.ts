import type { Context } from '../context.ts'
import { type Fields, fieldsOf, isFields, oneOf, stringOf } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { chartSketch } from './chartSketch.ts'
import { chartTable } from './chartTable.ts'
import { frame, styleOf } from './frame.ts'
import { json } from './json.ts'
import { px } from './lengths.ts'

const RATIOS: { readonly [ratio: string]: string } = { '1:1': '1/1', '2:1': '2/1', '4:3': '4/3', '16:9': '16/9' }

/**
 * A box of the chart's shape with its specification beside it, for a page that can draw charts; inside, a plain drawing and its numbers as a table.
 */
export function chart(element: Fields, context: Context): Html {
  const spec = fieldsOf(element.chart_spec)
  const height = px(element.height, 1, 999)
  const ratio =
    RATIOS[
      oneOf(element.aspect_ratio, ['1:1', '2:1', '4:3', '16:9']) ??
        (context.options.device === 'phone' ? '1:1' : '16:9')
    ]
  const box = attributes({
    class: 'lc-chart-box',
    style: styleOf(height ? { height } : { 'aspect-ratio': ratio }),
  })
  const title = titleOf(spec)
  const heading = html`<figcaption class="lc-chart-title" dir="auto">${title}<span class="lc-chart-kind">${kindOf(spec)}</span></figcaption>`
  const sketch = chartSketch(spec, context.options.device === 'phone')
  const numbers = chartTable(spec)
  const data = sketch && html`<details class="lc-chart-data"><summary>Data</summary>${numbers}</details>`
  const inner = html`<figure${box}>${heading}${sketch}${data ?? numbers}</figure>`
  return frame(element, context, inner, {
    attributes: {
      'data-chart-spec': isFields(element.chart_spec) ? json(spec) : undefined,
      'data-color-theme':
        oneOf(element.color_theme, ['brand', 'rainbow', 'complementary', 'converse', 'primary']) ?? 'brand',
      'data-preview': element.preview === false ? undefined : 'true',
      'aria-label': title || 'Chart',
      role: 'group',
    },
  })
}

function titleOf(spec: Fields): string {
  const { text } = fieldsOf(spec.title)
  const first = Array.isArray(text) ? text[0] : text
  return stringOf(first) ?? stringOf(spec.title) ?? ''
}

const kindOf = (spec: Fields): string => `${(stringOf(spec.type) ?? 'unknown').slice(0, 40)} chart`
