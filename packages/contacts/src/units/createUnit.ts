import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { CreatedUnit } from '../wire/units.ts'

/** What {@link createUnit} takes. */
export type CreateUnitParams = Caller<'tenant'> & {
  /** The tenant's own id of the unit. Default: Lark makes one up. */
  unitId?: string | undefined
  /** Name, unique together with the type. 1 to 100 characters. */
  name: string
  /** What kind of unit it is, in words of the tenant. 1 to 100 characters. */
  unitType: string
}

/**
 * Creates a unit.
 *
 * - Endpoint: `POST /open-apis/contact/v3/unit`
 * - Tokens: tenant (scope `contact:unit`)
 * - Limits: 20 a second
 * - Errors: 40003 trouble at Lark · 43050 units are off · 43051 no such unit · 43055 unit exists
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/create
 * @example const { data } = await createUnit({ client, name: 'Release', unitType: '…' })
 */
export async function createUnit({
  unitId,
  name,
  unitType,
  ...caller
}: CreateUnitParams): Promise<Answer<CreatedUnit>> {
  return request<CreatedUnit>(caller, {
    method: 'POST',
    path: 'contact/v3/unit',
    body: { unit_id: unitId, name, unit_type: unitType },
  })
}
