import { type ClientOptions, createClient } from '@lark-sdk/core'
import { createCompany, createEmulator, type Emulator, type EmulatorOptions } from '@lark-sdk/emulator'
import { expect, test } from 'vitest'
import { type DirectoryChange, memoryDirectoryStore, syncDirectory } from '../src/sync/index.ts'
import { fakeTimers } from './fakeTimers.ts'

/** Reading it takes more calls than Lark allows in a minute. */
const company = createCompany({ people: 1500, departments: 1300, leavers: 0, exited: 0 })

/** Syncs a company whose Lark and whose client share a clock, which moves on when all wait. */
async function sync(
  prepare: (emulator: Emulator) => void,
  options: Partial<ClientOptions> = {},
  emulated: EmulatorOptions = {},
) {
  const timers = fakeTimers()
  const startMs = timers.now()
  const emulator = createEmulator({ ...company, now: timers.now, ...emulated })
  const { appId, appSecret } = emulator.app
  const client = createClient({ appId, appSecret, fetch: emulator.fetch, timers, ...options })
  prepare(emulator)
  const told: string[] = []
  const onChange = ({ type, kind, id }: DirectoryChange): void => {
    told.push(`${type} ${kind} ${id}`)
  }
  const report = await timers.finish(syncDirectory({ client, store: memoryDirectoryStore(), onChange }))
  const calls = emulator.calls().filter(({ path }) => path.includes('/contact/'))
  const refused = calls.filter(({ code }) => code === 99991400).length
  return { report, told, refused, calls: calls.length, tookMs: timers.now() - startMs }
}

const whole = { created: 2800, updated: 0, deleted: 0 }

test('where a minute allows fewer calls than a company takes, a sync waits and goes on', async () => {
  const { report, told, refused, tookMs } = await sync(() => undefined, {}, { rateLimits: true })

  expect(report).toMatchObject(whole)
  expect(new Set(told).size).toBe(2800)
  expect(told).toHaveLength(2800)
  expect(refused).toBeGreaterThan(10)
  expect(tookMs).toBeGreaterThan(60_000)
})

test('a client that paces its calls is refused none of them', async () => {
  const { report, refused } = await sync(() => undefined, { pacing: true }, { rateLimits: true })

  expect(report).toMatchObject(whole)
  expect(refused).toBe(0)
})

test('lists that are refused, broken, cut and never answered are read all the same, and nobody is told twice', async () => {
  const path = /find_by_department|\/children$/
  const trouble = (emulator: Emulator): void => {
    emulator.fault({ path, times: 2, status: 429, code: 99991400, headers: { 'x-ogw-ratelimit-reset': '7' } })
    emulator.fault({ path, times: 2, status: 500, code: 2200 })
    emulator.fault({ path, times: 2, status: 502, body: '<html>Bad gateway</html>' })
    emulator.fault({ path, times: 2, does: 'drop-after' })
    emulator.fault({ path, times: 2, does: 'stall' })
  }

  // One call may meet all of it.
  const { report, told, calls } = await sync(trouble, { retries: 10, totalTimeoutMs: 600_000 })

  expect(report).toMatchObject(whole)
  expect(new Set(told).size).toBe(2800)
  expect(told).toHaveLength(2800)
  // Those that were cut were answered by the emulator, and those that were stalled weren't even recorded.
  expect(calls).toBeGreaterThan(1300 + 26 + 6)
})
