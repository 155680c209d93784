import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { I18nContentInput } from '../i18nContent.ts'
import type { EmployeeTypeAnswer } from '../wire/employeeTypes.ts'

/** What {@link updateEmployeeType} takes. */
export type UpdateEmployeeTypeParams = Caller<'tenant'> & {
  /** The type of employees. */
  enumId: string
  /** Name. 1 to 100 characters. */
  content: string
  /** 1 built in, 2 added by the tenant. */
  enumType: 1 | 2
  /** 1 in use, 2 not in use. */
  enumStatus: 1 | 2
  /** The name in other languages. */
  i18nContent?: readonly I18nContentInput[] | undefined
}

/**
 * Changes a type of employees.
 *
 * - Endpoint: `PUT /open-apis/contact/v3/employee_type_enums/:enum_id`
 * - Tokens: tenant (scope `contact:contact`)
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/update
 * @example const { data } = await updateEmployeeType({ client, enumId: '…', content: '…', enumType: 1, enumStatus: 1 })
 */
export async function updateEmployeeType({
  enumId,
  content,
  enumType,
  enumStatus,
  i18nContent,
  ...caller
}: UpdateEmployeeTypeParams): Promise<Answer<EmployeeTypeAnswer>> {
  return request<EmployeeTypeAnswer>(caller, {
    method: 'PUT',
    path: 'contact/v3/employee_type_enums/:enum_id',
    pathParams: { enum_id: enumId },
    body: { content, enum_type: enumType, enum_status: enumStatus, i18n_content: i18nContent },
    repeatable: true,
  })
}
