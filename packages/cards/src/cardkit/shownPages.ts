import { type Caller, isLarkNetworkError } from '@lark-sdk/core'
import type { CardJson } from '../json/containers.ts'
import type { Markdown } from '../json/elements.ts'
import { sizeOf } from '../sizeOf.ts'
import { type LiveCard, makeLiveCard } from './makeLiveCard.ts'
import { type Page, type PageLimits, pageOf, wireBytes } from './pageOf.ts'
import { createPersist } from './persist.ts'
import { isTooLarge } from './refusals.ts'
import { type CardReceiver, recall } from './sendCard.ts'
import type { CardTimers } from './timers.ts'

const TEXT_ID = 'stream_text'
/** The platform ends streaming mode after 10 minutes. */
const RENEW_AFTER_MS = 9 * 60_000
/** A card that fails is left for another one; after so many, cards are given up. */
const MAX_LOST = 3
/** Below this, it is not the size. */
const LEAST_BYTES = 256

interface ShownPage {
  live: LiveCard
  start: number
  /** The line that opens the block of code it begins in. */
  fence: string | undefined
  shown: Page
  closed: boolean
  /** It takes no more changes: the next page begins where this one got to. */
  lost: boolean
  /** A change got no answer: it may show more than is known. */
  unsure: boolean
  /** A change was refused, and an attempt of it before that may have got through: the next one is written even if it changes nothing. */
  refused: boolean
  renewAtMs: number
}

export interface ShownPagesOptions {
  caller: Caller<'tenant'>
  receiver: CardReceiver
  card: (text: Markdown) => CardJson
  maxBytes: number
  summaryOf: (text: string) => string
  timers: CardTimers
  turn: () => Promise<void>
}

export interface ShownPages {
  readonly messageIds: string[]
  /** Why cards were given up. */
  failure(): unknown
  /** Whether a card may have been sent that nobody heard of: what it shows must not be sent again. */
  unheard(): boolean
  /** Where the text goes on that no card shows, and the block of code that it begins in. */
  rest(): { start: number; fence: string | undefined }
  /** Brings the cards to show a text, from an offset on; resolves also when they can't. */
  show(text: string, changedFrom: number): Promise<void>
  /** Shows something until there is a text. */
  hold(placeholder: string): Promise<void>
  /** When streaming mode has to be renewed, in milliseconds since 1970. */
  renewAtMs(): number
  renew(): Promise<void>
  /** Ends streaming mode of the last card. */
  close(): Promise<void>
  /** Takes all cards back. */
  clear(): Promise<void>
}

/** The cards that a text is shown in, one after the other. */
export function createShownPages(options: ShownPagesOptions): ShownPages {
  const { caller, receiver, timers, turn } = options
  const pages: ShownPage[] = []
  const messageIds: string[] = []
  const frame = sizeOf(cardOf(''))
  const limits: PageLimits = {
    bytes: options.maxBytes - frame.bytes,
    tables: Math.max(1, Math.min(4, 5 - frame.tables)),
  }
  if (!(limits.bytes >= LEAST_BYTES)) {
    throw new TypeError(`maxBytes: expected ${LEAST_BYTES} more than the card has without text, ${frame.bytes}`)
  }
  const persist = createPersist(timers)
  let lost = 0
  let failure: unknown
  let unheard = false

  function markdownOf(content: string): Markdown {
    return { tag: 'markdown', element_id: TEXT_ID, content }
  }

  function cardOf(content: string): CardJson {
    const made = options.card(markdownOf(content))
    return { ...made, config: { ...made.config, streaming_mode: true } }
  }

  async function open(start: number, fence: string | undefined, page: Page): Promise<void> {
    const renewAtMs = timers.now() + RENEW_AFTER_MS
    const live = await persist.now(() => makeLiveCard({ caller, card: cardOf(page.content), turn }))
    messageIds.push(
      await persist
        .patiently(() => live.send(receiver))
        .catch((error: unknown) => {
          unheard = isLarkNetworkError(error)
          throw error
        }),
    )
    pages.push({
      live,
      start,
      fence,
      shown: page,
      closed: false,
      lost: false,
      unsure: false,
      refused: false,
      renewAtMs,
    })
  }

  async function write(page: ShownPage, next: Page): Promise<void> {
    const { live, shown, closed, refused } = page
    if (next.content !== shown.content || refused) {
      const change = closed
        ? () => live.updateElement(TEXT_ID, markdownOf(next.content))
        : () => live.setText(TEXT_ID, next.content)
      await persist.now(() =>
        change().catch((error: unknown) => {
          page.unsure ||= isLarkNetworkError(error)
          page.refused = true
          throw error
        }),
      )
    }
    Object.assign(page, { shown: next, unsure: false, refused: false })
  }

  async function end(page: ShownPage): Promise<void> {
    if (page.closed) return
    page.closed = true
    let summary: string | undefined
    try {
      summary = options.summaryOf(page.shown.content) || undefined
    } finally {
      // Also when the caller's function throws. The text is there, and streaming mode ends by itself in any case.
      await persist.orNot(() => page.live.close(summary))
    }
  }

  /** Decides what a refusal means for what is shown next. */
  async function recover(error: unknown, page: ShownPage | undefined, next: Page): Promise<void> {
    const bytes = wireBytes(next.content)
    if (isTooLarge(error) && bytes > LEAST_BYTES) {
      // What was taken already need not be less.
      const taken = page ? wireBytes(page.shown.content) : 0
      const less = Math.max(taken < bytes ? taken : 0, Math.floor(bytes * 0.7), LEAST_BYTES)
      limits.bytes = Math.min(limits.bytes - 1, less)
      limits.tables = Math.max(1, limits.tables - 1)
      return
    }
    if (page) {
      page.lost = true
      await settle(page)
      await end(page)
    }
    lost += 1
    if (!page || lost > MAX_LOST) failure = error
  }

  /** The next page goes on from what this one shows: that is written once more. Where it can't be told, the card is taken back. */
  async function settle(page: ShownPage): Promise<void> {
    const restore = () => page.live.updateElement(TEXT_ID, markdownOf(page.shown.content))
    if (!page.unsure) return persist.orNot(restore)
    try {
      await persist.patiently(restore)
    } catch {
      page.closed = true
      await drop(pages.indexOf(page))
    }
  }

  async function show(text: string, changedFrom: number): Promise<void> {
    let index = Math.max(0, changedFrom === 0 ? 0 : pages.findLastIndex(page => page.start <= changedFrom))
    while (failure === undefined) {
      const page = pages[index]
      const before = pages[index - 1]?.shown
      const start = Math.min(before?.end ?? 0, text.length)
      if (before && start >= text.length) {
        index -= 1
        break
      }
      const fence = before?.fence
      const next = page?.lost ? page.shown : pageOf(text, start, fence, limits)
      // A text that is taken back whole leaves a card that must show something.
      if (page && next.content === '') next.content = '…'
      const hasMore = page?.lost ? text.length > next.end : next.full
      try {
        if (page?.lost) await end(page)
        else if (page) await write(Object.assign(page, { start, fence }), next)
        else if (next.content !== '') await open(start, fence, next)
      } catch (error) {
        await recover(error, page, next)
        continue
      }
      if (!hasMore) break
      const current = pages[index]
      if (current) await end(current)
      index += 1
    }
    await drop(index + 1)
  }

  /** Takes back what a text that got shorter has no use for. */
  async function drop(from: number): Promise<void> {
    for (const page of failure === undefined ? pages.splice(from) : []) {
      const { messageId } = page.live
      if (messageId === undefined) continue
      await persist.orNot(() => recall(caller, messageId))
      messageIds.splice(messageIds.indexOf(messageId), 1)
    }
  }

  return {
    messageIds,
    failure: () => failure,
    unheard: () => unheard,
    rest() {
      const shown = pages.at(-1)?.shown
      return { start: shown?.end ?? 0, fence: shown?.fence }
    },
    show,
    async hold(placeholder) {
      const page: Page = { content: placeholder, end: 0, fence: undefined, full: false }
      await open(0, undefined, page).catch((error: unknown) => {
        failure = error
      })
    },
    renewAtMs: () => pages.findLast(page => !page.closed)?.renewAtMs ?? Number.POSITIVE_INFINITY,
    async renew() {
      const page = pages.findLast(one => !one.closed)
      if (!page) return
      page.renewAtMs = timers.now() + RENEW_AFTER_MS
      // Should it fail, the next update finds streaming mode ended and opens it again.
      await persist.orNot(() => page.live.updateSettings({ config: { streaming_mode: true } }))
    },
    async close() {
      const page = pages.at(-1)
      if (page) await end(page)
    },
    clear: () => drop(0),
  }
}
