import { createClient } from '@lark-sdk/core'
import { createEmulator, type UserSeed } from '@lark-sdk/emulator'
import { expect, test, vi } from 'vitest'
import { applyContactEvent } from './applyContactEvent.ts'
import { isLarkMassDeleteError } from './massDeleteError.ts'
import { type DirectoryStore, memoryDirectoryStore } from './store.ts'
import { syncDirectory } from './syncDirectory.ts'
import type { DirectoryChange } from './types.ts'

const departments = [{ name: 'Engineering' }, { name: 'Platform', parent: 'Engineering' }, { name: 'Sales' }]
const staff: UserSeed[] = [
  { name: 'Ada Lindgren', department: 'Platform' },
  { name: 'Ben Okafor', department: 'Platform' },
  { name: 'Dana Weiss', department: 'Sales' },
]

function company(users: UserSeed[] = staff, options: { departments?: typeof departments; scopes?: string[] } = {}) {
  const emulator = createEmulator({ company: 'Acme', departments, ...options, users })
  const { appId, appSecret } = emulator.app
  const paths: string[] = []
  const fetch: typeof globalThis.fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    paths.push(pathname.replace('/open-apis/contact/v3/', ''))
    return emulator.fetch(input, init)
  }
  const idOf = (name: string) => emulator.user(name).openId
  return { client: createClient({ appId, appSecret, fetch, retries: 0 }), paths, idOf }
}

/** A copy of the directory that follows the changes. */
function copy() {
  const people = new Map<string, string | undefined>()
  const log: string[] = []
  const onChange = (change: DirectoryChange) => {
    const item = change.type === 'deleted' ? change.before : change.item
    log.push(`${change.type} ${item.name}`)
    if (change.kind !== 'user') return
    if (change.type === 'deleted') people.delete(change.id)
    else people.set(change.id, change.item.job_title)
  }
  return { people, log, onChange, taken: () => log.splice(0) }
}

test('the first sync creates everything, departments before people, and the next one nothing', async () => {
  const { client } = company()
  const store = memoryDirectoryStore()
  const { onChange, taken } = copy()

  const first = await syncDirectory({ client, store, onChange })

  expect(first).toEqual({ created: 6, updated: 0, deleted: 0, unchanged: 0, resumed: false })
  const log = taken()
  expect(log.slice(0, 3)).toEqual(['created Engineering', 'created Platform', 'created Sales'])
  expect(log.slice(3).sort()).toEqual(['created Ada Lindgren', 'created Ben Okafor', 'created Dana Weiss'])
  expect(await syncDirectory({ client, store, onChange })).toMatchObject({ created: 0, unchanged: 6, resumed: false })
  expect(taken()).toEqual([])
})

test('tells who came, who changed and who left', async () => {
  const store = memoryDirectoryStore()
  const { onChange, taken } = copy()
  await syncDirectory({ client: company().client, store, onChange })
  taken()
  const next = company([
    { name: 'Ada Lindgren', department: 'Platform', jobTitle: 'Lead' },
    { name: 'Ben Okafor', department: 'Platform', resigned: true },
    { name: 'Eve Brandt', department: 'Sales' },
  ])

  const report = await syncDirectory({ client: next.client, store, onChange })

  expect(report).toMatchObject({ created: 1, deleted: 2 })
  expect(
    taken()
      .filter(line => !/Platform|Sales|Engineering/.test(line))
      .sort(),
  ).toEqual(['created Eve Brandt', 'deleted Ben Okafor', 'deleted Dana Weiss', 'updated Ada Lindgren'])
})

test('who moved while the lists were read is not deleted', async () => {
  const { client, idOf } = company()
  const store = memoryDirectoryStore()
  const { onChange, people, taken } = copy()
  await syncDirectory({ client, store, onChange })
  taken()
  const dana = idOf('Dana')
  // A Lark whose lists miss Dana, whom it knows all the same.
  const { appId, appSecret } = createEmulator({ company: 'Acme', departments, users: staff }).app
  const emulator = createEmulator({ company: 'Acme', departments, users: staff })
  const missing = createClient({
    appId,
    appSecret,
    fetch: async (input, init) => {
      const response = await emulator.fetch(input, init)
      if (!String(input instanceof Request ? input.url : input).includes('find_by_department')) return response
      const body = (await response.json()) as { data: { items: { open_id: string }[] } }
      body.data.items = body.data.items.filter(({ open_id }) => open_id !== dana)
      return Response.json(body)
    },
  })

  const report = await syncDirectory({ client: missing, store, onChange })

  expect(report).toMatchObject({ deleted: 0, unchanged: 6 })
  expect(people.has(dana)).toBe(true)
})

const crowd = Array.from({ length: 60 }, (_, index) => ({
  name: `Person ${index}`,
  email: `p${index}@acme.example`,
  department: 'Sales',
}))

test('stops before it deletes many, and looks again the next time', async () => {
  const store = memoryDirectoryStore()
  const { onChange, people, taken } = copy()
  await syncDirectory({ client: company(crowd).client, store, onChange })
  taken()
  const few = company(crowd.slice(0, 30))

  const error: unknown = await syncDirectory({ client: few.client, store, onChange }).catch((thrown: unknown) => thrown)

  expect(isLarkMassDeleteError(error)).toBe(true)
  expect(error).toMatchObject({ kind: 'user', missing: 30, known: 60 })
  expect(people.size).toBe(60)
  expect(await syncDirectory({ client: company(crowd).client, store, onChange })).toMatchObject({
    deleted: 0,
    resumed: false,
  })
  expect(await syncDirectory({ client: few.client, store, onChange, massDelete: true })).toMatchObject({ deleted: 30 })
  expect(people.size).toBe(30)
})

/** A store whose process dies at one of its writes, before or after it is kept. */
function dying(inner: DirectoryStore, at: number, after: boolean): DirectoryStore {
  let writes = 0
  return {
    ...inner,
    write(write) {
      if (++writes < at) return inner.write(write)
      if (after && writes === at) void inner.write(write)
      throw new Error('killed')
    },
  }
}

test('goes on after a kill at any write, and ends the same', async () => {
  for (let at = 1; at < 9; at++) {
    for (const after of [false, true]) {
      const { client } = company()
      const store = memoryDirectoryStore()
      const { onChange, people, log } = copy()
      const killed = syncDirectory({ client, store: dying(store, at, after), onChange })
      await killed.catch(() => syncDirectory({ client, store, onChange }))
      expect(people.size, `write ${at}`).toBe(3)
      expect(new Set(log).size).toBe(6)
      expect(log.every(line => line.startsWith('created'))).toBe(true)
    }
  }
})

test('a change that is refused stops the sync, and comes again', async () => {
  const { client } = company()
  const store = memoryDirectoryStore()
  const { onChange, people } = copy()
  const refusing = vi.fn(() => Promise.reject(new Error('the table is locked')))

  await expect(syncDirectory({ client, store, onChange: refusing })).rejects.toThrow('the table is locked')
  await syncDirectory({ client, store, onChange })

  expect(refusing).toHaveBeenCalledTimes(1)
  expect(people.size).toBe(3)
})

test('two syncs of one store do not run at once', async () => {
  const { client } = company()
  const store = memoryDirectoryStore()
  const { onChange } = copy()

  const both = await Promise.allSettled([
    syncDirectory({ client, store, onChange }),
    syncDirectory({ client, store, onChange }),
  ])

  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
})

const eventOf = (type: string, openId: string) => ({
  header: { event_type: type },
  event: { object: { open_id: openId } },
})

test('an event is applied through the same handler, once however often it comes', async () => {
  const store = memoryDirectoryStore()
  const { onChange, taken } = copy()
  await syncDirectory({ client: company().client, store, onChange })
  taken()
  const { client, idOf } = company([
    { name: 'Ada Lindgren', department: 'Platform', jobTitle: 'Lead' },
    { name: 'Ben Okafor', department: 'Platform', resigned: true },
    { name: 'Dana Weiss', department: 'Sales' },
    { name: 'Eve Brandt', department: 'Sales' },
  ])
  const apply = (type: string, name: string) =>
    applyContactEvent({ client, store, onChange, event: eventOf(`contact.user.${type}_v3`, idOf(name)) })

  expect(await apply('updated', 'Ada')).toBe('changed')
  expect(await apply('updated', 'Ada')).toBe('unchanged')
  expect(await apply('deleted', 'Ben')).toBe('changed')
  expect(await apply('deleted', 'Ben')).toBe('unchanged')
  expect(await apply('created', 'Eve')).toBe('changed')
  // Late: what it says was undone meanwhile.
  expect(await apply('deleted', 'Dana')).toBe('unchanged')
  expect(taken()).toEqual(['updated Ada Lindgren', 'deleted Ben Okafor', 'created Eve Brandt'])
  expect(await syncDirectory({ client, store, onChange })).toMatchObject({ created: 0, deleted: 0 })
})

test('what an event says during a walk is not undone by a list that was read before', async () => {
  const { client, idOf } = company()
  const store = memoryDirectoryStore()
  const { onChange, people } = copy()
  const ben = idOf('Ben')
  const left = company([{ name: 'Ben Okafor', department: 'Platform', resigned: true }]).client
  const event = eventOf('contact.user.deleted_v3', ben)
  // The walk holds Ben's page by the time it looks at its departments: the event comes then.
  const slow: DirectoryStore = {
    ...store,
    async list(filter) {
      await applyContactEvent({ client: left, store: slow, onChange, event })
      return store.list(filter)
    },
  }

  await syncDirectory({ client, store: slow, onChange })

  expect(people.has(ben)).toBe(false)
  expect(people.size).toBe(2)
})

test('a changed range asks for a walk, and other events are none of its business', async () => {
  const { client, paths } = company()
  const options = { client, store: memoryDirectoryStore(), onChange: copy().onChange }
  const outcome = (type: string) => applyContactEvent({ ...options, event: eventOf(type, 'ou_1') })

  expect(await outcome('contact.scope.updated_v3')).toBe('sync')
  expect(await outcome('contact.employee_type_enum.created_v3')).toBe('ignored')
  expect(await outcome('im.message.receive_v1')).toBe('ignored')
  expect(paths).toEqual([])
})
