import type { ActionOutcome, Fields } from '../api.ts'
import type { CardFrame, FrameHost } from './frame.ts'
import { h, icon } from './h.ts'
import type { State } from './state.ts'

/** Room for lists that open below the card. */
const ROOM_PX = 300

export interface PaneEvents {
  act(action: Fields, pane: Pane): Promise<ActionOutcome>
  onSelect(path: string): void
  onOpenUrl(url: string): void
  onCard(card: Fields, outcome: ActionOutcome, pane: Pane): void
}

/** A card opens no windows and leads the page nowhere. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms'
/** Around the card, for outlines. */
const FRAME_PX = 6

/** A window of a chat with one card in it. */
export interface Pane {
  readonly element: HTMLElement
  readonly scheme: 'light' | 'dark'
  /** Resolves once the card's document is there. */
  readonly frame: Promise<CardFrame>
  /** Lays the window out for a device and a width. */
  layOut(state: Pick<State, 'device' | 'width'>, ownWidth: string): void
}

const LABELS = { light: 'Light', dark: 'Dark' } as const

export function createPane(scheme: 'light' | 'dark', events: PaneEvents): Pane {
  const iframe = h('iframe.card-frame', { src: '/frame', title: `Card, ${scheme}`, sandbox: SANDBOX })
  const words = h('span.pane-label')
  let labelled = ''
  /** A window may have less room than a card wants: what is shown is said. */
  function label(): void {
    const { width = '', device } = element.dataset
    const px = iframe.clientWidth - FRAME_PX
    const narrowed = device !== 'phone' && width !== 'fill' && px > 0 && px < Number(width)
    words.textContent = narrowed ? `${labelled}, shown in ${px}` : labelled
  }
  const card = h('div.pane-card', {}, iframe)
  const element = h(
    'section.pane',
    { 'data-scheme': scheme, 'aria-label': `${LABELS[scheme]} chat` },
    h('div.pane-status', { 'aria-hidden': 'true' }, h('b', {}, '9:41'), h('i'), h('span', {}, '●●●')),
    h('header.pane-bar', {}, h('span.pane-chat', {}, 'Release crew'), h('span.pane-count', {}, '· 12'), words),
    h(
      'div.pane-message',
      {},
      h('div.pane-avatar', { 'aria-hidden': 'true' }, icon('pulse')),
      h('div.pane-body', {}, h('div.pane-name', {}, 'Your bot', h('span.pane-tag', {}, 'Bot')), card),
    ),
    h('footer.pane-write', { 'aria-hidden': 'true' }, h('span', {}, 'Message Release crew')),
  )
  const frame = new Promise<CardFrame>(resolve => {
    iframe.addEventListener('load', () => {
      const inner = iframe.contentWindow?.cardFrame
      if (!inner) return
      const host: FrameHost = {
        act: action => events.act(action, pane),
        onSelect: events.onSelect,
        onHover: path => inner.hover(path),
        onHeight(px) {
          label()
          iframe.style.height = `${px + ROOM_PX}px`
          iframe.style.marginBottom = `${-ROOM_PX}px`
        },
        onOpenUrl: events.onOpenUrl,
        onCard: (fields, outcome) => events.onCard(fields, outcome, pane),
      }
      inner.connect(host)
      resolve(inner)
    })
  })
  const pane: Pane = {
    element,
    scheme,
    frame,
    layOut({ device, width }, ownWidth) {
      const shown = device === 'phone' ? 'fill' : width === 'auto' ? ownWidth : width
      element.dataset.device = device
      element.dataset.width = shown
      labelled = `${LABELS[scheme]} · ${device === 'phone' ? 'phone' : shown === 'fill' ? 'full width' : `${shown} px`}`
      label()
    },
  }
  return pane
}
