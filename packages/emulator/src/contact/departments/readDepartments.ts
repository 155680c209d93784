import { refuse } from '../../http/refusal.ts'
import { type Call, type Route, text } from '../../http/route.ts'
import type { Department } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { contactRoute } from '../contactRoute.ts'
import { departmentsBelow, directoryIndex } from '../directoryIndex.ts'
import { pageOf } from '../pageOf.ts'
import { departmentPath } from '../users/personBody.ts'
import { departmentBy, departmentIdType, kindsOf, seesCompany, seesDepartment } from '../wire.ts'
import { departmentBody } from './departmentBody.ts'

/** A department by an id of the kind that the call says, or a refusal. */
export function seenDepartment(call: Call, world: World, id: string, code = 40004): Department {
  const department = departmentBy(world, departmentIdType(call), id)
  if (!department || !seesDepartment(call, world, department.openDepartmentId)) {
    refuse(code, 'There is no department with this id in what the app may see')
  }
  return department
}

const pathId = (call: Call): string => call.params.department_id ?? ''

const getDepartment = contactRoute('GET contact/v3/departments/:department_id', (call, world) => ({
  department: departmentBody(seenDepartment(call, world, pathId(call)), kindsOf(call), world),
}))

function pageOfDepartments(call: Call, world: World, list: Department[], size: number): Record<string, unknown> {
  const toBody = (department: Department) => departmentBody(department, kindsOf(call), world)
  return pageOf('items', list, call, { size, badToken: 40012, toBody })
}

const listChildren = contactRoute('GET contact/v3/departments/:department_id/children', (call, world) => {
  const isRoot = pathId(call) === '0'
  if (isRoot && !seesCompany(call, world)) refuse(40004, 'The app does not see the whole company')
  const parentId = isRoot ? '0' : seenDepartment(call, world, pathId(call)).openDepartmentId
  const index = directoryIndex(world.store)
  const deep = call.query.get('fetch_child') === 'true'
  const below = deep ? departmentsBelow(index, parentId) : (index.children.get(parentId) ?? [])
  if (deep && below.length > world.store.contacts.largestSubtree)
    refuse(43010, 'Too many departments are below this one')
  return pageOfDepartments(call, world, below, 10)
})

const MOST_IDS = 50

const getDepartments = contactRoute('GET contact/v3/departments/batch', (call, world) => {
  const ids = call.query.getAll('department_ids')
  if (ids.length > MOST_IDS) refuse(40001, `At most ${MOST_IDS} department_ids`)
  const found = ids.flatMap(id => departmentBy(world, departmentIdType(call), id) ?? [])
  const seen = found.filter(({ openDepartmentId }) => seesDepartment(call, world, openDepartmentId))
  return { items: seen.map(department => departmentBody(department, kindsOf(call), world)) }
})

/** Those above, the nearest first. */
const listParents = contactRoute('GET contact/v3/departments/parent', (call, world) => {
  const id = call.query.get('department_id') ?? ''
  if (id === '') refuse(44102, 'department_id is missing')
  if (id === '0') refuse(40002, 'Nothing is above the company')
  const above = departmentPath(seenDepartment(call, world, id), world)
    .slice(0, -1)
    .reverse()
  const seen = above.filter(({ openDepartmentId }) => seesDepartment(call, world, openDepartmentId))
  return pageOfDepartments(call, world, seen, 20)
})

const searchDepartments = contactRoute('POST contact/v3/departments/search', (call, world) => {
  const words = text(call, 'query').toLowerCase()
  if (words === '') refuse(48001, 'query is empty')
  const found = [...world.store.departments.values()].filter(({ name, names }) =>
    [name, ...Object.values(names)].some(one => one.toLowerCase().includes(words)),
  )
  return pageOfDepartments(call, world, found, 20)
})

export const readDepartmentRoutes: Route[] = [
  getDepartment,
  listChildren,
  getDepartments,
  listParents,
  searchDepartments,
]
