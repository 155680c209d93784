import { phrase } from '../interactive/phrases.ts'
import { make, type Page } from './page.ts'

const SHOWN_MS = 3000

/** Shows a text over a card for 3 s. */
export function toast(article: HTMLElement, type: string, text: string, page: Page): void {
  const layer = article.querySelector(':scope > .lc-toasts') ?? make('div', 'lc-toasts')
  const shown = make('div', `lc-toast lc-toast-${type}`, text)
  shown.setAttribute('role', type === 'error' ? 'alert' : 'status')
  layer.append(shown)
  article.append(layer)
  const end = () => {
    clearTimeout(timer)
    page.signal.removeEventListener('abort', end)
    shown.remove()
    if (layer.childElementCount === 0) layer.remove()
  }
  const timer = setTimeout(end, SHOWN_MS)
  page.signal.addEventListener('abort', end, { once: true })
}

/** What the client shows when an app did not answer, or not as it must. */
export function failure(article: HTMLElement, code: number, page: Page): void {
  toast(article, 'error', `${phrase('failed', page.options.locale)} (code: ${code})`, page)
}
