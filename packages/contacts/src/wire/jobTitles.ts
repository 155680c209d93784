// Written by tooling/codegen/contacts/generate.ts from the platform's documentation.
import type { I18nContent } from '../i18nContent.ts'

export interface JobTitleAnswer {
  job_title: JobTitle
}

export interface JobTitle {
  job_title_id: string
  name: string
  i18n_name?: I18nContent[]
  status: boolean
}

export interface JobTitlePage {
  items?: JobTitle[]
  /** For the next page. */
  page_token?: string
  /** Whether there are more pages. */
  has_more: boolean
}
