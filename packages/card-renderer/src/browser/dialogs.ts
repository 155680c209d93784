import { phrase } from '../interactive/phrases.ts'
import { make, type Page } from './page.ts'

/** Opens a dialog over the page; resolves with what it was closed with, empty for Escape and for a mount taken off. */
function open(dialog: HTMLDialogElement, article: HTMLElement, page: Page): Promise<string> {
  return new Promise(resolve => {
    const end = () => {
      page.signal.removeEventListener('abort', end)
      dialog.remove()
      resolve(dialog.returnValue)
    }
    dialog.addEventListener('close', end, { once: true })
    page.signal.addEventListener('abort', end, { once: true })
    article.append(dialog)
    dialog.showModal()
  })
}

/** Asks whether to go on, as the card says. */
export async function confirms(
  asked: { readonly title?: unknown; readonly text?: unknown },
  article: HTMLElement,
  page: Page,
): Promise<boolean> {
  const { locale } = page.options
  const dialog = make('dialog', 'lc-dialog')
  const title = String(asked.title ?? '')
  const buttons = make('div', 'lc-dialog-buttons')
  const cancel = make('button', 'lc-btn lc-btn-default lc-btn-medium', phrase('cancel', locale))
  const confirm = make('button', 'lc-btn lc-btn-primary_filled lc-btn-medium', phrase('confirm', locale))
  for (const button of [cancel, confirm]) {
    button.type = 'button'
    button.addEventListener('click', () => dialog.close(button === confirm ? 'yes' : ''))
  }
  buttons.append(cancel, confirm)
  dialog.setAttribute('aria-label', title)
  if (title !== '') dialog.append(make('p', 'lc-dialog-title', title))
  dialog.append(make('p', 'lc-dialog-text', String(asked.text ?? '')), buttons)
  confirm.autofocus = true
  return (await open(dialog, article, page)) === 'yes'
}

/** Shows an image large, until it is clicked. */
export async function preview(image: Element, article: HTMLElement, page: Page): Promise<void> {
  const dialog = make('dialog', 'lc-dialog lc-preview')
  const copy = image.cloneNode(true) as Element
  for (const name of ['style', 'loading', 'data-preview', 'tabindex']) copy.removeAttribute(name)
  dialog.setAttribute('aria-label', phrase('preview', page.options.locale))
  dialog.append(copy)
  dialog.addEventListener('click', () => dialog.close())
  await open(dialog, article, page)
}
