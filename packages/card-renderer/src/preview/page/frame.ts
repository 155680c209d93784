// Runs beside the card, in a document of its own.
import { mountCard } from '../../browser/mountCard.ts'
import { readState } from '../../browser/state.ts'
import type { CardAnswer } from '../../browser/types.ts'
import type { ActionOutcome, Fields } from '../api.ts'

/** What the page does for a card. */
export interface FrameHost {
  act(action: Fields): Promise<ActionOutcome>
  onSelect(path: string): void
  onHover(path: string | undefined): void
  onHeight(px: number): void
  onOpenUrl(url: string): void
  onCard(card: Fields, outcome: ActionOutcome): void
}

export interface ShowOptions {
  readonly html: string
  readonly locale: string
  /** Keep what is filled in. */
  readonly keep: boolean
  readonly markMissing: boolean
}

/** What a card does for the page. */
export interface CardFrame {
  connect(host: FrameHost): void
  show(options: ShowOptions): void
  /** Outlines the component at a path, or the nearest one around it; brings it into view when asked. */
  outline(path: string | undefined, into?: boolean): void
  hover(path: string | undefined): void
  inspect(on: boolean): void
}

declare global {
  interface Window {
    cardFrame?: CardFrame
  }
}

const root = document.querySelector<HTMLElement>('#card') ?? document.body
let host: FrameHost | undefined
let unmount: (() => void) | undefined
let inspecting = false
let selected: string | undefined

const boxes = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-path]')]

/** The component that a path leads to or into. */
function boxAt(path: string): HTMLElement | undefined {
  const inside = (outer: string): boolean =>
    outer === path || (outer !== '' && path.startsWith(outer) && /^[.[]/.test(path.slice(outer.length)))
  return boxes()
    .filter(box => inside(box.dataset.path ?? ''))
    .sort((one, other) => (other.dataset.path ?? '').length - (one.dataset.path ?? '').length)[0]
}

function mark(name: string, box: HTMLElement | undefined): void {
  for (const marked of root.querySelectorAll(`[${name}]`)) if (marked !== box) marked.removeAttribute(name)
  box?.setAttribute(name, '')
}

const pathOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-path]')?.dataset.path : undefined

function measure(): void {
  host?.onHeight(Math.ceil(root.getBoundingClientRect().height))
}
new ResizeObserver(measure).observe(root)

// First in line: while inspecting, a click chooses a component and does nothing to it.
for (const type of ['pointerdown', 'mousedown', 'click', 'submit', 'keydown'] as const) {
  document.addEventListener(
    type,
    event => {
      if (type === 'click') {
        const path = pathOf(event.target)
        if (path !== undefined) host?.onSelect(path)
      }
      if (!inspecting || type === 'keydown') return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    true,
  )
}
document.addEventListener('mouseover', event => {
  if (inspecting) host?.onHover(pathOf(event.target))
})
document.addEventListener('mouseleave', () => host?.onHover(undefined))

function mount(options: ShowOptions): void {
  unmount?.()
  const before = options.keep ? readState(root) : undefined
  root.innerHTML = options.html
  root.classList.toggle('preview-mark-missing', options.markMissing)
  const outcomes = new WeakMap<object, ActionOutcome>()
  unmount = mountCard(root, {
    locale: options.locale,
    // Handlers are stopped in debuggers; how long they took is judged where they run.
    timeoutMs: 600_000,
    ...(before && { state: before }),
    async onAction(action) {
      const outcome = await host?.act(action as unknown as Fields)
      if (!outcome) return undefined
      if (outcome.code !== undefined) return { code: outcome.code }
      if (outcome.card) outcomes.set(outcome.card, outcome)
      const { toast } = (outcome.answer ?? {}) as CardAnswer
      const isTemplate = outcome.card?.type === 'template'
      const card = isTemplate ? outcome.card : outcome.card && { type: 'raw', data: outcome.card }
      return { ...(toast !== undefined && { toast }), ...(card !== undefined && { card: card as CardAnswer['card'] }) }
    },
    render: card => outcomes.get(card)?.html ?? '',
    onOpenUrl: url => host?.onOpenUrl(url),
    onCard: card => {
      const outcome = outcomes.get(card)
      if (outcome) host?.onCard(card, outcome)
    },
  })
  if (selected !== undefined) mark('data-preview-selected', boxAt(selected))
  measure()
}

window.cardFrame = {
  connect(to) {
    host = to
    measure()
  },
  show: mount,
  outline(path, into = false) {
    selected = path
    const box = path === undefined ? undefined : boxAt(path)
    mark('data-preview-selected', box)
    if (into) box?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  },
  hover: path => mark('data-preview-hover', path === undefined ? undefined : boxAt(path)),
  inspect(on) {
    inspecting = on
    document.body.classList.toggle('preview-inspecting', on)
    if (!on) mark('data-preview-hover', undefined)
  },
}
