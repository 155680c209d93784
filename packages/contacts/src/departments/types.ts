import type { I18nName } from '../users/types.ts'

/** A department, as Lark sends it. Lark leaves out the fields that the app has no scope for. */
export interface Department {
  /** `od-…` */
  open_department_id: string
  /** The tenant's own id. This one, `name`, `i18n_name`, `chat_id` and `status` need the scope `contact:department.base:readonly`. */
  department_id?: string
  name?: string
  i18n_name?: I18nName
  /** The department's group. */
  chat_id?: string
  status?: { is_deleted: boolean }
  /** `0` is the company itself. This one and the rest, but the last two, need the scope `contact:department.organize:readonly`. */
  parent_department_id?: string
  leader_user_id?: string
  /** 1 the leader, 2 a deputy. */
  leaders?: { leaderType: 1 | 2; leaderID: string }[]
  /** Place among its siblings. */
  order?: string
  unit_ids?: string[]
  /** How many people. */
  member_count?: number
  /** How many people have it as their main department. */
  primary_member_count?: number
  /** Types of employees who join the department's group by themselves. */
  group_chat_employee_types?: number[]
  /** Needs the scope `contact:department.hrbp:readonly`. */
  department_hrbps?: string[]
}
