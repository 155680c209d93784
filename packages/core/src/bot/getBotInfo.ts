import type { CommonResponse } from '../auth/types.ts'
import type { Caller } from '../caller.ts'
import { request } from '../request.ts'

export type GetBotInfoParams = Caller<'tenant'>

/** The app's bot. */
export interface BotInfo {
  /** 0 to be set up · 1 switched off by the tenant · 2 on · 3 waiting for installation · 4 to be activated by the tenant · 5 switched off by the licence · 6 over its licence. */
  activate_status: number
  app_name: string
  avatar_url: string
  ip_white_list: string[]
  open_id: string
}

export interface BotInfoResponse extends CommonResponse {
  bot: BotInfo
}

/**
 * Tells the app's own bot: its name, and the `open_id` by which it is mentioned.
 *
 * - Endpoint: `GET /open-apis/bot/v3/info`
 * - Tokens: tenant
 *
 * @returns Lark's answer; the bot is beside `code`, not in `data`
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uAjMxEjLwITMx4CMyETM
 * @example const { bot } = await getBotInfo({ client })
 */
export async function getBotInfo(caller: GetBotInfoParams): Promise<BotInfoResponse> {
  return request<undefined, BotInfoResponse>(caller, { method: 'GET', path: 'bot/v3/info' })
}
