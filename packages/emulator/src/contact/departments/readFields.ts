import { refuse } from '../../http/refusal.ts'
import type { Call } from '../../http/route.ts'
import type { Department, Names } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { departmentsBelow, directoryIndex } from '../directoryIndex.ts'
import { departmentPath } from '../users/personBody.ts'
import { kindsOf, personById, record, records, seesCompany, string, strings } from '../wire.ts'
import { seenDepartment } from './readDepartments.ts'

const MOST_LEVELS = 15
const MOST_CHILDREN = 1000
const LOCALES = ['zh_cn', 'en_us', 'ja_jp'] as const

export function readNames(value: unknown): Names {
  const held = record(value)
  return Object.fromEntries(LOCALES.flatMap(locale => (string(held[locale]) ? [[locale, string(held[locale])]] : [])))
}

/** A person whom a body names as a leader or the like. */
function person(id: string, call: Call, world: World, code: number): string {
  const found = personById(world, kindsOf(call).user, id)
  if (!found) refuse(code, 'There is nobody with this id')
  if (found.resigned) refuse(42006, 'The person has resigned')
  return found.openId
}

function parentOf(id: string, call: Call, world: World, own: Department | undefined): string {
  if (id === '0') {
    if (!seesCompany(call, world)) refuse(40014, 'The app does not see the whole company')
    return '0'
  }
  const parent = seenDepartment(call, world, id, 40014)
  const path = departmentPath(parent, world)
  if (own && path.includes(own)) refuse(40018, 'A department is not below itself')
  const index = directoryIndex(world.store)
  const levels = own ? deepest(own, world) : 1
  if (path.length + levels > MOST_LEVELS) refuse(43019, `At most ${MOST_LEVELS} levels`)
  if ((index.children.get(parent.openDepartmentId)?.length ?? 0) >= MOST_CHILDREN) {
    refuse(43013, `At most ${MOST_CHILDREN} departments right below one`)
  }
  return parent.openDepartmentId
}

function deepest(own: Department, world: World): number {
  const depthOf = (one: Department): number => departmentPath(one, world).length
  const below = departmentsBelow(directoryIndex(world.store), own.openDepartmentId).map(depthOf)
  return Math.max(depthOf(own), ...below) - depthOf(own) + 1
}

/** What a body says of a department, checked. Only what it says is in it. */
export function readFields(call: Call, world: World, own?: Department): Partial<Department> {
  const { body } = call
  const read: Partial<Department> = {}
  if (body.name !== undefined) {
    const name = string(body.name) ?? ''
    if (name.trim() === '') refuse(40016, 'name is empty')
    if (name.includes('/')) refuse(43029, 'name contains a /')
    read.name = name
  }
  if (body.i18n_name !== undefined) read.names = readNames(body.i18n_name)
  if (string(body.parent_department_id) !== undefined) {
    read.parentId = parentOf(string(body.parent_department_id) ?? '', call, world, own)
  }
  const siblings = directoryIndex(world.store).children.get(read.parentId ?? own?.parentId ?? '0') ?? []
  const others = siblings.filter(one => one !== own)
  if (others.some(({ name }) => name === (read.name ?? own?.name)))
    refuse(43022, 'A department beside it has this name')
  if (others.some(({ names }) => Object.values(read.names ?? {}).some(name => Object.values(names).includes(name)))) {
    refuse(43018, 'A department beside it has this name in one of the languages')
  }
  if (string(body.order)) {
    const order = Number(body.order)
    if (!Number.isInteger(order)) refuse(40018, 'order is no whole number')
    if (others.some(one => one.order === order)) refuse(43005, 'A department beside it has this order')
    read.order = order
  }
  if (body.leaders !== undefined) {
    const leaders = records(body.leaders).map(({ leaderType, leaderID }) => ({
      type: Number(leaderType ?? 1),
      openId: person(string(leaderID) ?? '', call, world, 41012),
    }))
    const distinct = new Set(leaders.map(({ openId }) => openId))
    if (distinct.size < leaders.length) refuse(43016, 'leaders name somebody twice')
    read.leaders = leaders
  } else if (string(body.leader_user_id) !== undefined) {
    const id = string(body.leader_user_id) ?? ''
    read.leaders = id === '' ? [] : [{ type: 1, openId: person(id, call, world, 41012) }]
  }
  if (body.department_hrbps !== undefined) {
    read.hrbpOpenIds = strings(body.department_hrbps).map(id => person(id, call, world, 43028))
  }
  if (Array.isArray(body.group_chat_employee_types)) {
    const known = [...world.store.contacts.employeeTypes.values()].map(({ enumValue }) => enumValue)
    const types = body.group_chat_employee_types.map(Number)
    if (!types.every(type => known.includes(type))) refuse(43026, 'There is no such type of employees')
    read.groupChatEmployeeTypes = types
  }
  return read
}
