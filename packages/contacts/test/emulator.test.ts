import { createClient, paginate } from '@lark-sdk/core'
import { createEmulator, type EmulatorOptions } from '@lark-sdk/emulator'
import { expect, test } from 'vitest'
import {
  createIdMap,
  findUsers,
  getBasicUserInfo,
  getContactScope,
  getUserId,
  getUsers,
  listChildDepartments,
  listDepartmentUsers,
  walkUsers,
} from '../src/index.ts'

function company(options?: EmulatorOptions) {
  const emulator = createEmulator(options)
  const { appId, appSecret } = emulator.app
  return { emulator, client: createClient({ appId, appSecret, fetch: emulator.fetch }), ada: emulator.user('Ada') }
}

test('finds a person by e-mail and reads who she is by either id', async () => {
  const { client, ada } = company()

  const { data: ids } = await getUserId({ client, email: ada.email })
  const people = await Promise.all([
    getBasicUserInfo({ client, openId: ids.open_id }),
    getBasicUserInfo({ client, userId: ids.user_id }),
    getBasicUserInfo({ client, unionId: ada.unionId }),
  ])

  expect(ids).toMatchObject({ open_id: ada.openId, user_id: ada.userId, status: { is_activated: true } })
  for (const { data } of people) expect(data).toMatchObject({ name: ada.name, email: ada.email, open_id: ada.openId })
})

test('does without user ids when the app may not see them', async () => {
  const { client, ada } = company({ scopes: ['contact:user.id:readonly', 'contact:contact.base:readonly'] })

  const { data: ids } = await getUserId({ client, email: ada.email })
  const { data: scope } = await getContactScope({ client })

  expect(ids.user_id).toBeUndefined()
  expect(ids.open_id).toBe(ada.openId)
  expect(scope.authed_employee_ids).toBeUndefined()
  expect(scope.authed_open_departments.length).toBe(scope.authed_departments.length)
})

test('nobody is found outside the range, among leavers and at unknown addresses', async () => {
  const { client } = company()

  for (const email of ['emil@acme.example', 'fay@acme.example', 'nobody@acme.example']) {
    await expect(getUserId({ client, email }), email).rejects.toMatchObject({ name: 'LarkNotFoundError' })
  }
})

test('a person outside the range is refused with 41050', async () => {
  const { client, emulator } = company()

  await expect(getBasicUserInfo({ client, openId: emulator.user('Emil').openId })).rejects.toMatchObject({
    code: 41050,
  })
})

test('walks the company, department by department, page by page', async () => {
  const { client } = company()

  const departments = await paginate(listChildDepartments, { client, departmentId: '0', recursive: true }).toArray()
  const people = new Set<string | undefined>()
  for (const { open_department_id: departmentId } of departments) {
    for await (const user of paginate(listDepartmentUsers, { client, departmentId, pageSize: 1 })) people.add(user.name)
  }

  expect(new Set(departments.map(({ name }) => name))).toEqual(new Set(['Engineering', 'Platform', 'Sales']))
  for (const name of ['Ada Lindgren', 'Ben Okafor', 'Dana Weiss', 'Grace Moreno']) expect(people).toContain(name)
})

test('a walk gives everyone once, also where the app may not see their names', async () => {
  const { client, ada } = company({ scopes: ['contact:contact.base:readonly'] })

  const walk = walkUsers({ client })
  const people = []
  for await (const user of walk) people.push(user)

  expect(new Set(people.map(({ open_id }) => open_id)).size).toBe(people.length)
  const seen = people.find(({ open_id }) => open_id === ada.openId)
  expect(seen).toMatchObject({ open_id: ada.openId, union_id: ada.unionId })
  for (const field of ['user_id', 'name', 'email', 'mobile', 'department_ids']) expect(seen).not.toHaveProperty(field)
  expect(await walk.account()).toMatchObject({ users: people.length, unmetUsers: [], refused: [] })
})

test('finds, reads and maps many people at once', async () => {
  const { client, ada, emulator } = company()
  const ben = emulator.user('Ben')

  const { byEmail, missing } = await findUsers({ client, emails: [ada.email, ben.email, 'nobody@acme.example'] })
  const { users } = await getUsers({ client, openIds: [ada.openId], unionIds: [ada.unionId, ben.unionId] })
  const ids = await createIdMap({ client }).get({ unionId: ben.unionId })

  expect([...byEmail.values()].map(({ id }) => id)).toEqual([ada.openId, ben.openId])
  expect(missing).toEqual({ emails: ['nobody@acme.example'], mobiles: [] })
  expect(users.map(({ open_id }) => open_id)).toEqual([ada.openId, ben.openId])
  expect(ids).toEqual({ open_id: ben.openId, union_id: ben.unionId, user_id: ben.userId })
})
