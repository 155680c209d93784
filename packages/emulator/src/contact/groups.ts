import { refuse } from '../http/refusal.ts'
import { type Call, type Route, text } from '../http/route.ts'
import type { World } from '../world.ts'
import { contactRoute } from './contactRoute.ts'
import { directoryChanged } from './directoryIndex.ts'
import { membersOfGroup } from './groupMembers.ts'
import { pageOf } from './pageOf.ts'
import type { UserGroup } from './store.ts'
import { personById, seesCompany, seesPerson, string } from './wire.ts'

const LONGEST_NAME = 100
const LONGEST_DESCRIPTION = 500
const MOST_GROUPS = 1000

export function groupBody(group: UserGroup, world: World): Record<string, unknown> {
  const { users, departments } = membersOfGroup(group, world)
  return {
    id: group.groupId,
    group_id: group.groupId,
    name: group.name,
    description: group.description,
    member_user_count: users.length,
    member_department_count: departments.length,
    type: group.type,
    department_scope_list: ['0'],
  }
}

/** The group in the path, or a refusal: an app sees the groups in its range, and all of them if it sees everybody. */
export function pathGroup(call: Call, world: World): UserGroup {
  const group = world.store.contacts.groups.get(call.params.group_id ?? '')
  if (!group) refuse(42002, 'There is no group with this id')
  const inScope = world.store.contacts.scope?.groups.includes(group.groupId) ?? true
  if (!inScope && !seesCompany(call, world)) refuse(42009, 'The app does not see this group')
  return group
}

function checkTexts(name: string | undefined, description: string | undefined, world: World, own?: UserGroup): void {
  if (name !== undefined && name.length > LONGEST_NAME) refuse(42013, `name has more than ${LONGEST_NAME} characters`)
  if ((description ?? '').length > LONGEST_DESCRIPTION) {
    refuse(42014, `description has more than ${LONGEST_DESCRIPTION} characters`)
  }
  const same = [...world.store.contacts.groups.values()].find(group => group.name === name)
  if (same && same !== own) refuse(47009, 'Another group has this name')
}

const createGroup = contactRoute('POST contact/v3/group', (call, world) => {
  const { groups } = world.store.contacts
  if (!seesCompany(call, world)) refuse(42010, 'Only apps that see the whole company make groups')
  const name = text(call, 'name')
  const description = text(call, 'description')
  if (name === '') refuse(42001, 'name is empty')
  checkTexts(name, description, world)
  const type = call.body.type ?? 1
  if (type === 2) refuse(42024, 'Dynamic groups are made in the admin console')
  if (type !== 1) refuse(42003, 'type is 1 or 2')
  if (groups.size >= MOST_GROUPS) refuse(42016, `At most ${MOST_GROUPS} groups`)
  const groupId = text(call, 'group_id') || world.ids.next('g').slice(0, 15)
  if (!/^[A-Za-z0-9][\w\-@.]*$/.test(groupId)) refuse(42002, 'This is no id of a group')
  if (groups.has(groupId)) refuse(47005, 'Another group has this id')
  const group: UserGroup = {
    groupId,
    name,
    description,
    type: 1,
    users: new Set(),
    departments: new Set(),
    rule: undefined,
  }
  groups.set(groupId, group)
  return { group_id: groupId }
})

const updateGroup = contactRoute('PATCH contact/v3/group/:group_id', (call, world) => {
  const group = pathGroup(call, world)
  const name = string(call.body.name)
  const description = string(call.body.description)
  if (name === undefined && description === undefined) refuse(40001, 'Nothing is to be changed')
  checkTexts(name, description, world, group)
  group.name = name || group.name
  group.description = description ?? group.description
  return undefined
})

const getGroup = contactRoute('GET contact/v3/group/:group_id', (call, world) => ({
  group: groupBody(pathGroup(call, world), world),
}))

const listGroups = contactRoute('GET contact/v3/group/simplelist', (call, world) => {
  const { groups, scope } = world.store.contacts
  const type = Number(call.query.get('type') ?? 1)
  const seen = [...groups.values()].filter(
    group => group.type === type && (seesCompany(call, world) || scope?.groups.includes(group.groupId)),
  )
  return pageOf('grouplist', seen, call, { size: 50, badToken: 40012, toBody: group => groupBody(group, world) })
})

const listUserGroups = contactRoute('GET contact/v3/group/member_belong', (call, world) => {
  const type = call.query.get('member_id_type') ?? 'open_id'
  const person = personById(world, type as 'open_id', call.query.get('member_id') ?? '')
  if (!person) refuse(41073, 'There is nobody with this member_id')
  if (!seesPerson(call, world, person)) refuse(41050, 'The person is outside what the app may see')
  const wanted = call.query.get('group_type')
  const held = [...world.store.contacts.groups.values()].filter(
    group =>
      (wanted === null || group.type === Number(wanted)) &&
      membersOfGroup(group, world).users.some(member => member === person),
  )
  return pageOf('group_list', held, call, { size: 500, badToken: 40012, toBody: group => group.groupId })
})

const deleteGroup = contactRoute('DELETE contact/v3/group/:group_id', (call, world) => {
  const group = pathGroup(call, world)
  const { users, departments } = membersOfGroup(group, world)
  if (users.length + departments.length > 0) refuse(42017, 'The group has members')
  world.store.contacts.groups.delete(group.groupId)
  directoryChanged(world.store)
  return undefined
})

export const groupRoutes: Route[] = [createGroup, updateGroup, getGroup, listGroups, listUserGroups, deleteGroup]
