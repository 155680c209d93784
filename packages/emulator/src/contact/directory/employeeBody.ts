import { idOf } from '../../store/store.ts'
import type { Names, Person } from '../../store/types.ts'
import type { World } from '../../world.ts'
import type { Described } from '../store.ts'
import { departmentPath } from '../users/personBody.ts'
import { avatarBody, departmentIdOf, type Kinds, personId, record, string } from '../wire.ts'
import { directoryDepartmentBody, pathInfos, text } from './departmentBody.ts'

const FROM_API = 2

/** Who frozen, left, not there yet or at work is. */
function activeStatus(person: Person): number {
  if (person.exited) return 5
  if (person.unjoined) return 4
  return person.frozen ? 3 : 2
}

function staffStatus(person: Person): number {
  if (person.resigned) return 2
  return person.resigning ? 5 : 1
}

const FIELD_TYPES: Record<string, string> = {
  TEXT: '1',
  HREF: '2',
  ENUMERATION: '3',
  PICTURE_ENUM: '3',
  GENERIC_USER: '4',
}

function customFields(person: Person): Record<string, unknown>[] {
  return person.customAttrs.map(attr => {
    const value = record(attr.value)
    const type = String(attr.type)
    const link = { link_text: text(string(value.text) ?? ''), url: value.url, pcurl: value.pc_url ?? value.url }
    return {
      field_key: attr.id,
      field_type: FIELD_TYPES[type] ?? '1',
      ...(type === 'TEXT' && { text_value: text(string(value.text) ?? '') }),
      ...(type === 'HREF' && { url_value: link }),
      ...(value.option_id !== undefined && { enum_value: { enum_ids: [value.option_id], enum_type: '1' } }),
      ...(type === 'GENERIC_USER' && { user_values: [{ ids: [record(value.generic_user).id] }] }),
    }
  })
}

const described = (held: Described | undefined, kind: string): Record<string, unknown> | undefined =>
  held && {
    [`${kind}_id`]: held.id,
    [`${kind}_name`]: text(held.name),
    is_enabled: held.status,
    is_deleted: false,
    order: held.fields.order === undefined ? undefined : String(held.fields.order),
    parent_job_family_id: held.fields.parent_job_family_id || '0',
    description: text(String(held.fields.description ?? '')),
  }

/** The day of a time in seconds. */
const dayOf = (seconds: number): string | undefined =>
  seconds > 0 ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined

function baseInfo(person: Person, kinds: Kinds, world: World): Record<string, unknown> {
  const departments = person.departmentIds.flatMap(id => world.store.departments.get(id) ?? [])
  const names: Names = { en_us: person.enName, ...person.names }
  return {
    employee_id: idOf(person, kinds.user),
    name: { name: text(person.name, names), another_name: person.nickname },
    mobile: person.mobile,
    email: person.email,
    enterprise_email: person.enterpriseEmail,
    gender: person.gender,
    departments: departments.map(department => directoryDepartmentBody(department, kinds, world)),
    employee_order_in_departments: person.orders.map(order => ({
      department_id: departmentIdOf(world, order.departmentId, kinds.department),
      order_weight_in_deparment: String(order.userOrder),
      order_weight_among_deparments: String(order.departmentOrder),
    })),
    description: '',
    active_status: activeStatus(person),
    is_resigned: person.resigned,
    leader_id: personId(world, person.leaderOpenId, kinds.user),
    dotted_line_leader_ids: person.dottedLeaderOpenIds.flatMap(id => personId(world, id, kinds.user) ?? []),
    is_primary_admin: person.tenantManager,
    is_admin: person.tenantManager,
    enterprise_email_aliases: [],
    custom_field_values: customFields(person),
    department_path_infos: departments.map(department => pathInfos(departmentPath(department, world), kinds, world)),
    resign_time: person.resignedAtMs === undefined ? undefined : String(person.resignedAtMs),
    avatar: avatarBody(person),
    background_image: '',
    data_source: FROM_API,
    geo_name: person.geo || undefined,
    subscription_ids: person.subscriptionIds,
  }
}

function workInfo(person: Person, world: World): Record<string, unknown> {
  const { jobTitles, workCities, jobLevels, jobFamilies } = world.store.contacts
  const named = (held: Map<string, Described>, name: string) => [...held.values()].find(one => one.name === name)
  const place = described(named(workCities, person.city), 'place')
  return {
    work_country_or_region: person.country,
    work_place: place,
    work_station: text(person.workStation),
    job_number: person.employeeNo,
    extension_number: '',
    join_date: dayOf(person.joinedAt),
    employment_type: person.employeeType,
    staff_status: staffStatus(person),
    job_title: described(named(jobTitles, person.jobTitle), 'job_title'),
    job_level: described(jobLevels.get(person.jobLevelId ?? ''), 'job_level'),
    job_family: described(jobFamilies.get(person.jobFamilyId ?? ''), 'job_family'),
    resign_date: person.resigning?.date,
    resign_reason: person.resigning?.reason,
    resign_remark: person.resigning?.remark,
    resign_type: person.resigning?.type,
  }
}

/** An employee with all that is known. */
export function employeeBody(person: Person, kinds: Kinds, world: World): Record<string, unknown> {
  return { base_info: baseInfo(person, kinds, world), work_info: workInfo(person, world) }
}
