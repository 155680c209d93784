import type { Caller } from '@lark-sdk/core'
import type { CardJson } from '../json/containers.ts'
import type { Markdown } from '../json/elements.ts'
import { collectText, type StreamMode } from './collectText.ts'
import { readStream } from './readStream.ts'
import { type CardReceiver, receiverOf } from './sendCard.ts'
import { sendPlain } from './sendPlain.ts'
import { createShownPages } from './shownPages.ts'
import { textOf } from './textOf.ts'
import { type CardTimers, platformTimers } from './timers.ts'
import { createTokenBucket } from './tokenBucket.ts'

export type StreamCardParams<Chunk = unknown> = Caller<'tenant'> &
  CardReceiver & {
    /**
     * Strings, as the AI SDK's `textStream` brings them, or chunks that {@link textOf} or `text` understand: OpenAI's streams as they are.
     * The `textStream` ends without a word when the model fails; the AI SDK's full stream makes the call reject then.
     */
    stream: AsyncIterable<Chunk>
    /** Picks the text of one chunk; `undefined` for none. Default: {@link textOf}. */
    text?: ((chunk: Chunk) => string | undefined) | undefined
    /** `snapshot` when each chunk is the whole text so far. Default: `delta`, each chunk is what is new. */
    mode?: StreamMode | undefined
    /** The card around the text. It must contain the component it is given. Default: a card with nothing else. */
    card?: ((text: Markdown) => CardJson) | undefined
    /** What a card shows before the first text; taken back when none comes. Default: none, and the card is sent with the first text. */
    placeholder?: string | undefined
    /** What the chat list shows at the end, made of a card's text. Default: its first 60 characters. */
    summary?: ((text: string) => string) | undefined
    /** Size of one card's JSON; a longer text goes on in the next card. Default: 28000, of the platform's 30 KB. */
    maxBytes?: number | undefined
    /** Stops reading. What came so far is shown whole, and the call resolves. */
    signal?: AbortSignal | undefined
    /** The clock. For tests. */
    timers?: CardTimers | undefined
  }

/** What became of a stream. */
export interface StreamedCard {
  /** The messages that hold the text, in order. */
  readonly messageIds: readonly string[]
  /** The whole text. */
  readonly text: string
  /** Whether the end of the text, or all of it, went out as a plain message because cards were refused. */
  readonly fallback: boolean
}

/**
 * Shows a text in a card while it is being written, as the answers of language models are.
 *
 * Sends the whole text so far, at most 10 times a second, so that no chunk can get lost or doubled. Streaming mode is renewed before it
 * ends, and opened again when it has; a full card is followed by another one; a card that fails is left for a new one, and when cards
 * fail altogether, what is missing goes out as rich text. In the end the whole text is there and streaming mode is off.
 *
 * - Tokens: tenant (scopes `cardkit:card:write` and `im:message` or `im:message:send_as_bot`)
 *
 * @throws what the stream throws, or tells of a model that failed, after what it brought is shown
 * @throws {LarkApiError} when Lark refuses the plain message as well
 * @throws {LarkNetworkError} when a message got no answer for five minutes: its text may be there, and is not sent twice
 * @throws {TypeError} for no receiver or several, or chunks without a text that is known
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/content
 * @example
 * async function* answer() {
 *   yield 'It costs 10'
 *   yield '00 km'
 * }
 * await streamCard({ client, chatId: 'oc_…', stream: answer() })
 */
export async function streamCard<Chunk>({
  stream,
  text: pick = textOf,
  mode = 'delta',
  card = text => ({ schema: '2.0', body: { elements: [text] } }),
  placeholder,
  summary = summaryOf,
  maxBytes = 28_000,
  signal,
  timers = platformTimers,
  ...params
}: StreamCardParams<Chunk>): Promise<StreamedCard> {
  const { chatId, openId, userId, email, unionId, rootId, replyInThread, ...caller } = params
  const receiver: CardReceiver = { chatId, openId, userId, email, unionId, rootId, replyInThread }
  if (!receiverOf(receiver))
    throw new TypeError('receiver: expected chatId, openId, userId, email, unionId or rootId, got none')
  const turn = createTokenBucket(timers)
  const pages = createShownPages({ caller, receiver, card, maxBytes, summaryOf: summary, timers, turn })
  const collected = collectText(mode)
  const reader = readStream({ stream, pick, collected, signal, timers })

  let shown = ''
  try {
    if (placeholder && !reader.ended()) await pages.hold(placeholder)
    for (;;) {
      const last = reader.ended()
      const text = collected.text()
      if (text !== shown && pages.failure() === undefined) {
        await pages.show(text, sharedStart(shown, text))
        shown = text
      }
      if (last) break
      await reader.news(pages.renewAtMs())
      if (pages.renewAtMs() <= timers.now()) await pages.renew()
    }
  } finally {
    // Also when the caller's own functions throw: nobody would stop a model that writes on.
    reader.release()
  }
  const text = collected.text()
  // A placeholder with nothing to give way to would stay for ever.
  await (text === '' ? pages.clear() : pages.close())

  const rest = pages.rest()
  const fallback = pages.failure() !== undefined && rest.start < text.length
  if (fallback && pages.unheard()) throw pages.failure()
  const plain = fallback ? await sendPlain(caller, receiver, text, rest, timers) : []
  const failure = reader.failure()
  if (failure) throw failure.error
  return { messageIds: [...pages.messageIds, ...plain], text, fallback }
}

/** How far two texts are the same. */
function sharedStart(before: string, after: string): number {
  if (after.startsWith(before)) return before.length
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  return at
}

/** The beginning of a text in one line, without the marks of markdown. */
function summaryOf(text: string): string {
  const line = text
    .replace(/[`*_#>|~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const letters = [...line]
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : line
}
