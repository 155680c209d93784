import type { Source } from './measure.ts'

export type Budget = {
  title: string
  source: Source
  /** What the application has anyway: its size is taken off. */
  base?: Source
  maxGzipBytes: number
  /** Modules that this import must not drag in. */
  strangers: RegExp[]
}

const KB = 1024
const KY = /node_modules\/ky\//
const CORE = /packages\/core\//
const OTHER_RESOURCES = /packages\/messaging\/dist\/(?!(messages|content|wire|index)\b)[^/]+\//
/** What only some users of core want; the few hints that everybody meets are in `shortHints`. */
const CORE_EXTRAS = /packages\/core\/dist\/.*(store|oauth|userSession|lane|\/hint|ticket|redis|unstorage|otel|undici)/i
/** Live and streamed cards are JSON that the caller has built, checked or printed, if at all. */
const CARD_BUILDER = /packages\/cards\/dist\/(elements|lint|define|code|convert|text|v1)\//
/** A page that draws cards has no server of previews, and draws without acting. */
const RENDERER_EXTRAS = /packages\/card-renderer\/dist\/(preview|cli|browser)/
/** Packages of ours that no other one may pull in. */
const strangersTo = (...own: string[]) => new RegExp(`packages/(?!(${own.join('|')})/)`)

const ky: Source = { code: "export { default } from 'ky'" }
const sendMessage = "export { sendMessage } from '@lark-sdk/messaging'"

export const budgets: Budget[] = [
  {
    title: '`sendMessage`, with ky',
    source: { code: sendMessage },
    maxGzipBytes: 14 * KB,
    strangers: [OTHER_RESOURCES, CORE_EXTRAS, strangersTo('core', 'messaging')],
  },
  {
    title: '`sendMessage`, beyond ky',
    source: { code: sendMessage },
    base: ky,
    maxGzipBytes: 5 * KB,
    strangers: [OTHER_RESOURCES, CORE_EXTRAS],
  },
  {
    title: '`createClient` and `sendMessage`, with ky',
    source: { code: `${sendMessage}\nexport { createClient } from '@lark-sdk/core'` },
    maxGzipBytes: 18 * KB,
    strangers: [OTHER_RESOURCES, strangersTo('core', 'messaging')],
  },
  {
    title: '`getUserId`, beyond ky',
    source: { code: "export { getUserId } from '@lark-sdk/contacts'" },
    base: ky,
    maxGzipBytes: 5 * KB,
    strangers: [CORE_EXTRAS, strangersTo('core', 'contacts')],
  },
  {
    title: '`createWebhook` with one handler',
    source: {
      code: `import { createDispatcher, createWebhook } from '@lark-sdk/callback'
        const dispatcher = createDispatcher({ on: { 'im.message.receive_v1': ({ event }) => event } })
        export default createWebhook({ dispatcher, encryptKey: 'key', verificationToken: 'token' })`,
    },
    maxGzipBytes: 4 * KB,
    strangers: [KY, strangersTo('callback')],
  },
  {
    title: 'One card with two buttons',
    source: {
      code: `import { button, card, markdown } from '@lark-sdk/cards'
        export default card({ body: [markdown('Hi'), button({ text: 'Yes' }), button({ text: 'No' })] })`,
    },
    maxGzipBytes: KB,
    strangers: [KY, CORE, strangersTo('cards')],
  },
  {
    title: '`updateCardElement` of cardkit, beyond ky',
    source: { code: "export { updateCardElement } from '@lark-sdk/cards/cardkit'" },
    base: ky,
    maxGzipBytes: 5 * KB,
    strangers: [CORE_EXTRAS, CARD_BUILDER, strangersTo('core', 'cards')],
  },
  {
    title: '`createLiveCard`, beyond one endpoint',
    source: { code: "export { createLiveCard, updateCardElement } from '@lark-sdk/cards/cardkit'" },
    base: { code: "export { updateCardElement } from '@lark-sdk/cards/cardkit'" },
    maxGzipBytes: 4 * KB,
    strangers: [CORE_EXTRAS, CARD_BUILDER],
  },
  {
    title: '`streamCard`, beyond one endpoint',
    source: { code: "export { streamCard, updateCardElement } from '@lark-sdk/cards/cardkit'" },
    base: { code: "export { updateCardElement } from '@lark-sdk/cards/cardkit'" },
    maxGzipBytes: 7 * KB,
    strangers: [CORE_EXTRAS, CARD_BUILDER],
  },
  {
    title: '`renderCard`, with its markdown parser and icons',
    source: { code: "export { renderCard } from '@lark-sdk/card-renderer'" },
    maxGzipBytes: 80 * KB,
    strangers: [KY, CORE, RENDERER_EXTRAS, strangersTo('card-renderer')],
  },
  {
    title: '`mountCard`',
    source: { code: "export { mountCard } from '@lark-sdk/card-renderer/browser'" },
    maxGzipBytes: 9 * KB,
    strangers: [KY, CORE, /markdown-it/, strangersTo('card-renderer')],
  },
]
