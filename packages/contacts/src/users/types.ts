/** A person of the directory, as Lark sends it. Lark leaves out the fields that the app has no scope for. */
export interface User {
  open_id: string
  /** The same in all apps of one developer. */
  union_id: string
  /** Needs the scope `contact:user.employee_id:readonly`. */
  user_id?: string
  /** This one, `en_name`, `nickname` and `avatar` need the scope `contact:user.base:readonly`. */
  name?: string
  en_name?: string
  nickname?: string
  avatar?: Avatar
  /** Image key of the picture, where it was set through the API. */
  avatar_key?: string
  /** Needs the scope `contact:user.email:readonly`. */
  email?: string
  /** The company's mailbox. Needs the scope `contact:user.employee:readonly`. */
  enterprise_email?: string
  /** With its country code. Needs the scope `contact:user.phone:readonly`. */
  mobile?: string
  mobile_visible?: boolean
  /** 0 kept private, 1 male, 2 female, 3 other. Needs the scope `contact:user.gender:readonly`. */
  gender?: 0 | 1 | 2 | 3
  /** This one and the rest of the job's fields need the scope `contact:user.employee:readonly`. */
  status?: UserStatus
  /** Whether the account is suspended; newer code reads `status`. */
  is_frozen?: boolean
  city?: string
  country?: string
  work_station?: string
  /** In seconds. */
  join_time?: number
  is_tenant_manager?: boolean
  job_title?: string
  /** 1 regular, 2 intern, 3 outsourced, 4 contractor, 5 consultant; tenants add their own numbers. */
  employee_type?: number
  custom_attrs?: CustomAttr[]
  /** Needs the scope `contact:user.employee_number:read`. */
  employee_no?: string
  /** This one, `leader_user_id` and `orders` need the scope `contact:user.department:readonly`. */
  department_ids?: string[]
  leader_user_id?: string
  orders?: UserOrder[]
  /** Needs the scope `contact:user.dotted_line_leader_info.read`. */
  dotted_line_leader_user_ids?: string[]
  /** Needs the scope `contact:user.department_path:readonly`. */
  department_path?: DepartmentDetail[]
  /** Needs the scope `contact:user.user_geo`. */
  geo?: string
  /** Needs the scope `contact:user.job_level:readonly`. */
  job_level_id?: string
  /** Needs the scope `contact:user.job_family:readonly`. */
  job_family_id?: string
  /** Seats. Needs the scope `contact:user.assign_info:read`. */
  assign_info?: AssignInfo[]
}

/** URLs of one picture; the numbers are pixels. */
export interface Avatar {
  avatar_72: string
  avatar_240: string
  avatar_640: string
  avatar_origin: string
}

/** Whether the person can work: an active account has `is_activated` alone. */
export interface UserStatus {
  is_frozen: boolean
  is_resigned: boolean
  is_activated: boolean
  /** Left by themselves. */
  is_exited: boolean
  /** Invited and not there yet. */
  is_unjoin: boolean
}

/** Where a person stands in a department. Higher numbers come first. */
export interface UserOrder {
  department_id: string
  user_order: number
  department_order: number
  is_primary_dept: boolean
}

/** A field that the tenant added. */
export interface CustomAttr {
  type: 'TEXT' | 'HREF' | 'ENUMERATION' | 'PICTURE_ENUM' | 'GENERIC_USER' | (string & {})
  id: string
  value: {
    text?: string
    url?: string
    pc_url?: string
    option_id?: string
    option_value?: string
    name?: string
    picture_url?: string
    generic_user?: { id: string; type: number }
  }
}

/** A name in the languages that the tenant filled in. */
export interface I18nName {
  zh_cn?: string
  ja_jp?: string
  en_us?: string
}

/** A department and all departments above it. */
export interface DepartmentDetail {
  department_id: string
  department_name: { name: string; i18n_name?: I18nName }
  department_path: { department_ids: string[]; department_path_name: { name: string; i18n_name?: I18nName } }
}

/** A seat of a product. */
export interface AssignInfo {
  subscription_id: string
  license_plan_key: string
  product_name: string
  i18n_name?: I18nName
  /** In seconds. */
  start_time: string
  /** In seconds. */
  end_time: string
}
