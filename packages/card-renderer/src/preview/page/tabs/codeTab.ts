import { codeView } from '../codeView.ts'
import { type Child, copyButton, h } from '../h.ts'
import type { Store } from '../state.ts'
import { empty } from './empty.ts'

export function codeTab(store: Store): Child {
  const { shown } = store.state
  if (!shown) return empty('No card is shown.')
  return [
    h(
      'div.row',
      {},
      copyButton('Copy code', () => shown.code),
    ),
    codeView(shown.code),
  ]
}
