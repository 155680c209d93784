import { createCompany } from '@lark-sdk/emulator'
import { expect, test } from 'vitest'
import { syncUnderKills } from './testing/syncUnderKills.ts'

const KILLS = 20

test(`20,000 people in 3000 departments are read whole by a process that is killed ${KILLS} times`, {
  timeout: 600_000,
}, async () => {
  const company = createCompany({ people: 20_000, departments: 3000 })

  const { signals, people, truth, calls, least, output } = await syncUnderKills(company, KILLS)

  expect(signals).toEqual(Array(KILLS).fill('SIGKILL'))
  expect(truth.length).toBeGreaterThan(19_000)
  expect(people).toEqual(truth)
  expect(calls).toBeLessThan(1.1 * least)
  expect(output).toContain('resumed: true')
})
