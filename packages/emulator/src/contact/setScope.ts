import { contactEvents } from '../contract/contactAnswers.ts'
import type { Delivery } from '../delivery/types.ts'
import type { Store } from '../store/store.ts'
import type { World } from '../world.ts'
import { departmentBody } from './departments/departmentBody.ts'
import { directoryChanged, directoryIndex } from './directoryIndex.ts'
import { membersOfGroup } from './groupMembers.ts'
import { rangeOf } from './scopes.ts'
import { shown } from './shown.ts'
import type { ContactScope } from './store.ts'
import { personBody } from './users/personBody.ts'
import { OPEN_IDS } from './wire.ts'

/** Whom the app may see: departments with all below them, people, groups. */
export interface ContactScopeSeed {
  /** Names or ids of departments. */
  departments?: string[] | undefined
  /** E-mails or open ids. */
  users?: string[] | undefined
  /** Names or ids of user groups. */
  groups?: string[] | undefined
}

/** @throws {TypeError} when it names what the company does not hold */
export function readScope(seed: ContactScopeSeed | 'all', store: Store): ContactScope | undefined {
  if (seed === 'all') return undefined
  const { byEmail, byDepartmentId } = directoryIndex(store)
  const known = (what: string, name: string, id: string | undefined): string => {
    if (id === undefined) throw new TypeError(`The contact scope names a ${what} that is not there: ${name}`)
    return id
  }
  const departments = [...store.departments.values()]
  const groups = [...store.contacts.groups.values()]
  return {
    departments: (seed.departments ?? []).map(name => {
      const found =
        store.departments.get(name) ?? byDepartmentId.get(name) ?? departments.find(one => one.name === name)
      return known('department', name, found?.openDepartmentId)
    }),
    users: (seed.users ?? []).map(name => {
      const found = store.people.get(name) ?? byEmail.get(name.toLowerCase())
      return known('user', name, found?.openId)
    }),
    groups: (seed.groups ?? []).map(name => {
      const found = groups.find(one => one.groupId === name || one.name === name)
      return known('group', name, found?.groupId)
    }),
  }
}

/** Changes the range of contacts and tells the app what came and what went. */
export function setScope(seed: ContactScopeSeed | 'all', world: World): Promise<Delivery> {
  const before = rangeOf(world)
  world.store.contacts.scope = readScope(seed, world.store)
  directoryChanged(world.store)
  const after = rangeOf(world)
  const type = 'contact.scope.updated_v3'
  const event = { added: bodies(without(after, before), world), removed: bodies(without(before, after), world) }
  const may = (scope: string): boolean => world.scopes.has(scope)
  return world.delivering.event(type, shown(event, contactEvents[type] ?? {}, may) as Record<string, unknown>)
}

function without(scope: ContactScope, other: ContactScope): ContactScope {
  return {
    departments: scope.departments.filter(id => !other.departments.includes(id)),
    users: scope.users.filter(id => !other.users.includes(id)),
    groups: scope.groups.filter(id => !other.groups.includes(id)),
  }
}

function bodies({ departments, users, groups }: ContactScope, world: World): Record<string, unknown> {
  const { store } = world
  return {
    departments: departments.flatMap(id => {
      const department = store.departments.get(id)
      return department ? [departmentBody(department, OPEN_IDS, world)] : []
    }),
    users: users.flatMap(id => {
      const person = store.people.get(id)
      return person ? [personBody(person, OPEN_IDS, world)] : []
    }),
    user_groups: groups.flatMap(id => {
      const group = store.contacts.groups.get(id)
      if (!group) return []
      const members = membersOfGroup(group, world)
      return [{ user_group_id: id, name: group.name, type: group.type, member_count: members.users.length, status: 1 }]
    }),
  }
}
