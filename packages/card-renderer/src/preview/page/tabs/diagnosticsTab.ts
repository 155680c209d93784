import { type Child, h, icon } from '../h.ts'
import type { Store } from '../state.ts'
import { empty } from './empty.ts'
import { sourceChip } from './sourceChip.ts'

export function diagnosticsTab(store: Store): Child {
  const { shown, element } = store.state
  if (!shown) return empty('No card is shown.')
  if (shown.kind === 'template') return empty('Templates are checked by the platform.')
  if (shown.findings.length === 0)
    return h(
      'div.all-good',
      {},
      icon('check'),
      h('strong', {}, 'Nothing to say.'),
      h('p', {}, 'The platform takes this card.'),
    )
  return h(
    'ul.findings',
    {},
    shown.findings.map(({ level, rule, path, message, errPath }) =>
      h(
        'li',
        {},
        h(
          'div.finding',
          {
            role: 'button',
            tabindex: 0,
            'data-level': level,
            'aria-current': element === path ? 'true' : undefined,
            title: errPath,
            onclick: () => store.set({ element: path }),
            onkeydown: (event: KeyboardEvent) => {
              if (event.key === 'Enter' || event.key === ' ') store.set({ element: path })
            },
          },
          h('span.finding-level', {}, level === 'error' ? 'Error' : 'Warning'),
          h('span.finding-message', {}, message),
          h('span.finding-where', {}, h('code', {}, path || 'card'), h('span.rule', {}, rule), sourceChip(shown, path)),
        ),
      ),
    ),
  )
}
