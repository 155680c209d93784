// Written by tooling/codegen/contacts/generate.ts from the platform's documentation.
import type { I18nContent } from '../i18nContent.ts'

export interface CustomAttrPage {
  items?: CustomAttrField[]
  /** For the next page. */
  page_token?: string
  /** Whether there are more pages. */
  has_more: boolean
}

export interface CustomAttrField {
  id: string
  type: 'TEXT' | 'HREF' | 'ENUMERATION' | 'GENERIC_USER' | 'PICTURE_ENUM' | (string & {})
  options: CustomAttrFieldOptions
  i18n_name?: I18nContent[]
}

export interface CustomAttrFieldOptions {
  default_option_id: string
  option_type: 'TEXT' | 'PICTURE' | (string & {})
  options: CustomAttrFieldOption[]
}

export interface CustomAttrFieldOption {
  id: string
  value: string
  name: string
}
