import { type Answer, type Caller, isLarkApiError, request } from '@lark-sdk/core'
import { LarkNotFoundError } from '../larkNotFoundError.ts'
import type { UserStatus } from './types.ts'

/** What {@link getUserId} takes. */
export type GetUserIdParams = Caller & {
  /** The address that the person's account is registered with. A company mailbox finds nobody. */
  email: string
}

/** A person's ids. */
export interface UserIds {
  open_id: string
  /** Absent where the app has no scope `contact:user.employee_id:readonly`. */
  user_id?: string
  /** Needs the scope `contact:user.employee:readonly`. */
  status?: UserStatus
}

/** What {@link getUserId} resolves to. */
export type UserIdResponse = Answer<UserIds>

interface FoundUsers {
  user_list?: { user_id?: string; email?: string; status?: UserStatus }[]
}

const NO_SCOPE = 99991672

/**
 * Finds a person by e-mail, and tells both ids. Two calls side by side: Lark answers one kind of id at a time.
 *
 * - Endpoint: `POST /open-apis/contact/v3/users/batch_get_id`
 * - Tokens: tenant (scope `contact:user.id:readonly`; `contact:user.employee_id:readonly` for `user_id`, which is absent without it)
 * - Limits: 1000 a minute and 50 a second, and this takes two
 *
 * @throws {LarkNotFoundError} when nobody whom the app may see has this address, or they have left
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} when `email` is no address
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id
 * @example const { data } = await getUserId({ client, email: 'ada@example.com' }) // data.open_id
 */
export async function getUserId({ email, ...caller }: GetUserIdParams): Promise<UserIdResponse> {
  if (typeof email !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new TypeError(
      `email: expected an e-mail address, got ${typeof email === 'string' ? 'another string' : typeof email}`,
    )
  }
  const find = (idType: 'open_id' | 'user_id'): Promise<Answer<FoundUsers>> =>
    request<FoundUsers>(caller, {
      method: 'POST',
      path: 'contact/v3/users/batch_get_id',
      query: { user_id_type: idType },
      body: { emails: [email] },
      repeatable: true,
    })
  const [byOpenId, byUserId] = await Promise.all([find('open_id'), find('user_id').catch(unlessScopeIsMissing)])

  const { user_id: openId, status } = byOpenId.data?.user_list?.[0] ?? {}
  if (!openId) {
    throw new LarkNotFoundError(
      'Nobody whom this app may see has this e-mail address.\n' +
        'Fix: check the address (company mailboxes do not count) and the range of contacts that the app may see.',
    )
  }
  const userId = byUserId?.data?.user_list?.[0]?.user_id
  return {
    code: 0,
    msg: byOpenId.msg,
    data: { open_id: openId, ...(userId && { user_id: userId }), ...(status && { status }) },
  }
}

function unlessScopeIsMissing(error: unknown): undefined {
  if (!isLarkApiError(error) || error.code !== NO_SCOPE) throw error
}
