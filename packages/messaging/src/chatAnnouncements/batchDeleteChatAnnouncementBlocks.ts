import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { AnnouncementRevision } from '../wire/chatAnnouncements.ts'

export type BatchDeleteChatAnnouncementBlocksParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** The block; the id of the chat stands for the whole announcement. */
  blockId: string
  /** The revision to work on; `-1` for the latest. Default: `-1`. */
  revisionId?: number | undefined
  /** Idempotency key, a UUID: one change per key. Default: minted once per call and kept over its retries. */
  clientToken?: string | undefined
  /** First child to delete, from 0. */
  startIndex: number
  /** First child not to delete. At least 1. */
  endIndex: number
}

/**
 * Deletes blocks of the announcement of a group.
 *
 * - Endpoint: `DELETE /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete`
 * - Tokens: tenant, user (scope `im:chat.announcement:write_only`)
 * - Limits: 5 a second
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/batch_delete
 * @example const { data } = await batchDeleteChatAnnouncementBlocks({ client, chatId: 'oc_…', blockId: '…', startIndex: 0, endIndex: 0 })
 */
export async function batchDeleteChatAnnouncementBlocks({
  chatId,
  blockId,
  revisionId,
  clientToken,
  startIndex,
  endIndex,
  ...caller
}: BatchDeleteChatAnnouncementBlocksParams): Promise<Answer<AnnouncementRevision>> {
  return request<AnnouncementRevision>(caller, {
    method: 'DELETE',
    path: 'docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete',
    pathParams: { chat_id: chatId, block_id: blockId },
    query: { revision_id: revisionId, client_token: clientToken },
    body: { start_index: startIndex, end_index: endIndex },
    idempotencyQuery: 'client_token',
  })
}
