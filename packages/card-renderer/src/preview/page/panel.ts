import { type Child, fill, h } from './h.ts'
import type { State, Store, Tab } from './state.ts'
import { callbacksTab } from './tabs/callbacksTab.ts'
import { codeTab } from './tabs/codeTab.ts'
import { countsOf } from './tabs/countsOf.ts'
import { diagnosticsTab } from './tabs/diagnosticsTab.ts'
import { jsonTab } from './tabs/jsonTab.ts'
import { selectionView } from './tabs/selectionView.ts'
import { sizeTab } from './tabs/sizeTab.ts'

const TABS: readonly {
  readonly id: Tab
  readonly label: string
  readonly view: (store: Store) => Child
  readonly reads: readonly (keyof State)[]
}[] = [
  { id: 'diagnostics', label: 'Diagnostics', view: diagnosticsTab, reads: ['shown', 'element'] },
  { id: 'json', label: 'JSON', view: jsonTab, reads: ['shown', 'element'] },
  { id: 'callbacks', label: 'Callbacks', view: callbacksTab, reads: ['log', 'gallery'] },
  { id: 'code', label: 'Code', view: codeTab, reads: ['shown'] },
  { id: 'size', label: 'Size', view: sizeTab, reads: ['shown'] },
]

/** The panel on the right. */
export function createPanel(store: Store): HTMLElement {
  const { state } = store
  const selection = h('div.selection-place')
  const body = h('div.panel-body', { role: 'tabpanel', id: 'tab-body' })
  const list = h('div.tabs', { role: 'tablist', 'aria-label': 'About this card' })
  const counts = new Map<Tab, HTMLElement>()
  for (const { id, label } of TABS) {
    const count = h('span.tab-count')
    counts.set(id, count)
    list.append(
      h(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${id}`,
          'aria-controls': 'tab-body',
          onclick: () => store.set({ tab: id }),
        },
        label,
        count,
      ),
    )
  }
  list.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    const next = TABS[(TABS.findIndex(({ id }) => id === state.tab) + step + TABS.length) % TABS.length]
    if (!next) return
    store.set({ tab: next.id })
    list.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus()
  })

  function showTabs(): void {
    const { diagnostics, errors, callbacks } = countsOf(state)
    for (const { id } of TABS) {
      const button = list.querySelector<HTMLElement>(`#tab-${id}`)
      button?.setAttribute('aria-selected', String(id === state.tab))
      if (button) button.tabIndex = id === state.tab ? 0 : -1
    }
    const set = (id: Tab, count: number, level: string): void => {
      const element = counts.get(id)
      if (!element) return
      element.textContent = count > 0 ? String(count) : ''
      element.dataset.level = level
    }
    set('diagnostics', diagnostics, errors > 0 ? 'error' : 'warn')
    set('callbacks', callbacks, 'quiet')
    body.setAttribute('aria-labelledby', `tab-${state.tab}`)
  }

  store.on(changed => {
    showTabs()
    if (changed.has('element') || changed.has('shown') || changed.has('tab')) fill(selection, selectionView(store))
    const tab = TABS.find(({ id }) => id === state.tab)
    if (tab && (changed.has('tab') || tab.reads.some(key => changed.has(key)))) {
      const { scrollTop } = body
      fill(body, tab.view(store))
      body.scrollTop = changed.has('tab') ? 0 : scrollTop
      if (changed.has('element') && tab.id === 'json')
        body.querySelector('.json-line.chosen')?.scrollIntoView({ block: 'center' })
    }
  })
  showTabs()
  return h('aside.panel', { 'aria-label': 'About this card' }, list, selection, body)
}
