import type { Chart } from '../json/elements.ts'
import type { Built, Shows } from '../typing/traits.ts'
import { element, type Options } from './element.ts'

/**
 * A chart.
 *
 * @param spec a VChart specification as data: functions are not supported
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/chart
 */
export function chart(spec: Chart['chart_spec'], options?: Options<Chart, 'chart_spec'>): Built<Chart, Shows> {
  return element('chart', { chart_spec: spec, ...options })
}
