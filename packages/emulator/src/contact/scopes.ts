import { page } from '../http/page.ts'
import type { Route } from '../http/route.ts'
import { idOf } from '../store/store.ts'
import type { World } from '../world.ts'
import { contactRoute } from './contactRoute.ts'
import { departmentsBelow, directoryIndex, hasLeft } from './directoryIndex.ts'
import type { ContactScope } from './store.ts'
import { departmentIdOf, kindsOf } from './wire.ts'

/** What the app sees: whole departments where it sees everybody, else the people one by one. */
export function rangeOf(world: World): ContactScope {
  const { scope } = world.store.contacts
  if (scope) return scope
  const index = directoryIndex(world.store)
  const everybody = [...world.store.people.values()].every(person => person.available || hasLeft(person))
  if (everybody) return { departments: ['0'], users: [], groups: [] }
  const below = (id: string) => [id, ...departmentsBelow(index, id).map(one => one.openDepartmentId)]
  const peopleIn = (id: string) => below(id).flatMap(one => index.members.get(one) ?? [])
  const departments = (index.children.get('0') ?? [])
    .map(one => one.openDepartmentId)
    .filter(id => peopleIn(id).every(person => person.available))
  const covered = new Set(departments.flatMap(peopleIn))
  const users = [...world.store.people.values()].filter(
    person => person.available && !hasLeft(person) && !covered.has(person),
  )
  return { departments, users: users.map(person => person.openId), groups: [] }
}

export const listScopes: Route = contactRoute('GET contact/v3/scopes', (call, world) => {
  const kinds = kindsOf(call)
  const range = rangeOf(world)
  // One walk over all: a page may hold the last people and the first departments.
  const entries = [
    ...range.users.flatMap(id => {
      const person = world.store.people.get(id)
      return person && !hasLeft(person) ? [{ kind: 'user', id: idOf(person, kinds.user) }] : []
    }),
    ...range.departments.map(id => ({ kind: 'department', id: departmentIdOf(world, id, kinds.department) })),
    ...range.groups.map(id => ({ kind: 'group', id })),
  ]
  const found = page(entries, call, 50, 40012)
  const ids = (kind: string): string[] => found.items.filter(entry => entry.kind === kind).map(entry => entry.id)
  return {
    department_ids: ids('department'),
    user_ids: ids('user'),
    group_ids: ids('group'),
    has_more: found.has_more,
    ...(found.has_more && { page_token: found.page_token }),
  }
})
