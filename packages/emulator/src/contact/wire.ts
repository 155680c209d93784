import { hasScope, requireScope } from '../http/checkToken.ts'
import type { Call } from '../http/route.ts'
import { idOf, type UserIdType } from '../store/store.ts'
import type { Department, Person } from '../store/types.ts'
import type { World } from '../world.ts'

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

export function departmentBy(world: World, type: DepartmentIdType, id: string): Department | undefined {
  if (type === 'open_department_id') return world.store.departments.get(id)
  return [...world.store.departments.values()].find(department => department.departmentId === id)
}

function departmentIdOf(world: World, openId: string, type: DepartmentIdType): string {
  if (type === 'open_department_id') return openId
  return world.store.departments.get(openId)?.departmentId ?? openId
}

function personId(world: World, openId: string | undefined, type: UserIdType): string | undefined {
  const person = openId === undefined ? undefined : world.store.people.get(openId)
  return person && idOf(person, type)
}

export function statusBody(person: Person): Record<string, boolean> {
  return {
    is_frozen: person.frozen,
    is_resigned: person.resigned,
    is_activated: !person.resigned,
    is_exited: person.resigned,
    is_unjoin: false,
  }
}

const AVATAR = 'https://avatars.acme.example'

export function avatarBody(person: Person): Record<string, string> {
  const url = `${AVATAR}/${person.userId}`
  return { avatar_72: `${url}/72`, avatar_240: `${url}/240`, avatar_640: `${url}/640`, avatar_origin: url }
}

/** A person as the contacts API sends it, as far as the app's scopes reach. */
export function personBody(person: Person, call: Call, world: World): Record<string, unknown> {
  const may = (...scopes: string[]): boolean => scopes.some(scope => hasScope(scope, call.token, world))
  const leader = personId(world, person.leaderOpenId, userIdType(call))
  const departmentType = departmentIdType(call)
  return {
    union_id: person.unionId,
    open_id: person.openId,
    ...(may('contact:user.employee_id:readonly') && { user_id: person.userId }),
    ...(may('contact:user.base:readonly', 'contact:contact:readonly_as_app') && {
      name: person.name,
      en_name: person.enName,
      nickname: '',
      avatar: avatarBody(person),
    }),
    ...(may('contact:user.email:readonly') && { email: person.email, enterprise_email: '' }),
    ...(may('contact:user.phone:readonly') && { mobile: person.mobile, mobile_visible: true }),
    ...(may('contact:user.gender:readonly') && { gender: 0 }),
    ...(may('contact:user.employee:readonly', 'contact:user.employee_number:read') && {
      employee_no: person.employeeNo,
      employee_type: 1,
      status: statusBody(person),
      is_tenant_manager: false,
    }),
    ...(may('contact:user.job_title:readonly', 'contact:user.employee:readonly') && { job_title: person.jobTitle }),
    ...(may('contact:user.department:readonly') && {
      department_ids: person.departmentIds.map(id => departmentIdOf(world, id, departmentType)),
      ...(leader !== undefined && { leader_user_id: leader }),
    }),
  }
}

export function membersOf(world: World, openDepartmentId: string): Person[] {
  return [...world.store.people.values()].filter(
    person => person.departmentIds.includes(openDepartmentId) && !person.resigned,
  )
}

/** A department as the contacts API sends it. */
export function departmentBody(department: Department, call: Call, world: World): Record<string, unknown> {
  const leader = personId(world, department.leaderOpenId, userIdType(call))
  return {
    name: department.name,
    i18n_name: { zh_cn: department.name, en_us: department.name, ja_jp: department.name },
    parent_department_id: departmentIdOf(world, department.parentId, departmentIdType(call)),
    department_id: department.departmentId,
    open_department_id: department.openDepartmentId,
    ...(leader !== undefined && { leader_user_id: leader, leaders: [{ leaderType: 1, leaderID: leader }] }),
    order: '0',
    member_count: membersOf(world, department.openDepartmentId).length,
    status: { is_deleted: false },
  }
}
