// Written by tooling/codegen/contacts/generate.ts from the platform's documentation.
import type { I18nContent } from '../i18nContent.ts'

export interface EmployeeTypeAnswer {
  employee_type_enum: EmployeeType
}

export interface EmployeeType {
  enum_id: string
  enum_value: string
  content: string
  /** 1 built in, 2 added by the tenant. */
  enum_type: 1 | 2 | (number & {})
  /** 1 in use, 2 not in use. */
  enum_status: 1 | 2 | (number & {})
  i18n_content?: I18nContent[]
}

export interface EmployeeTypePage {
  items?: EmployeeType[]
  /** Whether there are more pages. */
  has_more: boolean
  /** For the next page. */
  page_token?: string
}
