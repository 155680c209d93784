import type { Caller } from '@lark-sdk/core'
import type { CardJson } from '../json/containers.ts'
import { batchUpdateCard } from './batchUpdateCard.ts'
import { createCardWriter } from './cardWriter.ts'
import { createCard } from './createCard.ts'
import { createCardElement } from './createCardElement.ts'
import { deleteCardElement } from './deleteCardElement.ts'
import { diffCards } from './diffCards.ts'
import { patchCardElement } from './patchCardElement.ts'
import { codeOf, DUPLICATE_ID, NOT_DELETED } from './refusals.ts'
import { type CardReceiver, sendTo } from './sendCard.ts'
import { streamCardElementContent } from './streamCardElementContent.ts'
import type { AnyElement, CardSettings, ElementPlace, NewCard } from './types.ts'
import { updateCard } from './updateCard.ts'
import { updateCardElement } from './updateCardElement.ts'
import { updateCardSettings } from './updateCardSettings.ts'

/** Where {@link LiveCard.appendElements} puts components. */
export interface AppendPlace {
  /** Default: `append`, to the end of the target or of the card. */
  type?: ElementPlace | undefined
  /** The component to stand beside, or the container to go into. */
  targetElementId?: string | undefined
}

/**
 * A card that was sent and changes. Changes are made one after the other in the order of the calls, at most 10 a second.
 * Each rejects with a `LarkApiError` when Lark refuses it; those after it are made all the same.
 */
export interface LiveCard {
  readonly cardId: string
  /** The message it was sent in; `undefined` before {@link LiveCard.send}. */
  readonly messageId: string | undefined
  /** The sequence of the last change. */
  readonly sequence: number
  /** Sends a card that was made without a receiver; a card can be sent once. Resolves to the message's id. */
  send(receiver: CardReceiver): Promise<string>
  /** Makes it look like another card: by the smallest batch of changes where that is known, else as a whole. */
  update(card: CardJson): Promise<void>
  /** Replaces a component. */
  updateElement(elementId: string, element: AnyElement): Promise<void>
  /** Changes some fields of a component. */
  patchElement(elementId: string, partialElement: { readonly [field: string]: unknown }): Promise<void>
  /** Adds components, by default at the end of the card. Those without an `element_id` get one. */
  appendElements(elements: readonly AnyElement[], place?: AppendPlace): Promise<void>
  /** Removes a component and what it contains. */
  deleteElement(elementId: string): Promise<void>
  /** Gives a text or markdown component its whole text. In streaming mode only, which is opened again when it has ended. */
  setText(elementId: string, text: string): Promise<void>
  /** Changes what belongs to the whole card. */
  updateSettings(settings: CardSettings): Promise<void>
  /**
   * Ends streaming mode.
   *
   * @param summary what the chat list shows from now on
   */
  close(summary?: string): Promise<void>
}

interface LiveCardParts {
  caller: Caller<'tenant'>
  card: NewCard
  /** Waits until the card may be written to. */
  turn: () => Promise<void>
}

/** Makes the card at the platform, and what keeps it; sends nothing. */
export async function makeLiveCard({ caller, card, turn }: LiveCardParts): Promise<LiveCard> {
  const { data } = await createCard({ ...caller, card })
  const cardId = data.card_id
  const writer = createCardWriter(turn, sequence => setStreaming(sequence))
  /** The card as the platform has it; `undefined` once that is not certain. */
  let known: CardJson | undefined = 'type' in card ? undefined : card
  let messageId: string | undefined
  let minted = 0
  /** Sending again to the same receiver, after an answer got lost, sends nothing new. */
  const keys = new Map<string, string>()

  const setStreaming = (sequence: number) =>
    updateCardSettings({ ...caller, cardId, sequence, settings: { config: { streaming_mode: true } } })

  /** Writes; what the platform has is known afterwards only if `next` is. */
  async function change(run: (sequence: number, again: boolean) => Promise<unknown>, next?: CardJson): Promise<void> {
    await writer.write(async (sequence, again) => {
      known = undefined
      await run(sequence, again)
      known = next
    })
  }

  async function send(receiver: CardReceiver): Promise<string> {
    const name = JSON.stringify(receiver)
    const uuid = keys.get(name) ?? crypto.randomUUID()
    keys.set(name, uuid)
    messageId = await sendTo(caller, receiver, 'interactive', { type: 'card', data: { card_id: cardId } }, uuid)
    return messageId
  }

  const live: LiveCard = {
    cardId,
    get messageId() {
      return messageId
    },
    get sequence() {
      return writer.sequence()
    },
    send,
    async update(next) {
      const target = structuredClone(next)
      await writer.write(async sequence => {
        const diff = known ? diffCards(known, target) : { card: target }
        known = undefined
        if ('card' in diff) await updateCard({ ...caller, cardId, sequence, card: target })
        else if (diff.actions.length > 0) await batchUpdateCard({ ...caller, cardId, sequence, actions: diff.actions })
        known = target
      })
    },
    updateElement: (elementId, element) =>
      change(sequence => updateCardElement({ ...caller, cardId, elementId, sequence, element })),
    patchElement: (elementId, partialElement) =>
      change(sequence => patchCardElement({ ...caller, cardId, elementId, sequence, partialElement })),
    async appendElements(elements, place = {}) {
      // Names tell a component that is there already from one that is not, when an answer got lost.
      const named = elements.map(element => ({ element_id: `e${++minted}_${cardId.slice(-10)}`, ...element }))
      await change((sequence, again) =>
        createCardElement({ ...caller, cardId, sequence, ...place, elements: named }).catch(
          doneIf(again, DUPLICATE_ID),
        ),
      )
    },
    deleteElement: elementId =>
      change((sequence, again) =>
        deleteCardElement({ ...caller, cardId, elementId, sequence }).catch(doneIf(again, NOT_DELETED)),
      ),
    setText: (elementId, content) =>
      change(sequence => streamCardElementContent({ ...caller, cardId, elementId, sequence, content })),
    updateSettings: settings => change(sequence => updateCardSettings({ ...caller, cardId, sequence, settings })),
    close: summary =>
      live.updateSettings({
        config: { streaming_mode: false, ...(summary !== undefined && { summary: { content: summary } }) },
      }),
  }
  return live
}

/** The refusal of a second attempt that shows that the first was carried out. */
function doneIf(again: boolean, code: number): (error: unknown) => void {
  return error => {
    if (!again || codeOf(error) !== code) throw error
  }
}
