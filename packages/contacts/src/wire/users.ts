// Written by tooling/codegen/contacts/generate.ts from the platform's documentation.
import type { Avatar, User, UserStatus } from '../users/types.ts'

export interface UserOrderInput {
  department_id?: string | undefined
  /** Place of the person among those of the department; higher comes first. Default: `0`. */
  user_order?: number | undefined
  /** Place of the department among those of the person; higher comes first. Default: `0`. */
  department_order?: number | undefined
  /** Whether it is the person's main department. */
  is_primary_dept?: boolean | undefined
}

export interface UserCustomAttrInput {
  type?: 'TEXT' | 'HREF' | 'ENUMERATION' | 'PICTURE_ENUM' | 'GENERIC_USER' | (string & {}) | undefined
  id?: string | undefined
  value?: UserCustomAttrValueInput | undefined
}

export interface UserCustomAttrValueInput {
  text?: string | undefined
  url?: string | undefined
  pc_url?: string | undefined
  option_id?: string | undefined
  generic_user?: CustomAttrGenericUserInput | undefined
}

export interface CustomAttrGenericUserInput {
  id: string
  type: 1 | (number & {})
}

export interface UserAnswer {
  user: User
}

export interface UserList {
  items?: User[]
}

export interface UserBasics {
  users: UserBasic[]
}

export interface UserBasic {
  user_id: string
  name: string
  i18n_name?: UserBasicI18nName
}

export interface UserBasicI18nName {
  zh_cn: string
  ja_jp: string
  en_us: string
}

export interface FoundUserIds {
  user_list?: FoundUserId[]
}

export interface FoundUserId {
  user_id?: string
  mobile?: string
  email?: string
  status?: UserStatus
}

export interface ResourceAcceptor {
  processing_type: '1' | '2' | '3' | (string & {})
  acceptor_user_id?: string | undefined
}

export interface UserDepartmentInfoInput {
  department_id: string
  /** Place of the person among those of the department; higher comes first. */
  user_order?: number | undefined
  /** Place of the department among those of the person; higher comes first. */
  department_order?: number | undefined
}

export interface FoundUserPage {
  /** Whether there are more pages. */
  has_more: boolean
  /** For the next page. */
  page_token?: string
  users?: FoundUser[]
}

export interface FoundUser {
  avatar?: Avatar
  department_ids?: string[]
  name?: string
  open_id?: string
  user_id?: string
}
