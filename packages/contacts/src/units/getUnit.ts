import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { UnitAnswer } from '../wire/units.ts'

/** What {@link getUnit} takes. */
export type GetUnitParams = Caller<'tenant'> & {
  /** The unit. */
  unitId: string
}

/**
 * Reads one unit.
 *
 * - Endpoint: `GET /open-apis/contact/v3/unit/:unit_id`
 * - Tokens: tenant (scope `contact:unit:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40003 trouble at Lark · 43051 no such unit
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/get
 * @example const { data } = await getUnit({ client, unitId: '…' })
 */
export async function getUnit({ unitId, ...caller }: GetUnitParams): Promise<Answer<UnitAnswer>> {
  return request<UnitAnswer>(caller, {
    method: 'GET',
    path: 'contact/v3/unit/:unit_id',
    pathParams: { unit_id: unitId },
  })
}
