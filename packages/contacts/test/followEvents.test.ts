import { createClient } from '@lark-sdk/core'
import { createCompany, createEmulator } from '@lark-sdk/emulator'
import { expect, test } from 'vitest'
import {
  createDepartment,
  createUser,
  deleteDepartment,
  deleteUser,
  patchDepartment,
  restoreUser,
  updateUser,
} from '../src/index.ts'
import {
  applyContactEvent,
  type ContactEvent,
  type DirectoryChange,
  memoryDirectoryStore,
  syncDirectory,
} from '../src/sync/index.ts'

/** A copy of a company that follows the events which the emulated Lark sends. */
async function followed() {
  const company = createCompany({ people: 120, departments: 20, unjoined: 0 })
  const store = memoryDirectoryStore()
  const copy = new Map<string, unknown>()
  const events: ContactEvent[] = []
  const emulator = createEmulator({
    ...company,
    encryptKey: null,
    async webhookUrl(request) {
      const payload = (await request.json()) as ContactEvent & { challenge?: string }
      if (payload.challenge === undefined) events.push(payload)
      return Response.json({ challenge: payload.challenge })
    },
  })
  const { appId, appSecret } = emulator.app
  const client = createClient({ appId, appSecret, fetch: emulator.fetch })
  const onChange = (change: DirectoryChange): void => {
    const key = `${change.kind} ${change.id}`
    if (change.type === 'deleted') copy.delete(key)
    else copy.set(key, change.item)
  }
  await syncDirectory({ client, store, onChange })
  return {
    company,
    client,
    emulator,
    copy,
    sync: () => syncDirectory({ client, store, onChange }),
    /** Hands in the events so far, in an order of one's own. */
    async follow(order: (events: ContactEvent[]) => ContactEvent[] = all => all) {
      await emulator.settled()
      const outcomes = []
      for (const event of order(events.splice(0))) {
        outcomes.push(await applyContactEvent({ client, store, onChange, event }))
      }
      return outcomes
    },
  }
}

/** Changes of every kind that the directory tells. */
async function change({ client, emulator, company }: Awaited<ReturnType<typeof followed>>) {
  const there = company.users.filter(({ resigned }) => !resigned)
  const openId = (index: number): string => emulator.user(there[index]?.email ?? '').openId
  const { department } = (await createDepartment({ client, name: 'Harbour', parentDepartmentId: '0' })).data
  const harbour = department.open_department_id
  const { department: pier } = (await createDepartment({ client, name: 'Pier', parentDepartmentId: harbour })).data
  const newcomer = { name: 'Nora Quist', mobile: '+15559990001', employeeType: 1 as const }
  const { user: nora } = (await createUser({ client, ...newcomer, departmentIds: [harbour] })).data
  await updateUser({ client, openId: openId(40), jobTitle: 'Harbour master', departmentIds: [harbour] })
  await updateUser({ client, openId: openId(41), isFrozen: true })
  await deleteUser({ client, openId: openId(42) })
  await deleteUser({ client, openId: openId(43) })
  await restoreUser({ client, openId: openId(43) })
  await patchDepartment({ client, departmentId: harbour, name: 'Port' })
  await deleteDepartment({ client, departmentId: pier.open_department_id })
  return { nora, harbour, pier: pier.open_department_id, gone: openId(42), back: openId(43), master: openId(40) }
}

test('events alone keep a copy equal to what a walk would read', async () => {
  const lark = await followed()
  const { nora, harbour, pier, gone, back, master } = await change(lark)

  const outcomes = await lark.follow()

  expect(outcomes.filter(outcome => outcome === 'changed').length).toBeGreaterThan(5)
  expect(lark.copy.get(`user ${nora.open_id}`)).toMatchObject({ name: 'Nora Quist' })
  expect(lark.copy.get(`user ${master}`)).toMatchObject({ job_title: 'Harbour master', department_ids: [harbour] })
  expect(lark.copy.get(`department ${harbour}`)).toMatchObject({ name: 'Port' })
  expect(lark.copy.has(`department ${pier}`)).toBe(false)
  expect(lark.copy.has(`user ${gone}`)).toBe(false)
  expect(lark.copy.has(`user ${back}`)).toBe(true)
  const before = new Map(lark.copy)
  const report = await lark.sync()
  // Departments count their members anew; no person was told again.
  expect([report.created, report.deleted]).toEqual([0, 0])
  const people = (copy: typeof before) => [...copy].filter(([key]) => key.startsWith('user '))
  expect(people(lark.copy)).toEqual(people(before))
})

test('the same events backwards, twice, and with some of them lost come to the same after the next walk', async () => {
  const straight = await followed()
  await change(straight)
  await straight.follow()
  await straight.sync()
  const crooked = await followed()
  await change(crooked)
  await crooked.follow(all => [...all.toReversed(), ...all].filter((_, index) => index % 4 !== 3))

  await crooked.sync()

  const sorted = ({ copy }: typeof straight) => [...copy].sort(([a], [b]) => (a < b ? -1 : 1))
  expect(sorted(crooked)).toEqual(sorted(straight))
})
