import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import { onePerson, type PersonId } from './onePerson.ts'

/** What {@link updateUserId} takes. */
export type UpdateUserIdParams = Caller<'tenant'> &
  PersonId & {
    /** The new id. */
    newUserId: string
  }

/**
 * Changes the tenant's own id of a person. Give exactly one of `openId`, `userId` and `unionId`; other ids are of the same kind.
 *
 * - Endpoint: `PATCH /open-apis/contact/v3/users/:user_id/update_user_id`
 * - Tokens: tenant (scope `contact:contact:update_user_id`)
 * - Limits: 20 a second
 * - Errors: 40001 bad parameter · 41011 id is taken · 41013 id was changed too often ·
 *   41050 person outside the app's range
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} when there is not exactly one id
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update_user_id
 * @example await updateUserId({ client, openId: 'ou_…', newUserId: '…' })
 */
export async function updateUserId({ newUserId, ...params }: UpdateUserIdParams): Promise<CommonResponse> {
  const { type, id } = onePerson(params)
  return request(params, {
    method: 'PATCH',
    path: 'contact/v3/users/:user_id/update_user_id',
    pathParams: { user_id: id },
    query: { user_id_type: type },
    body: { new_user_id: newUserId },
    repeatable: true,
  })
}
