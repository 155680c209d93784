import type { CollapsiblePanel, PanelHeader } from '../json/containers.ts'
import type { Built, Contents, Holds } from '../typing/traits.ts'
import { element, type Options, present } from './element.ts'

/**
 * A section that folds.
 *
 * @param header its title, or the fields of its header
 * @example collapsiblePanel('Details', [md`All of it.`], { expanded: true })
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/containers/collapsible-panel
 */
export function collapsiblePanel<const L extends Contents>(
  header: string | PanelHeader,
  elements: L,
  options?: Options<CollapsiblePanel, 'header' | 'elements'>,
): Built<CollapsiblePanel, Holds<L>> {
  return element('collapsible_panel', {
    ...options,
    header: typeof header === 'string' ? { title: { tag: 'plain_text', content: header } } : header,
    elements: present(elements),
  })
}
