import { page } from '../http/page.ts'
import { refuse } from '../http/refusal.ts'
import type { Call, Route } from '../http/route.ts'
import type { Department } from '../store/types.ts'
import type { World } from '../world.ts'
import { departmentBody, departmentBy, departmentIdType } from './wire.ts'

function find(call: Call, world: World): Department {
  const department = departmentBy(world, departmentIdType(call), call.params.department_id ?? '')
  if (!department) refuse(40004, 'There is no department with this id in what the app may see')
  return department
}

const getDepartment: Route = {
  on: 'GET /open-apis/contact/v3/departments/:department_id',
  run(call, world) {
    return { data: { department: departmentBody(find(call, world), call, world) } }
  },
}

/** Those right below, or all below. */
function below(world: World, parentId: string, deep: boolean): Department[] {
  const children = [...world.store.departments.values()].filter(department => department.parentId === parentId)
  if (!deep) return children
  return children.flatMap(child => [child, ...below(world, child.openDepartmentId, true)])
}

const listChildren: Route = {
  on: 'GET /open-apis/contact/v3/departments/:department_id/children',
  run(call, world) {
    const parentId = call.params.department_id === '0' ? '0' : find(call, world).openDepartmentId
    const found = page(below(world, parentId, call.query.get('fetch_child') === 'true'), call, 10, 40012)
    return {
      data: {
        has_more: found.has_more,
        ...(found.has_more && { page_token: found.page_token }),
        items: found.items.map(department => departmentBody(department, call, world)),
      },
    }
  },
}

const MOST_IDS = 50

const getDepartments: Route = {
  on: 'GET /open-apis/contact/v3/departments/batch',
  run(call, world) {
    const ids = call.query.getAll('department_ids')
    if (ids.length > MOST_IDS) refuse(40001, `At most ${MOST_IDS} department_ids`)
    const found = ids.flatMap(id => departmentBy(world, departmentIdType(call), id) ?? [])
    return { data: { items: found.map(department => departmentBody(department, call, world)) } }
  },
}

export const departmentRoutes: Route[] = [getDepartment, listChildren, getDepartments]
