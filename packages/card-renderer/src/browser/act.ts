import { safeUrl } from '../elements/links.ts'
import { isFields } from '../fields.ts'
import { phrase } from '../interactive/phrases.ts'
import { latest, takeAnswer } from './answers.ts'
import { confirms } from './dialogs.ts'
import { timeZoneOf } from './forms.ts'
import { articleOf, formOf, type Page, parsed } from './page.ts'
import { failure, toast } from './toasts.ts'
import type { CardAction } from './types.ts'

const TIMEOUT_MS = 3000
const LATE = Symbol('late')
/** The platform's samples have a time zone with these alone. */
const ZONED = new Set(['button', 'date_picker', 'picker_time', 'picker_datetime'])

/** What the use of one component asks for. */
interface Use {
  /** What the action holds besides what the box says. */
  readonly sends?: Partial<CardAction>
  /** Address to open, where it isn't the box's own. */
  readonly url?: string | undefined
  /** Whether the app is called. Default: as the box says. */
  readonly calls?: boolean
  /** Takes back what the person sees, when they don't confirm. */
  readonly revert?: () => void
}

/** Confirms, opens and sends, in this order; once at a time for each component. */
export async function act(box: HTMLElement, page: Page, use: Use = {}): Promise<void> {
  const article = articleOf(box)
  if (!article || page.busy.has(box)) return use.revert?.()
  page.busy.add(box)
  try {
    const asked = parsed(box.dataset.confirm ?? (use.sends?.form_value && formOf(box)?.dataset.confirm))
    if (isFields(asked) && !(await confirms(asked, article, page))) return use.revert?.()
    if (page.signal.aborted) return
    if (box.dataset.unsupported !== undefined) toast(article, 'info', phrase('unsupported', page.options.locale), page)
    openUrl(use.url ?? box.dataset.url, box, page)
    if (use.calls ?? box.dataset.calls !== undefined) await send(box, article, actionOf(box, page, use.sends), page)
  } finally {
    page.busy.delete(box)
  }
}

export function openUrl(address: string | undefined, element: HTMLElement, page: Page): void {
  const url = safeUrl(address)
  if (url === undefined) return
  if (page.options.onOpenUrl) page.options.onOpenUrl(url, element)
  else window.open(url, '_blank', 'noopener,noreferrer')
}

function actionOf(box: HTMLElement, page: Page, sends: Partial<CardAction> = {}): CardAction {
  const { tag = '', name, value } = box.dataset
  const handed = parsed(value)
  return {
    ...(handed !== undefined && { value: handed }),
    tag,
    ...(ZONED.has(tag) && { timezone: timeZoneOf(page) }),
    ...(name !== undefined && formOf(box) && { name }),
    ...sends,
  }
}

async function send(box: HTMLElement, article: HTMLElement, action: CardAction, page: Page): Promise<void> {
  box.setAttribute('aria-busy', 'true')
  try {
    const answer = await inTime(async () => page.options.onAction(action, box), page.options.timeoutMs ?? TIMEOUT_MS)
    if (page.signal.aborted) return
    if (answer === LATE) failure(latest(article, page), 200341, page)
    else takeAnswer(answer, article, page)
  } catch (error) {
    // A page hears of it as of any error of its own: the person sees no more than a code.
    reportError(error)
    const code = isFields(error) && typeof error.code === 'number' ? error.code : 200671
    if (!page.signal.aborted) failure(latest(article, page), code, page)
  } finally {
    box.removeAttribute('aria-busy')
  }
}

async function inTime<Value>(work: () => Promise<Value>, timeoutMs: number): Promise<Value | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<typeof LATE>(resolve => {
    timer = setTimeout(() => resolve(LATE), timeoutMs)
  })
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}
