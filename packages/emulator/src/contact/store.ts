import type { Names } from '../store/types.ts'

/** People and departments under one name; the members of a dynamic group follow from its rule. */
export interface UserGroup {
  groupId: string
  name: string
  description: string
  /** 1: members are named, 2: a rule finds them. */
  type: 1 | 2
  /** Open ids. */
  users: Set<string>
  /** Open department ids. */
  departments: Set<string>
  rule: GroupRule | undefined
}

/** Whom a dynamic group holds: all that is said has to be so. */
export interface GroupRule {
  /** Open ids of departments, those below them included. */
  departmentIds?: string[]
  cities?: string[]
  employeeTypes?: number[]
}

export interface Unit {
  unitId: string
  name: string
  unitType: string
  /** Open department ids. */
  departments: Set<string>
}

export interface Role {
  roleId: string
  name: string
  /** Open id → open ids of the departments that the member looks after; `undefined`: all. */
  members: Map<string, string[] | undefined>
  /** Made by the platform, and not to be changed. */
  system: boolean
}

export interface EmployeeType {
  enumId: string
  enumValue: number
  content: string
  /** 1: made by the platform, 2: made by the company. */
  enumType: number
  /** 1: in use, 2: not. */
  enumStatus: number
  i18nContent: Localized[]
}

/** A text in one language, as it goes over the wire. */
export interface Localized {
  locale: string
  value: string
}

/** Job levels, families and titles, and cities: what they have in common, and their own fields as on the wire. */
export interface Described {
  id: string
  name: string
  status: boolean
  fields: Record<string, unknown>
}

export interface CustomAttr {
  id: string
  type: string
  names: Names
  options: { id: string; value: string; name: string }[]
}

/** Another company with which this one works. */
export interface Partner {
  tenantKey: string
  name: string
  brand: string
  connectedAt: number
}

export interface CollaborationRule {
  ruleId: string
  tenantKey: string
  subjects: Entities
  objects: Entities
}

/** As they go over the wire. */
export interface Entities {
  open_user_ids: string[]
  open_department_ids: string[]
  open_group_ids: string[]
}

/** Whom the app may see. */
export interface ContactScope {
  /** Open department ids. */
  departments: string[]
  /** Open ids. */
  users: string[]
  groups: string[]
}

/** What describes people and departments. */
export interface ContactStore {
  groups: Map<string, UserGroup>
  units: Map<string, Unit>
  roles: Map<string, Role>
  employeeTypes: Map<string, EmployeeType>
  jobLevels: Map<string, Described>
  jobFamilies: Map<string, Described>
  jobTitles: Map<string, Described>
  workCities: Map<string, Described>
  customAttrs: Map<string, CustomAttr>
  partners: Map<string, Partner>
  rules: Map<string, CollaborationRule>
  /** `undefined`: the whole company. */
  scope: ContactScope | undefined
  /** Most departments below one that are listed all at once. */
  largestSubtree: number
}

export function createContactStore(): ContactStore {
  return {
    groups: new Map(),
    units: new Map(),
    roles: new Map(),
    employeeTypes: new Map(),
    jobLevels: new Map(),
    jobFamilies: new Map(),
    jobTitles: new Map(),
    workCities: new Map(),
    customAttrs: new Map(),
    partners: new Map(),
    rules: new Map(),
    scope: undefined,
    largestSubtree: Number.POSITIVE_INFINITY,
  }
}
