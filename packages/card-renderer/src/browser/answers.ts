import { type Fields, isFields, own, stringOf } from '../fields.ts'
import { phrase } from '../interactive/phrases.ts'
import type { Page } from './page.ts'
import { failure, toast } from './toasts.ts'

const TOASTS = ['info', 'success', 'error', 'warning']

/** What the platform makes of an answer that it can't take; the person sees the code, the page's owner why. */
class Refused extends TypeError {
  readonly code: number
  constructor(code: number, why: string) {
    super(`The answer of onAction is refused with ${code}: ${why}`)
    this.code = code
  }
}

const RAW = "expected card: { type: 'raw', data } or { type: 'template', data }"

/** Does what the app answered: puts another card in the place of this one, and shows a text over it. */
export function takeAnswer(answer: unknown, clicked: HTMLElement, page: Page): void {
  const article = latest(clicked, page)
  if (answer === undefined || answer === null || answer === '') return
  try {
    const { code, toast: words } = checked(answer)
    // Chosen by the app, which knows.
    if (typeof code === 'number' && code !== 0) {
      failure(article, code, page)
      return
    }
    const shown = replaced(answer as Fields, article, page)
    if (words !== undefined && words !== null) showToast(words as Fields, shown, page)
  } catch (error) {
    reportError(error)
    failure(article, error instanceof Refused ? error.code : 200673, page)
  }
}

/** The card that stands where the clicked one stood. */
export function latest(article: HTMLElement, page: Page): HTMLElement {
  const next = page.successors.get(article)
  return next ? latest(next, page) : article
}

function checked(answer: unknown): Fields {
  if (!isFields(answer)) throw new Refused(200672, `expected an object, got ${typeof answer}`)
  const { toast: words } = answer
  const known = isFields(words) && (words.type === undefined || TOASTS.includes(String(words.type)))
  if (words !== undefined && words !== null && !known)
    throw new Refused(200672, `expected toast: { type, content } with type ${TOASTS.join(', ')}`)
  return answer
}

function showToast(words: Fields, article: HTMLElement, page: Page): void {
  const { type = 'info', content, i18n } = words
  const { locale = 'zh_cn' } = page.options
  const text = (isFields(i18n) ? stringOf(own(i18n, locale)) : undefined) ?? stringOf(content) ?? ''
  if (text !== '') toast(article, String(type), text, page)
}

/** The card of an answer. Bots of JSON 1.0 may answer with the card itself. */
function cardOf(answer: Fields): Fields | undefined {
  const { card } = answer
  if (card === undefined || card === null) {
    return answer.elements !== undefined || answer.i18n_elements !== undefined || answer.header !== undefined
      ? answer
      : undefined
  }
  if (!isFields(card) || !isFields(card.data)) throw new Refused(200673, RAW)
  if (card.type === 'template') return card
  if (card.type !== 'raw') throw new Refused(200673, RAW)
  return card.data
}

function replaced(answer: Fields, article: HTMLElement, page: Page): HTMLElement {
  const card = cardOf(answer)
  if (!card) return article
  if (article.dataset.schema === '2.0' && card.type !== 'template' && card.schema !== '2.0')
    throw new Refused(200830, "a card of JSON 2.0 is replaced by one of 2.0: schema: '2.0'")
  const { render, onCard, locale } = page.options
  if (!render) {
    toast(article, 'info', phrase('answered', locale), page)
    return article
  }
  // A parsed document runs no script, and what the renderer writes has none.
  const next = new DOMParser().parseFromString(render(card), 'text/html').querySelector<HTMLElement>('.lark-card')
  if (!next) throw new Refused(200673, 'render returned no card')
  const path = article.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset.path
    : undefined
  const adopted = document.adoptNode(next)
  page.successors.set(article, adopted)
  // What they ask is about a card that is no more.
  for (const dialog of article.querySelectorAll<HTMLDialogElement>('dialog.lc-dialog')) dialog.close()
  article.replaceWith(adopted)
  refocus(adopted, path)
  page.arrive(adopted)
  onCard?.(card, adopted)
  return adopted
}

/** People on the keyboard go on where they were. */
function refocus(article: HTMLElement, path: string | undefined): void {
  const boxes = [...article.querySelectorAll<HTMLElement>('[data-path]')]
  const box = path === undefined ? undefined : boxes.find(candidate => candidate.dataset.path === path)
  box?.querySelector<HTMLElement>('button,a[href],input,textarea,[tabindex]')?.focus({ preventScroll: true })
}
