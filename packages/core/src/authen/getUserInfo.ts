import type { ClientCaller, UserTokenCaller } from '../caller.ts'
import type { UserClient } from '../client.ts'
import { request } from '../request.ts'
import type { CallOptions } from '../transport/call.ts'

export type GetUserInfoParams = CallOptions & (UserTokenCaller | ClientCaller<UserClient>)

/** Who logged in. */
export interface UserInfo {
  name: string
  en_name: string
  /** 72 by 72 pixels, as are `avatar_thumb`; the others are 240 and 640. */
  avatar_url: string
  avatar_thumb: string
  avatar_middle: string
  avatar_big: string
  /** The same person has another one in each app. */
  open_id: string
  /** The same in all apps of one developer. */
  union_id: string
  tenant_key: string
  /** Needs the scope `contact:user.email:readonly`. */
  email?: string
  /** Needs the scope `contact:user.employee:readonly`. */
  enterprise_email?: string
  /** Needs the scope `contact:user.employee_id:readonly`. */
  user_id?: string
  /** Needs the scope `contact:user.phone:readonly`. */
  mobile?: string
  /** Needs the scope `contact:user.employee_number:read`. */
  employee_no?: string
}

export interface UserInfoResponse {
  code: 0
  msg: string
  data: UserInfo
}

/**
 * Tells who the user of a user token is.
 *
 * - Endpoint: `GET /open-apis/authen/v1/user_info`; the token travels in the header alone
 * - Tokens: user
 * - Errors: 20005, 20006 token invalid or expired · 20021 user has left · 20022 user is frozen · 20023 user isn't active
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/server-docs/authentication-management/login-state-management/get
 * @example const { data } = await getUserInfo({ userAccessToken })
 */
export async function getUserInfo(caller: GetUserInfoParams): Promise<UserInfoResponse> {
  return request<UserInfo>(caller, { method: 'GET', path: 'authen/v1/user_info', token: 'user' })
}
