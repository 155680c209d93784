import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { AnnouncementBlock, CreatedAnnouncementBlocks } from '../wire/chatAnnouncements.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type CreateChatAnnouncementBlocksParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** The block; the id of the chat stands for the whole announcement. */
  blockId: string
  /** The revision to work on; `-1` for the latest. Default: `-1`. */
  revisionId?: number | undefined
  /** Idempotency key, a UUID: one change per key. Default: minted once per call and kept over its retries. */
  clientToken?: string | undefined
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** The new blocks. 1 to 50 of them. */
  children?: readonly AnnouncementBlock[] | undefined
  /** Where among the children they go, from 0. Default: at the end. Default: `-1`. */
  index?: number | undefined
}

/**
 * Adds blocks to the announcement of a group.
 *
 * - Endpoint: `POST /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children`
 * - Tokens: tenant, user (scope `im:chat.announcement:write_only`)
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/create
 * @example const { data } = await createChatAnnouncementBlocks({ client, chatId: 'oc_…', blockId: '…' })
 */
export async function createChatAnnouncementBlocks({
  chatId,
  blockId,
  revisionId,
  clientToken,
  userIdType,
  children,
  index,
  ...caller
}: CreateChatAnnouncementBlocksParams): Promise<Answer<CreatedAnnouncementBlocks>> {
  return request<CreatedAnnouncementBlocks>(caller, {
    method: 'POST',
    path: 'docx/v1/chats/:chat_id/announcement/blocks/:block_id/children',
    pathParams: { chat_id: chatId, block_id: blockId },
    query: { revision_id: revisionId, client_token: clientToken, user_id_type: userIdType },
    body: { index, children },
    idempotencyQuery: 'client_token',
  })
}
