import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

/** What {@link updateUnit} takes. */
export type UpdateUnitParams = Caller<'tenant'> & {
  /** The unit. */
  unitId: string
  /** Name. 1 to 100 characters. */
  name?: string | undefined
}

/**
 * Renames a unit.
 *
 * - Endpoint: `PATCH /open-apis/contact/v3/unit/:unit_id`
 * - Tokens: tenant (scope `contact:unit`)
 * - Limits: 20 a second
 * - Errors: 40003 trouble at Lark · 43051 no such unit · 43055 unit exists
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/patch
 * @example await updateUnit({ client, unitId: '…' })
 */
export async function updateUnit({ unitId, name, ...caller }: UpdateUnitParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'PATCH',
    path: 'contact/v3/unit/:unit_id',
    pathParams: { unit_id: unitId },
    body: { name },
    repeatable: true,
  })
}
