import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

export type UpdateChatAnnouncementParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** The revision that the change is made to, from `getChatAnnouncement`. */
  revision: string
  /** The changes, each a JSON string. */
  requests?: readonly string[] | undefined
}

/**
 * Changes the announcement of a group, in the older format.
 *
 * - Endpoint: `PATCH /open-apis/im/v1/chats/:chat_id/announcement`
 * - Tokens: tenant, user (scope `im:chat` or `im:chat.announcement:write_only`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232009 group was disbanded · 232010 another tenant's group ·
 *   232011 caller not in the group · 232019 too often · 232024 user out of the app's range ·
 *   232025 bot ability is off
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/patch
 * @example await updateChatAnnouncement({ client, chatId: 'oc_…', revision: '…' })
 */
export async function updateChatAnnouncement({
  chatId,
  revision,
  requests,
  ...caller
}: UpdateChatAnnouncementParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'PATCH',
    path: 'im/v1/chats/:chat_id/announcement',
    pathParams: { chat_id: chatId },
    body: { revision, requests },
  })
}
