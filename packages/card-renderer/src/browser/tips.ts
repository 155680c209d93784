import { articleOf } from './page.ts'
import { showTip } from './popups.ts'

/** Hints that cards give at components under the pointer or the focus. */
export interface Tips {
  over(event: Event): void
  hide(): void
}

export function createTips(): Tips {
  let shown: { readonly anchor: HTMLElement; readonly take: () => void } | undefined

  function hide(): void {
    shown?.take()
    shown = undefined
  }

  return {
    hide,
    over(event) {
      const target = event.target instanceof Element ? event.target : null
      const anchor = target?.closest<HTMLElement>('[data-hover-tips],[data-disabled-tips]') ?? undefined
      if (anchor === shown?.anchor) return
      hide()
      const article = anchor && articleOf(anchor)
      if (!anchor || !article || target?.closest('.lc-popup')) return
      const off = anchor.dataset.disabled !== undefined || anchor.getAttribute('aria-disabled') === 'true'
      const text = (off && anchor.dataset.disabledTips) || anchor.dataset.hoverTips
      if (text) shown = { anchor, take: showTip(anchor, text, article) }
    },
  }
}
