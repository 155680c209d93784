import type { DispatchContext, DispatchResult } from './dispatcher.ts'
import type { CardUpdate, UnknownContext } from './handlers.ts'
import { isObject } from './json.ts'
import { LEGACY_CARD } from './parseCallback.ts'
import { systemTimer, type Timer } from './timer.ts'

/** One update by token. `card` is the card's JSON, or `{ type: 'template', data }`. */
export type CardUpdateCall = { readonly token: string; readonly card: object }

export type LateCardsOptions = {
  /** The clock, in milliseconds. Default: `Date.now`. */
  readonly now?: () => number
  /** Default: `setTimeout`. */
  readonly timer?: Timer
}

/** What the dispatcher asks of `lateCards` for each callback. */
export type LateCards = (
  context: UnknownContext,
  fail: (error: unknown) => Promise<void>,
  waitUntil: DispatchContext['waitUntil'],
) => {
  /** Joined to the handler's context. */
  readonly context: Required<CardUpdate>
  /** Lets updates go, and takes the answer of a handler that missed its time. */
  readonly answered: (late: Promise<DispatchResult> | undefined) => void
}

/** Lark's rule for the token of a card callback. */
const TOKEN_LIFE_MS = 30 * 60_000
const TOKEN_USES = 2
/** Lark loses or reverts an update that overtakes the answer, and the answer still has to travel. */
const AFTER_ANSWER_MS = 300

/**
 * The way of a card that comes too late for the answer: by the callback's token, within 30 minutes, at most twice, never before the answer.
 *
 * @param updateCard Calls `interactive/v1/card/update`
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN
 * @example
 * createDispatcher({
 *   lateCards: lateCards(update => client.request({ method: 'POST', path: 'interactive/v1/card/update', body: update })),
 * })
 */
export function lateCards(
  updateCard: (update: CardUpdateCall) => Promise<unknown>,
  { now = Date.now, timer = systemTimer }: LateCardsOptions = {},
): LateCards {
  return ({ name, event }, fail, waitUntil) => {
    const token = isObject(event) ? event.token : undefined
    const expiresAtMs = now() + TOKEN_LIFE_MS
    let uses = 0
    let open = (): void => {}
    const opened = new Promise<void>(resolve => {
      open = resolve
    })

    async function update(card: object): Promise<void> {
      uses += 1
      if (typeof token !== 'string') throw new TypeError(`A ${name} brings no token to update a card with.`)
      if (uses > TOKEN_USES) throw new RangeError('A callback token updates its card twice, and both are used.')
      await opened
      if (now() > expiresAtMs)
        throw new RangeError('A callback token updates its card for 30 minutes, and they are over.')
      await updateCard({ token, card })
    }

    /** Reported even if the handler does not wait for it, as it should not. */
    function tracked(card: object): Promise<void> {
      const sent = update(card)
      const reported = sent.catch(fail)
      waitUntil?.(reported)
      return sent
    }

    async function afterwards(late: Promise<DispatchResult>): Promise<void> {
      const card = cardOf(name, (await late).body)
      if (card) await tracked(card).catch(() => {})
    }

    return {
      context: { updateCard: tracked },
      answered(late) {
        timer(open, AFTER_ANSWER_MS)
        if (!late) return
        const done = afterwards(late)
        waitUntil?.(done)
      },
    }
  }
}

/** What of an answer can still be shown after its time: the card, not the toast. */
function cardOf(name: string, answer: object): object | undefined {
  const { card } = answer as { card?: { type: string; data: object } }
  if (name === LEGACY_CARD) return Object.keys(answer).length > 0 ? answer : undefined
  return card?.type === 'raw' ? card.data : card
}
