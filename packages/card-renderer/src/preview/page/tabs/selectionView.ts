import type { Fields } from '../../api.ts'
import { type Child, copyButton, h, icon } from '../h.ts'
import { jsonView } from '../jsonView.ts'
import { elementAt, type Store } from '../state.ts'
import { sourceChip } from './sourceChip.ts'

/** What is outlined on the card: where it is, and which line built it. */
export function selectionView(store: Store): Child {
  const { shown, element: path, gallery, tab } = store.state
  if (!shown || path === undefined) return false
  const value = elementAt(shown.card, path)
  const tag = (value as Fields | undefined)?.tag
  const source = sourceChip(shown, path)
  return h(
    'div.selection',
    { 'aria-label': 'Selected component' },
    h(
      'div.selection-head',
      {},
      h('strong', {}, typeof tag === 'string' ? tag : path === '' ? 'card' : (path.split('.').at(-1) ?? path)),
      source,
      h(
        'button.plain',
        { type: 'button', 'aria-label': 'Deselect', onclick: () => store.set({ element: undefined }) },
        icon('close'),
      ),
    ),
    h('code.selection-path', {}, path || 'card'),
    !source && gallery?.noSources && h('p.quiet', {}, gallery.noSources),
    // Where the panel shows JSON anyway, there is no room for it twice.
    tab !== 'json' && tab !== 'callbacks' && h('div.selection-json', {}, value === undefined ? '' : jsonView(value)),
    h(
      'div.row',
      {},
      copyButton('Copy path', () => path),
      copyButton('Copy JSON', () => JSON.stringify(value, undefined, 2)),
    ),
  )
}
