import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

/** What {@link deleteUnit} takes. */
export type DeleteUnitParams = Caller<'tenant'> & {
  /** The unit. */
  unitId: string
}

/**
 * Deletes a unit.
 *
 * - Endpoint: `DELETE /open-apis/contact/v3/unit/:unit_id`
 * - Tokens: tenant (scope `contact:unit`)
 * - Limits: 20 a second
 * - Errors: 40003 trouble at Lark · 43051 no such unit · 43057 unit is in use
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/delete
 * @example await deleteUnit({ client, unitId: '…' })
 */
export async function deleteUnit({ unitId, ...caller }: DeleteUnitParams): Promise<CommonResponse> {
  return request(caller, { method: 'DELETE', path: 'contact/v3/unit/:unit_id', pathParams: { unit_id: unitId } })
}
