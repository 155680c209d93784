import { DatabaseSync } from 'node:sqlite'
import { syncDirectory } from '@lark-sdk/contacts/sync'
import { createClient } from '@lark-sdk/core'
import { createCompany, createEmulator, type Emulator } from '@lark-sdk/emulator'
import { expect, test } from 'vitest'
import { peopleTable } from './people.ts'
import { sqliteStore } from './sqliteStore.ts'

/** Everybody who works there, as the emulator knows them. */
const truth = (emulator: Emulator, leavers: ReadonlySet<string>): string[] =>
  emulator.users
    .filter(({ email }) => !leavers.has(email))
    .map(({ openId }) => openId)
    .sort()

test('the next day, the table follows those who left, came and were promoted', async () => {
  const company = createCompany()
  const database = new DatabaseSync(':memory:')
  const store = sqliteStore(database)
  const people = peopleTable(database)
  const syncWith = (emulator: Emulator) => {
    const { appId, appSecret } = emulator.app
    return syncDirectory({
      client: createClient({ appId, appSecret, fetch: emulator.fetch }),
      store,
      onChange: people.apply,
    })
  }
  await syncWith(createEmulator(company))
  const before = people.ids().length
  const later = company.users.map((user, index) => ({
    ...user,
    resigned: user.resigned === true || index % 199 === 198,
    jobTitle: index % 97 === 96 ? 'Promoted' : (user.jobTitle ?? ''),
  }))
  const newcomer = { name: 'New Person', email: 'new@acme.example', department: company.departments[5]?.name ?? '' }
  const nextDay = createEmulator({ ...company, users: [...later, newcomer] })
  const gone = new Set(later.filter(({ resigned }) => resigned).map(({ email }) => email ?? ''))

  const report = await syncWith(nextDay)

  expect(people.ids()).toEqual(truth(nextDay, gone))
  expect(report.created).toBe(1)
  expect(report.deleted).toBe(before + 1 - people.ids().length)
  expect(report.deleted).toBeGreaterThan(5)
  expect(report.updated).toBeGreaterThan(15)
  expect(await syncWith(nextDay)).toMatchObject({ created: 0, updated: 0, deleted: 0, resumed: false })
  database.close()
})
