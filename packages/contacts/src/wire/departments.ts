// Written by tooling/codegen/contacts/generate.ts from the platform's documentation.
import type { Department } from '../departments/types.ts'

export interface DepartmentI18nNameInput {
  zh_cn?: string | undefined
  ja_jp?: string | undefined
  en_us?: string | undefined
}

export interface DepartmentLeaderInput {
  /** 1 the leader, 2 a deputy. */
  leaderType: 1 | 2 | (number & {})
  leaderID: string
}

export interface DepartmentAnswer {
  department: Department
}

export interface DepartmentList {
  items?: Department[]
}

export interface DepartmentPage {
  /** Whether there are more pages. */
  has_more: boolean
  /** For the next page. */
  page_token?: string
  items?: Department[]
}
