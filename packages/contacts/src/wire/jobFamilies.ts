// Written by tooling/codegen/contacts/generate.ts from the platform's documentation.
import type { I18nContent } from '../i18nContent.ts'

export interface JobFamilyAnswer {
  job_family: JobFamily
}

export interface JobFamily {
  name: string
  description: string
  parent_job_family_id: string
  status: boolean
  i18n_name?: I18nContent[]
  i18n_description?: I18nContent[]
  job_family_id: string
}

export interface JobFamilyPage {
  items?: JobFamily[]
  /** For the next page. */
  page_token?: string
  /** Whether there are more pages. */
  has_more: boolean
}
