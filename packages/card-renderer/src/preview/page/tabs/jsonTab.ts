import type { Fields } from '../../api.ts'
import { type Child, copyButton, h } from '../h.ts'
import { jsonView } from '../jsonView.ts'
import { elementAt, parentPath, type Store } from '../state.ts'
import { empty } from './empty.ts'

export function jsonTab(store: Store): Child {
  const { shown, element } = store.state
  if (!shown) return empty('No card is shown.')
  return [
    h(
      'div.row',
      {},
      copyButton('Copy JSON', () => JSON.stringify(shown.card, undefined, 2)),
      copyButton('Copy content string', () => shown.content),
    ),
    jsonView(shown.card, {
      selected: element,
      onSelect: path => store.set({ element: componentAround(shown.card, path) }),
    }),
  ]
}

/** The component, or the header, that a path leads into. */
function componentAround(card: Fields, path: string): string {
  for (let at: string | undefined = path; at !== undefined && at !== ''; at = parentPath(at)) {
    const value = elementAt(card, at)
    if (
      at === 'header' ||
      (typeof (value as Fields | undefined)?.tag === 'string' &&
        /(elements|columns|actions|fields|extra)\b[^.]*$/.test(at))
    )
      return at
  }
  return path
}
