import { type Html, html } from '../html.ts'

/**
 * Buttons that turn the pages of a table. The page's script finds them by these names:
 * the box around table and pager has `data-lc-pages` (their number), each row has `data-lc-row-page` (from 0; all but the
 * first page are `hidden`), buttons have `data-lc-turn` (`-1` or `1`), and `data-lc-page-now` shows the page (from 1).
 */
export function pager(pages: number): Html | undefined {
  if (pages < 2) return undefined
  return html`<div class="lc-pager"><button type="button" class="lc-turn" data-lc-turn="-1" aria-label="Previous page" disabled>‹</button><span class="lc-page" aria-live="polite"><span data-lc-page-now>1</span>/${pages}</span><button type="button" class="lc-turn" data-lc-turn="1" aria-label="Next page">›</button></div>`
}
