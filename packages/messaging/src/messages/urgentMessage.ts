import { type Answer, type Caller, oneOf, request } from '@lark-sdk/core'
import { checkList } from './checkList.ts'

/** How to urge: in the app, by SMS, or by a phone call. SMS and calls use up the tenant's paid quota. */
export const UrgentType: { readonly APP: 'app'; readonly SMS: 'sms'; readonly PHONE: 'phone' } = {
  APP: 'app',
  SMS: 'sms',
  PHONE: 'phone',
}
export type UrgentType = (typeof UrgentType)[keyof typeof UrgentType]

export type UrgentMessageParams = Caller<'tenant'> &
  UrgedUsers & {
    /** A message of this bot's, `om_…`. */
    messageId: string
    /** `UrgentType.APP`, `.SMS` or `.PHONE`; or the string itself. */
    urgentType: UrgentType
  }

/** Whom to urge: 1 to 200 ids of one kind, all in the chat. */
export type UrgedUsers =
  | {
      /** `ou_…` */
      openIds: readonly string[]
      userIds?: undefined
      unionIds?: undefined
    }
  | {
      openIds?: undefined
      /** The tenant's own ids. Need the scope `contact:user.employee_id:readonly`. */
      userIds: readonly string[]
      unionIds?: undefined
    }
  | {
      openIds?: undefined
      userIds?: undefined
      /** `on_…` */
      unionIds: readonly string[]
    }

const LISTS = ['openIds', 'userIds', 'unionIds'] as const

export type UrgentMessageResponse = Answer<{
  /** Those who could not be urged. */
  invalid_user_id_list: string[]
}> & {
  /** The same as `data.invalid_user_id_list`: ids of the kind that was given. */
  invalid_open_ids: string[]
}

/**
 * Urges users to read a message.
 *
 * - Endpoint: `PATCH /open-apis/im/v1/messages/:message_id/urgent_app`, `…/urgent_sms` or `…/urgent_phone`
 * - Tokens: tenant (scope for the app `im:message.urgent` or `im:message.urgent:app_send`; for SMS `im:message.urgent:sms` or
 *   `im:message.urgent:sms_send`; for calls `im:message.urgent:phone` or `im:message.urgent:phone_send`)
 * - Limits: 1000 a minute and 50 a second; 200 unread urgent messages for one user; the bot's own messages, and none sent in a batch
 * - Errors: 230001 no valid user at all · 230002 bot not in the group · 230012 message of another · 230023 too many unread ones ·
 *   230024 quota used up · 230052 the group doesn't allow it · 230098 message is folded · 230110 message was deleted
 *
 * @returns Lark's answer, and in it those who could not be urged
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for no users, too many or two kinds of ids, or another kind of urging
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_app
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_sms
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_phone
 * @example await urgentMessage({ client, messageId: 'om_…', urgentType: UrgentType.APP, openIds: ['ou_…'] })
 */
export async function urgentMessage({
  messageId,
  urgentType,
  openIds,
  userIds,
  unionIds,
  ...caller
}: UrgentMessageParams): Promise<UrgentMessageResponse> {
  const kinds: readonly string[] = Object.values(UrgentType)
  if (!kinds.includes(urgentType)) {
    throw new TypeError(`urgentType: expected one of ${kinds.join(', ')}, got ${JSON.stringify(urgentType)}`)
  }
  const ids = { openIds, userIds, unionIds }
  const kind = oneOf('users', ids, LISTS) ?? 'openIds'
  checkList(kind, ids[kind], 200)
  const answer = await request<{ invalid_user_id_list?: string[] }>(caller, {
    method: 'PATCH',
    path: `im/v1/messages/:message_id/urgent_${urgentType}`,
    pathParams: { message_id: messageId },
    query: { user_id_type: kind.replace('Ids', '_id') },
    body: { user_id_list: ids[kind] },
  })
  const invalid = answer.data?.invalid_user_id_list ?? []
  return { ...answer, data: { ...answer.data, invalid_user_id_list: invalid }, invalid_open_ids: invalid }
}
