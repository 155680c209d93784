// Written by tooling/codegen/emulator/contacts.ts.
import type { AnswerShape } from './types.ts'

const scopes0 = ['contact:user.employee_id:readonly']
const scopes1 = [
  'contact:user.base:readonly',
  'contact:contact:access_as_app',
  'contact:contact:readonly',
  'contact:contact:readonly_as_app',
]
const scopes2 = ['contact:user.email:readonly']
const scopes3 = ['contact:user.phone:readonly']
const scopes4 = [
  'contact:user.gender:readonly',
  'contact:contact:access_as_app',
  'contact:contact:readonly',
  'contact:contact:readonly_as_app',
]
const scopes5 = [
  'contact:user.employee:readonly',
  'contact:contact:access_as_app',
  'contact:contact:readonly',
  'contact:contact:readonly_as_app',
]
const scopes6 = [
  'contact:user.department:readonly',
  'contact:contact:access_as_app',
  'contact:contact:readonly',
  'contact:contact:readonly_as_app',
]
const scopes7 = [
  'contact:user.employee_number:read',
  'contact:user.employee:readonly',
  'contact:contact:access_as_app',
  'contact:contact:readonly',
  'contact:contact:readonly_as_app',
]
const scopes8 = ['contact:user.user_geo']
const scopes9 = ['contact:user.job_level:readonly']
const scopes10 = ['contact:user.job_family:readonly']
const scopes11 = ['contact:user.dotted_line_leader_info.read']
const scopes12 = ['directory:employee.base.email:read', 'contact:user.email:readonly']
const scopes13 = ['contact:user.assign_info:read']
const scopes14 = ['contact:user.department_path:readonly']
const scopes15 = ['contact:user.subscription_ids:write']
const scopes16 = [
  'contact:department.base:readonly',
  'contact:contact:access_as_app',
  'contact:contact:readonly',
  'contact:contact:readonly_as_app',
]
const scopes17 = [
  'contact:department.organize:readonly',
  'contact:contact:access_as_app',
  'contact:contact:readonly',
  'contact:contact:readonly_as_app',
]
const scopes18 = ['contact:department.hrbp:readonly']
const scopes19 = ['directory:employee.base.base:read', 'directory:employee.base.name.name:read']
const scopes20 = ['directory:employee.base.base:read', 'directory:employee.base.name.another_name:read']
const scopes21 = ['directory:employee.base.mobile:read']
const scopes22 = ['directory:employee.base.email:read']
const scopes23 = ['directory:employee.base.enterprise_email:read']
const scopes24 = ['directory:employee.base.gender:read']
const scopes25 = ['directory:employee.base.department:read']
const scopes26 = ['directory:department.base:read', 'directory:department.external_id:read']
const scopes27 = ['directory:department.count:read', 'directory:department.organization:read']
const scopes28 = ['directory:department.has_child:read', 'directory:department.organization:read']
const scopes29 = ['directory:department.leader:read']
const scopes30 = ['directory:department.organization:read', 'directory:department.parent_id:read']
const scopes31 = ['directory:department.base:read', 'directory:department.name:read']
const scopes32 = ['directory:department.status:read']
const scopes33 = ['directory:department.order_weight:read', 'directory:department.organization:read']
const scopes34 = ['directory:department.custom_field:read']
const scopes35 = ['directory:department.department_path:read']
const scopes36 = ['directory:department.base:read', 'directory:department.data_source:read']
const scopes37 = ['directory:employee.base.department:read', 'directory:employee.base.dept_order:read']
const scopes38 = ['directory:employee.base.base:read', 'directory:employee.base.description:read']
const scopes39 = ['directory:employee.base.active_status:read', 'directory:employee.base.status:read']
const scopes40 = ['directory:employee.base.is_resigned:read', 'directory:employee.base.status:read']
const scopes41 = ['directory:employee.base.leader:read', 'directory:employee.base.leader_id:read']
const scopes42 = ['directory:employee.base.dotted_line_leaders:read', 'directory:employee.base.leader:read']
const scopes43 = ['directory:employee.base.is_primary_admin:read', 'directory:employee.base.role:read']
const scopes44 = [
  'directory:employee.base.enterprise_email:read',
  'directory:employee.base.enterprise_email_alias:read',
]
const scopes45 = ['directory:employee.base.custom_field:read']
const scopes46 = ['directory:employee.base.department_path:read']
const scopes47 = ['directory:employee.base.resign_time:read']
const scopes48 = ['directory:employee.base.avatar:read', 'directory:employee.base.base:read']
const scopes49 = ['directory:employee.base.background_image:read', 'directory:employee.base.base:read']
const scopes50 = ['directory:employee.base.is_admin:read', 'directory:employee.base.role:read']
const scopes51 = ['directory:employee.base.base:read', 'directory:employee.base.data_source:read']
const scopes52 = ['directory:employee.base.base:read', 'directory:employee.base.geo:read']
const scopes53 = ['directory:employee.base.base:read', 'directory:employee.base.subscription_ids:read']
const scopes54 = ['directory:employee.work.base_work:read', 'directory:employee.work.work_country_or_region:read']
const scopes55 = ['directory:employee.work.base_work:read', 'directory:employee.work.work_place:read']
const scopes56 = ['directory:place.base:read']
const scopes57 = ['directory:place.status:read']
const scopes58 = ['directory:employee.work.base_work:read', 'directory:employee.work.work_station:read']
const scopes59 = ['directory:employee.work.base_work:read', 'directory:employee.work.job_number:read']
const scopes60 = ['directory:employee.work.base_work:read', 'directory:employee.work.extension_number:read']
const scopes61 = ['directory:employee.work.join_date:read', 'directory:employee.work.employment:read']
const scopes62 = ['directory:employee.work.employment_type:read', 'directory:employee.work.employment:read']
const scopes63 = ['directory:employee.work.staff_status:read', 'directory:employee.work.employment:read']
const scopes64 = ['directory:employee.work.job_title:read']
const scopes65 = ['directory:job_title.base:read']
const scopes66 = ['directory:job_title.status:read']
const scopes67 = ['directory:employee.work.job_level:read']
const scopes68 = ['directory:job_level.base:read']
const scopes69 = ['directory:job_level.status:read']
const scopes70 = ['directory:job_level.order:read']
const scopes71 = ['directory:employee.work.job_family:read']
const scopes72 = ['directory:job_family.base:read']
const scopes73 = ['directory:job_family.status:read']
const scopes74 = ['directory:job_family.path:read']
const scopes75 = ['directory:employee.work.resign_date:read', 'directory:employee.work.employment:read']
const scopes76 = ['directory:employee.work.resign_reason:read', 'directory:employee.work.employment:read']
const scopes77 = ['directory:employee.work.resign_remark:read', 'directory:employee.work.employment:read']
const scopes78 = ['directory:employee.work.resign_type:read', 'directory:employee.work.employment:read']
const scopes79 = [
  'contact:contact:readonly_as_app',
  'contact:department.base:readonly',
  'contact:contact:access_as_app',
  'contact:contact:readonly',
]
const scopes80 = [
  'contact:contact:readonly_as_app',
  'contact:department.organize:readonly',
  'contact:contact:access_as_app',
  'contact:contact:readonly',
]
const scopes81 = [
  'contact:contact:readonly_as_app',
  'contact:user.base:readonly',
  'contact:contact:access_as_app',
  'contact:contact:readonly',
]
const scopes82 = [
  'contact:contact:readonly_as_app',
  'contact:user.gender:readonly',
  'contact:contact:access_as_app',
  'contact:contact:readonly',
]
const scopes83 = [
  'contact:contact:readonly_as_app',
  'contact:user.employee:readonly',
  'contact:contact:access_as_app',
  'contact:contact:readonly',
]
const scopes84 = [
  'contact:contact:readonly_as_app',
  'contact:user.department:readonly',
  'contact:contact:access_as_app',
  'contact:contact:readonly',
]
const scopes85 = [
  'contact:user.employee:readonly',
  'contact:user.employee_number:read',
  'contact:contact:readonly_as_app',
  'contact:contact:access_as_app',
  'contact:contact:readonly',
]
const shape0: AnswerShape = { department_ids: {}, user_ids: {}, group_ids: {}, has_more: {}, page_token: {} }
const shape1: AnswerShape = { avatar_72: {}, avatar_240: {}, avatar_640: {}, avatar_origin: {} }
const shape2: AnswerShape = { is_frozen: {}, is_resigned: {}, is_activated: {}, is_exited: {}, is_unjoin: {} }
const shape3: AnswerShape = { department_id: {}, user_order: {}, department_order: {}, is_primary_dept: {} }
const shape4: AnswerShape = { id: {}, type: {} }
const shape5: AnswerShape = {
  text: {},
  url: {},
  pc_url: {},
  option_id: {},
  option_value: {},
  name: {},
  picture_url: {},
  generic_user: { of: shape4 },
}
const shape6: AnswerShape = { type: {}, id: {}, value: { of: shape5 } }
const shape7: AnswerShape = {
  union_id: {},
  user_id: { scopes: scopes0 },
  open_id: {},
  name: { scopes: scopes1 },
  en_name: { scopes: scopes1 },
  nickname: { scopes: scopes1 },
  email: { scopes: scopes2 },
  mobile: { scopes: scopes3 },
  mobile_visible: {},
  gender: { scopes: scopes4 },
  avatar_key: {},
  avatar: { scopes: scopes1, of: shape1 },
  status: { scopes: scopes5, of: shape2 },
  department_ids: { scopes: scopes6 },
  leader_user_id: { scopes: scopes6 },
  city: { scopes: scopes5 },
  country: { scopes: scopes5 },
  work_station: { scopes: scopes5 },
  join_time: { scopes: scopes5 },
  is_tenant_manager: { scopes: scopes5 },
  employee_no: { scopes: scopes7 },
  employee_type: { scopes: scopes5 },
  orders: { scopes: scopes6, of: shape3 },
  custom_attrs: { scopes: scopes5, of: shape6 },
  enterprise_email: { scopes: scopes5 },
  job_title: { scopes: scopes5 },
  is_frozen: {},
  geo: { scopes: scopes8 },
  job_level_id: { scopes: scopes9 },
  job_family_id: { scopes: scopes10 },
  dotted_line_leader_user_ids: { scopes: scopes11 },
}
const shape8: AnswerShape = { user: { of: shape7 } }
const shape9: AnswerShape = {
  union_id: {},
  user_id: { scopes: scopes0 },
  open_id: {},
  name: { scopes: scopes1 },
  en_name: { scopes: scopes1 },
  nickname: { scopes: scopes1 },
  email: { scopes: scopes12 },
  mobile: { scopes: scopes3 },
  mobile_visible: {},
  gender: { scopes: scopes4 },
  avatar: { scopes: scopes1, of: shape1 },
  status: { scopes: scopes5, of: shape2 },
  department_ids: { scopes: scopes6 },
  leader_user_id: { scopes: scopes6 },
  city: { scopes: scopes5 },
  country: { scopes: scopes5 },
  work_station: { scopes: scopes5 },
  join_time: { scopes: scopes5 },
  is_tenant_manager: { scopes: scopes5 },
  employee_no: { scopes: scopes7 },
  employee_type: { scopes: scopes5 },
  orders: { scopes: scopes6, of: shape3 },
  custom_attrs: { scopes: scopes5, of: shape6 },
  enterprise_email: { scopes: scopes5 },
  job_title: { scopes: scopes5 },
  is_frozen: {},
  job_level_id: { scopes: scopes9 },
  job_family_id: { scopes: scopes10 },
  dotted_line_leader_user_ids: { scopes: scopes11 },
}
const shape10: AnswerShape = { user: { of: shape9 } }
const shape11: AnswerShape = {
  text: {},
  url: {},
  pc_url: {},
  option_value: {},
  name: {},
  picture_url: {},
  generic_user: { of: shape4 },
}
const shape12: AnswerShape = { type: {}, id: {}, value: { of: shape11 } }
const shape13: AnswerShape = { zh_cn: {}, ja_jp: {}, en_us: {} }
const shape14: AnswerShape = {
  subscription_id: {},
  license_plan_key: {},
  product_name: {},
  i18n_name: { of: shape13 },
  start_time: {},
  end_time: {},
}
const shape15: AnswerShape = { name: {}, i18n_name: { of: shape13 } }
const shape16: AnswerShape = { department_ids: {}, department_path_name: { of: shape15 } }
const shape17: AnswerShape = { department_id: {}, department_name: { of: shape15 }, department_path: { of: shape16 } }
const shape18: AnswerShape = {
  union_id: {},
  user_id: { scopes: scopes0 },
  open_id: {},
  name: { scopes: scopes1 },
  en_name: { scopes: scopes1 },
  nickname: { scopes: scopes1 },
  email: { scopes: scopes2 },
  mobile: { scopes: scopes3 },
  mobile_visible: {},
  gender: { scopes: scopes4 },
  avatar: { scopes: scopes1, of: shape1 },
  status: { scopes: scopes5, of: shape2 },
  department_ids: { scopes: scopes6 },
  leader_user_id: { scopes: scopes6 },
  city: { scopes: scopes5 },
  country: { scopes: scopes5 },
  work_station: { scopes: scopes5 },
  join_time: { scopes: scopes5 },
  is_tenant_manager: { scopes: scopes5 },
  employee_no: { scopes: scopes7 },
  employee_type: { scopes: scopes5 },
  orders: { scopes: scopes6, of: shape3 },
  custom_attrs: { scopes: scopes5, of: shape12 },
  enterprise_email: { scopes: scopes5 },
  job_title: { scopes: scopes5 },
  geo: { scopes: scopes8 },
  job_level_id: { scopes: scopes9 },
  job_family_id: { scopes: scopes10 },
  assign_info: { scopes: scopes13, of: shape14 },
  department_path: { scopes: scopes14, of: shape17 },
  dotted_line_leader_user_ids: { scopes: scopes11 },
}
const shape19: AnswerShape = { user: { of: shape18 } }
const shape20: AnswerShape = {
  union_id: {},
  user_id: { scopes: scopes0 },
  open_id: {},
  name: { scopes: scopes1 },
  en_name: { scopes: scopes1 },
  nickname: { scopes: scopes1 },
  email: { scopes: scopes2 },
  mobile: { scopes: scopes3 },
  mobile_visible: {},
  gender: { scopes: scopes4 },
  avatar_key: {},
  avatar: { scopes: scopes1, of: shape1 },
  status: { scopes: scopes5, of: shape2 },
  department_ids: { scopes: scopes6 },
  leader_user_id: { scopes: scopes6 },
  city: { scopes: scopes5 },
  country: { scopes: scopes5 },
  work_station: { scopes: scopes5 },
  join_time: { scopes: scopes5 },
  is_tenant_manager: { scopes: scopes5 },
  employee_no: { scopes: scopes7 },
  employee_type: { scopes: scopes5 },
  orders: { scopes: scopes6, of: shape3 },
  custom_attrs: { scopes: scopes5, of: shape6 },
  enterprise_email: { scopes: scopes5 },
  job_title: { scopes: scopes5 },
  is_frozen: {},
  geo: { scopes: scopes8 },
  job_level_id: { scopes: scopes9 },
  job_family_id: { scopes: scopes10 },
  subscription_ids: { scopes: scopes15 },
  assign_info: { scopes: scopes13, of: shape14 },
  department_path: { scopes: scopes14, of: shape17 },
  dotted_line_leader_user_ids: { scopes: scopes11 },
}
const shape21: AnswerShape = { items: { of: shape20 } }
const shape22: AnswerShape = { user_id: {}, name: {}, i18n_name: { of: shape13 } }
const shape23: AnswerShape = { users: { of: shape22 } }
const shape24: AnswerShape = {
  union_id: {},
  user_id: { scopes: scopes0 },
  open_id: {},
  name: { scopes: scopes1 },
  en_name: { scopes: scopes1 },
  nickname: { scopes: scopes1 },
  email: { scopes: scopes2 },
  mobile: { scopes: scopes3 },
  mobile_visible: {},
  gender: { scopes: scopes4 },
  avatar_key: {},
  avatar: { scopes: scopes1, of: shape1 },
  status: { scopes: scopes5, of: shape2 },
  department_ids: { scopes: scopes6 },
  leader_user_id: { scopes: scopes6 },
  city: { scopes: scopes5 },
  country: { scopes: scopes5 },
  work_station: { scopes: scopes5 },
  join_time: { scopes: scopes5 },
  is_tenant_manager: { scopes: scopes5 },
  employee_no: { scopes: scopes7 },
  employee_type: { scopes: scopes5 },
  orders: { scopes: scopes6, of: shape3 },
  custom_attrs: { scopes: scopes5, of: shape6 },
  enterprise_email: { scopes: scopes5 },
  job_title: { scopes: scopes5 },
  is_frozen: {},
  geo: { scopes: scopes8 },
  job_level_id: { scopes: scopes9 },
  job_family_id: { scopes: scopes10 },
  department_path: { scopes: scopes14, of: shape17 },
  dotted_line_leader_user_ids: { scopes: scopes11 },
}
const shape25: AnswerShape = { has_more: {}, page_token: {}, items: { of: shape24 } }
const shape26: AnswerShape = { user_id: {}, mobile: {}, email: {}, status: { scopes: scopes5, of: shape2 } }
const shape27: AnswerShape = { user_list: { of: shape26 } }
const shape28: AnswerShape = { avatar: { of: shape1 }, department_ids: {}, name: {}, open_id: {}, user_id: {} }
const shape29: AnswerShape = { has_more: {}, page_token: {}, users: { of: shape28 } }
const shape30: AnswerShape = { is_deleted: {} }
const shape31: AnswerShape = { leaderType: {}, leaderID: { scopes: scopes17 } }
const shape32: AnswerShape = {
  name: { scopes: scopes16 },
  i18n_name: { scopes: scopes16, of: shape13 },
  parent_department_id: { scopes: scopes17 },
  department_id: { scopes: scopes16 },
  open_department_id: {},
  leader_user_id: { scopes: scopes17 },
  chat_id: { scopes: scopes16 },
  order: { scopes: scopes17 },
  unit_ids: { scopes: scopes17 },
  member_count: { scopes: scopes17 },
  status: { scopes: scopes16, of: shape30 },
  leaders: { of: shape31 },
  group_chat_employee_types: {},
  department_hrbps: { scopes: scopes18 },
  primary_member_count: { scopes: scopes17 },
}
const shape33: AnswerShape = { department: { of: shape32 } }
const shape34: AnswerShape = {
  name: { scopes: scopes16 },
  i18n_name: { scopes: scopes16, of: shape13 },
  parent_department_id: { scopes: scopes17 },
  department_id: { scopes: scopes16 },
  open_department_id: {},
  leader_user_id: { scopes: scopes17 },
  chat_id: { scopes: scopes16 },
  order: { scopes: scopes17 },
  unit_ids: { scopes: scopes17 },
  member_count: { scopes: scopes17 },
  status: { scopes: scopes16, of: shape30 },
  leaders: { of: shape31 },
  group_chat_employee_types: {},
  primary_member_count: { scopes: scopes17 },
}
const shape35: AnswerShape = { department: { of: shape34 } }
const shape36: AnswerShape = { items: { of: shape32 } }
const shape37: AnswerShape = { has_more: {}, page_token: {}, items: { of: shape32 } }
const shape38: AnswerShape = { items: { of: shape32 }, page_token: {}, has_more: {} }
const shape39: AnswerShape = { group_id: {} }
const shape40: AnswerShape = {
  id: {},
  name: {},
  description: {},
  member_user_count: {},
  member_department_count: {},
  type: {},
}
const shape41: AnswerShape = { group: { of: shape40 } }
const shape42: AnswerShape = {
  id: {},
  name: {},
  description: {},
  member_user_count: {},
  member_department_count: {},
  type: {},
  department_scope_list: {},
  group_id: {},
}
const shape43: AnswerShape = { grouplist: { of: shape42 }, page_token: {}, has_more: {} }
const shape44: AnswerShape = { group_list: {}, page_token: {}, has_more: {} }
const shape45: AnswerShape = { member_id: {}, code: {} }
const shape46: AnswerShape = { results: { of: shape45 } }
const shape47: AnswerShape = { member_id: {}, member_type: {}, member_id_type: {} }
const shape48: AnswerShape = { memberlist: { of: shape47 }, page_token: {}, has_more: {} }
const shape49: AnswerShape = { id: {}, value: {}, name: {} }
const shape50: AnswerShape = { default_option_id: {}, option_type: {}, options: { of: shape49 } }
const shape51: AnswerShape = { locale: {}, value: {} }
const shape52: AnswerShape = { id: {}, type: {}, options: { of: shape50 }, i18n_name: { of: shape51 } }
const shape53: AnswerShape = { items: { of: shape52 }, page_token: {}, has_more: {} }
const shape54: AnswerShape = {
  enum_id: {},
  enum_value: {},
  content: {},
  enum_type: {},
  enum_status: {},
  i18n_content: { of: shape51 },
}
const shape55: AnswerShape = { employee_type_enum: { of: shape54 } }
const shape56: AnswerShape = { items: { of: shape54 }, has_more: {}, page_token: {} }
const shape57: AnswerShape = { unit_id: {} }
const shape58: AnswerShape = { unit_id: {}, department_id: {} }
const shape59: AnswerShape = { departmentlist: { of: shape58 }, has_more: {}, page_token: {} }
const shape60: AnswerShape = { unit_id: {}, name: {}, unit_type: {} }
const shape61: AnswerShape = { unit: { of: shape60 } }
const shape62: AnswerShape = { unitlist: { of: shape60 }, has_more: {}, page_token: {} }
const shape63: AnswerShape = {
  name: {},
  description: {},
  order: {},
  status: {},
  job_level_id: {},
  i18n_name: { of: shape51 },
  i18n_description: { of: shape51 },
}
const shape64: AnswerShape = { job_level: { of: shape63 } }
const shape65: AnswerShape = { items: { of: shape63 }, page_token: {}, has_more: {} }
const shape66: AnswerShape = {
  name: {},
  description: {},
  parent_job_family_id: {},
  status: {},
  i18n_name: { of: shape51 },
  i18n_description: { of: shape51 },
  job_family_id: {},
}
const shape67: AnswerShape = { job_family: { of: shape66 } }
const shape68: AnswerShape = { items: { of: shape66 }, page_token: {}, has_more: {} }
const shape69: AnswerShape = { job_title_id: {}, name: {}, i18n_name: { of: shape51 }, status: {} }
const shape70: AnswerShape = { job_title: { of: shape69 } }
const shape71: AnswerShape = { items: { of: shape69 }, page_token: {}, has_more: {} }
const shape72: AnswerShape = { work_city_id: {}, name: {}, i18n_name: { of: shape51 }, status: {} }
const shape73: AnswerShape = { work_city: { of: shape72 } }
const shape74: AnswerShape = { items: { of: shape72 }, page_token: {}, has_more: {} }
const shape75: AnswerShape = { role_id: {} }
const shape76: AnswerShape = { user_id: {}, reason: {} }
const shape77: AnswerShape = { results: { of: shape76 } }
const shape78: AnswerShape = { user_id: {}, scope_type: {}, department_ids: {} }
const shape79: AnswerShape = { member: { of: shape78 } }
const shape80: AnswerShape = { members: { of: shape78 }, page_token: {}, has_more: {} }
const shape81: AnswerShape = { result: { of: shape76 } }
const shape82: AnswerShape = { employee_id: {} }
const shape83: AnswerShape = { default_value: {}, i18n_value: {} }
const shape84: AnswerShape = { name: { scopes: scopes19, of: shape83 }, another_name: { scopes: scopes20 } }
const shape85: AnswerShape = {
  recursive_members_count: {},
  direct_members_count: {},
  recursive_members_count_exclude_leaders: {},
  recursive_departments_count: {},
  direct_departments_count: {},
}
const shape86: AnswerShape = { leader_type: {}, leader_id: {} }
const shape87: AnswerShape = { link_text: { of: shape83 }, url: {}, pcurl: {} }
const shape88: AnswerShape = { enum_ids: {}, enum_type: {} }
const shape89: AnswerShape = { ids: {} }
const shape90: AnswerShape = { phone_number: {}, extension_number: {} }
const shape91: AnswerShape = {
  field_type: {},
  text_value: { of: shape83 },
  url_value: { of: shape87 },
  enum_value: { of: shape88 },
  user_values: { of: shape89 },
  phone_value: { of: shape90 },
  field_key: {},
}
const shape92: AnswerShape = { department_id: {}, department_name: { of: shape83 } }
const shape93: AnswerShape = {
  department_id: { scopes: scopes26 },
  department_count: { scopes: scopes27, of: shape85 },
  has_child: { scopes: scopes28 },
  leaders: { scopes: scopes29, of: shape86 },
  parent_department_id: { scopes: scopes30 },
  name: { scopes: scopes31, of: shape83 },
  enabled_status: { scopes: scopes32 },
  order_weight: { scopes: scopes33 },
  custom_field_values: { scopes: scopes34, of: shape91 },
  department_path_infos: { scopes: scopes35, of: shape92 },
  data_source: { scopes: scopes36 },
}
const shape94: AnswerShape = { department_id: {}, order_weight_in_deparment: {}, order_weight_among_deparments: {} }
const shape95: AnswerShape = {
  employee_id: {},
  name: { of: shape84 },
  mobile: { scopes: scopes21 },
  email: { scopes: scopes22 },
  enterprise_email: { scopes: scopes23 },
  gender: { scopes: scopes24 },
  departments: { scopes: scopes25, of: shape93 },
  employee_order_in_departments: { scopes: scopes37, of: shape94 },
  description: { scopes: scopes38 },
  active_status: { scopes: scopes39 },
  is_resigned: { scopes: scopes40 },
  leader_id: { scopes: scopes41 },
  dotted_line_leader_ids: { scopes: scopes42 },
  is_primary_admin: { scopes: scopes43 },
  enterprise_email_aliases: { scopes: scopes44 },
  custom_field_values: { scopes: scopes45, of: shape91 },
  department_path_infos: { scopes: scopes46 },
  resign_time: { scopes: scopes47 },
  avatar: { scopes: scopes48, of: shape1 },
  background_image: { scopes: scopes49 },
  is_admin: { scopes: scopes50 },
  data_source: { scopes: scopes51 },
  geo_name: { scopes: scopes52 },
  subscription_ids: { scopes: scopes53 },
}
const shape96: AnswerShape = {
  place_id: {},
  place_name: { scopes: scopes56, of: shape83 },
  is_enabled: { scopes: scopes57 },
  description: { scopes: scopes56, of: shape83 },
}
const shape97: AnswerShape = {
  job_title_id: {},
  job_title_name: { scopes: scopes65, of: shape83 },
  is_enabled: { scopes: scopes66 },
  description: { scopes: scopes65, of: shape83 },
}
const shape98: AnswerShape = {
  job_level_id: {},
  job_level_name: { scopes: scopes68, of: shape83 },
  is_enabled: { scopes: scopes69 },
  is_deleted: { scopes: scopes69 },
  order: { scopes: scopes70 },
  description: { scopes: scopes68, of: shape83 },
}
const shape99: AnswerShape = {
  job_family_id: {},
  job_family_name: { scopes: scopes72, of: shape83 },
  is_enabled: { scopes: scopes73 },
  parent_job_family_id: { scopes: scopes74 },
  description: { scopes: scopes72, of: shape83 },
}
const shape100: AnswerShape = {
  work_country_or_region: { scopes: scopes54 },
  work_place: { scopes: scopes55, of: shape96 },
  work_station: { scopes: scopes58, of: shape83 },
  job_number: { scopes: scopes59 },
  extension_number: { scopes: scopes60 },
  join_date: { scopes: scopes61 },
  employment_type: { scopes: scopes62 },
  staff_status: { scopes: scopes63 },
  job_title: { scopes: scopes64, of: shape97 },
  job_level: { scopes: scopes67, of: shape98 },
  job_family: { scopes: scopes71, of: shape99 },
  resign_date: { scopes: scopes75 },
  resign_reason: { scopes: scopes76 },
  resign_remark: { scopes: scopes77 },
  resign_type: { scopes: scopes78 },
}
const shape101: AnswerShape = { base_info: { of: shape95 }, work_info: { of: shape100 } }
const shape102: AnswerShape = { has_more: {}, page_token: {} }
const shape103: AnswerShape = { id: {}, row_error: {}, field_errors: {} }
const shape104: AnswerShape = {
  employees: { of: shape101 },
  page_response: { of: shape102 },
  abnormals: { of: shape103 },
}
const shape105: AnswerShape = { employees: { of: shape101 }, abnormals: { of: shape103 } }
const shape106: AnswerShape = { department_id: {} }
const shape107: AnswerShape = {
  departments: { of: shape93 },
  page_response: { of: shape102 },
  abnormals: { of: shape103 },
}
const shape108: AnswerShape = { departments: { of: shape93 }, abnormals: { of: shape103 } }
const shape109: AnswerShape = {
  tenant_key: {},
  connect_time: {},
  avatar: { of: shape1 },
  brand: {},
  name: { of: shape83 },
  short_name: { of: shape83 },
}
const shape110: AnswerShape = { items: { of: shape109 }, page_token: {}, has_more: {} }
const shape111: AnswerShape = { open_department_id: {}, name: { of: shape83 } }
const shape112: AnswerShape = { open_group_id: {}, name: { of: shape83 } }
const shape113: AnswerShape = { open_user_id: {}, name: { of: shape83 }, avatar: { of: shape1 } }
const shape114: AnswerShape = {
  page_token: {},
  has_more: {},
  share_departments: { of: shape111 },
  share_groups: { of: shape112 },
  share_users: { of: shape113 },
}
const shape115: AnswerShape = { add_rule_id: {} }
const shape116: AnswerShape = { open_user_ids: {}, open_department_ids: {}, open_group_ids: {} }
const shape117: AnswerShape = {
  rule_id: {},
  subjects: { of: shape116 },
  subject_is_valid: {},
  objects: { of: shape116 },
  object_is_valid: {},
}
const shape118: AnswerShape = { items: { of: shape117 }, page_token: {}, has_more: {} }
const shape119: AnswerShape = { contact_field_key: {}, allow_open_query: {} }
const shape120: AnswerShape = { object: { of: shape119 }, old_object: { of: shape119 } }
const shape121: AnswerShape = { leaderType: {}, leaderID: { scopes: scopes80 } }
const shape122: AnswerShape = { union_id: {}, user_id: {}, open_id: {} }
const shape123: AnswerShape = {
  name: { scopes: scopes79 },
  parent_department_id: { scopes: scopes80 },
  department_id: { scopes: scopes79 },
  open_department_id: {},
  leader_user_id: { scopes: scopes79 },
  chat_id: { scopes: scopes80 },
  order: { scopes: scopes80 },
  status: { scopes: scopes79, of: shape30 },
  leaders: { of: shape121 },
  department_hrbps: { scopes: scopes18, of: shape122 },
}
const shape124: AnswerShape = { object: { of: shape123 } }
const shape125: AnswerShape = { status: { scopes: scopes79, of: shape30 }, open_department_id: {} }
const shape126: AnswerShape = { object: { of: shape123 }, old_object: { of: shape125 } }
const shape127: AnswerShape = { object: { of: shape123 }, old_object: { of: shape123 } }
const shape128: AnswerShape = { old_enum: { of: shape54 }, new_enum: { of: shape54 } }
const shape129: AnswerShape = { new_enum: { of: shape54 } }
const shape130: AnswerShape = { old_enum: { of: shape54 } }
const shape131: AnswerShape = {
  name: { scopes: scopes79 },
  i18n_name: { scopes: scopes79, of: shape13 },
  parent_department_id: { scopes: scopes80 },
  department_id: { scopes: scopes79 },
  open_department_id: {},
  leader_user_id: { scopes: scopes80 },
  chat_id: { scopes: scopes79 },
  order: { scopes: scopes80 },
  unit_ids: { scopes: scopes80 },
  member_count: { scopes: scopes80 },
  status: { scopes: scopes79, of: shape30 },
  leaders: { of: shape121 },
  group_chat_employee_types: {},
  primary_member_count: { scopes: scopes80 },
}
const shape132: AnswerShape = {
  union_id: {},
  user_id: { scopes: scopes0 },
  open_id: {},
  name: { scopes: scopes81 },
  en_name: { scopes: scopes81 },
  nickname: { scopes: scopes81 },
  email: { scopes: scopes2 },
  mobile: { scopes: scopes3 },
  gender: { scopes: scopes82 },
  avatar: { scopes: scopes81, of: shape1 },
  status: { scopes: scopes83, of: shape2 },
  leader_user_id: { scopes: scopes84 },
  city: { scopes: scopes83 },
  country: { scopes: scopes83 },
  work_station: { scopes: scopes83 },
  join_time: { scopes: scopes83 },
  employee_no: { scopes: scopes85 },
  employee_type: { scopes: scopes83 },
  custom_attrs: { scopes: scopes83, of: shape6 },
  enterprise_email: { scopes: scopes83 },
  job_title: { scopes: scopes83 },
  is_frozen: {},
  job_level_id: { scopes: scopes9 },
  job_family_id: { scopes: scopes10 },
  subscription_ids: { scopes: scopes15 },
  assign_info: { scopes: scopes13, of: shape14 },
  department_path: { scopes: scopes14, of: shape17 },
}
const shape133: AnswerShape = { user_group_id: {}, name: {}, type: {}, member_count: {}, status: {} }
const shape134: AnswerShape = { departments: { of: shape131 }, users: { of: shape132 }, user_groups: { of: shape133 } }
const shape135: AnswerShape = { added: { of: shape134 }, removed: { of: shape134 } }
const shape136: AnswerShape = {
  open_id: {},
  union_id: {},
  user_id: { scopes: scopes0 },
  name: { scopes: scopes81 },
  en_name: { scopes: scopes81 },
  nickname: { scopes: scopes81 },
  email: { scopes: scopes2 },
  enterprise_email: { scopes: scopes81 },
  job_title: {},
  mobile: { scopes: scopes3 },
  gender: { scopes: scopes82 },
  avatar: { scopes: scopes81, of: shape1 },
  status: { scopes: scopes83, of: shape2 },
  department_ids: { scopes: scopes84 },
  leader_user_id: { scopes: scopes83 },
  city: { scopes: scopes83 },
  country: { scopes: scopes83 },
  work_station: { scopes: scopes83 },
  join_time: { scopes: scopes83 },
  employee_no: { scopes: scopes85 },
  employee_type: { scopes: scopes83 },
  orders: { scopes: scopes84, of: shape3 },
  custom_attrs: { scopes: scopes83, of: shape6 },
  job_level_id: { scopes: scopes9 },
  job_family_id: { scopes: scopes10 },
  dotted_line_leader_user_ids: { scopes: scopes11 },
}
const shape137: AnswerShape = { object: { of: shape136 } }
const shape138: AnswerShape = { department_ids: { scopes: scopes84 }, open_id: {} }
const shape139: AnswerShape = { object: { of: shape136 }, old_object: { of: shape138 } }
const shape140: AnswerShape = {
  open_id: {},
  union_id: {},
  user_id: { scopes: scopes0 },
  name: { scopes: scopes81 },
  en_name: { scopes: scopes81 },
  nickname: { scopes: scopes81 },
  email: { scopes: scopes2 },
  job_title: {},
  mobile: { scopes: scopes3 },
  gender: { scopes: scopes82 },
  avatar: { scopes: scopes81, of: shape1 },
  status: { scopes: scopes83, of: shape2 },
  department_ids: { scopes: scopes84 },
  leader_user_id: { scopes: scopes83 },
  city: { scopes: scopes83 },
  country: { scopes: scopes83 },
  work_station: { scopes: scopes83 },
  join_time: { scopes: scopes83 },
  employee_no: { scopes: scopes85 },
  employee_type: { scopes: scopes83 },
  orders: { scopes: scopes84, of: shape3 },
  custom_attrs: { scopes: scopes83, of: shape6 },
  job_level_id: { scopes: scopes9 },
  job_family_id: { scopes: scopes10 },
  dotted_line_leader_user_ids: { scopes: scopes11 },
}
const shape141: AnswerShape = { object: { of: shape136 }, old_object: { of: shape140 } }

/** What the data of an answer may hold, and which scopes it takes to see it. */
export const contactAnswers: Record<string, AnswerShape> = {
  'GET /open-apis/contact/v3/scopes': shape0,
  'POST /open-apis/contact/v3/users': shape8,
  'PATCH /open-apis/contact/v3/users/:user_id': shape10,
  'GET /open-apis/contact/v3/users/:user_id': shape19,
  'GET /open-apis/contact/v3/users/batch': shape21,
  'POST /open-apis/contact/v3/users/basic_batch': shape23,
  'GET /open-apis/contact/v3/users/find_by_department': shape25,
  'POST /open-apis/contact/v3/users/batch_get_id': shape27,
  'GET /open-apis/search/v1/user': shape29,
  'POST /open-apis/contact/v3/departments': shape33,
  'PATCH /open-apis/contact/v3/departments/:department_id': shape33,
  'PUT /open-apis/contact/v3/departments/:department_id': shape35,
  'GET /open-apis/contact/v3/departments/:department_id': shape33,
  'GET /open-apis/contact/v3/departments/batch': shape36,
  'GET /open-apis/contact/v3/departments/:department_id/children': shape37,
  'GET /open-apis/contact/v3/departments/parent': shape37,
  'POST /open-apis/contact/v3/departments/search': shape38,
  'POST /open-apis/contact/v3/group': shape39,
  'GET /open-apis/contact/v3/group/:group_id': shape41,
  'GET /open-apis/contact/v3/group/simplelist': shape43,
  'GET /open-apis/contact/v3/group/member_belong': shape44,
  'POST /open-apis/contact/v3/group/:group_id/member/batch_add': shape46,
  'GET /open-apis/contact/v3/group/:group_id/member/simplelist': shape48,
  'GET /open-apis/contact/v3/custom_attrs': shape53,
  'POST /open-apis/contact/v3/employee_type_enums': shape55,
  'PUT /open-apis/contact/v3/employee_type_enums/:enum_id': shape55,
  'GET /open-apis/contact/v3/employee_type_enums': shape56,
  'POST /open-apis/contact/v3/unit': shape57,
  'GET /open-apis/contact/v3/unit/list_department': shape59,
  'GET /open-apis/contact/v3/unit/:unit_id': shape61,
  'GET /open-apis/contact/v3/unit': shape62,
  'POST /open-apis/contact/v3/job_levels': shape64,
  'PUT /open-apis/contact/v3/job_levels/:job_level_id': shape64,
  'GET /open-apis/contact/v3/job_levels/:job_level_id': shape64,
  'GET /open-apis/contact/v3/job_levels': shape65,
  'POST /open-apis/contact/v3/job_families': shape67,
  'PUT /open-apis/contact/v3/job_families/:job_family_id': shape67,
  'GET /open-apis/contact/v3/job_families/:job_family_id': shape67,
  'GET /open-apis/contact/v3/job_families': shape68,
  'GET /open-apis/contact/v3/job_titles/:job_title_id': shape70,
  'GET /open-apis/contact/v3/job_titles': shape71,
  'GET /open-apis/contact/v3/work_cities/:work_city_id': shape73,
  'GET /open-apis/contact/v3/work_cities': shape74,
  'POST /open-apis/contact/v3/functional_roles': shape75,
  'POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create': shape77,
  'PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes': shape77,
  'GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id': shape79,
  'GET /open-apis/contact/v3/functional_roles/:role_id/members': shape80,
  'PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete': shape81,
  'POST /open-apis/directory/v1/employees': shape82,
  'POST /open-apis/directory/v1/employees/filter': shape104,
  'POST /open-apis/directory/v1/employees/mget': shape105,
  'POST /open-apis/directory/v1/employees/search': shape104,
  'POST /open-apis/directory/v1/departments': shape106,
  'POST /open-apis/directory/v1/departments/filter': shape107,
  'POST /open-apis/directory/v1/departments/mget': shape108,
  'POST /open-apis/directory/v1/departments/search': shape107,
  'GET /open-apis/directory/v1/collaboration_tenants': shape110,
  'GET /open-apis/directory/v1/share_entities': shape114,
  'POST /open-apis/directory/v1/collaboration_rules': shape115,
  'GET /open-apis/directory/v1/collaboration_rules': shape118,
}

/** What an event may hold, and which scopes it takes. */
export const contactEvents: Record<string, AnswerShape> = {
  'contact.custom_attr_event.updated_v3': shape120,
  'contact.department.created_v3': shape124,
  'contact.department.deleted_v3': shape126,
  'contact.department.updated_v3': shape127,
  'contact.employee_type_enum.actived_v3': shape128,
  'contact.employee_type_enum.created_v3': shape129,
  'contact.employee_type_enum.deactivated_v3': shape128,
  'contact.employee_type_enum.deleted_v3': shape130,
  'contact.employee_type_enum.updated_v3': shape128,
  'contact.scope.updated_v3': shape135,
  'contact.user.created_v3': shape137,
  'contact.user.deleted_v3': shape139,
  'contact.user.updated_v3': shape141,
}
