export { type BatchUpdateCardParams, batchUpdateCard } from './cardkit/batchUpdateCard.ts'
export type { StreamMode } from './cardkit/collectText.ts'
export { type CreateCardParams, type CreatedCard, createCard } from './cardkit/createCard.ts'
export { type CreateCardElementParams, createCardElement } from './cardkit/createCardElement.ts'
export { type CreateLiveCardParams, createLiveCard } from './cardkit/createLiveCard.ts'
export { type DeleteCardElementParams, deleteCardElement } from './cardkit/deleteCardElement.ts'
export { type CardDiff, diffCards } from './cardkit/diffCards.ts'
export type { AppendPlace, LiveCard } from './cardkit/makeLiveCard.ts'
export { type PatchCardElementParams, patchCardElement } from './cardkit/patchCardElement.ts'
export type { CardReceiver } from './cardkit/sendCard.ts'
export { type StreamCardParams, type StreamedCard, streamCard } from './cardkit/streamCard.ts'
export { type StreamCardElementContentParams, streamCardElementContent } from './cardkit/streamCardElementContent.ts'
export { textOf } from './cardkit/textOf.ts'
export type { CardTimers } from './cardkit/timers.ts'
export type {
  AnyElement,
  CardAction,
  CardChange,
  CardSettings,
  ElementChange,
  ElementPlace,
  NewCard,
  Nothing,
} from './cardkit/types.ts'
export { type UpdateCardParams, updateCard } from './cardkit/updateCard.ts'
export { type UpdateCardElementParams, updateCardElement } from './cardkit/updateCardElement.ts'
export { type UpdateCardSettingsParams, updateCardSettings } from './cardkit/updateCardSettings.ts'
