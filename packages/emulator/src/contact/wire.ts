import { requireScope } from '../http/checkToken.ts'
import type { Call } from '../http/route.ts'
import { idOf, type UserIdType } from '../store/store.ts'
import type { Department, Person } from '../store/types.ts'
import type { World } from '../world.ts'
import { directoryIndex } from './directoryIndex.ts'

export function userIdType(call: Call): UserIdType {
  return (call.query.get('user_id_type') as UserIdType | null) ?? 'open_id'
}

/** Asking for `user_id` needs a scope of its own. */
export function requireUserIdScope(call: Call, world: World): void {
  if (userIdType(call) === 'user_id' && call.token) {
    requireScope(['contact:user.employee_id:readonly'], call.token, world)
  }
}

export type DepartmentIdType = 'department_id' | 'open_department_id'

export function departmentIdType(call: Call): DepartmentIdType {
  return (call.query.get('department_id_type') as DepartmentIdType | null) ?? 'open_department_id'
}

/** Which kinds of ids go over the wire. */
export interface Kinds {
  user: UserIdType
  department: DepartmentIdType
}

export const OPEN_IDS: Kinds = { user: 'open_id', department: 'open_department_id' }

/** The kinds that a call asks for. */
export function kindsOf(call: Call): Kinds {
  const employee = call.query.get('employee_id_type')
  const user = employee === 'employee_id' ? 'user_id' : ((employee as UserIdType | null) ?? userIdType(call))
  return { user, department: departmentIdType(call) }
}

export function departmentBy(world: World, type: DepartmentIdType, id: string): Department | undefined {
  if (type === 'open_department_id') return world.store.departments.get(id)
  return directoryIndex(world.store).byDepartmentId.get(id)
}

export function departmentIdOf(world: World, openId: string, type: DepartmentIdType): string {
  if (type === 'open_department_id') return openId
  return world.store.departments.get(openId)?.departmentId ?? openId
}

export function personById(world: World, type: UserIdType, id: string): Person | undefined {
  if (type === 'open_id') return world.store.people.get(id)
  const { byUnionId, byUserId } = directoryIndex(world.store)
  return (type === 'union_id' ? byUnionId : byUserId).get(id)
}

export function personId(world: World, openId: string | undefined, type: UserIdType): string | undefined {
  const person = openId === undefined ? undefined : world.store.people.get(openId)
  return person && idOf(person, type)
}

const isUser = (call: Call): boolean => call.token?.openId !== undefined

/** Whether the caller may see the person: apps in their range of contacts, people everybody. */
export function seesPerson(call: Call, world: World, person: Person): boolean {
  return isUser(call) || directoryIndex(world.store).seenPeople.has(person.openId)
}

export function seesDepartment(call: Call, world: World, openDepartmentId: string): boolean {
  return isUser(call) || directoryIndex(world.store).seenDepartments.has(openDepartmentId)
}

/** Whether the caller may see the company as a whole. */
export function seesCompany(call: Call, world: World): boolean {
  const { scope } = world.store.contacts
  return isUser(call) || scope === undefined || scope.departments.includes('0')
}

const AVATAR = 'https://avatars.acme.example'

export function avatarBody(person: Person): Record<string, string> {
  const url = `${AVATAR}/${person.avatarKey || person.userId}`
  return { avatar_72: `${url}/72`, avatar_240: `${url}/240`, avatar_640: `${url}/640`, avatar_origin: url }
}

export function membersOf(world: World, openDepartmentId: string): Person[] {
  return directoryIndex(world.store).members.get(openDepartmentId) ?? []
}

/** The strings of a list in a body. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

export function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'object' && item !== null) : []
}

export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

export function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
