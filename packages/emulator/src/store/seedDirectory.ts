import type { ContactStore, Described, UserGroup } from '../contact/store.ts'
import { digest } from '../ids.ts'
import type { CompanySeed, UserGroupSeed } from './seeds.ts'

/** Ids of those whom a seed names. */
export interface Known {
  user: (email: string) => string
  department: (name: string) => string
}

/** Ids of what a person's seed names. */
export interface DescribedIds {
  level: (name: string | undefined) => string | undefined
  family: (name: string | undefined) => string | undefined
  attrs: (values: Record<string, string> | undefined) => Record<string, unknown>[]
}

const BUILT_IN_TYPES: [content: string, en: string][] = [
  ['正式', 'Regular'],
  ['实习', 'Intern'],
  ['外包', 'Outsourced'],
  ['劳务', 'Contractor'],
  ['顾问', 'Consultant'],
]

const idOf = (kind: string, name: string): string => digest(`${kind}:${name}`, 15)
const enumId = (name: string): string => Buffer.from(digest(`type:${name}`, 32), 'hex').toString('base64url')

function put(held: Map<string, Described>, kind: string, name: string, fields: Record<string, unknown> = {}): void {
  const id = idOf(kind, name)
  held.set(id, { id, name, status: true, fields })
}

/** Puts in what describes people and departments. */
export function seedDirectory(contacts: ContactStore, company: CompanySeed, known: Known, nowMs: number): DescribedIds {
  for (const [index, [content, en]] of BUILT_IN_TYPES.entries()) {
    const i18nContent = [
      { locale: 'zh_cn', value: content },
      { locale: 'en_us', value: en },
    ]
    const id = enumId(en)
    contacts.employeeTypes.set(id, {
      enumId: id,
      enumValue: index + 1,
      content,
      enumType: 1,
      enumStatus: 1,
      i18nContent,
    })
  }
  for (const [index, { content, inUse = true }] of (company.employeeTypes ?? []).entries()) {
    const id = enumId(content)
    const enumValue = BUILT_IN_TYPES.length + index + 1
    const enumStatus = inUse ? 1 : 2
    contacts.employeeTypes.set(id, { enumId: id, enumValue, content, enumType: 2, enumStatus, i18nContent: [] })
  }
  for (const [index, { name, order = 100 + index, description = '' }] of (company.jobLevels ?? []).entries()) {
    put(contacts.jobLevels, 'level', name, { order, description })
  }
  for (const { name, parent, description = '' } of company.jobFamilies ?? []) {
    put(contacts.jobFamilies, 'family', name, {
      parent_job_family_id: parent === undefined ? '' : idOf('family', parent),
      description,
    })
  }
  for (const { jobTitle, city } of company.users) {
    if (jobTitle) put(contacts.jobTitles, 'title', jobTitle)
    if (city) put(contacts.workCities, 'city', city)
  }
  for (const { id, type, names, options = [] } of company.customAttrs ?? []) {
    const choices = options.map(value => ({ id: digest(`option:${id}:${value}`, 8), value, name: value }))
    contacts.customAttrs.set(id, { id, type, names, options: choices })
  }
  for (const { name, type, departments = [] } of company.units ?? []) {
    const unitId = `BU${digest(`unit:${name}`, 10)}`
    contacts.units.set(unitId, {
      unitId,
      name,
      unitType: type,
      departments: new Set(departments.map(known.department)),
    })
  }
  for (const { name, members = [] } of company.roles ?? []) {
    const roleId = idOf('role', name)
    const held = members.map(({ user, departments }) => [known.user(user), departments?.map(known.department)] as const)
    contacts.roles.set(roleId, { roleId, name, members: new Map(held), system: false })
  }
  for (const seed of company.userGroups ?? []) {
    const group = groupOf(seed, known)
    contacts.groups.set(group.groupId, group)
  }
  for (const { name, tenantKey = digest(`tenant:${name}`, 16), brand = 'feishu' } of company.partners ?? []) {
    contacts.partners.set(tenantKey, { tenantKey, name, brand, connectedAt: Math.floor(nowMs / 1000) })
  }
  const held = (map: Map<string, Described>, kind: string) => (name: string | undefined) => {
    if (name === undefined) return undefined
    const id = idOf(kind, name)
    if (!map.has(id)) throw new TypeError(`The seed names a job ${kind} that it does not hold: ${name}`)
    return id
  }
  const userId = (email: string): string => {
    known.user(email)
    return digest(`employee:${email}`, 8)
  }
  return {
    level: held(contacts.jobLevels, 'level'),
    family: held(contacts.jobFamilies, 'family'),
    attrs: (values = {}) => Object.entries(values).map(([id, value]) => attrOf(contacts, id, value, userId)),
  }
}

function attrOf(
  contacts: ContactStore,
  id: string,
  value: string,
  userId: (email: string) => string,
): Record<string, unknown> {
  const attr = contacts.customAttrs.get(id)
  if (!attr) throw new TypeError(`The seed names a field that it does not hold: ${id}`)
  if (attr.type === 'TEXT') return { type: attr.type, id, value: { text: value } }
  if (attr.type === 'HREF') return { type: attr.type, id, value: { text: value, url: value, pc_url: value } }
  if (attr.type === 'GENERIC_USER')
    return { type: attr.type, id, value: { generic_user: { id: userId(value), type: 1 } } }
  const option = attr.options.find(one => one.value === value)
  if (!option) throw new TypeError(`The seed names an option that ${id} does not have: ${value}`)
  const picture = attr.type === 'PICTURE_ENUM' && { picture_url: `https://pictures.acme.example/${option.id}` }
  return {
    type: attr.type,
    id,
    value: { option_id: option.id, option_value: option.value, name: option.name, ...picture },
  }
}

function groupOf({ name, description = '', members, departments, rule }: UserGroupSeed, known: Known): UserGroup {
  return {
    groupId: `g${digest(`group:${name}`, 14)}`,
    name,
    description,
    type: rule ? 2 : 1,
    users: new Set((members ?? []).map(known.user)),
    departments: new Set((departments ?? []).map(known.department)),
    rule: rule && {
      ...(rule.cities && { cities: rule.cities }),
      ...(rule.employeeTypes && { employeeTypes: rule.employeeTypes }),
      ...(rule.departments && { departmentIds: rule.departments.map(known.department) }),
    },
  }
}
