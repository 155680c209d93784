import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { UserIdType } from '../wire/userIdType.ts'

export type UpdateChatModerationParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Who may speak. */
  moderationSetting?: 'all_members' | 'only_owner' | 'moderator_list' | undefined
  /** Users who may speak from now on, with `moderator_list`. */
  moderatorAddedList?: readonly string[] | undefined
  /** Users who may no longer speak, with `moderator_list`. */
  moderatorRemovedList?: readonly string[] | undefined
}

/**
 * Changes who may speak in a group.
 *
 * - Endpoint: `PUT /open-apis/im/v1/chats/:chat_id/moderation`
 * - Tokens: tenant, user (scope `im:chat` or `im:chat:moderation:write_only`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232004 no such app · 232006 no such chat · 232009 group was disbanded ·
 *   232010 another tenant's group · 232011 caller not in the group ·
 *   232017 only the owner or the bot that made it may
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/update
 * @example await updateChatModeration({ client, chatId: 'oc_…' })
 */
export async function updateChatModeration({
  chatId,
  userIdType,
  moderationSetting,
  moderatorAddedList,
  moderatorRemovedList,
  ...caller
}: UpdateChatModerationParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'PUT',
    path: 'im/v1/chats/:chat_id/moderation',
    pathParams: { chat_id: chatId },
    query: { user_id_type: userIdType },
    body: {
      moderation_setting: moderationSetting,
      moderator_added_list: moderatorAddedList,
      moderator_removed_list: moderatorRemovedList,
    },
    repeatable: true,
  })
}
