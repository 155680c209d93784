import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { CreatedChat, I18nNames, RestrictedModeSetting } from '../wire/chats.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type CreateChatParams = Caller<'tenant'> & {
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Make the bot that creates the group one of its administrators. Default: `false`. */
  setBotManager?: boolean | undefined
  /** Idempotency key, at most 50 characters: with the same owner, one group per key in 10 hours. Default: minted once per call and kept over its retries. */
  uuid?: string | undefined
  /** An image key, from `uploadImage` with the type `avatar`. */
  avatar?: string | undefined
  /** At most 60 characters; a public group needs at least 2. */
  name?: string | undefined
  /** At most 100 characters. */
  description?: string | undefined
  /** The name in other languages, each at most 60 characters. */
  i18nNames?: I18nNames | undefined
  /** The owner. Default: the bot. */
  ownerId?: string | undefined
  /** Members to begin with. At most 50 of them. */
  userIdList?: readonly string[] | undefined
  /** Bots to begin with, `cli_…`, beside the one that calls. At most 5 of them. */
  botIdList?: readonly string[] | undefined
  /** Ordinary messages, or topics. Default: `chat`. */
  groupMessageType?: 'chat' | 'thread' | undefined
  /** Kind of chat. Default: `group`. */
  chatMode?: 'group' | undefined
  /** Whether it can be found and joined by everyone. Default: `private`. */
  chatType?: 'private' | 'public' | undefined
  /** Who sees that someone joined. Default: `all_members`. */
  joinMessageVisibility?: 'only_owner' | 'all_members' | 'not_anyone' | undefined
  /** Who sees that someone left. Default: `all_members`. */
  leaveMessageVisibility?: 'only_owner' | 'all_members' | 'not_anyone' | undefined
  /** Whether joining needs approval. Default: `no_approval_required`. */
  membershipApproval?: 'no_approval_required' | 'approval_required' | undefined
  /** Keeps content inside the group: screenshots, downloads, copies and forwards. */
  restrictedModeSetting?: RestrictedModeSetting | undefined
  /** Who may urge. Default: `all_members`. */
  urgentSetting?: 'only_owner' | 'all_members' | undefined
  /** Who may start a video meeting. Default: `all_members`. */
  videoConferenceSetting?: 'only_owner' | 'all_members' | undefined
  /** Who may edit the group. Default: `all_members`. */
  editPermission?: 'only_owner' | 'all_members' | undefined
  /** Who sees how many members there are. Default: `all_members`. */
  hideMemberCountSetting?: 'all_members' | 'only_owner' | undefined
}

/**
 * Creates a group.
 *
 * - Endpoint: `POST /open-apis/im/v1/chats`
 * - Tokens: tenant (scope `im:chat` or `im:chat:create`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232004 no such app · 232019 too often · 232025 bot ability is off ·
 *   232033 external group, for which the app has no permission · 232034 app is off in this tenant ·
 *   232043 ids that are not available
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create
 * @example const { data } = await createChat({ client, name: 'Release' })
 */
export async function createChat({
  userIdType,
  setBotManager,
  uuid,
  avatar,
  name,
  description,
  i18nNames,
  ownerId,
  userIdList,
  botIdList,
  groupMessageType,
  chatMode,
  chatType,
  joinMessageVisibility,
  leaveMessageVisibility,
  membershipApproval,
  restrictedModeSetting,
  urgentSetting,
  videoConferenceSetting,
  editPermission,
  hideMemberCountSetting,
  ...caller
}: CreateChatParams): Promise<Answer<CreatedChat>> {
  return request<CreatedChat>(caller, {
    method: 'POST',
    path: 'im/v1/chats',
    query: { user_id_type: userIdType, set_bot_manager: setBotManager, uuid },
    body: {
      avatar,
      name,
      description,
      i18n_names: i18nNames,
      owner_id: ownerId,
      user_id_list: userIdList,
      bot_id_list: botIdList,
      group_message_type: groupMessageType,
      chat_mode: chatMode,
      chat_type: chatType,
      join_message_visibility: joinMessageVisibility,
      leave_message_visibility: leaveMessageVisibility,
      membership_approval: membershipApproval,
      restricted_mode_setting: restrictedModeSetting,
      urgent_setting: urgentSetting,
      video_conference_setting: videoConferenceSetting,
      edit_permission: editPermission,
      hide_member_count_setting: hideMemberCountSetting,
    },
    idempotencyQuery: 'uuid',
    maxKeyLength: 50,
  })
}
