import { refuse } from '../../http/refusal.ts'
import type { Call } from '../../http/route.ts'
import type { Person } from '../../store/types.ts'
import type { World } from '../../world.ts'
import {
  type Checking,
  checkDepartments,
  checkEmail,
  checkEnterpriseEmail,
  checkLeader,
  checkMobile,
  checkNumber,
  checkUserId,
  type PersonCodes,
} from '../users/checkPerson.ts'
import { kindsOf, record, records, string, strings } from '../wire.ts'

const CODES: PersonCodes = {
  mobileTaken: 2221103,
  mobileInvalid: 2221106,
  emailTaken: 2221104,
  emailInvalid: 2221107,
  enterpriseEmailTaken: 2221118,
  enterpriseEmailInvalid: 2221278,
  noDepartment: 2221129,
  tooManyDepartments: 2221141,
  unknownDepartment: 2221181,
  numberTaken: 2221240,
  idTaken: 2221115,
  idInvalid: 2221116,
  leaderInvalid: 2224003,
  leaderIsOneself: 2221239,
}

const MOST_CHARACTERS = 64

export const employeeChecking = (call: Call, world: World, own?: Person): Checking => ({
  call,
  world,
  codes: CODES,
  own,
})

/** Where an employee is, as `employee_order_in_departments` says. */
export function readPlaces(value: unknown, checking: Checking): Pick<Person, 'departmentIds' | 'orders'> {
  const places = records(value)
  const main = places.findIndex(place => place.is_main_department === true)
  if (main > 0) refuse(2221255, 'The main department comes first')
  const ids = places.map(place => string(place.department_id) ?? '')
  const departmentIds = checkDepartments(ids, kindsOf(checking.call), checking)
  for (const id of departmentIds) {
    if (checking.world.store.departments.get(id)?.enabled === false) refuse(2221292, 'The department is not in use')
  }
  return {
    departmentIds,
    orders: departmentIds.map((departmentId, index) => ({
      departmentId,
      userOrder: Number(places[index]?.order_weight_in_deparment ?? 0),
      departmentOrder: Number(places[index]?.order_weight_among_deparments ?? 0),
    })),
  }
}

/** What the `employee` of a body says, checked. */
export function readEmployee(call: Call, world: World, own?: Person): Partial<Person> {
  const employee = record(call.body.employee)
  const checking = employeeChecking(call, world, own)
  const kinds = kindsOf(call)
  const { contacts } = world.store
  const read: Partial<Person> = {}
  const set = (field: string, put: (value: string) => void): void => {
    const value = string(employee[field])
    if (value !== undefined) put(value)
  }
  if (employee.name !== undefined) readName(record(employee.name), read)
  set('mobile', value => {
    checkMobile(value, checking)
    read.mobile = value
  })
  set('email', value => {
    if (value !== '') checkEmail(value, checking)
    read.email = value
  })
  set('enterprise_email', value => {
    if (value !== '') checkEnterpriseEmail(value, checking)
    read.enterpriseEmail = value
  })
  set('custom_employee_id', value => {
    checkUserId(value, checking)
    read.userId = value
  })
  set('leader_id', value => {
    read.leaderOpenId = checkLeader(value, kinds, checking)
    checkNoLoop(read.leaderOpenId, own, world)
  })
  set('work_country_or_region', value => {
    read.country = value
  })
  set('work_place_id', value => {
    const place = contacts.workCities.get(value)
    if (!place) refuse(2221217, 'There is no such place')
    read.city = place.name
  })
  set('job_number', value => {
    checkNumber(value, checking)
    read.employeeNo = value
  })
  set('join_date', value => {
    const atMs = Date.parse(`${value}T00:00:00Z`)
    if (Number.isNaN(atMs)) refuse(2221210, 'join_date is a day, 2026-01-31')
    read.joinedAt = atMs / 1000
  })
  set('job_title_id', value => {
    const title = contacts.jobTitles.get(value)
    if (!title) refuse(2221223, 'There is no such title')
    read.jobTitle = title.name
  })
  set('job_level_id', value => {
    read.jobLevelId = value
  })
  set('job_family_id', value => {
    read.jobFamilyId = value
  })
  if (employee.work_station !== undefined) {
    read.workStation = string(record(employee.work_station).default_value) ?? ''
  }
  if (typeof employee.gender === 'number') read.gender = employee.gender
  if (typeof employee.employment_type === 'number') {
    const type = [...contacts.employeeTypes.values()].find(({ enumValue }) => enumValue === employee.employment_type)
    if (!type) refuse(2221144, 'There is no such type of employees')
    if (type.enumStatus !== 1) refuse(2221145, 'This type of employees is not in use')
    read.employeeType = type.enumValue
  }
  if (typeof employee.is_frozen === 'boolean') {
    if (employee.is_frozen && own?.tenantManager) refuse(2221182, 'The founder is not frozen')
    read.frozen = employee.is_frozen
  }
  if (employee.dotted_line_leader_ids !== undefined) {
    const codes = { ...CODES, leaderInvalid: 2221222, leaderIsOneself: 2221238 }
    const ids = strings(employee.dotted_line_leader_ids)
    if (ids.length > 20) refuse(2221221, 'At most 20 dotted-line leaders')
    read.dottedLeaderOpenIds = ids.flatMap(id => checkLeader(id, kinds, { ...checking, codes }) ?? [])
  }
  if (employee.employee_order_in_departments !== undefined) {
    Object.assign(read, readPlaces(employee.employee_order_in_departments, checking))
  }
  if (employee.custom_field_values !== undefined) {
    read.customAttrs = records(employee.custom_field_values).map(value => customAttr(value, world))
  }
  return read
}

function readName(name: Record<string, unknown>, read: Partial<Person>): void {
  const { default_value: value, i18n_value: translated } = record(name.name)
  if (typeof value === 'string') {
    if (value.length > MOST_CHARACTERS) refuse(2221164, `A name has at most ${MOST_CHARACTERS} characters`)
    read.name = value
  }
  const names = record(translated) as Record<string, string>
  if ((names.en_us ?? '').length > MOST_CHARACTERS) refuse(2221165, `A name has at most ${MOST_CHARACTERS} characters`)
  if (Object.keys(names).length > 0) read.names = names
  if (names.en_us !== undefined) read.enName = names.en_us
  const nickname = string(name.another_name)
  if ((nickname ?? '').length > MOST_CHARACTERS) refuse(2221166, `A name has at most ${MOST_CHARACTERS} characters`)
  if (nickname !== undefined) read.nickname = nickname
}

/** Nobody leads somebody who leads them. */
function checkNoLoop(leader: string | undefined, own: Person | undefined, world: World): void {
  const met = new Set<string>()
  for (let id = leader; id !== undefined && !met.has(id); id = world.store.people.get(id)?.leaderOpenId) {
    if (id === own?.openId) refuse(2221239, 'They would lead each other')
    met.add(id)
  }
}

function customAttr(value: Record<string, unknown>, world: World): Record<string, unknown> {
  const id = string(value.field_key) ?? ''
  const known = world.store.contacts.customAttrs.get(id)
  if (!known) refuse(2221242, 'There is no such field')
  const url = record(value.url_value)
  const option = known.options.find(one => strings(record(value.enum_value).enum_ids).includes(one.id))
  const held = {
    TEXT: { text: record(value.text_value).default_value },
    HREF: { text: record(url.link_text).default_value, url: url.url, pc_url: url.pcurl },
    GENERIC_USER: { generic_user: { id: strings(records(value.user_values)[0]?.ids)[0], type: 1 } },
  }[known.type] ?? { option_id: option?.id, option_value: option?.value, name: option?.name }
  return { type: known.type, id, value: held }
}
