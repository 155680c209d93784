import { refuse } from '../../http/refusal.ts'
import { type Call, type Route, text } from '../../http/route.ts'
import type { Department } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { onceFor } from '../clientToken.ts'
import { contactRoute } from '../contactRoute.ts'
import { directoryIndex } from '../directoryIndex.ts'
import { kindsOf, membersOf, strings } from '../wire.ts'
import { addDepartment, changeDepartment, removeDepartment } from './changeDepartment.ts'
import { departmentBody } from './departmentBody.ts'
import { seenDepartment } from './readDepartments.ts'
import { readFields } from './readFields.ts'

const OWN_ID = /^(?!od-)[A-Za-z0-9][\w\-@.]{0,63}$/

/** A department with nothing in it, at the end of its list. */
export function newDepartment(world: World, departmentId: string, read: Partial<Department>): Department {
  const openDepartmentId = world.ids.next('od-')
  const parentId = read.parentId ?? '0'
  const siblings = directoryIndex(world.store).children.get(parentId) ?? []
  return {
    openDepartmentId,
    departmentId: departmentId || openDepartmentId.slice(3, 19),
    name: '',
    names: {},
    parentId,
    leaders: [],
    order: Math.max(0, ...siblings.map(({ order }) => order)) + 1000,
    chatId: undefined,
    hrbpOpenIds: [],
    groupChatEmployeeTypes: [],
    enabled: true,
    ...read,
  }
}

/** The group of a department, with all who are in it. */
export function addChat(department: Department, call: Call, world: World): void {
  if (call.body.create_group_chat !== true || department.chatId) return
  const members = membersOf(world, department.openDepartmentId).map(({ openId }) => openId)
  const chatId = world.ids.next('oc_')
  world.store.chats.set(chatId, {
    chatId,
    mode: 'group',
    name: department.name,
    description: '',
    ownerId: department.leaders[0]?.openId ?? members[0],
    members: new Set(members),
    hasBot: false,
    dissolved: false,
    createdAtMs: world.clock.now(),
  })
  department.chatId = chatId
}

function bindUnits(department: Department, call: Call, world: World): void {
  for (const id of strings(call.body.unit_ids)) {
    world.store.contacts.units.get(id)?.departments.add(department.openDepartmentId)
  }
}

const createDepartment = contactRoute('POST contact/v3/departments', (call, world) => {
  const openId = onceFor(call, world, 40021, () => {
    if (text(call, 'parent_department_id') === '') refuse(44101, 'parent_department_id is missing')
    const own = text(call, 'department_id')
    if (own !== '' && !OWN_ID.test(own)) refuse(43008, 'This is no id of a department')
    if (own !== '' && directoryIndex(world.store).byDepartmentId.has(own))
      refuse(43007, 'Another has this department_id')
    const unknown = strings(call.body.unit_ids).find(id => !world.store.contacts.units.has(id))
    if (unknown !== undefined) refuse(43004, `There is no unit ${unknown}`)
    const department = newDepartment(world, own, readFields(call, world))
    addChat(department, call, world)
    bindUnits(department, call, world)
    addDepartment(department, world)
    return department.openDepartmentId
  })
  const department = world.store.departments.get(openId) as Department
  return { department: departmentBody(department, kindsOf(call), world) }
})

function written(call: Call, world: World): Department {
  const id = call.params.department_id ?? ''
  if (id === '0') refuse(40002, 'The company itself is not changed')
  return seenDepartment(call, world, id)
}

const patchDepartment = contactRoute('PATCH contact/v3/departments/:department_id', (call, world) => {
  const department = written(call, world)
  const read = readFields(call, world, department)
  addChat(department, call, world)
  changeDepartment(department, read, world)
  return { department: departmentBody(department, kindsOf(call), world) }
})

/** What the body leaves out is gone afterwards. */
const updateDepartment = contactRoute('PUT contact/v3/departments/:department_id', (call, world) => {
  const department = written(call, world)
  if (text(call, 'parent_department_id') === '') refuse(40017, 'parent_department_id is empty')
  const read = readFields(call, world, department)
  addChat(department, call, world)
  changeDepartment(department, { names: {}, leaders: [], groupChatEmployeeTypes: [], ...read }, world)
  return { department: departmentBody(department, kindsOf(call), world) }
})

const updateDepartmentId = contactRoute(
  'PATCH contact/v3/departments/:department_id/update_department_id',
  (call, world) => {
    if (call.params.department_id === '0') refuse(40007, 'The company itself has no other id')
    const department = seenDepartment(call, world, call.params.department_id ?? '', 40007)
    const departmentId = text(call, 'new_department_id')
    const holder = directoryIndex(world.store).byDepartmentId.get(departmentId)
    const isFree = holder === undefined || holder === department
    if (!OWN_ID.test(departmentId) || !isFree) refuse(40001, 'new_department_id is no id, or of another department')
    changeDepartment(department, { departmentId }, world)
    return undefined
  },
)

const unbindChat = contactRoute('POST contact/v3/departments/unbind_department_chat', (call, world) => {
  const id = text(call, 'department_id')
  if (id === '0') refuse(40002, 'The company itself has no such group')
  const department = seenDepartment(call, world, id)
  if (!department.chatId) refuse(40020, 'The department has no group')
  changeDepartment(department, { chatId: undefined }, world)
  return undefined
})

const deleteDepartment = contactRoute('DELETE contact/v3/departments/:department_id', (call, world) => {
  removeDepartment(written(call, world), { people: 43011, departments: 43012 }, world)
  return undefined
})

export const writeDepartmentRoutes: Route[] = [
  createDepartment,
  patchDepartment,
  updateDepartment,
  updateDepartmentId,
  unbindChat,
  deleteDepartment,
]
