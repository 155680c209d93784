import { hasScope } from '../../http/checkToken.ts'
import { refuse } from '../../http/refusal.ts'
import type { Call } from '../../http/route.ts'
import type { Person, PersonOrder } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { hasLeft } from '../directoryIndex.ts'
import { kindsOf, records, string, strings } from '../wire.ts'
import {
  type Checking,
  CONTACT_CODES,
  checkCustomAttrs,
  checkDepartments,
  checkEmail,
  checkEnterpriseEmail,
  checkLeader,
  checkMobile,
  checkNumber,
} from './checkPerson.ts'

const LONGEST: [field: string, most: number, code: number][] = [
  ['name', 255, 41070],
  ['en_name', 255, 41071],
  ['nickname', 255, 41072],
  ['job_title', 100, 41063],
]

const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** What a body says of a person, checked. Only what it says is in it. */
export function readPerson(call: Call, world: World, own?: Person): Partial<Person> {
  const { body } = call
  const checking: Checking = { call, world, codes: CONTACT_CODES, own }
  const kinds = kindsOf(call)
  const may = (scope: string): boolean => hasScope(scope, call.token, world)
  const read: Partial<Person> = {}
  for (const [field, most, code] of LONGEST) {
    if ((string(body[field]) ?? '').length > most) refuse(code, `${field} has more than ${most} characters`)
  }
  const texts = {
    name: 'name',
    enName: 'en_name',
    nickname: 'nickname',
    email: 'email',
    enterpriseEmail: 'enterprise_email',
    mobile: 'mobile',
    avatarKey: 'avatar_key',
    city: 'city',
    country: 'country',
    workStation: 'work_station',
    employeeNo: 'employee_no',
    jobTitle: 'job_title',
    jobLevelId: 'job_level_id',
    jobFamilyId: 'job_family_id',
    geo: 'geo',
  } as const
  for (const [key, field] of Object.entries(texts)) {
    const value = string(body[field])
    if (value !== undefined) Object.assign(read, { [key]: value })
  }
  if (read.name === '') refuse(41006, 'name is empty')
  if (read.email) checkEmail(read.email, checking)
  if (read.enterpriseEmail) checkEnterpriseEmail(read.enterpriseEmail, checking)
  if (read.mobile === '') refuse(41010, 'mobile is empty')
  if (read.mobile) checkMobile(read.mobile, checking)
  if (read.employeeNo) checkNumber(read.employeeNo, checking)
  if (read.avatarKey && world.store.resources.get(read.avatarKey)?.kind !== 'image') {
    refuse(41036, 'There is no image with this avatar_key')
  }
  if (read.geo && !may('contact:user.user_geo')) refuse(44039, 'geo takes the scope contact:user.user_geo')
  if (read.jobLevelId && !world.store.contacts.jobLevels.has(read.jobLevelId)) refuse(44044, 'No such job level')
  if (read.jobFamilyId && !world.store.contacts.jobFamilies.has(read.jobFamilyId)) refuse(44045, 'No such job family')
  if (typeof body.mobile_visible === 'boolean') read.mobileVisible = body.mobile_visible
  if (typeof body.is_frozen === 'boolean') {
    if (body.is_frozen && own?.tenantManager) refuse(44036, 'The founder is not frozen')
    read.frozen = body.is_frozen
  }
  if (body.gender !== undefined) {
    if (![0, 1, 2, 3].includes(number(body.gender))) refuse(41038, 'gender is 0, 1, 2 or 3')
    read.gender = number(body.gender)
  }
  if (body.join_time !== undefined) {
    if (number(body.join_time) < 0) refuse(41042, 'join_time is before 1970')
    read.joinedAt = number(body.join_time)
  }
  if (body.employee_type !== undefined) read.employeeType = employeeType(number(body.employee_type), world)
  if (string(body.leader_user_id) !== undefined) {
    read.leaderOpenId = checkLeader(string(body.leader_user_id) ?? '', kinds, checking)
    const leader = world.store.people.get(read.leaderOpenId ?? '')
    if (leader && hasLeft(leader)) refuse(44021, 'The leader has left')
  }
  if (body.dotted_line_leader_user_ids !== undefined) {
    const ids = strings(body.dotted_line_leader_user_ids)
    read.dottedLeaderOpenIds = ids.flatMap(id => checkLeader(id, kinds, checking) ?? [])
  }
  if (body.custom_attrs !== undefined) read.customAttrs = checkCustomAttrs(records(body.custom_attrs), world)
  if (body.subscription_ids !== undefined) {
    if (!may('contact:user.subscription_ids:write')) refuse(44050, 'subscription_ids take a scope of their own')
    read.subscriptionIds = strings(body.subscription_ids)
  }
  if (body.orders !== undefined && body.department_ids === undefined) {
    refuse(44002, 'orders come together with department_ids')
  }
  if (body.department_ids !== undefined) {
    read.departmentIds = checkDepartments(strings(body.department_ids), kinds, checking)
    read.orders = readOrders(records(body.orders), read.departmentIds, checking)
    const primary = records(body.orders).find(order => order.is_primary_dept === true)
    if (primary) {
      const [id] = checkDepartments([string(primary.department_id) ?? ''], kinds, checking)
      read.departmentIds.sort((a, b) => Number(b === id) - Number(a === id))
    }
  }
  return read
}

function employeeType(value: number, world: World): number {
  const found = [...world.store.contacts.employeeTypes.values()].find(({ enumValue }) => enumValue === value)
  if (!found) refuse(41059, 'There is no such type of employees')
  if (found.enumStatus !== 1) refuse(41060, 'This type of employees is not in use')
  return value
}

/** One place in each department; those that a body doesn't name are 0. */
function readOrders(orders: Record<string, unknown>[], departmentIds: string[], checking: Checking): PersonOrder[] {
  const kinds = kindsOf(checking.call)
  const named = new Map<string, Record<string, unknown>>()
  for (const order of orders) {
    const [id = ''] = checkDepartments([string(order.department_id) ?? ''], kinds, checking)
    if (!departmentIds.includes(id)) refuse(41025, 'orders name a department that is not in department_ids')
    named.set(id, order)
  }
  return departmentIds.map(departmentId => ({
    departmentId,
    userOrder: number(named.get(departmentId)?.user_order),
    departmentOrder: number(named.get(departmentId)?.department_order),
  }))
}
