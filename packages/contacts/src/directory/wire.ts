// Written by tooling/codegen/contacts/generate.ts from the platform's documentation.

export interface NewEmployee {
  name?: UpsertNameInput | undefined
  mobile?: string | undefined
  /** 1 to 64 characters. */
  custom_employee_id?: string | undefined
  /** At most 255 characters. */
  avatar_key?: string | undefined
  /** At most 255 characters. */
  email?: string | undefined
  /** At most 255 characters. */
  enterprise_email?: string | undefined
  gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /** At most 10 of them. */
  employee_order_in_departments?: readonly UpsertUserDepartmentSortInfoInput[] | undefined
  leader_id?: string | undefined
  /** At most 20 of them. */
  dotted_line_leader_ids?: readonly string[] | undefined
  work_country_or_region?: string | undefined
  work_place_id?: string | undefined
  work_station?: I18nTextInput | undefined
  /** At most 255 characters. */
  job_number?: string | undefined
  extension_number?: string | undefined
  join_date?: string | undefined
  employment_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  job_title_id?: string | undefined
  /** At most 100 of them. */
  custom_field_values?: readonly CustomFieldValueInput[] | undefined
}

export interface UpsertNameInput {
  name: I18nTextInput
  another_name?: string | undefined
}

export interface I18nTextInput {
  default_value: string
  i18n_value?: Record<string, string> | undefined
}

export interface UpsertUserDepartmentSortInfoInput {
  department_id?: string | undefined
  order_weight_in_deparment?: string | undefined
  order_weight_among_deparments?: string | undefined
  is_main_department?: boolean | undefined
}

export interface CustomFieldValueInput {
  field_type?: '1' | '2' | '3' | '4' | '9' | '10' | '11' | (string & {}) | undefined
  text_value?: I18nTextInput | undefined
  url_value?: UrlValueInput | undefined
  enum_value?: EnumValueInput | undefined
  /** At most 100 of them. */
  user_values?: readonly UserValueInput[] | undefined
  phone_value?: PhoneValueInput | undefined
  field_key?: string | undefined
}

export interface UrlValueInput {
  link_text: I18nTextInput
  url: string
  pcurl: string
}

export interface EnumValueInput {
  /** At most 100 of them. */
  enum_ids: readonly string[]
  enum_type: '1' | '2' | (string & {})
}

export interface UserValueInput {
  /** At most 100 of them. */
  ids: readonly string[]
}

export interface PhoneValueInput {
  phone_number: string
  extension_number?: string | undefined
}

export interface CreateEmployeeOptions {
  geo_name?: string | undefined
  /** At most 20 of them. */
  subscription_ids?: readonly string[] | undefined
}

export interface CreatedEmployee {
  employee_id: string
}

export interface EmployeeChanges {
  name?: UpsertNameInput | undefined
  mobile?: string | undefined
  custom_employee_id?: string | undefined
  avatar_key?: string | undefined
  email?: string | undefined
  enterprise_email?: string | undefined
  gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /** At most 10 of them. */
  employee_order_in_departments?: readonly UpsertUserDepartmentSortInfoInput[] | undefined
  background_image_key?: string | undefined
  description?: string | undefined
  leader_id?: string | undefined
  /** At most 10 of them. */
  dotted_line_leader_ids?: readonly string[] | undefined
  work_country_or_region?: string | undefined
  work_place_id?: string | undefined
  work_station?: I18nTextInput | undefined
  job_number?: string | undefined
  extension_number?: string | undefined
  join_date?: string | undefined
  employment_type?: 0 | 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  job_title_id?: string | undefined
  job_level_id?: string | undefined
  job_family_id?: string | undefined
  /** At most 20 characters. */
  resign_date?: string | undefined
  resign_reason?:
    | '0'
    | '1'
    | '2'
    | '3'
    | '4'
    | '5'
    | '6'
    | '7'
    | '8'
    | '9'
    | '10'
    | '11'
    | '12'
    | '13'
    | '14'
    | '15'
    | '16'
    | '17'
    | '18'
    | '19'
    | '20'
    | '21'
    | '22'
    | '23'
    | '24'
    | '25'
    | (string & {})
    | undefined
  /** At most 255 characters. */
  resign_remark?: string | undefined
  resign_type?: '0' | '1' | '2' | '3' | (string & {}) | undefined
  is_frozen?: boolean | undefined
  /** At most 100 of them. */
  custom_field_values?: readonly CustomFieldValueInput[] | undefined
}

export interface DeleteEmployeeOptions {
  resigned_employee_resource_receiver?: ResourceReceivers | undefined
}

export interface ResourceReceivers {
  department_chat_acceptor_employee_id?: string | undefined
  external_chat_acceptor_employee_id?: string | undefined
  docs_acceptor_employee_id?: string | undefined
  calendar_acceptor_employee_id?: string | undefined
  application_acceptor_employee_id?: string | undefined
  helpdesk_acceptor_employee_id?: string | undefined
  approval_acceptor_employee_id?: string | undefined
  email_acceptor_employee_id?: string | undefined
  minutes_acceptor_employee_id?: string | undefined
  survey_acceptor_employee_id?: string | undefined
  anycross_acceptor_employee_id?: string | undefined
}

export interface ResurrectEmployeeOptions {
  /** At most 20 of them. */
  subscription_ids?: readonly string[] | undefined
}

export interface SetEmployeePreResignedInput {
  resign_date: string
  resign_reason:
    | '1'
    | '2'
    | '3'
    | '4'
    | '5'
    | '6'
    | '7'
    | '8'
    | '9'
    | '10'
    | '11'
    | '12'
    | '13'
    | '14'
    | '15'
    | '16'
    | '17'
    | '18'
    | '19'
    | '20'
    | '21'
    | '22'
    | '23'
    | '24'
    | '25'
    | (string & {})
  resign_type: '1' | '2' | '3' | (string & {})
  /** At most 255 characters. */
  resign_remark?: string | undefined
}

export interface DirectoryFilter {
  /** At most 10 of them. */
  conditions: readonly DirectoryCondition[]
}

export interface DirectoryCondition {
  field: string
  operator: 'eq' | 'in' | (string & {})
  value: string
}

export interface PageRequest {
  page_size?: number | undefined
  /** For the next page. */
  page_token?: string | undefined
}

export interface EmployeePage {
  employees?: Employee[]
  page_response?: PageResponse
  /** What could not be given, and why. */
  abnormals?: AbnormalRecord[]
}

export interface Employee {
  base_info?: EmployeeBase
  work_info?: EmployeeWork
}

export interface EmployeeBase {
  employee_id?: string
  name?: EmployeeName
  mobile?: string
  email?: string
  enterprise_email?: string
  gender?: 0 | 1 | 2 | 3 | (number & {})
  departments?: DirectoryDepartment[]
  employee_order_in_departments?: UserDepartmentSortInfo[]
  description?: string
  active_status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | string
  is_resigned?: boolean
  leader_id?: string
  dotted_line_leader_ids?: string[]
  is_primary_admin?: boolean
  enterprise_email_aliases?: string[]
  custom_field_values?: CustomFieldValue[]
  department_path_infos?: Record<string, unknown>[][]
  resign_time?: string
  avatar?: ImageLink
  background_image?: string
  is_admin?: boolean
  data_source?: 1 | 2 | 3 | (number & {})
  geo_name?: string
  subscription_ids?: string[]
}

export interface EmployeeName {
  name?: I18nText
  another_name?: string
}

export interface I18nText {
  default_value?: string
  i18n_value?: Record<string, string>
}

export interface DirectoryDepartment {
  department_id?: string
  department_count?: DepartmentCount
  has_child?: boolean
  leaders?: DepartmentLeader[]
  parent_department_id?: string
  name?: I18nText
  enabled_status?: boolean
  order_weight?: string
  custom_field_values?: CustomFieldValue[]
  department_path_infos?: DepartmentBaseInfo[]
  data_source?: 1 | 2 | 3 | (number & {})
  hrbps?: string[]
}

export interface DepartmentCount {
  recursive_members_count?: string
  direct_members_count?: string
  recursive_members_count_exclude_leaders?: string
  recursive_departments_count?: string
  direct_departments_count?: string
}

export interface DepartmentLeader {
  leader_type?: 1 | 2 | (number & {}) | string
  leader_id?: string
}

export interface CustomFieldValue {
  field_type?: '1' | '2' | '3' | '4' | '9' | '10' | '11' | (string & {})
  text_value?: I18nText
  url_value?: UrlValue
  enum_value?: EnumValue
  user_values?: UserValue[]
  phone_value?: PhoneValue
  field_key?: string
}

export interface UrlValue {
  link_text?: I18nText
  url?: string
  pcurl?: string
}

export interface EnumValue {
  enum_ids?: string[]
  enum_type?: '1' | '2' | (string & {})
  enum_name?: number | string
}

export interface UserValue {
  ids?: string[]
  user_type?: string
}

export interface PhoneValue {
  phone_number?: string
  extension_number?: string
}

export interface DepartmentBaseInfo {
  department_id?: string
  department_name?: I18nText
}

export interface UserDepartmentSortInfo {
  department_id?: string
  order_weight_in_deparment?: string
  order_weight_among_deparments?: string
}

export interface ImageLink {
  avatar_72?: string
  avatar_240?: string
  avatar_640?: string
  avatar_origin?: string
}

export interface EmployeeWork {
  work_country_or_region?: string
  work_place?: Place
  work_station?: I18nText
  job_number?: string
  extension_number?: string
  join_date?: string
  employment_type?: number | string
  staff_status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | string
  job_title?: JobTitle
  job_level?: JobLevel
  job_family?: JobFamily
  resign_date?: string
  resign_reason?:
    | '1'
    | '2'
    | '3'
    | '4'
    | '5'
    | '6'
    | '7'
    | '8'
    | '9'
    | '10'
    | '11'
    | '12'
    | '13'
    | '14'
    | '15'
    | '16'
    | '17'
    | '18'
    | '19'
    | '20'
    | '21'
    | '22'
    | '23'
    | '24'
    | '25'
    | (string & {})
  resign_remark?: string
  resign_type?: '1' | '2' | '3' | (string & {})
  positions?: Record<string, unknown>[]
}

export interface Place {
  place_id?: string
  place_name?: I18nText
  is_enabled?: boolean
  description?: I18nText
}

export interface JobTitle {
  job_title_id?: string
  job_title_name?: I18nText
  is_enabled?: boolean
  description?: I18nText
}

export interface JobLevel {
  job_level_id?: string
  job_level_name?: I18nText
  is_enabled?: boolean
  is_deleted?: boolean
  order?: string
  description?: I18nText
}

export interface JobFamily {
  job_family_id?: string
  job_family_name?: I18nText
  is_enabled?: boolean
  parent_job_family_id?: string
  description?: I18nText
}

export interface PageResponse {
  /** Whether there are more pages. */
  has_more: boolean
  /** For the next page. */
  page_token?: string
}

export interface AbnormalRecord {
  id?: string
  row_error?: 0 | 1000 | (number & {})
  field_errors?: '1000' | '2000' | '2002' | '2003' | (Record<string, number> & {})
}

export interface EmployeeList {
  employees?: Employee[]
  /** What could not be given, and why. */
  abnormals?: AbnormalRecord[]
}

export interface NewDirectoryDepartment {
  custom_department_id?: string | undefined
  name?: I18nTextInput | undefined
  parent_department_id?: string | undefined
  /** At most 20 of them. */
  leaders?: readonly DepartmentLeaderInput[] | undefined
  order_weight?: string | undefined
  enabled_status?: boolean | undefined
  /** At most 100 of them. */
  custom_field_values?: readonly CustomFieldValueInput[] | undefined
}

export interface DepartmentLeaderInput {
  leader_type: 1 | 2 | (number & {})
  leader_id: string
}

export interface CreatedDirectoryDepartment {
  department_id: string
}

export interface DirectoryDepartmentChanges {
  /** 1 to 64 characters. */
  custom_department_id?: string | undefined
  name?: I18nTextInput | undefined
  parent_department_id?: string | undefined
  /** At most 20 of them. */
  leaders?: readonly DepartmentLeaderInput[] | undefined
  order_weight?: string | undefined
  enabled_status?: boolean | undefined
  /** At most 100 of them. */
  custom_field_values?: readonly CustomFieldValueInput[] | undefined
}

export interface DirectoryDepartmentPage {
  departments?: DirectoryDepartment[]
  page_response?: PageResponse
  /** What could not be given, and why. */
  abnormals?: AbnormalRecord[]
}

export interface DirectoryDepartmentList {
  departments?: DirectoryDepartment[]
  /** What could not be given, and why. */
  abnormals?: AbnormalRecord[]
}

export interface CollaborationTenantPage {
  items?: CollaborationTenant[]
  /** For the next page. */
  page_token?: string
  /** Whether there are more pages. */
  has_more: boolean
}

export interface CollaborationTenant {
  tenant_key?: string
  /** Seconds since 1970. */
  connect_time?: number
  avatar?: ImageLink
  brand?: string
  name?: I18nText
  short_name?: I18nText
}

export interface CollaborationShareEntityPage {
  /** For the next page. */
  page_token?: string
  /** Whether there are more pages. */
  has_more: boolean
  share_departments?: ShareDepartment[]
  share_groups?: ShareGroup[]
  share_users?: ShareUser[]
}

export interface ShareDepartment {
  open_department_id?: string
  name?: I18nText
}

export interface ShareGroup {
  open_group_id?: string
  name?: I18nText
}

export interface ShareUser {
  open_user_id?: string
  name?: I18nText
  avatar?: ImageLink
}

export interface CollaborationRuleEntitiesInput {
  /** At most 100 of them. */
  open_user_ids?: readonly string[] | undefined
  /** At most 100 of them. */
  open_department_ids?: readonly string[] | undefined
  /** At most 100 of them. */
  open_group_ids?: readonly string[] | undefined
}

export interface CreatedCollaborationRule {
  add_rule_id: string
}

export interface CollaborationRulePage {
  items?: CollaborationRule[]
  /** For the next page. */
  page_token?: string
  /** Whether there are more pages. */
  has_more: boolean
}

export interface CollaborationRule {
  rule_id?: string
  subjects?: CollaborationRuleEntities
  subject_is_valid?: boolean
  objects?: CollaborationRuleEntities
  object_is_valid?: boolean
}

export interface CollaborationRuleEntities {
  open_user_ids?: string[]
  open_department_ids?: string[]
  open_group_ids?: string[]
}
