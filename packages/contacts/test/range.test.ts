import { type Client, createClient } from '@lark-sdk/core'
import { createCompany, createEmulator, type EmulatorOptions } from '@lark-sdk/emulator'
import { expect, test } from 'vitest'
import { type User, type UsersCheckpoint, type WalkUsersParams, walkDepartments, walkUsers } from '../src/index.ts'
import { type DirectoryChange, memoryDirectoryStore, syncDirectory } from '../src/sync/index.ts'

const byText = (a: string, b: string): number => (a < b ? -1 : 1)
const company = createCompany({ people: 300, departments: 30, leavers: 0.05, exited: 0, unjoined: 0, userGroups: 3 })
const [first = { name: '' }] = company.departments

/** Names of a department and of all below it. */
const below = (name: string): string[] => [
  name,
  ...company.departments.filter(({ parent }) => parent === name).flatMap(one => below(one.name)),
]
const inside = new Set(below(first.name))
const there = company.users.filter(({ resigned }) => !resigned)
const isInside = ({ departments = [] }: (typeof there)[number]): boolean => departments.some(name => inside.has(name))
const outside = there.filter(user => !isInside(user)).slice(0, 120)

const contactScope = {
  departments: [first.name],
  users: outside.map(({ email = '' }) => email),
  groups: ['Group 1'],
}
const grouped = there.filter(({ email = '' }) => company.userGroups?.[0]?.members?.includes(email))
const expected = [...new Set([...there.filter(isInside), ...outside, ...grouped])]
  .map(({ email = '' }) => email)
  .sort(byText)

/** An app that sees one department with all below it, and a hundred others one by one. */
function ranged(options: EmulatorOptions = {}): Client {
  const { app, fetch } = createEmulator({ ...company, contactScope, ...options })
  return createClient({ appId: app.appId, appSecret: app.appSecret, fetch })
}

async function drain(params: WalkUsersParams): Promise<User[]> {
  const people: User[] = []
  for await (const user of walkUsers(params)) people.push(user)
  return people
}

const emails = (people: readonly User[]) => people.map(({ email = '' }) => email).sort(byText)

test('a walk meets all whom the app sees, in departments, one by one and in a group, each once', async () => {
  const client = ranged()
  const walk = walkUsers({ client })
  const people: User[] = []
  for await (const user of walk) people.push(user)
  const departments = []
  for await (const { name } of walkDepartments({ client })) departments.push(name)

  expect(new Set(departments)).toEqual(inside)
  expect(emails(people)).toEqual(expected)
  expect(await walk.account()).toMatchObject({
    users: expected.length,
    wholeCompany: false,
    unmetDepartments: [],
    unmetUsers: [],
    groups: [expect.any(String)],
  })
})

test('without the scope to read groups, a walk goes on without their members, and the account names the group', async () => {
  const everything = ranged({ scopes: ['contact:contact.base:readonly', 'contact:user.email:readonly'] })
  const walk = walkUsers({ client: everything })
  const people: User[] = []
  for await (const user of walk) people.push(user)

  expect(emails(people)).toEqual(
    [...new Set([...there.filter(isInside), ...outside])].map(({ email = '' }) => email).sort(byText),
  )
  expect((await walk.account()).groups).toHaveLength(1)
})

test.each(['union_id', 'user_id'] as const)('those seen one by one come with ids of the kind %s', async userIdType => {
  const people = await drain({ client: ranged(), userIdType })

  expect(emails(people)).toEqual(expected)
  const leaders = new Set(people.flatMap(({ leader_user_id: leader }) => leader ?? []))
  const ids = new Set((await drain({ client: ranged({ contactScope: 'all' }) })).map(user => user[userIdType]))
  expect([...leaders].filter(id => !ids.has(id))).toEqual([])
})

test('a walk that is left among those seen one by one goes on there', async () => {
  const client = ranged()
  const walk = walkUsers({ client })
  const before: User[] = []
  let left: UsersCheckpoint | undefined
  for await (const user of walk) {
    before.push(user)
    if (before.length < expected.length - 70) continue
    left = JSON.parse(JSON.stringify(walk.checkpoint())) as UsersCheckpoint
    break
  }

  const after = await drain({ client, resumeFrom: left })

  expect(left?.range).toBe(true)
  expect(after).toHaveLength(70)
  expect(emails([...before, ...after])).toEqual(expected)
})

test('a sync keeps all whom the app sees, and who leaves the range is gone', async () => {
  const store = memoryDirectoryStore()
  const copy = new Map<string, string | undefined>()
  const onChange = (change: DirectoryChange): void => {
    if (change.kind !== 'user') return
    if (change.type === 'deleted') copy.delete(change.id)
    else copy.set(change.id, change.item.email)
  }
  const emulator = createEmulator({ ...company, contactScope })
  const { appId, appSecret } = emulator.app
  const client = createClient({ appId, appSecret, fetch: emulator.fetch })
  await syncDirectory({ client, store, onChange })
  const before = [...copy.values()].map(String).sort(byText)
  const again = await syncDirectory({ client, store, onChange })

  await emulator.setContactScope({ ...contactScope, users: contactScope.users.slice(5) })
  const narrowed = await syncDirectory({ client, store, onChange })

  expect(before).toEqual(expected)
  expect(again).toMatchObject({ created: 0, updated: 0, deleted: 0 })
  expect(narrowed).toMatchObject({ created: 0, deleted: 5 - stillInGroup(5) })
})

/** How many of the first who left the range are in it through the group, which is seen as well. */
function stillInGroup(count: number): number {
  const members = company.userGroups?.[0]?.members ?? []
  return contactScope.users.slice(0, count).filter(email => members.includes(email)).length
}

test('a person who walks has no range to ask for', async () => {
  const asked: string[] = []
  const client = createClient({
    appId: 'cli_0000000000000001',
    appSecret: 'secret',
    fetch: async input => {
      asked.push(new URL(input instanceof Request ? input.url : input).pathname)
      return Response.json({ code: 40004, msg: 'no dept authority error' }, { status: 403 })
    },
  }).asUser('u-1')

  const walk = walkUsers({ client })
  for await (const user of walk) expect(user).toBeUndefined()

  expect(asked.filter(path => path.endsWith('/scopes'))).toEqual([])
  expect(asked).toContain('/open-apis/contact/v3/users/find_by_department')
})
