// Written by tooling/codegen/contacts/generate.ts from the platform's documentation.
import type { I18nContent } from '../i18nContent.ts'

export interface JobLevelAnswer {
  job_level: JobLevel
}

export interface JobLevel {
  name: string
  description: string
  order: number
  status: boolean
  job_level_id: string
  i18n_name?: I18nContent[]
  i18n_description?: I18nContent[]
}

export interface JobLevelPage {
  items?: JobLevel[]
  /** For the next page. */
  page_token?: string
  /** Whether there are more pages. */
  has_more: boolean
}
