import { act, openUrl } from './act.ts'
import { pick } from './choices.ts'
import { preview } from './dialogs.ts'
import { inForm, isField, nativeOf, readField } from './fields.ts'
import { collect, complete, reset } from './forms.ts'
import { articleOf, boxOf, formOf, isDisabled, type Page } from './page.ts'
import { turn } from './pages.ts'

/** Does what a click asks for; the innermost thing that can be used gets it. */
export function click(event: Event, target: Element, page: Page): void {
  const hit = (selector: string) => target.closest<HTMLElement>(selector)
  const tool = hit('[data-tool]')
  const turning = hit('[data-lc-turn]')
  const link = target.closest<HTMLAnchorElement>('a[href]')
  const image = hit('.lc-image-option')
  const shown = hit('.lc-image[data-preview]')
  const article = articleOf(target)
  if (tool) useTool(tool, page)
  else if (turning) turn(turning)
  else if (link) follow(event, link, page)
  else if (image) pickImage(image, page)
  else if (shown && article) void preview(shown, article, page)
  else useBox(target, page)
}

function useBox(target: Element, page: Page): void {
  let box = boxOf(target)
  while (box && !isField(box) && !usable(box)) box = box.parentElement && boxOf(box.parentElement)
  if (box && isField(box)) openPicker(box)
  else if (box) use(box, page)
}

const usable = (box: HTMLElement): boolean =>
  box.dataset.tag === 'button' || box.dataset.tag === 'interactive_container'

/** Uses a button or a container. */
export function use(box: HTMLElement, page: Page): void {
  if (isDisabled(box)) return
  const form = formOf(box)
  const action = box.dataset.formAction
  if (form && action === 'reset') reset(form)
  if (form && action === 'submit') {
    if (page.busy.has(box) || !complete(form, page)) return
    void act(box, page, { sends: { form_value: collect(form, page) } })
  } else void act(box, page)
}

/** A link is the browser's own affair, unless the page opens addresses itself or the card asks for a confirmation. */
function follow(event: Event, link: HTMLAnchorElement, page: Page): void {
  const box = boxOf(link)
  const confirms = link.matches('.lc-btn') && box?.dataset.confirm !== undefined
  if (!confirms && !page.options.onOpenUrl) return
  event.preventDefault()
  if (box && link.matches('.lc-btn')) use(box, page)
  else openUrl(link.getAttribute('href') ?? undefined, box ?? link, page)
}

function useTool(tool: HTMLElement, page: Page): void {
  const box = boxOf(tool)
  const article = articleOf(tool)
  const native = box && nativeOf(box)
  if (!box || !article) return
  const kind = tool.dataset.tool
  if (kind === 'send') sendInput(box, page)
  const image = tool.parentElement?.querySelector('.lc-image')
  if (kind === 'zoom' && image) void preview(image, article, page)
  if (kind === 'eye' && native instanceof HTMLInputElement) {
    native.type = native.type === 'password' ? 'text' : 'password'
    tool.setAttribute('aria-pressed', String(native.type === 'text'))
  }
}

function pickImage(image: HTMLElement, page: Page): void {
  const box = boxOf(image)
  if (box && !isDisabled(box) && !isDisabled(image)) pick(box, image, page)
}

/** The browser opens its calendar by itself on the small icon alone. */
function openPicker(box: HTMLElement): void {
  const native = nativeOf(box)
  if (!(native instanceof HTMLInputElement) || !native.matches('.lc-moment') || native.disabled) return
  try {
    native.showPicker()
  } catch {
    // Frames of other origins may not open it; the field takes the keyboard as ever.
  }
}

/** Sends what is written in an input outside a form. */
export function sendInput(box: HTMLElement, page: Page): void {
  const written = readField(box)
  if (inForm(box) || isDisabled(box) || box.dataset.calls === undefined || written === '') return
  void act(box, page, { sends: { input_value: String(written) } })
}
