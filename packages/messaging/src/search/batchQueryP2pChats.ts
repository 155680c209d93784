import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { UserIdType } from '../wire/userIdType.ts'

export type BatchQueryP2pChatsParams = Caller<'tenant' | 'user'> & {
  /** The other sides of the chats, users or bots, as `chatterIdType` says. */
  chatterIds: readonly string[]
  /** Which ids `chatterIds` are. Default: `open_id`. */
  chatterIdType?: UserIdType | undefined
}

export interface P2pChats {
  /** Those that exist already. */
  p2p_chats?: { chat_id: string; chatter_id?: string }[]
}

/**
 * Finds the private chats of the caller with others.
 *
 * Undocumented: no page of Lark's describes it, so it may change without notice, and installations on a company's own
 * servers may not have it.
 *
 * - Endpoint: `POST /open-apis/im/v1/chat_p2p/batch_query`
 * - Tokens: user; tenant without promise
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description — the documented ways to a chat's id
 * @example const { data } = await batchQueryP2pChats({ userAccessToken, chatterIds: ['ou_…'] })
 */
export async function batchQueryP2pChats({
  chatterIds,
  chatterIdType = 'open_id',
  ...caller
}: BatchQueryP2pChatsParams): Promise<Answer<P2pChats>> {
  return request<P2pChats>(caller, {
    method: 'POST',
    path: 'im/v1/chat_p2p/batch_query',
    query: { chatter_id_type: chatterIdType },
    body: { chatter_ids: chatterIds },
    repeatable: true,
  })
}
