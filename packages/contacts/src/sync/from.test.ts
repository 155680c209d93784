import { createClient } from '@lark-sdk/core'
import { createEmulator, type UserSeed } from '@lark-sdk/emulator'
import { expect, test } from 'vitest'
import { walkDepartments } from '../walk/walkDepartments.ts'
import { applyContactEvent } from './applyContactEvent.ts'
import { memoryDirectoryStore } from './store.ts'
import { syncDirectory } from './syncDirectory.ts'
import type { DirectoryChange } from './types.ts'

const departments = [
  { name: 'Eng' },
  { name: 'Platform', parent: 'Eng' },
  { name: 'Tools', parent: 'Platform' },
  { name: 'Sales' },
]
const staff: UserSeed[] = [
  { name: 'Ada', email: 'ada@acme.example', department: 'Platform' },
  { name: 'Ben', email: 'ben@acme.example', department: 'Eng' },
  { name: 'Dana', email: 'dana@acme.example', department: 'Sales' },
]
const SCOPES = ['contact:contact.base:readonly', 'contact:user.base:readonly', 'contact:department.base:readonly']

const log: string[] = []
const onChange = (change: DirectoryChange): void => {
  const { name } = change.type === 'deleted' ? change.before : change.item
  log.push(`${change.type} ${name}`)
}
const taken = (): string[] => log.splice(0).sort()

function lark(users = staff, options: { departments?: typeof departments; scopes?: string[] } = {}) {
  const emulator = createEmulator({ company: 'Acme', departments, ...options, users })
  const { appId, appSecret } = emulator.app
  return { emulator, client: createClient({ appId, appSecret, fetch: emulator.fetch, retries: 0 }) }
}

/** Ids come of names, so that they are the same in every state of the company. */
async function departmentId(name: string): Promise<string> {
  const ids = new Map<string, string>()
  for await (const department of walkDepartments({ client: lark().client }))
    ids.set(department.name ?? '', department.open_department_id)
  return ids.get(name) ?? 'none'
}

/** A copy of the Eng department, and a way to tell it of changes in another state of the company. */
async function copyOfEng() {
  const { emulator, client } = lark()
  const store = memoryDirectoryStore()
  const from = await departmentId('Eng')
  await syncDirectory({ client, store, onChange, from })
  taken()
  return {
    store,
    from,
    told: async (now: ReturnType<typeof lark>, kind: 'user' | 'department', name: string, verb = 'updated') => {
      const object =
        kind === 'user' ? { open_id: emulator.user(name).openId } : { open_department_id: await departmentId(name) }
      const event = { header: { event_type: `contact.${kind}.${verb}_v3` }, event: { object } }
      return applyContactEvent({ client: now.client, store, onChange, event })
    },
  }
}

test('events about people and departments outside the one that is synced are ignored', async () => {
  const { store, from, told } = await copyOfEng()
  const now = lark()

  expect(await told(now, 'user', 'Dana')).toBe('ignored')
  expect(await told(now, 'department', 'Sales')).toBe('ignored')
  expect(await told(now, 'department', 'Eng')).toBe('ignored')
  expect(taken()).toEqual([])
  expect(await syncDirectory({ client: now.client, store, onChange, from })).toMatchObject({ created: 0, deleted: 0 })
})

test('who moves out is deleted, who moves in is created, and the next sync finds nothing more', async () => {
  const { store, from, told } = await copyOfEng()
  const [ada, ben, dana] = staff as [UserSeed, UserSeed, UserSeed]
  const now = lark([
    { ...ada, department: 'Sales' },
    { ...ben, jobTitle: 'Lead' },
    { ...dana, department: 'Tools' },
  ])

  expect(await told(now, 'user', 'Ada')).toBe('changed')
  expect(await told(now, 'user', 'Ada')).toBe('ignored')
  expect(await told(now, 'user', 'Ben')).toBe('changed')
  expect(await told(now, 'user', 'Dana')).toBe('changed')
  expect(taken()).toEqual(['created Dana', 'deleted Ada', 'updated Ben'])
  expect(await syncDirectory({ client: now.client, store, onChange, from })).toMatchObject({ created: 0, deleted: 0 })
})

test('somebody in a department so new that its event is still to come is created', async () => {
  const { store, from, told } = await copyOfEng()
  const moved = departments.map(one => (one.name === 'Sales' ? { ...one, parent: 'Eng' } : one))
  const now = lark(staff, { departments: moved })

  expect(await told(now, 'user', 'Dana')).toBe('changed')
  expect(await told(now, 'department', 'Sales', 'created')).toBe('changed')
  expect(taken()).toEqual(['created Dana', 'created Sales'])
  expect(await syncDirectory({ client: now.client, store, onChange, from })).toMatchObject({ created: 0, deleted: 0 })
})

test('a department that moves out is deleted', async () => {
  const { told } = await copyOfEng()
  const moved = departments.map(one => (one.name === 'Platform' ? { ...one, parent: 'Sales' } : one))

  expect(await told(lark(staff, { departments: moved }), 'department', 'Platform')).toBe('changed')
  expect(taken()).toEqual(['deleted Platform'])
})

test('where the app may not see departments of people, somebody new asks for a sync, and those who are kept stay', async () => {
  const { told } = await copyOfEng()
  const now = lark(staff, { scopes: SCOPES })

  expect(await told(now, 'user', 'Dana')).toBe('sync')
  expect(await told(now, 'user', 'Ada')).toBe('changed')
  expect(taken()).toEqual(['updated Ada'])
})

test('without the status of people, an event that somebody was deleted is believed, and no other one', async () => {
  const { client, emulator } = lark(staff, { scopes: SCOPES })
  const store = memoryDirectoryStore()
  await syncDirectory({ client, store, onChange })
  taken()
  const object = { open_id: emulator.user('Ada').openId }
  const told = (verb: string) =>
    applyContactEvent({
      client,
      store,
      onChange,
      event: { header: { event_type: `contact.user.${verb}_v3` }, event: { object } },
    })

  expect(await told('updated')).toBe('unchanged')
  expect(await told('deleted')).toBe('changed')
  expect(taken()).toEqual(['deleted Ada'])
})

test('a store keeps to one department, unless everything outside it shall be deleted or nothing is', async () => {
  const { client } = lark()
  const store = memoryDirectoryStore()
  const from = await departmentId('Eng')
  await syncDirectory({ client, store, onChange })
  taken()

  const refused = syncDirectory({ client, store, onChange, from })

  await expect(refused).rejects.toThrow(TypeError)
  await expect(refused).rejects.toThrow(`from: expected 0, which this store was synced to last, got ${from}`)
  expect(taken()).toEqual([])
  expect(await syncDirectory({ client, store, onChange, from, massDelete: true })).toMatchObject({ deleted: 3 })
  expect(taken()).toEqual(['deleted Dana', 'deleted Eng', 'deleted Sales'])
  expect(await syncDirectory({ client, store, onChange })).toMatchObject({ created: 3, deleted: 0 })
})
