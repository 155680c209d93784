import type { Names } from './types.ts'

/** One person of the company that the emulator starts with. */
export interface UserSeed {
  name: string
  /** Default: the name. */
  enName?: string
  /** The name in other languages. */
  names?: Names
  nickname?: string
  /** Default: the first name in lower case at `acme.example`. */
  email?: string
  enterpriseEmail?: string
  mobile?: string
  /** 0 not told, 1 male, 2 female, 3 other. Default: 0. */
  gender?: number
  jobTitle?: string
  /** Name of a seeded department. */
  department?: string
  /** Names of all departments, the main one first. Default: `department` alone. */
  departments?: string[]
  /** E-mail of the manager. */
  manager?: string
  /** E-mails of others to whom the person reports. */
  dottedManagers?: string[]
  /** Default: a number counted from 1. */
  employeeNo?: string
  /** `enum_value` of the type of employees: 1 regular, 2 intern, 3 outsourced, 4 contractor, 5 consultant, or a seeded one. Default: 1. */
  employeeType?: number
  city?: string
  /** `CN`, `US`, … */
  country?: string
  /** Where the data of the person is kept, in companies with several places. */
  geo?: string
  workStation?: string
  /** Seconds since 1970. */
  joinedAt?: number
  /** Name of a seeded job level. */
  jobLevel?: string
  /** Name of a seeded job family. */
  jobFamily?: string
  /** Id of a seeded field → its text, its address, its option, or the e-mail of a person. */
  customAttrs?: Record<string, string>
  /** Whether the app may see and message this person. Default: `true`. */
  available?: boolean
  resigned?: boolean
  /** Suspended. */
  frozen?: boolean
  /** Left of their own will, and not yet among those who resigned. */
  exited?: boolean
  /** Invited, and has not joined yet. */
  unjoined?: boolean
  /** Founded the company on the platform: can't be deleted or frozen. */
  founder?: boolean
  openId?: string
  userId?: string
}

export interface DepartmentSeed {
  /** Not the name of another one. */
  name: string
  /** The name in other languages. */
  names?: Names
  /** Name of the department above. Default: the company itself. */
  parent?: string
  /** E-mail of who leads it. */
  leader?: string
  /** E-mails of those who lead it besides. */
  deputies?: string[]
  /** E-mails of its partners in human resources. */
  hrbps?: string[]
  /** Default: `D001`, `D002`, … */
  departmentId?: string
}

export interface ChatSeed {
  name: string
  /** E-mails. */
  members: string[]
  /** Whether the app's bot is in the group. Default: `true`. */
  bot?: boolean
  mode?: 'group' | 'topic'
  chatId?: string
  /** Whether everybody of the company may join. Default: `false`. */
  public?: boolean
  /** `docx`: a document of blocks, as groups have it by now; `doc`: the older kind. Default: `docx`. */
  announcement?: 'doc' | 'docx'
}

/** A group of people and departments: with members who are named, or with a rule that finds them. */
export interface UserGroupSeed {
  name: string
  description?: string
  /** E-mails. */
  members?: string[]
  /** Names of departments. */
  departments?: string[]
  /** Makes the group a dynamic one: all that is said has to hold. */
  rule?: {
    /** Names of departments, those below them included. */
    departments?: string[]
    cities?: string[]
    employeeTypes?: number[]
  }
}

/** What describes people and departments of a company. */
export interface DirectorySeed {
  userGroups?: UserGroupSeed[]
  units?: { name: string; type: string; departments?: string[] }[]
  /** Members by e-mail, with the departments that they look after; all of them where none is named. */
  roles?: { name: string; members?: { user: string; departments?: string[] }[] }[]
  /** Types of employees beside the five of the platform. */
  employeeTypes?: { content: string; inUse?: boolean }[]
  jobLevels?: { name: string; order?: number; description?: string }[]
  jobFamilies?: { name: string; parent?: string; description?: string }[]
  /** Fields of the company's own. */
  customAttrs?: {
    id: string
    type: 'TEXT' | 'HREF' | 'ENUMERATION' | 'PICTURE_ENUM' | 'GENERIC_USER'
    names: Names
    options?: string[]
  }[]
  /** Other companies with which this one works. */
  partners?: { name: string; tenantKey?: string; brand?: 'feishu' | 'lark' }[]
}

/** The company that an emulator starts with. */
export interface CompanySeed extends DirectorySeed {
  name: string
  users: UserSeed[]
  departments: DepartmentSeed[]
  chats: ChatSeed[]
}
