// The page: made of its parts, and kept as the files are.
import type { Notice } from '../api.ts'
import { createApproximate } from './approximate.ts'
import { ask } from './ask.ts'
import { createBar } from './bar.ts'
import { createGallery } from './gallery.ts'
import { h } from './h.ts'
import { createPanel } from './panel.ts'
import { createStage } from './stage.ts'
import { createState, logged } from './state.ts'
import { createStream } from './stream.ts'

const store = createState()
const { state } = store

/** The card in the address, so that a page can be reloaded and shared between windows. */
const inAddress = (): string | undefined => decodeURIComponent(location.hash.slice(1)) || undefined

async function showStory(id: string): Promise<void> {
  if (id.startsWith('stream:')) {
    store.set({ shown: undefined, original: undefined, problem: undefined, element: undefined, origin: 'story' })
    return
  }
  const { details, problem } = await ask.story(id)
  if (state.selected !== id) return
  // A card that can't be made any more stays as it was, under what went wrong.
  if (details) store.set({ shown: details, original: details, problem: undefined, origin: 'story' })
  else store.set({ problem })
}

async function refresh(): Promise<void> {
  const gallery = await ask.gallery()
  if (gallery.generation === state.gallery?.generation) return
  document.title = `${gallery.title} · Card preview`
  store.set({ gallery })
  const ids = [...gallery.stories.map(({ id }) => id), ...gallery.recordings.map(name => `stream:${name}`)]
  const wanted = [state.selected, inAddress()].find(id => id !== undefined && ids.includes(id)) ?? ids[0]
  if (wanted === undefined) return
  // What no longer fits the new card is let go of by the frame itself.
  if (wanted === state.selected) await showStory(wanted)
  else store.set({ selected: wanted })
}

async function hear(notice: Notice): Promise<void> {
  if (notice.type === 'changed') await refresh()
  else if (notice.type === 'stray')
    store.set({ log: logged(state.log, entry('threw', notice.problem.stack ?? notice.problem.message)) })
  else if (notice.story === state.selected) {
    store.set({ shown: await ask.describe(notice.card, notice.sources), origin: 'answer', element: undefined })
  }
}

const entry = (title: string, note: string) => ({ story: state.selected ?? '', title, note, at: new Date() })

const dark = matchMedia('(prefers-color-scheme: dark)')
function showTheme(): void {
  const theme = state.scheme === 'both' ? (dark.matches ? 'dark' : 'light') : state.scheme
  document.documentElement.dataset.theme = theme
}
dark.addEventListener('change', showTheme)

const columns = h(
  'main.columns',
  {},
  createGallery(store),
  h('div.middle', {}, createStage(store), createStream(store)),
  createPanel(store),
)
document.body.append(createBar(store), columns, createApproximate())

store.on(changed => {
  if (changed.has('scheme')) showTheme()
  columns.classList.toggle('streaming', state.selected?.startsWith('stream:') ?? false)
  if (changed.has('selected') && state.selected !== undefined) {
    history.replaceState(null, '', `${location.pathname}${location.search}#${encodeURIComponent(state.selected)}`)
    store.set({ element: undefined, problem: undefined, shown: undefined, original: undefined })
    void showStory(state.selected)
  }
})
showTheme()

document.addEventListener('keydown', event => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select')
  if (event.key === 'Escape') store.set({ element: undefined, inspecting: false })
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === '/') {
    event.preventDefault()
    document.querySelector<HTMLElement>('#search')?.focus()
  }
  if (event.key === 'i') store.set({ inspecting: !state.inspecting })
})

ask.listen(
  notice => void hear(notice),
  live => store.set({ live }),
)
