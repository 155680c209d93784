import type { StorySummary } from '../api.ts'
import { fill, h, icon } from './h.ts'
import type { Store } from './state.ts'

function badges({ errors, warnings, failed, kind }: StorySummary): (HTMLElement | false)[] {
  return [
    kind === 'v1' && h('span.chip.legacy', { title: 'JSON 1.0' }, '1.0'),
    kind === 'template' && h('span.chip', { title: 'A template of the card builder' }, 'T'),
    failed && h('span.count.error', { title: 'It could not be made' }, '!'),
    errors > 0 && h('span.count.error', { title: `${errors} errors` }, errors),
    warnings > 0 && h('span.count.warn', { title: `${warnings} warnings` }, warnings),
  ]
}

/** The list on the left. */
export function createGallery(store: Store): HTMLElement {
  const { state } = store
  const search = h('input', { type: 'search', placeholder: 'Find a card', 'aria-label': 'Find a card', id: 'search' })
  const list = h('div.gallery-list')
  const element = h('nav.gallery', { 'aria-label': 'Cards' }, h('label.search', {}, icon('search'), search), list)
  search.addEventListener('input', () => store.set({ query: search.value }))

  function item(id: string, name: string, ...extra: (HTMLElement | false)[]): HTMLElement {
    const current = state.selected === id
    return h(
      'button.gallery-item',
      {
        type: 'button',
        'data-id': id,
        title: name,
        'aria-current': current ? 'true' : undefined,
        onclick: () => store.set({ selected: id }),
      },
      h('span.gallery-name', {}, name),
      extra,
    )
  }

  function show(): void {
    const { gallery, query } = state
    if (!gallery) return
    const wanted = query.trim().toLowerCase()
    const matches = (text: string): boolean => text.toLowerCase().includes(wanted)
    const groups = Map.groupBy(
      gallery.stories.filter(({ id }) => matches(id)),
      ({ group }) => group,
    )
    const streams = gallery.recordings.filter(matches)
    fill(
      list,
      [...groups].map(([group, stories]) => {
        const [only] = stories
        if (only && stories.length === 1 && only.name === undefined) return item(only.id, group, ...badges(only))
        return h(
          'div.gallery-group',
          { role: 'group', 'aria-label': group },
          h('div.gallery-title', {}, group),
          stories.map(story => item(story.id, story.name ?? group, ...badges(story))),
        )
      }),
      streams.length > 0 &&
        h(
          'div.gallery-group',
          { role: 'group', 'aria-label': 'Streams' },
          h('div.gallery-title', {}, 'Streams'),
          streams.map(name =>
            item(`stream:${name}`, name, h('span.chip', {}, gallery.recorded.includes(name) ? 'recorded' : 'live')),
          ),
        ),
      gallery.hints.length > 0 &&
        h(
          'div.gallery-group',
          { role: 'group', 'aria-label': 'Not shown' },
          h('div.gallery-title', {}, 'Not shown'),
          gallery.hints.map(hint => h('p.gallery-hint', {}, hint)),
        ),
      groups.size + streams.length === 0 && h('p.quiet', {}, wanted === '' ? 'No cards.' : 'Nothing matches.'),
    )
  }

  list.addEventListener('keydown', event => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const items = [...list.querySelectorAll<HTMLButtonElement>('.gallery-item')]
    const at = items.indexOf(document.activeElement as HTMLButtonElement)
    const next = items[at + (event.key === 'ArrowDown' ? 1 : -1)]
    if (!next) return
    event.preventDefault()
    const { id } = next.dataset
    next.click()
    list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id ?? '')}"]`)?.focus()
  })
  store.on(changed => {
    if (changed.has('gallery') || changed.has('query') || changed.has('selected')) show()
  })
  return element
}
