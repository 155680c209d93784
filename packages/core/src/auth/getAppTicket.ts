import { requestAsApp } from './requestAsApp.ts'
import type { AppCredentials, CommonResponse } from './types.ts'

export type GetAppTicketParams = AppCredentials

/**
 * Asks Lark to push the app ticket again; store apps only. The ticket comes by the `app_ticket` event, not in this answer.
 *
 * - Endpoint: `POST /open-apis/auth/v3/app_ticket/resend`
 * - Errors: 10003 no such app · 10014 wrong secret
 *
 * @returns Lark's answer, which holds nothing but success
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_ticket_resend
 * @example await getAppTicket({ appId: 'cli_…', appSecret: '…' })
 */
export async function getAppTicket(caller: GetAppTicketParams): Promise<CommonResponse> {
  return requestAsApp(caller, {
    method: 'POST',
    path: 'auth/v3/app_ticket/resend',
    repeatable: true,
  })
}
