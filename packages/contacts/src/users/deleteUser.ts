import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { ResourceAcceptor } from '../wire/users.ts'
import { onePerson, type PersonId } from './onePerson.ts'

/** What {@link deleteUser} takes. */
export type DeleteUserParams = Caller<'tenant'> &
  PersonId & {
    /** Who gets the groups of departments. */
    departmentChatAcceptorUserId?: string | undefined
    /** Who gets the groups with people of other tenants. */
    externalChatAcceptorUserId?: string | undefined
    /** Who gets the documents. */
    docsAcceptorUserId?: string | undefined
    /** Who gets the events. */
    calendarAcceptorUserId?: string | undefined
    /** Who gets the apps. */
    applicationAcceptorUserId?: string | undefined
    /** Who gets the minutes. */
    minutesAcceptorUserId?: string | undefined
    /** Who gets the surveys. */
    surveyAcceptorUserId?: string | undefined
    /** What happens to the mail. */
    emailAcceptor?: ResourceAcceptor | undefined
    /** Who gets the flows. */
    anycrossAcceptorUserId?: string | undefined
  }

/**
 * Takes a person out of the company, as one who has left. Give exactly one of `openId`, `userId` and `unionId`; other ids are of the same kind.
 *
 * - Endpoint: `DELETE /open-apis/contact/v3/users/:user_id`
 * - Tokens: tenant (scope `contact:contact`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40001 bad parameter · 40004 department outside the app's range · 41050 person outside the app's range
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} when there is not exactly one id
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/delete
 * @example await deleteUser({ client, openId: 'ou_…' })
 */
export async function deleteUser({
  departmentChatAcceptorUserId,
  externalChatAcceptorUserId,
  docsAcceptorUserId,
  calendarAcceptorUserId,
  applicationAcceptorUserId,
  minutesAcceptorUserId,
  surveyAcceptorUserId,
  emailAcceptor,
  anycrossAcceptorUserId,
  ...params
}: DeleteUserParams): Promise<CommonResponse> {
  const { type, id } = onePerson(params)
  return request(params, {
    method: 'DELETE',
    path: 'contact/v3/users/:user_id',
    pathParams: { user_id: id },
    query: { user_id_type: type },
    body: {
      department_chat_acceptor_user_id: departmentChatAcceptorUserId,
      external_chat_acceptor_user_id: externalChatAcceptorUserId,
      docs_acceptor_user_id: docsAcceptorUserId,
      calendar_acceptor_user_id: calendarAcceptorUserId,
      application_acceptor_user_id: applicationAcceptorUserId,
      email_acceptor: emailAcceptor,
      minutes_acceptor_user_id: minutesAcceptorUserId,
      survey_acceptor_user_id: surveyAcceptorUserId,
      anycross_acceptor_user_id: anycrossAcceptorUserId,
    },
  })
}
