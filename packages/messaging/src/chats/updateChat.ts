import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { I18nNames, RestrictedModeSetting } from '../wire/chats.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type UpdateChatParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** An image key, from `uploadImage` with the type `avatar`. */
  avatar?: string | undefined
  /** At most 60 characters; a public group needs at least 2. */
  name?: string | undefined
  /** At most 100 characters. */
  description?: string | undefined
  /** The name in other languages, each at most 60 characters. */
  i18nNames?: I18nNames | undefined
  /** Who may add members. */
  addMemberPermission?: 'only_owner' | 'all_members' | undefined
  /** Whether the group may be shared. */
  shareCardPermission?: 'allowed' | 'not_allowed' | undefined
  /** Who may mention everyone. */
  atAllPermission?: 'only_owner' | 'all_members' | undefined
  /** Who may edit the group. */
  editPermission?: 'only_owner' | 'all_members' | undefined
  /** The new owner. */
  ownerId?: string | undefined
  /** Who sees that someone joined. */
  joinMessageVisibility?: 'only_owner' | 'all_members' | 'not_anyone' | undefined
  /** Who sees that someone left. */
  leaveMessageVisibility?: 'only_owner' | 'all_members' | 'not_anyone' | undefined
  /** Whether joining needs approval. */
  membershipApproval?: 'no_approval_required' | 'approval_required' | undefined
  /** Keeps content inside the group: screenshots, downloads, copies and forwards. */
  restrictedModeSetting?: RestrictedModeSetting | undefined
  /** Whether it can be found and joined by everyone. */
  chatType?: 'private' | 'public' | undefined
  /** Ordinary messages, or topics. */
  groupMessageType?: 'chat' | 'thread' | undefined
  /** Who may urge. */
  urgentSetting?: 'only_owner' | 'all_members' | undefined
  /** Who may start a video meeting. */
  videoConferenceSetting?: 'only_owner' | 'all_members' | undefined
  /** Who sees how many members there are. */
  hideMemberCountSetting?: 'all_members' | 'only_owner' | undefined
}

/**
 * Changes a group; what is left out stays as it is.
 *
 * - Endpoint: `PUT /open-apis/im/v1/chats/:chat_id`
 * - Tokens: tenant, user (scope `im:chat` or `im:chat:update`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232004 no such app · 232006 no such chat · 232009 group was disbanded ·
 *   232010 another tenant's group · 232011 caller not in the group · 232016 only the owner may
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/update
 * @example await updateChat({ client, chatId: 'oc_…', name: 'Release' })
 */
export async function updateChat({
  chatId,
  userIdType,
  avatar,
  name,
  description,
  i18nNames,
  addMemberPermission,
  shareCardPermission,
  atAllPermission,
  editPermission,
  ownerId,
  joinMessageVisibility,
  leaveMessageVisibility,
  membershipApproval,
  restrictedModeSetting,
  chatType,
  groupMessageType,
  urgentSetting,
  videoConferenceSetting,
  hideMemberCountSetting,
  ...caller
}: UpdateChatParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'PUT',
    path: 'im/v1/chats/:chat_id',
    pathParams: { chat_id: chatId },
    query: { user_id_type: userIdType },
    body: {
      avatar,
      name,
      description,
      i18n_names: i18nNames,
      add_member_permission: addMemberPermission,
      share_card_permission: shareCardPermission,
      at_all_permission: atAllPermission,
      edit_permission: editPermission,
      owner_id: ownerId,
      join_message_visibility: joinMessageVisibility,
      leave_message_visibility: leaveMessageVisibility,
      membership_approval: membershipApproval,
      restricted_mode_setting: restrictedModeSetting,
      chat_type: chatType,
      group_message_type: groupMessageType,
      urgent_setting: urgentSetting,
      video_conference_setting: videoConferenceSetting,
      hide_member_count_setting: hideMemberCountSetting,
    },
    repeatable: true,
  })
}
