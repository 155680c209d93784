import { createChanges } from './changes.ts'
import { drawCharts } from './charts.ts'
import { createChoices } from './choices.ts'
import { click, sendInput, use } from './clicks.ts'
import { boxOf, type Page } from './page.ts'
import { rememberPanel, restoreState } from './state.ts'
import { createTips } from './tips.ts'
import type { MountOptions } from './types.ts'

const mounted = new WeakMap<HTMLElement, () => void>()
/** Events that a mount further in has answered. */
const answered = new WeakSet<Event>()

/**
 * Makes the cards under `root` interactive, those that come later too: forms are filled in and sent, confirmations asked,
 * answers shown. Asks no network: what Lark would send to the app goes to `onAction`.
 *
 * A second mount on the same root takes the place of the first.
 *
 * @returns takes all of it off again
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication
 * @example
 * mountCard(document.body, {
 *   render: renderCard,
 *   onAction: async action => (await fetch('/card', { method: 'POST', body: JSON.stringify(action) })).json(),
 * })
 */
export function mountCard(root: HTMLElement, options: MountOptions): () => void {
  mounted.get(root)?.()
  const mount = new AbortController()
  const { signal } = mount
  const charts = drawCharts(options)
  const page: Page = {
    root,
    options,
    signal,
    busy: new WeakSet(),
    successors: new WeakMap(),
    arrive: charts.draw,
  }
  const choices = createChoices(page)
  const changes = createChanges(page)
  const tips = createTips()

  /** Listens for what happens in a card, unless a mount further in or a dialog of ours has it. */
  function on<Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (event: HTMLElementEventMap[Name], target: Element) => void,
  ): void {
    root.addEventListener(
      name,
      event => {
        const { target } = event
        if (!(target instanceof Element) || answered.has(event)) return
        if (!target.closest('.lark-card') || target.closest('.lc-dialog')) return
        answered.add(event)
        listener(event, target)
      },
      { signal },
    )
  }

  on('click', (event, target) => {
    choices.close(target)
    const panel = target.closest('summary')?.closest('details')
    if (panel) rememberPanel(panel)
    if (!choices.clicked(target)) click(event, target, page)
    // What a menu opens is opened by us, after the card's confirmation.
    else if (target.closest('.lc-popup a')) event.preventDefault()
  })
  // The keyboard stays with the box while its list is clicked.
  on('mousedown', (event, target) => target.closest('.lc-popup') && event.preventDefault())
  on('keydown', (event, target) => {
    if (event.key === 'Escape') tips.hide()
    const box = boxOf(target)
    if (event.isComposing || !box) return
    if (choices.pressed(event)) event.preventDefault()
    else if (isTap(target, event.key)) {
      event.preventDefault()
      use(box, page)
    } else if (event.key === 'Enter' && sends(target, event)) {
      event.preventDefault()
      sendInput(box, page)
    } else changes.pressed(event)
  })
  on('input', event => changes.input(event))
  on('change', event => changes.change(event))
  on('focusout', event => {
    changes.left(event)
    tips.hide()
  })
  on('focusin', event => tips.over(event))
  on('mouseover', event => tips.over(event))
  root.addEventListener('mouseleave', () => tips.hide(), { signal })
  document.addEventListener(
    'click',
    event => {
      // In a shadow tree the target is its host.
      const [target] = event.composedPath()
      choices.close(target instanceof Node ? target : null)
    },
    { signal },
  )
  window.addEventListener('scroll', () => choices.follow(), { signal, capture: true, passive: true })
  window.addEventListener('resize', () => choices.follow(), { signal, passive: true })

  if (options.state) restoreState(root, options.state)
  charts.draw(root)

  const unmount = () => {
    choices.close()
    tips.hide()
    charts.clear()
    mount.abort()
    if (mounted.get(root) === unmount) mounted.delete(root)
  }
  mounted.set(root, unmount)
  return unmount
}

const isTap = (target: Element, key: string): boolean => target.matches('.lc-tap') && (key === 'Enter' || key === ' ')

/** Enter sends a line; where Enter makes a new line, it takes Ctrl or Cmd with it. */
const sends = (target: Element, event: KeyboardEvent): boolean =>
  (target instanceof HTMLInputElement && /^(?:text|password)$/.test(target.type)) ||
  (target instanceof HTMLTextAreaElement && (event.ctrlKey || event.metaKey))
