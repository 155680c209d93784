import { type BatchType, batchBody } from '../batch/batchBody.ts'
import type { CardLike } from '../content/cardLike.ts'
import type { MessageContent } from '../content/content.ts'
import type { RichTextMessage } from '../content/richText.ts'
import { type BotTimers, pause, platformTimers } from './botTimers.ts'
import { CustomBotError } from './customBotError.ts'
import { hookUrl } from './hookUrl.ts'
import { createPace } from './pace.ts'
import { signCustomBot } from './signCustomBot.ts'

/** What a custom bot is made of. */
export interface CustomBotOptions {
  /** Its address, from the group settings. A secret: whoever knows it can write to the group. */
  url: string
  /** Of its signature, where that is switched on. */
  secret?: string | undefined
  /** Another host than Lark's own, with its port: a company's own installation, or a local Lark in tests. */
  host?: string | undefined
  /** Send again when a connection breaks, although the message may arrive twice. Default: `false`. */
  atLeastOnce?: boolean | undefined
  /** Attempts after the first one, where Lark is too busy. Default: 3. */
  retries?: number | undefined
  /** Limit for one attempt, in milliseconds. Default: 10,000. */
  timeoutMs?: number | undefined
  /** What carries requests. Default: the platform's `fetch`. */
  fetch?: typeof fetch | undefined
  /** The clock. For tests. */
  timers?: BotTimers | undefined
}

/** What a custom bot can say: text, rich text, an image's key, a group to share, a card; or what a content maker returns. */
export type BotContent = string | MessageContent | RichTextMessage | CardLike

/** How one message is sent. */
export interface SendOptions {
  /** Ends it at any point, waiting included. */
  signal?: AbortSignal | undefined
}

/** Writes to one group. */
export interface CustomBot {
  /**
   * Sends a message. At most 5 a second and 100 a minute go out; others wait for their turn.
   *
   * @throws {CustomBotError} when Lark refuses it or doesn't answer
   * @throws {TypeError} for content that is empty, of a type that custom bots can't send, or over 30 KB
   */
  send(content: BotContent, options?: SendOptions): Promise<void>
}

const MOST_BYTES = 30 * 1024
/** Refused for being too many: these were not sent. */
const BUSY: ReadonlySet<number> = new Set([11232, 99991400])
const FIRST_PAUSE_MS = 1000

/**
 * Makes a custom bot: it needs no app and no token, and writes to the one group that it was added to.
 *
 * @throws {TypeError} for an address that can't be one
 * @see https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
 * @example
 * const bot = createCustomBot({ url: 'https://open.feishu.cn/open-apis/bot/v2/hook/…', secret: '…' })
 * await bot.send('Build 7 is green.')
 */
export function createCustomBot(options: CustomBotOptions): CustomBot {
  const { secret, atLeastOnce = false, retries = 3, timeoutMs = 10_000, timers = platformTimers } = options
  const url = hookUrl(options.url, options.host)
  if (secret === '') throw new TypeError('secret: expected the secret, or nothing at all; got an empty string')
  const carry = options.fetch ?? fetch
  const pace = createPace(timers)

  return {
    async send(content, { signal } = {}) {
      const message = batchBody(content, typeof content === 'string' ? ('text' satisfies BatchType) : undefined)
      const bytes = new TextEncoder().encode(JSON.stringify(message)).length
      if (bytes > MOST_BYTES) throw new TypeError(`content: expected at most ${MOST_BYTES} bytes, got ${bytes}`)
      for (let count = 0; ; count++) {
        await pace(signal)
        const error = await attempt(message, signal)
        if (!error) return
        const again = isBusy(error) || (atLeastOnce && error.maybeDelivered)
        if (!again || count >= retries) throw error
        await pause(FIRST_PAUSE_MS * 2 ** count, timers, signal)
      }
    },
  }

  async function attempt(message: object, signal: AbortSignal | undefined): Promise<CustomBotError | undefined> {
    // Signed for each attempt: a signature ages while its message waits.
    const timestamp = String(Math.floor(timers.now() / 1000))
    const signed =
      secret === undefined ? message : { timestamp, sign: await signCustomBot(timestamp, secret), ...message }
    const controller = new AbortController()
    const stop = () => controller.abort()
    signal?.addEventListener('abort', stop, { once: true })
    const timer = timers.setTimeout(stop, timeoutMs)
    try {
      const response = await carry(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(signed),
        // Followed, it would carry the message to wherever the answer points.
        redirect: 'manual',
        signal: controller.signal,
      })
      return judge(response.status, await response.text())
    } catch {
      signal?.throwIfAborted()
      const why = controller.signal.aborted ? `no answer in ${timeoutMs} ms` : 'the connection broke'
      // What was thrown isn't passed on: some runtimes put the address into it.
      return new CustomBotError({ message: `The message may not have been sent: ${why}.`, maybeDelivered: true })
    } finally {
      timers.clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    }
  }
}

const isBusy = ({ code, status }: CustomBotError) => status === 429 || (code !== undefined && BUSY.has(code))

/** Reads an answer, of which there are two shapes; `undefined` for success. */
function judge(status: number, text: string): CustomBotError | undefined {
  const answer = parse(text)
  const code = answer?.code ?? answer?.StatusCode
  if (code === 0) return undefined
  if (typeof code === 'number') {
    const msg = answer?.msg ?? answer?.StatusMessage
    const said = typeof msg === 'string' ? msg : 'no reason given'
    return new CustomBotError({
      message: `Lark refused the message: ${said} (code ${code}, HTTP ${status}).`,
      code,
      status,
    })
  }
  return new CustomBotError({
    message: `Something else than Lark answered (HTTP ${status}).`,
    status,
    maybeDelivered: status >= 500,
  })
}

interface HookAnswer {
  code?: unknown
  msg?: unknown
  StatusCode?: unknown
  StatusMessage?: unknown
}

function parse(text: string): HookAnswer | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
