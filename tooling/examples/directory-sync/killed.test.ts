import { createCompany } from '@lark-sdk/emulator'
import { expect, test } from 'vitest'
import { syncUnderKills } from './testing/syncUnderKills.ts'

test('a sync whose process is killed and started again ends equal to the truth', { timeout: 120_000 }, async () => {
  const company = createCompany({ people: 400, departments: 60, exited: 0.05 })

  const { signals, people, truth, output } = await syncUnderKills(company, 3)

  expect(signals).toEqual(Array(3).fill('SIGKILL'))
  expect(people).toEqual(truth)
  expect(truth.length).toBeGreaterThan(300)
  expect(output).toContain('resumed: true')
})
