import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { WorkCityAnswer } from '../wire/workCities.ts'

/** What {@link getWorkCity} takes. */
export type GetWorkCityParams = Caller<'tenant' | 'user'> & {
  /** The city. */
  workCityId: string
}

/**
 * Reads one city of work.
 *
 * - Endpoint: `GET /open-apis/contact/v3/work_cities/:work_city_id`
 * - Tokens: tenant, user (scope `contact:work_city:readonly` or `contact:contact:access_as_user` or `contact:contact:readonly_as_app`)
 * - Limits: 10 a minute
 * - Errors: 40001 bad parameter
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/get
 * @example const { data } = await getWorkCity({ client, workCityId: '…' })
 */
export async function getWorkCity({ workCityId, ...caller }: GetWorkCityParams): Promise<Answer<WorkCityAnswer>> {
  return request<WorkCityAnswer>(caller, {
    method: 'GET',
    path: 'contact/v3/work_cities/:work_city_id',
    pathParams: { work_city_id: workCityId },
  })
}
