import type { ActionOutcome, Details, Fields, View } from '../api.ts'
import { ask } from './ask.ts'
import { fill, h, icon } from './h.ts'
import { createPane, type Pane } from './pane.ts'
import { logged, type State, type Store } from './state.ts'

/** The width that a card asks for itself. */
function ownWidthOf(card: Fields): string {
  const config = (card.config ?? {}) as Fields
  if (config.width_mode === 'compact' || config.compact_width === true) return '400'
  if (config.width_mode === 'fill' || config.wide_screen_mode === true)
    return config.width_mode === 'fill' ? 'fill' : '600'
  return '600'
}

const viewOf = (state: State, scheme: 'light' | 'dark'): View => ({
  colorScheme: scheme,
  device: state.device,
  locale: state.locale,
})

/** The middle of the page: the card in its chats, and what is to be said before it. */
export function createStage(store: Store): HTMLElement {
  const { state } = store
  const notes = h('div.notes', { 'aria-live': 'polite' })
  const panesBox = h('div.panes')
  const element = h('section.stage', { 'aria-label': 'Card' }, notes, panesBox)
  let panes: Pane[] = []
  /** What each pane shows now: the same is not drawn again. */
  const drawn = new WeakMap<Pane, string>()
  /** Whose card it is: what is filled in goes over to a new form of the same card, and to no other. */
  const owners = new WeakMap<Pane, string>()

  async function act(action: Fields, pane: Pane): Promise<ActionOutcome> {
    const { selected = '', shown } = state
    if (!shown) throw new Error('no card')
    const outcome = await ask.act({ story: selected, card: shown.card, action, ...viewOf(state, pane.scheme) })
    store.set({
      log: logged(state.log, { story: selected, title: String(action.tag), at: new Date(), outcome }),
      tab: 'callbacks',
    })
    return outcome
  }

  async function onCard(card: Fields, outcome: ActionOutcome, pane: Pane): Promise<void> {
    drawn.set(pane, keyOf(card, pane))
    owners.set(pane, `answer ${state.selected}`)
    const shown = await ask.describe(card, outcome.sources)
    store.set({ shown, origin: 'answer', element: undefined })
  }

  const keyOf = (card: Fields, pane: Pane): string =>
    JSON.stringify([card, viewOf(state, pane.scheme), state.markMissing])

  function ensurePanes(): void {
    const wanted: readonly ('light' | 'dark')[] = state.scheme === 'both' ? ['light', 'dark'] : [state.scheme]
    if (panes.map(pane => pane.scheme).join() === wanted.join()) return
    panes = wanted.map(
      scheme =>
        panes.find(pane => pane.scheme === scheme) ??
        createPane(scheme, {
          act,
          onSelect: path => store.set({ element: path }),
          onOpenUrl: url =>
            store.set({
              log: logged(state.log, { story: state.selected ?? '', title: 'opens', at: new Date(), note: url }),
              tab: 'callbacks',
            }),
          onCard: (card, outcome, pane) => void onCard(card, outcome, pane),
        }),
    )
    for (const child of Array.from(panesBox.children)) if (!panes.some(pane => pane.element === child)) child.remove()
    // A frame that moves in the document loads anew and forgets its card, so those that stay are not touched.
    panes.forEach((pane, index) => {
      if (panesBox.children[index] !== pane.element)
        panesBox.insertBefore(pane.element, panesBox.children[index] ?? null)
    })
    panesBox.dataset.count = String(panes.length)
  }

  async function draw(pane: Pane, details: Details): Promise<void> {
    const frame = await pane.frame
    const key = keyOf(details.card, pane)
    if (drawn.get(pane) === key) return
    drawn.set(pane, key)
    const html = await ask.render({ card: details.card, ...viewOf(state, pane.scheme) })
    // Something newer came while the server drew.
    if (drawn.get(pane) !== key) return
    const owner = `${state.origin} ${state.selected}`
    const keep = owners.get(pane) === owner
    owners.set(pane, owner)
    frame.show({ html, locale: state.locale, keep, markMissing: state.markMissing })
    frame.outline(state.element)
    frame.inspect(state.inspecting)
  }

  function showCard(): void {
    const { shown } = state
    panesBox.hidden = !shown
    if (!shown) return
    ensurePanes()
    for (const pane of panes) {
      pane.layOut(state, ownWidthOf(shown.card))
      void draw(pane, shown)
    }
  }

  async function showAsV2(): Promise<void> {
    const { original } = state
    if (!original?.v2) return
    const shown = await ask.describe(original.v2.card, {})
    store.set({ shown, origin: 'v2', element: undefined })
  }

  function showNotes(): void {
    const { shown, original, origin, problem, gallery } = state
    const back = h(
      'button.small',
      { type: 'button', onclick: () => store.set({ shown: original, origin: 'story', element: undefined }) },
      icon('back'),
      origin === 'v2' ? 'Show as 1.0' : 'Back to the card',
    )
    const trouble = gallery?.problem ?? problem
    fill(
      notes,
      trouble &&
        h(
          'div.note.error',
          { role: 'alert' },
          h('strong', {}, trouble.message),
          trouble.hint && h('p', {}, trouble.hint),
          trouble.stack && h('pre', {}, trouble.stack),
          gallery?.problem &&
            shown &&
            h('p', {}, 'Below: the card as it was before. It comes back when the file is saved without the error.'),
        ),
      origin === 'answer' && h('div.note.info', {}, h('span', {}, 'This is what the handler answered.'), back),
      origin === 'v2' &&
        h(
          'div.note.info',
          {},
          h('strong', {}, 'Moved to JSON 2.0. '),
          (original?.v2?.losses.length ?? 0) === 0 ? 'Nothing is lost.' : 'What changes or gets lost:',
          h(
            'ul.losses',
            {},
            original?.v2?.losses.map(({ path, what }) => h('li', {}, h('code', {}, path), ' ', what)) ?? [],
          ),
          back,
        ),
      origin === 'story' &&
        shown?.kind === 'v1' &&
        h(
          'div.note.legacy',
          {},
          h('span.chip.legacy', {}, 'JSON 1.0'),
          h('span', {}, 'A legacy card: the platform adds nothing to this format any more.'),
          h('button.small', { type: 'button', onclick: () => void showAsV2() }, 'Show as 2.0'),
        ),
      shown?.kind === 'template' &&
        h('div.note.info', {}, h('span.chip', {}, 'Template'), ...templateNote(shown.card, gallery?.templates ?? [])),
      !trouble && !shown && gallery && gallery.stories.length + gallery.recordings.length === 0 && emptyNote(),
    )
  }

  store.on(changed => {
    const has = (...keys: (keyof State)[]): boolean => keys.some(key => changed.has(key))
    const stream = state.selected?.startsWith('stream:') ?? false
    element.hidden = stream
    if (stream) return
    if (has('shown', 'original', 'origin', 'problem', 'gallery', 'selected')) showNotes()
    if (has('shown', 'scheme', 'device', 'width', 'locale', 'markMissing', 'selected')) showCard()
    if (has('element')) for (const pane of panes) void pane.frame.then(frame => frame.outline(state.element, true))
    if (has('inspecting')) for (const pane of panes) void pane.frame.then(frame => frame.inspect(state.inspecting))
  })
  return element
}

function templateNote({ data }: Fields, known: readonly string[]): readonly (HTMLElement | string)[] {
  const id = String((data as Fields | undefined)?.template_id ?? '')
  if (known.includes(id))
    return ['The card itself is on the platform. This one is ', h('code', {}, id), ' of the stub table.']
  return [
    'The card itself is on the platform. To see it here, name it: ',
    h('code', {}, `export const templates = { ${JSON.stringify(id)}: card }`),
    ', or under "templates" in card-renderer.json.',
  ]
}

function emptyNote(): HTMLElement {
  return h(
    'div.note.info.empty',
    {},
    h('strong', {}, 'No cards yet.'),
    h('p', {}, 'Export one, and it shows here as soon as the file is saved:'),
    h('pre', {}, "export const hello = card({ header: 'Hello', body: [md`World`] })"),
  )
}
