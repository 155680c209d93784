import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { I18nContentInput } from '../i18nContent.ts'
import type { EmployeeTypeAnswer } from '../wire/employeeTypes.ts'

/** What {@link createEmployeeType} takes. */
export type CreateEmployeeTypeParams = Caller<'tenant'> & {
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
 * Creates a type of employees.
 *
 * - Endpoint: `POST /open-apis/contact/v3/employee_type_enums`
 * - Tokens: tenant (scope `contact:contact`)
 * - Limits: 20 a second
 * - Errors: 42301 name is taken
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/create
 * @example const { data } = await createEmployeeType({ client, content: '…', enumType: 1, enumStatus: 1 })
 */
export async function createEmployeeType({
  content,
  enumType,
  enumStatus,
  i18nContent,
  ...caller
}: CreateEmployeeTypeParams): Promise<Answer<EmployeeTypeAnswer>> {
  return request<EmployeeTypeAnswer>(caller, {
    method: 'POST',
    path: 'contact/v3/employee_type_enums',
    body: { content, enum_type: enumType, enum_status: enumStatus, i18n_content: i18nContent },
  })
}
