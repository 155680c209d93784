import type { Answer, Caller } from '@lark-sdk/core'
import { getUser } from './getUser.ts'
import type { PersonId } from './onePerson.ts'
import type { User } from './types.ts'

/** What {@link getBasicUserInfo} takes. */
export type GetBasicUserInfoParams = Caller<'tenant' | 'user'> & PersonId

/** A person in short, and everything that Lark sent. */
export interface BasicUserInfo extends Pick<User, 'open_id' | 'union_id' | 'user_id' | 'name' | 'email'> {
  /** URL of the picture at 240 by 240 pixels; `user.avatar` has the other sizes. Needs the scope `contact:user.base:readonly`. */
  avatar?: string
  user: User
}

/** What {@link getBasicUserInfo} resolves to. */
export type BasicUserInfoResponse = Answer<BasicUserInfo>

/**
 * Tells who a person is. Give exactly one of `openId`, `userId` and `unionId`.
 *
 * - Endpoint: `GET /open-apis/contact/v3/users/:user_id`
 * - Tokens: tenant, user (scope `contact:contact.base:readonly`; most fields need one of their own, see {@link User})
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 41050 outside the app's range of contacts · 41012 no such id · 40001 bad parameter · 40003 trouble at Lark
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} when there is not exactly one id
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/get
 * @example const { data } = await getBasicUserInfo({ client, openId: 'ou_…' }) // data.name, data.user.department_ids
 */
export async function getBasicUserInfo(params: GetBasicUserInfoParams): Promise<BasicUserInfoResponse> {
  const { code, msg, data } = await getUser(params)
  const { open_id, union_id, user_id, name, email, avatar } = data.user
  const short: BasicUserInfo = { open_id, union_id, user: data.user }
  if (user_id) short.user_id = user_id
  if (name) short.name = name
  if (email) short.email = email
  if (avatar?.avatar_240) short.avatar = avatar.avatar_240
  return { code, msg, data: short }
}
