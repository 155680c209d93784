import type { Fields } from '../api.ts'

/** Ids as the platform's look, the same for every click, so that logs can be compared. */
export const SAMPLE = {
  openId: 'ou_84aad35d084aa403a838cf73ee18467',
  unionId: 'on_8ed6aa67826108097d9ee143816345',
  userId: 'e33ggbyz',
  tenantKey: '736588c9260f175e',
  appId: 'cli_a61e4f821889d00c',
  chatId: 'oc_84983ff6516d731e5b5f68d4ea2e1da5',
} as const

export interface EnvelopeParams {
  readonly action: Fields
  /** Clicks so far: ids are told apart by it. */
  readonly count: number
  readonly nowMs: number
  /** Who clicks. Default: a sample. */
  readonly openId?: string | undefined
}

const hex = (count: number): string => count.toString(16).padStart(12, '0')

/**
 * The whole `card.action.trigger` as an app gets it, with sample ids. `token` and the ids are made up: nothing can be updated with them.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication
 */
export function envelope({ action, count, nowMs, openId = SAMPLE.openId }: EnvelopeParams): Fields {
  return {
    schema: '2.0',
    header: {
      event_id: `f7984f25108f8137722bb63ce${hex(count)}`,
      token: 'sample-verification-token',
      create_time: `${nowMs}000`,
      event_type: 'card.action.trigger',
      tenant_key: SAMPLE.tenantKey,
      app_id: SAMPLE.appId,
    },
    event: {
      operator: { tenant_key: SAMPLE.tenantKey, user_id: SAMPLE.userId, open_id: openId, union_id: SAMPLE.unionId },
      token: `c-295ee57216a5dc9de90fefd0aad4${hex(count)}`,
      action,
      host: 'im_message',
      context: { open_message_id: 'om_574d639e4a44e4dd646eaf628e2a', open_chat_id: SAMPLE.chatId },
    },
  }
}
