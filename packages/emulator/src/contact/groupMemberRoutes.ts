import { Refusal, refuse } from '../http/refusal.ts'
import type { Call, Route } from '../http/route.ts'
import { idOf, type UserIdType } from '../store/store.ts'
import type { Person } from '../store/types.ts'
import type { World } from '../world.ts'
import { contactRoute } from './contactRoute.ts'
import { directoryChanged } from './directoryIndex.ts'
import { membersOfGroup } from './groupMembers.ts'
import { pathGroup } from './groups.ts'
import { pageOf } from './pageOf.ts'
import type { UserGroup } from './store.ts'
import { departmentIdOf, personById, records, seesPerson, string } from './wire.ts'

const USER_KINDS = ['open_id', 'union_id', 'user_id']
const MOST_USERS = 100_000

/** The person whom `{ member_id, member_type, member_id_type }` names. */
function memberOf(body: Record<string, unknown>, call: Call, world: World): Person {
  if (body.member_type !== 'user') refuse(41074, 'member_type is user')
  const type = string(body.member_id_type) ?? 'open_id'
  if (type === 'department_id') refuse(41072, 'A user has no id of this kind')
  if (!USER_KINDS.includes(type)) refuse(41071, 'member_id_type is open_id, union_id or user_id')
  const person = personById(world, type as UserIdType, string(body.member_id) ?? '')
  if (!person) refuse(41073, 'There is nobody with this member_id')
  if (!seesPerson(call, world, person)) refuse(41050, 'The person is outside what the app may see')
  return person
}

/** A group whose members are named; those of a dynamic group follow from its rule. */
function writtenGroup(call: Call, world: World): UserGroup {
  const group = pathGroup(call, world)
  if (group.type === 2) refuse(42009, 'The members of a dynamic group follow from its rule')
  return group
}

function writtenMembers({ body }: Call): Record<string, unknown>[] {
  const members = records(body.members)
  if (members.length === 0) refuse(40001, 'members are empty')
  return members
}

function add(group: UserGroup, body: Record<string, unknown>, call: Call, world: World): void {
  const person = memberOf(body, call, world)
  if (person.resigned) refuse(42006, 'The person has resigned')
  if (group.users.has(person.openId)) refuse(42005, 'The person is in the group already')
  if (group.users.size >= MOST_USERS) refuse(42012, `At most ${MOST_USERS} people`)
  group.users.add(person.openId)
}

const addMember = contactRoute('POST contact/v3/group/:group_id/member/add', (call, world) => {
  add(writtenGroup(call, world), call.body, call, world)
  directoryChanged(world.store)
  return undefined
})

/** Each member has a code of its own; the others are added all the same. */
const batchAdd = contactRoute('POST contact/v3/group/:group_id/member/batch_add', (call, world) => {
  const group = writtenGroup(call, world)
  const members = writtenMembers(call)
  const results = members.map(member => {
    try {
      add(group, member, call, world)
      return { member_id: member.member_id, code: 0 }
    } catch (error) {
      if (error instanceof Refusal) return { member_id: member.member_id, code: error.code }
      throw error
    }
  })
  directoryChanged(world.store)
  return { results }
})

const listMembers = contactRoute('GET contact/v3/group/:group_id/member/simplelist', (call, world) => {
  const { users, departments } = membersOfGroup(pathGroup(call, world), world)
  const type = call.query.get('member_type') ?? 'user'
  const idType = call.query.get('member_id_type') ?? (type === 'user' ? 'open_id' : 'department_id')
  const paging = { size: 50, badToken: 40012 }
  if (type === 'user') {
    if (!USER_KINDS.includes(idType)) refuse(41072, 'A user has no id of this kind')
    const toBody = (person: Person) => ({
      member_id: idOf(person, idType as UserIdType),
      member_type: 'user',
      member_id_type: idType,
    })
    return pageOf('memberlist', users, call, { ...paging, toBody })
  }
  // Without a kind that departments have, their open ids come.
  const kind = idType === 'department_id' ? idType : 'open_department_id'
  const toBody = (one: { openDepartmentId: string }) => ({
    member_id: departmentIdOf(world, one.openDepartmentId, kind),
    member_type: 'department',
    member_id_type: kind,
  })
  return pageOf('memberlist', departments, call, { ...paging, toBody })
})

const removeMember = contactRoute('POST contact/v3/group/:group_id/member/remove', (call, world) => {
  const group = writtenGroup(call, world)
  const person = memberOf(call.body, call, world)
  if (!group.users.delete(person.openId)) refuse(41073, 'The person is not in the group')
  directoryChanged(world.store)
  return undefined
})

const batchRemove = contactRoute('POST contact/v3/group/:group_id/member/batch_remove', (call, world) => {
  const group = writtenGroup(call, world)
  const members = writtenMembers(call)
  const people = members.map(member => memberOf(member, call, world))
  const strangers = people.filter(person => !group.users.delete(person.openId))
  directoryChanged(world.store)
  if (strangers.length > 0) refuse(40022, 'Some were not in the group; the others are removed')
  return undefined
})

export const groupMemberRoutes: Route[] = [addMember, batchAdd, listMembers, removeMember, batchRemove]
