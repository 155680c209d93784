import type { Names } from './types.ts'

/** One person of the company that the emulator starts with. */
export interface UserSeed {
  name: string
  /** Default: the name. */
  enName?: string | undefined
  /** The name in other languages. */
  names?: Names | undefined
  nickname?: string | undefined
  /** Default: the first name in lower case at `acme.example`. */
  email?: string | undefined
  enterpriseEmail?: string | undefined
  mobile?: string | undefined
  /** 0 not told, 1 male, 2 female, 3 other. Default: 0. */
  gender?: number | undefined
  jobTitle?: string | undefined
  /** Name of a seeded department. */
  department?: string | undefined
  /** Names of all departments, the main one first. Default: `department` alone. */
  departments?: string[] | undefined
  /** E-mail of the manager. */
  manager?: string | undefined
  /** E-mails of others to whom the person reports. */
  dottedManagers?: string[] | undefined
  /** Default: a number counted from 1. */
  employeeNo?: string | undefined
  /** `enum_value` of the type of employees: 1 regular, 2 intern, 3 outsourced, 4 contractor, 5 consultant, or a seeded one. Default: 1. */
  employeeType?: number | undefined
  city?: string | undefined
  /** `CN`, `US`, … */
  country?: string | undefined
  /** Where the data of the person is kept, in companies with several places. */
  geo?: string | undefined
  workStation?: string | undefined
  /** Seconds since 1970. */
  joinedAt?: number | undefined
  /** Name of a seeded job level. */
  jobLevel?: string | undefined
  /** Name of a seeded job family. */
  jobFamily?: string | undefined
  /** Id of a seeded field → its text, its address, its option, or the e-mail of a person. */
  customAttrs?: Record<string, string> | undefined
  /** Whether the app may see and message this person. Default: `true`. */
  available?: boolean | undefined
  resigned?: boolean | undefined
  /** Suspended. */
  frozen?: boolean | undefined
  /** Left of their own will, and not yet among those who resigned. */
  exited?: boolean | undefined
  /** Invited, and has not joined yet. */
  unjoined?: boolean | undefined
  /** Founded the company on the platform: can't be deleted or frozen. */
  founder?: boolean | undefined
  openId?: string | undefined
  userId?: string | undefined
}

export interface DepartmentSeed {
  /** Not the name of another one. */
  name: string
  /** The name in other languages. */
  names?: Names | undefined
  /** Name of the department above. Default: the company itself. */
  parent?: string | undefined
  /** E-mail of who leads it. */
  leader?: string | undefined
  /** E-mails of those who lead it besides. */
  deputies?: string[] | undefined
  /** E-mails of its partners in human resources. */
  hrbps?: string[] | undefined
  /** Default: `D001`, `D002`, … */
  departmentId?: string | undefined
}

export interface ChatSeed {
  name: string
  /** E-mails. */
  members: string[]
  /** Whether the app's bot is in the group. Default: `true`. */
  bot?: boolean | undefined
  mode?: 'group' | 'topic' | undefined
  chatId?: string | undefined
  /** Whether everybody of the company may join. Default: `false`. */
  public?: boolean | undefined
  /** `docx`: a document of blocks, as groups have it by now; `doc`: the older kind. Default: `docx`. */
  announcement?: 'doc' | 'docx' | undefined
}

/** A group of people and departments: with members who are named, or with a rule that finds them. */
export interface UserGroupSeed {
  name: string
  description?: string | undefined
  /** E-mails. */
  members?: string[] | undefined
  /** Names of departments. */
  departments?: string[] | undefined
  /** Makes the group a dynamic one: all that is said has to hold. */
  rule?:
    | {
        /** Names of departments, those below them included. */
        departments?: string[] | undefined
        cities?: string[] | undefined
        employeeTypes?: number[] | undefined
      }
    | undefined
}

/** What describes people and departments of a company. */
export interface DirectorySeed {
  userGroups?: UserGroupSeed[] | undefined
  units?: { name: string; type: string; departments?: string[] | undefined }[] | undefined
  /** Members by e-mail, with the departments that they look after; all of them where none is named. */
  roles?: { name: string; members?: { user: string; departments?: string[] | undefined }[] | undefined }[] | undefined
  /** Types of employees beside the five of the platform. */
  employeeTypes?: { content: string; inUse?: boolean | undefined }[] | undefined
  jobLevels?: { name: string; order?: number | undefined; description?: string | undefined }[] | undefined
  jobFamilies?: { name: string; parent?: string | undefined; description?: string | undefined }[] | undefined
  /** Fields of the company's own. */
  customAttrs?:
    | {
        id: string
        type: 'TEXT' | 'HREF' | 'ENUMERATION' | 'PICTURE_ENUM' | 'GENERIC_USER'
        names: Names
        options?: string[] | undefined
      }[]
    | undefined
  /** Other companies with which this one works. */
  partners?: { name: string; tenantKey?: string | undefined; brand?: 'feishu' | 'lark' | undefined }[] | undefined
}

/** The company that an emulator starts with. */
export interface CompanySeed extends DirectorySeed {
  name: string
  users: UserSeed[]
  departments: DepartmentSeed[]
  chats: ChatSeed[]
}
