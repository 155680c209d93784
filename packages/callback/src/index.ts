export { AES256 } from './aes256.ts'
export type {
  AnswerCard,
  CallbackMap,
  CallbackPlace,
  CardAction,
  CardActionAnswer,
  CardActionEvent,
  CardActionV1Answer,
  CardActionV1Event,
  CardLanguage,
  CardOperator,
  Toast,
  UrlPreviewAnswer,
  UrlPreviewEvent,
} from './callbacks.ts'
export { ALGORITHM } from './ciphertext.ts'
export { createMemoryStore, type DedupeStore, type MemoryStoreOptions } from './dedupe.ts'
export {
  createDispatcher,
  type DispatchContext,
  type Dispatcher,
  type DispatcherOptions,
  type DispatchResult,
} from './dispatcher.ts'
export { eventFixture, type FixtureHeader, type Part } from './eventFixture.ts'
export type { EventMap } from './events/eventMap.ts'
export { eventTime } from './eventTime.ts'
export type {
  AnswerOf,
  CallbackName,
  CardUpdate,
  Context,
  EventName,
  EventOf,
  Handler,
  Handlers,
  Matching,
  Middleware,
  Name,
  Pattern,
  PatternHandler,
  UnknownContext,
} from './handlers.ts'
export type { HeaderSource } from './headers.ts'
export { type CardUpdateCall, type LateCards, type LateCardsOptions, lateCards } from './lateCards.ts'
export {
  type CallbackHeader,
  type CallbackSecrets,
  type Challenge,
  type Delivery,
  type ParseCallbackParams,
  parseCallback,
} from './parseCallback.ts'
export { CallbackRefusedError, isCallbackRefusedError, type RefusalReason } from './refusal.ts'
export { type VerifySignatureParams, verifySignature } from './signature.ts'
export { type CallbackHeaders, encryptCallback, type SignCallbackParams, signCallback } from './signCallback.ts'
export type { Timer } from './timer.ts'
export {
  type CallbackReply,
  createWebhook,
  type IncomingCallback,
  type Webhook,
  type WebhookOptions,
} from './webhook.ts'
