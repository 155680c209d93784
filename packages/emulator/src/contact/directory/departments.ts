import { refuse } from '../../http/refusal.ts'
import { type Call, type Route, text } from '../../http/route.ts'
import type { Department } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { contactRoute } from '../contactRoute.ts'
import { addDepartment, changeDepartment, removeDepartment } from '../departments/changeDepartment.ts'
import { newDepartment } from '../departments/writeDepartments.ts'
import { directoryIndex } from '../directoryIndex.ts'
import { departmentPath } from '../users/personBody.ts'
import {
  departmentBy,
  departmentIdOf,
  kindsOf,
  membersOf,
  personById,
  record,
  records,
  seesDepartment,
  string,
  strings,
} from '../wire.ts'
import { type Fields, filtered } from './conditions.ts'
import { directoryDepartmentBody } from './departmentBody.ts'
import { listed, pageInBody, unreadable } from './listed.ts'

const listing = (call: Call, world: World) => ({
  name: 'departments' as const,
  idPath: 'department_id',
  idOf: ({ openDepartmentId }: Department) => departmentIdOf(world, openDepartmentId, kindsOf(call).department),
  toBody: (department: Department) => directoryDepartmentBody(department, kindsOf(call), world),
})

const seen = (call: Call, world: World): Department[] =>
  [...world.store.departments.values()].filter(one => seesDepartment(call, world, one.openDepartmentId))

const MOST_LEVELS = 15
const MOST_CHILDREN = 1000

/** What the `department` of a body says, checked. */
function read(call: Call, world: World, own?: Department): Partial<Department> {
  const department = record(call.body.department)
  const { user, department: kind } = kindsOf(call)
  const index = directoryIndex(world.store)
  const fields: Partial<Department> = {}
  const ownId = string(department.custom_department_id)
  if (ownId !== undefined) {
    if (!/^(?!od-)[A-Za-z0-9][\w\-@.]{0,63}$/.test(ownId)) refuse(2221313, 'This is no id of a department')
    const holder = index.byDepartmentId.get(ownId)
    if (holder && holder !== own) refuse(2221306, 'Another department has this id')
    fields.departmentId = ownId
  }
  const parentId = string(department.parent_department_id)
  if (parentId !== undefined) {
    const parent = departmentBy(world, kind, parentId)
    if (parentId !== '0' && (!parent || !seesDepartment(call, world, parent.openDepartmentId))) {
      refuse(2221309, 'There is no department above with this id')
    }
    if (parent && own && departmentPath(parent, world).includes(own))
      refuse(2221305, 'A department is not below itself')
    if (parent && departmentPath(parent, world).length >= MOST_LEVELS) refuse(2221312, `At most ${MOST_LEVELS} levels`)
    if ((index.children.get(parent?.openDepartmentId ?? '0')?.length ?? 0) >= MOST_CHILDREN) {
      refuse(2221317, `At most ${MOST_CHILDREN} departments right below one`)
    }
    if (parent?.enabled === false) refuse(2221352, 'The department above is not in use')
    fields.parentId = parent?.openDepartmentId ?? '0'
  }
  if (department.name !== undefined) {
    const { default_value: value, i18n_value: names } = record(department.name)
    const name = string(value) ?? ''
    if (name === '') refuse(2221305, 'name is empty')
    if (name.includes('/')) refuse(2221333, 'A name contains a /')
    const siblings = index.children.get(fields.parentId ?? own?.parentId ?? '0') ?? []
    if (siblings.some(one => one !== own && one.name === name)) refuse(2221319, 'A department beside it has this name')
    const translated = Object.values(record(names))
    if (siblings.some(one => one !== own && Object.values(one.names).some(other => translated.includes(other)))) {
      refuse(2221311, 'A department beside it has this name in one of the languages')
    }
    fields.name = name
    if (names !== undefined) fields.names = record(names)
  }
  if (department.leaders !== undefined) {
    fields.leaders = records(department.leaders).map(({ leader_type: type, leader_id: id }) => {
      const person = personById(world, user, string(id) ?? '')
      if (!person) refuse(2224003, 'There is nobody with the id of a leader')
      return { type: Number(type), openId: person.openId }
    })
  }
  const weight = string(department.order_weight)
  if (weight !== undefined) fields.order = Number(weight)
  if (typeof department.enabled_status === 'boolean') {
    if (!department.enabled_status && own) {
      if (membersOf(world, own.openDepartmentId).length > 0) refuse(2221349, 'People are in the department')
      if ((index.children.get(own.openDepartmentId)?.length ?? 0) > 0) refuse(2221350, 'Departments are below it')
    }
    const above = world.store.departments.get(fields.parentId ?? own?.parentId ?? '0')
    if (department.enabled_status && above?.enabled === false) refuse(2221351, 'The department above is not in use')
    fields.enabled = department.enabled_status
  }
  return fields
}

const create = contactRoute('POST directory/v1/departments', (call, world) => {
  const fields = read(call, world)
  if (!fields.name) refuse(2221305, 'name is missing')
  const department = newDepartment(world, fields.departmentId ?? '', fields)
  addDepartment(department, world)
  return { department_id: listing(call, world).idOf(department) }
})

function written(call: Call, world: World): Department {
  const department = departmentBy(world, kindsOf(call).department, call.params.department_id ?? '')
  if (!department || !seesDepartment(call, world, department.openDepartmentId)) {
    refuse(2224002, 'There is no department with this id in the range of the app')
  }
  return department
}

const update = contactRoute('PATCH directory/v1/departments/:department_id', (call, world) => {
  const department = written(call, world)
  changeDepartment(department, read(call, world, department), world)
  return undefined
})

const remove = contactRoute('DELETE directory/v1/departments/:department_id', (call, world) => {
  removeDepartment(written(call, world), { people: 2221332, departments: 2221348 }, world)
  return undefined
})

const filter = contactRoute('POST directory/v1/departments/filter', (call, world) => {
  const { department: kind } = kindsOf(call)
  const fields: Fields<Department> = {
    parent_department_id: one => [departmentIdOf(world, one.parentId, kind)],
    department_id: one => [departmentIdOf(world, one.openDepartmentId, kind)],
    enabled_status: one => [one.enabled],
  }
  const { items, page_response } = pageInBody(filtered(seen(call, world), call.body.filter, fields), call)
  return { ...listed(items, call, world, listing(call, world)), page_response }
})

const mget = contactRoute('POST directory/v1/departments/mget', (call, world) => {
  const ids = strings(call.body.department_ids)
  if (ids.length === 0) refuse(2220001, 'department_ids are empty')
  const found = ids.map(id => ({ id, department: departmentBy(world, kindsOf(call).department, id) }))
  const shown = found.flatMap(({ department }) =>
    department && seesDepartment(call, world, department.openDepartmentId) ? [department] : [],
  )
  const answer = listed(shown, call, world, listing(call, world))
  const missing = found.filter(({ department }) => !department || !shown.includes(department))
  return { ...answer, abnormals: [...(answer.abnormals as []), ...missing.map(({ id }) => unreadable(id))] }
})

const search = contactRoute('POST directory/v1/departments/search', (call, world) => {
  const words = text(call, 'query').toLowerCase()
  if (words === '') refuse(2220001, 'query is empty')
  const found = seen(call, world).filter(({ name, names }) =>
    [name, ...Object.values(names)].some(one => one.toLowerCase().includes(words)),
  )
  const { items, page_response } = pageInBody(found, call)
  return { ...listed(items, call, world, listing(call, world)), page_response }
})

export const directoryDepartmentRoutes: Route[] = [create, update, remove, filter, mget, search]
