import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { AnnouncementUpdateBlockRequest, UpdatedAnnouncementBlocks } from '../wire/chatAnnouncements.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type BatchUpdateChatAnnouncementBlocksParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** The revision to work on; `-1` for the latest. Default: `-1`. */
  revisionId?: number | undefined
  /** Idempotency key, a UUID: one change per key. Default: minted once per call and kept over its retries. */
  clientToken?: string | undefined
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** The changes, each to one block. At most 200 of them. */
  requests?: readonly AnnouncementUpdateBlockRequest[] | undefined
}

/**
 * Changes blocks of the announcement of a group.
 *
 * - Endpoint: `PATCH /open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update`
 * - Tokens: tenant, user (scope `im:chat.announcement:write_only`)
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/batch_update
 * @example const { data } = await batchUpdateChatAnnouncementBlocks({ client, chatId: 'oc_…' })
 */
export async function batchUpdateChatAnnouncementBlocks({
  chatId,
  revisionId,
  clientToken,
  userIdType,
  requests,
  ...caller
}: BatchUpdateChatAnnouncementBlocksParams): Promise<Answer<UpdatedAnnouncementBlocks>> {
  return request<UpdatedAnnouncementBlocks>(caller, {
    method: 'PATCH',
    path: 'docx/v1/chats/:chat_id/announcement/blocks/batch_update',
    pathParams: { chat_id: chatId },
    query: { revision_id: revisionId, client_token: clientToken, user_id_type: userIdType },
    body: { requests },
    idempotencyQuery: 'client_token',
  })
}
