import { refuse } from '../http/refusal.ts'
import { type Call, type Route, text } from '../http/route.ts'
import { idOf } from '../store/store.ts'
import type { Person } from '../store/types.ts'
import type { World } from '../world.ts'
import { contactRoute } from './contactRoute.ts'
import { hasLeft } from './directoryIndex.ts'
import { pageOf } from './pageOf.ts'
import type { Role } from './store.ts'
import { departmentBy, departmentIdOf, kindsOf, personById, seesDepartment, seesPerson, strings } from './wire.ts'

const MOST_ROLES = 500
const MOST_MEMBERS = 1000

/** What became of a member: 1 well, 2 no member, 3 left, 4 there already, 5 unknown id, 6 out of range. */
const REASON = { done: 1, noMember: 2, left: 3, already: 4, unknown: 5, unseen: 6 }

function pathRole(call: Call, world: World): Role {
  const role = world.store.contacts.roles.get(call.params.role_id ?? '')
  if (!role) refuse(41202, 'There is no role with this id')
  return role
}

function checkName(call: Call, world: World, own?: Role): string {
  const name = text(call, 'role_name')
  const same = [...world.store.contacts.roles.values()].find(role => role.name === name)
  if (same && same !== own) refuse(41201, 'Another role has this name')
  return name
}

const createRole = contactRoute('POST contact/v3/functional_roles', (call, world) => {
  const { roles } = world.store.contacts
  const name = checkName(call, world)
  if (roles.size >= MOST_ROLES) refuse(41208, `At most ${MOST_ROLES} roles`)
  const roleId = world.ids.next('').slice(0, 15)
  roles.set(roleId, { roleId, name, members: new Map(), system: false })
  return { role_id: roleId }
})

const updateRole = contactRoute('PUT contact/v3/functional_roles/:role_id', (call, world) => {
  const role = pathRole(call, world)
  if (role.system) refuse(41213, 'A role of the platform is not changed')
  role.name = checkName(call, world, role)
  return undefined
})

const deleteRole = contactRoute('DELETE contact/v3/functional_roles/:role_id', (call, world) => {
  const role = pathRole(call, world)
  if (role.members.size > 0) refuse(41206, 'The role has members')
  world.store.contacts.roles.delete(role.roleId)
  return undefined
})

/** Does something to each member who is named and can be found, and tells what became of each. */
function forEach(call: Call, world: World, run: (person: Person) => number): { user_id: string; reason: number }[] {
  return strings(call.body.members).map(id => {
    const person = personById(world, kindsOf(call).user, id)
    if (!person) return { user_id: id, reason: REASON.unknown }
    if (!seesPerson(call, world, person)) return { user_id: id, reason: REASON.unseen }
    return { user_id: id, reason: run(person) }
  })
}

const addMembers = contactRoute('POST contact/v3/functional_roles/:role_id/members/batch_create', (call, world) => {
  const role = pathRole(call, world)
  if (role.members.size + strings(call.body.members).length > MOST_MEMBERS) {
    refuse(41209, `At most ${MOST_MEMBERS} members`)
  }
  const results = forEach(call, world, person => {
    if (hasLeft(person)) return REASON.left
    if (role.members.has(person.openId)) return REASON.already
    role.members.set(person.openId, undefined)
    return REASON.done
  })
  return { results }
})

const setScopes = contactRoute('PATCH contact/v3/functional_roles/:role_id/members/scopes', (call, world) => {
  const role = pathRole(call, world)
  const departments = strings(call.body.departments).map(id => {
    if (id === '0') return id
    const department = departmentBy(world, kindsOf(call).department, id)
    if (!department) refuse(41210, 'There is no department with this id')
    if (!seesDepartment(call, world, department.openDepartmentId)) refuse(41211, 'The app does not see the department')
    return department.openDepartmentId
  })
  const results = forEach(call, world, person => {
    if (!role.members.has(person.openId)) return REASON.noMember
    role.members.set(person.openId, departments.includes('0') ? undefined : departments)
    return REASON.done
  })
  return { results }
})

function memberBody(openId: string, role: Role, call: Call, world: World): Record<string, unknown> {
  const departments = role.members.get(openId)
  const { user, department } = kindsOf(call)
  const person = world.store.people.get(openId)
  return {
    user_id: person ? idOf(person, user) : openId,
    scope_type: departments === undefined ? 'All' : departments.length > 0 ? 'Part' : 'None',
    department_ids: (departments ?? ['0']).map(id => departmentIdOf(world, id, department)),
  }
}

const getMember = contactRoute('GET contact/v3/functional_roles/:role_id/members/:member_id', (call, world) => {
  const role = pathRole(call, world)
  const person = personById(world, kindsOf(call).user, call.params.member_id ?? '')
  if (!person || !role.members.has(person.openId)) refuse(41203, 'Nobody with this id has the role')
  return { member: memberBody(person.openId, role, call, world) }
})

const listMembers = contactRoute('GET contact/v3/functional_roles/:role_id/members', (call, world) => {
  const role = pathRole(call, world)
  const toBody = (openId: string) => memberBody(openId, role, call, world)
  return pageOf('members', [...role.members.keys()], call, { size: 20, badToken: 40001, toBody })
})

const removeMembers = contactRoute('PATCH contact/v3/functional_roles/:role_id/members/batch_delete', (call, world) => {
  const role = pathRole(call, world)
  return {
    result: forEach(call, world, person => (role.members.delete(person.openId) ? REASON.done : REASON.noMember)),
  }
})

export const roleRoutes: Route[] = [
  createRole,
  updateRole,
  deleteRole,
  addMembers,
  setScopes,
  getMember,
  listMembers,
  removeMembers,
]
