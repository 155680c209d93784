/** Why a delivery did not count, or `ok`. `withheld`: nothing was sent, since the platform does not tell the bot of this. */
export type Outcome = 'ok' | 'late' | 'refused' | 'unreachable' | 'unconfigured' | 'withheld'

/** One POST to the bot. */
export interface Delivery {
  kind: 'challenge' | 'event' | 'callback'
  /** `im.message.receive_v1`, `card.action.trigger`, … */
  type: string
  /** Absent on a challenge. */
  eventId: string | undefined
  /** 1 for the first, 5 for the last. */
  attempt: number
  atMs: number
  /** The JSON before encryption. */
  payload: Record<string, unknown>
  headers: Record<string, string>
  /** The bytes that went out, as text. */
  rawBody: string
  outcome: Outcome
  /** HTTP status of the bot's answer. */
  status: number | undefined
  /** The bot's answer, parsed where it is JSON. */
  answer: unknown
  /** How long the bot took. */
  ms: number
}

/** A bot in the same process. */
export type WebhookHandler = (request: Request) => Response | Promise<Response>
