import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type DirectoryStore, type SyncReport, syncDirectory } from '@lark-sdk/contacts/sync'
import { createClient, isLarkNetworkError } from '@lark-sdk/core'
import { createCompany, createEmulator, type Emulator } from '@lark-sdk/emulator'
import { expect, test } from 'vitest'
import { peopleTable } from './people.ts'
import { sqliteStore } from './sqliteStore.ts'

const PEOPLE = 20_000
const DEPARTMENTS = 3000
const KILLS = 20

class Killed extends Error {}

/** A process that dies at one of its steps, and does nothing afterwards. */
function mortal(stepsToLive: number) {
  let left = stepsToLive
  const step = (): void => {
    if (--left <= 0) throw new Killed('killed')
  }
  return {
    step,
    store(inner: DirectoryStore): DirectoryStore {
      return {
        ...inner,
        write(write) {
          step()
          const done = inner.write(write)
          // It may also die right after what it wrote is kept.
          step()
          return done
        },
      }
    },
  }
}

/** A kill in the middle of a call comes as a cut connection. */
const diedOf = (error: unknown): boolean => error instanceof Killed || isLarkNetworkError(error)

function sameNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/** Everybody who works there, as the emulator knows them. */
const truth = (emulator: Emulator, leavers: ReadonlySet<string>): string[] =>
  emulator.users
    .filter(({ email }) => !leavers.has(email))
    .map(({ openId }) => openId)
    .sort()

test(`a sync of ${PEOPLE} people in ${DEPARTMENTS} departments that is killed ${KILLS} times ends equal to the truth`, {
  timeout: 300_000,
}, async () => {
  const company = createCompany({ people: PEOPLE, departments: DEPARTMENTS })
  const emulator = createEmulator(company)
  const leavers = new Set(company.users.filter(({ resigned }) => resigned).map(({ email }) => email ?? ''))
  const folder = mkdtempSync(join(tmpdir(), 'directory-sync-'))
  const file = join(folder, 'directory.db')
  const random = sameNumbers(4)
  const { appId, appSecret } = emulator.app
  let calls = 0
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    if (url.includes('/contact/')) calls++
    return emulator.fetch(input, init)
  }

  let report: SyncReport | undefined
  let killed = 0
  let twice = 0
  const told = new Set<string>()
  while (!report) {
    const database = new DatabaseSync(file)
    const people = peopleTable(database)
    // Changes, kept pages and calls together are some 32,000 steps.
    const doomed = mortal(killed < KILLS ? 1 + Math.floor(random() * 2800) : Number.POSITIVE_INFINITY)
    const client = createClient({
      appId,
      appSecret,
      fetch: async (input, init) => {
        doomed.step()
        return fetch(input, init)
      },
      retries: 0,
    })
    try {
      report = await syncDirectory({
        client,
        store: doomed.store(sqliteStore(database)),
        onChange(change) {
          doomed.step()
          people.apply(change)
          const key = `${change.type} ${change.id}`
          if (told.has(key)) twice++
          told.add(key)
        },
      })
    } catch (error) {
      if (!diedOf(error)) throw error
      killed++
    }
    database.close()
  }

  const database = new DatabaseSync(file)
  const ids = peopleTable(database).ids()
  expect(killed).toBe(KILLS)
  expect(report).toMatchObject({ created: PEOPLE - leavers.size + DEPARTMENTS, updated: 0, deleted: 0, resumed: true })
  expect(ids).toEqual(truth(emulator, leavers))
  // One page of changes at most for each kill.
  expect(twice).toBeLessThanOrEqual(KILLS * 50)

  const size = new Map<string, number>([['', 0]])
  for (const { department = '', resigned } of company.users) {
    if (!resigned) size.set(department, (size.get(department) ?? 0) + 1)
  }
  const pages = [...size.values()].reduce((sum, people) => sum + Math.max(1, Math.ceil(people / 50)), 0)
  const least = pages + Math.ceil(DEPARTMENTS / 50)
  expect(calls).toBeLessThan(1.1 * least)
  database.close()
  rmSync(folder, { recursive: true })
})
