import type { Fields } from '../../api.ts'
import { type Child, h } from '../h.ts'
import type { Store } from '../state.ts'
import { empty } from './empty.ts'

const KB = 1024
const bytes = (count: number): string => (count < 10_000 ? `${count} bytes` : `${(count / KB).toFixed(1)} KB`)

function meter(label: string, value: number, most: number, text: string, advice = false): HTMLElement {
  const share = value / most
  const level = share > 1 ? (advice ? 'warn' : 'error') : share >= 0.9 ? 'warn' : 'good'
  const bar = h('div.meter-fill')
  bar.style.width = value === 0 ? '0' : `${Math.min(100, share * 100)}%`
  return h(
    'div.meter',
    { 'data-level': level },
    h('div.meter-head', {}, h('span', {}, label), h('b', {}, text)),
    h(
      'div.meter-bar',
      { role: 'meter', 'aria-label': label, 'aria-valuenow': value, 'aria-valuemin': 0, 'aria-valuemax': most },
      bar,
    ),
  )
}

export function sizeTab(store: Store): Child {
  const { shown } = store.state
  if (!shown) return empty('No card is shown.')
  const { size, floor, needs, heaviest, card, kind } = shown
  const fallback = kind === 'v1' ? fallbackOf(card) : undefined
  return [
    h(
      'div.meters',
      {},
      meter('Size', size.bytes, 30 * KB, `${bytes(size.bytes)} of 30 KB`),
      meter('Components', size.components, 200, `${size.components} of 200`),
      meter('Depth', size.depth, 5, `${size.depth} of 5`),
      meter('Tables', size.tables, 5, `${size.tables} of 5`),
      meter('Charts', size.charts, 5, `${size.charts} of 5 advised`, true),
    ),
    h('h3', {}, 'Oldest client'),
    floor
      ? h(
          'div.floor',
          {},
          h('strong.floor-version', {}, floor.version),
          h(
            'button.plain.floor-why',
            { type: 'button', onclick: () => store.set({ element: floor.path }) },
            floor.older === undefined ? floor.message : floor.message.replace(`; ${floor.older}`, ''),
          ),
        )
      : empty(
          kind === 'template' ? 'The platform knows.' : 'Every client that the documents speak of shows all of it.',
        ),
    (floor?.older ?? fallback) !== undefined &&
      h(
        'div.fallback',
        {},
        h('span.fallback-label', {}, fallback === undefined ? 'Older clients' : 'Older clients show'),
        h('span', {}, fallback ?? floor?.older ?? ''),
      ),
    needs.length > 1 && [
      h('h3', {}, 'Newer than some clients'),
      h(
        'ul.heavy',
        {},
        needs.map(({ path, message }) =>
          h(
            'li',
            {},
            h(
              'button.plain',
              { type: 'button', title: path, onclick: () => store.set({ element: path }) },
              message.split('; ')[0] ?? '',
            ),
          ),
        ),
      ),
    ],
    heaviest.length > 0 && [
      h('h3', {}, 'Heaviest parts'),
      h(
        'ul.heavy',
        {},
        heaviest.map(part =>
          h(
            'li',
            {},
            h(
              'button.plain',
              { type: 'button', onclick: () => store.set({ element: part.path }) },
              h('code', {}, part.path),
              h('span', {}, bytes(part.bytes)),
            ),
          ),
        ),
      ),
    ],
  ]
}

/** What a 1.0 card says to clients that can't show it. */
function fallbackOf({ fallback }: Fields): string | undefined {
  const { text } = (fallback ?? {}) as Fields
  const { content } = (text ?? {}) as Fields
  return typeof content === 'string' ? content : undefined
}
