import { parsed } from './page.ts'
import type { MountOptions } from './types.ts'

/** The charts of a page, drawn by what the page hands in. */
export interface Charts {
  draw(within: HTMLElement): void
  clear(): void
}

const isDark = (article: HTMLElement): boolean => {
  const { scheme } = article.dataset
  return scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
}

export function drawCharts({ charts }: MountOptions): Charts {
  const drawn = new Map<HTMLElement, unknown>()

  function take(element: HTMLElement): void {
    const taker = drawn.get(element)
    drawn.delete(element)
    if (typeof taker === 'function') taker()
  }

  return {
    draw(within) {
      if (!charts) return
      for (const element of drawn.keys()) if (!element.isConnected) take(element)
      for (const chart of within.querySelectorAll<HTMLElement>('[data-chart-spec]')) {
        const article = chart.closest<HTMLElement>('.lark-card')
        const box = chart.querySelector<HTMLElement>('.lc-chart-box')
        if (!article || !box || drawn.has(box)) continue
        drawn.set(box, charts(box, parsed(chart.dataset.chartSpec), isDark(article) ? 'dark' : 'light'))
      }
    },
    clear() {
      for (const element of drawn.keys()) take(element)
    },
  }
}
