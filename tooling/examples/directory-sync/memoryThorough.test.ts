import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCompany, createEmulator } from '@lark-sdk/emulator'
import { expect, test } from 'vitest'
import { runChild } from './testing/runChild.ts'
import { serve } from './testing/serve.ts'

/** Reads a company in a process whose heap is small. */
async function readAll(way: 'walk' | 'sync' | 'collect', people: number, megabytes: number) {
  const emulator = createEmulator(createCompany({ people, departments: 200, leavers: 0 }))
  const server = await serve(emulator, () => true)
  const folder = mkdtempSync(join(tmpdir(), 'directory-sync-'))
  const { appId, appSecret } = emulator.app
  const ended = await runChild('testing/readAll.ts', {
    args: [way, join(folder, 'directory.db')],
    flags: [`--max-old-space-size=${megabytes}`],
    env: { LARK_APP_ID: appId, LARK_APP_SECRET: appSecret, LARK_DOMAIN: server.url },
  }).ended
  await server.close()
  rmSync(folder, { recursive: true })
  return ended
}

const LONG = { timeout: 300_000 }

test('a walk over 40,000 people needs no more than 32 MB of heap', LONG, async () => {
  const { code, output } = await readAll('walk', 40_000, 32)

  expect([code, output]).toEqual([0, expect.stringContaining('"people":40000')])
})

test('a sync of 20,000 people needs no more than 32 MB of heap', LONG, async () => {
  const { code, output } = await readAll('sync', 20_000, 32)

  expect([code, output]).toEqual([0, expect.stringContaining('"people":20000')])
})

test('half as many people held at once do not fit into 48 MB', LONG, async () => {
  const { signal, output } = await readAll('collect', 20_000, 48)

  expect([signal, output]).toEqual(['SIGABRT', expect.stringContaining('heap out of memory')])
})
