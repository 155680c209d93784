import { page } from '../http/page.ts'
import type { Route } from '../http/route.ts'
import { idOf } from '../store/store.ts'
import type { Department, Person } from '../store/types.ts'
import type { World } from '../world.ts'
import { departmentIdType, requireUserIdScope, userIdType } from './wire.ts'

function peopleBelow(world: World, departmentId: string): Person[] {
  const own = [...world.store.people.values()].filter(
    person => person.departmentIds.includes(departmentId) && !person.resigned,
  )
  const children = [...world.store.departments.values()].filter(({ parentId }) => parentId === departmentId)
  return [...own, ...children.flatMap(child => peopleBelow(world, child.openDepartmentId))]
}

/** What the app sees: whole departments where it sees everybody, else the people one by one. */
function range(world: World): { people: Person[]; departments: Department[] } {
  const top = [...world.store.departments.values()].filter(({ parentId }) => parentId === '0')
  const departments = top.filter(({ openDepartmentId }) =>
    peopleBelow(world, openDepartmentId).every(person => person.available),
  )
  const covered = new Set(departments.flatMap(({ openDepartmentId }) => peopleBelow(world, openDepartmentId)))
  const people = [...world.store.people.values()].filter(
    person => person.available && !person.resigned && !covered.has(person),
  )
  return { people, departments }
}

export const listScopes: Route = {
  on: 'GET /open-apis/contact/v3/scopes',
  run(call, world) {
    requireUserIdScope(call, world)
    const { people, departments } = range(world)
    const byOpenId = departmentIdType(call) === 'open_department_id'
    // One walk over both: a page may hold the last people and the first departments.
    const entries = [
      ...people.map(person => ({ kind: 'user', id: idOf(person, userIdType(call)) })),
      ...departments.map(({ openDepartmentId, departmentId }) => ({
        kind: 'department',
        id: byOpenId ? openDepartmentId : departmentId,
      })),
    ]
    const found = page(entries, call, 50, 40012)
    const ids = (kind: string): string[] => found.items.filter(entry => entry.kind === kind).map(entry => entry.id)
    return {
      data: {
        department_ids: ids('department'),
        user_ids: ids('user'),
        group_ids: [],
        has_more: found.has_more,
        ...(found.has_more && { page_token: found.page_token }),
      },
    }
  },
}
