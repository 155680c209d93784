import { LOCALES } from '../locales.ts'
import { fill, h, icon } from './h.ts'
import type { Choices, Store } from './state.ts'

/** The bar at the top: what is looked at, and how. */
export function createBar(store: Store): HTMLElement {
  const { state } = store
  const file = h('span.bar-file')
  const live = h('span.bar-live', { role: 'status' })

  function segments<Key extends keyof Choices>(
    key: Key,
    label: string,
    options: readonly (readonly [Choices[Key], string])[],
  ): HTMLElement {
    const group = h('div.segments', { role: 'radiogroup', 'aria-label': label })
    const show = (): void => {
      for (const button of group.querySelectorAll<HTMLButtonElement>('button')) {
        const checked = button.dataset.value === String(state[key])
        button.setAttribute('aria-checked', String(checked))
        button.tabIndex = checked ? 0 : -1
      }
    }
    const choose = (value: Choices[Key]): void => store.set({ [key]: value })
    for (const [value, text] of options)
      group.append(
        h('button', { type: 'button', role: 'radio', 'data-value': String(value), onclick: () => choose(value) }, text),
      )
    group.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
      if (step === undefined) return
      event.preventDefault()
      const at = options.findIndex(([value]) => value === state[key])
      const next = options[(at + step + options.length) % options.length]
      if (next) choose(next[0])
      group.querySelector<HTMLElement>('[aria-checked=true]')?.focus()
    })
    store.on(show)
    show()
    return group
  }

  const locales = h('select', { 'aria-label': 'Language of the reader' })
  locales.addEventListener('change', () => store.set({ locale: locales.value }))
  const marks = h(
    'button.toggle',
    {
      type: 'button',
      title: 'Mark texts that have no translation in this language',
      onclick: () => store.set({ markMissing: !state.markMissing }),
    },
    'Untranslated',
  )
  const inspect = h(
    'button.toggle',
    {
      type: 'button',
      title: 'Click components to look at them, without using them (I)',
      onclick: () => store.set({ inspecting: !state.inspecting }),
    },
    icon('inspect'),
    'Inspect',
  )

  const widths = segments('width', 'Width', [
    ['auto', 'Auto'],
    ['400', '400'],
    ['600', '600'],
    ['fill', 'Fill'],
  ])

  function showLocales(): void {
    const spoken = state.shown?.locales ?? []
    const rest = Object.keys(LOCALES).filter(locale => !spoken.includes(locale))
    const option = (locale: string): HTMLElement =>
      h('option', { value: locale, selected: locale === state.locale }, LOCALES[locale] ?? locale)
    fill(
      locales,
      spoken.length > 0 && h('optgroup', { label: 'In this card' }, spoken.map(option)),
      spoken.length > 0 ? h('optgroup', { label: 'Others' }, rest.map(option)) : rest.map(option),
    )
    locales.value = state.locale
  }

  showLocales()
  store.on(changed => {
    if (changed.has('gallery')) file.textContent = state.gallery?.title ?? ''
    if (changed.has('live')) {
      live.dataset.live = String(state.live)
      live.textContent = state.live ? 'Reloads on save' : 'The server is gone'
    }
    if (changed.has('shown') || changed.has('locale')) showLocales()
    marks.setAttribute('aria-pressed', String(state.markMissing))
    inspect.setAttribute('aria-pressed', String(state.inspecting))
    widths.classList.toggle('off', state.device === 'phone')
  })
  return h(
    'header.bar',
    {},
    h('div.brand', {}, h('span.logo', { 'aria-hidden': 'true' }), h('h1', {}, 'Card preview'), file, live),
    h(
      'div.controls',
      {},
      widths,
      segments('device', 'Device', [
        ['desktop', 'Desktop'],
        ['phone', 'Phone'],
      ]),
      segments('scheme', 'Colours', [
        ['light', 'Light'],
        ['dark', 'Dark'],
        ['both', 'Both'],
      ]),
      h('div.locale', {}, locales, marks),
      inspect,
    ),
  )
}
