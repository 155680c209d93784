import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tailTotals, totalsLine, vitestTotals } from './totals.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'totals-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function report(testResults: { status: string; assertionResults: { status: string }[] }[]): string {
  const file = join(folder, 'report.json')
  const all = testResults.flatMap(result => result.assertionResults)
  const count = (status: string) => all.filter(one => one.status === status).length
  const numbers = {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending'),
  }
  writeFileSync(file, JSON.stringify({ ...numbers, numTodoTests: 0, testResults }))
  return file
}

test('counts the tests of vitest one by one', () => {
  const file = report([
    { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }, { status: 'pending' }] },
  ])

  expect(vitestTotals(file, 1)).toEqual({ passed: 1, failed: 1, skipped: 1 })
})

test('counts a test file that did not load as a failure', () => {
  expect(vitestTotals(report([{ status: 'failed', assertionResults: [] }]), 1)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  })
})

test('counts a run that failed without a failed test as a failure', () => {
  const file = report([{ status: 'passed', assertionResults: [{ status: 'passed' }] }])

  expect(vitestTotals(file, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  expect(vitestTotals(join(folder, 'absent.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('reads the last line of a counting script, and fails a script that ends without one', () => {
  expect(tailTotals('a\n7 passed, 0 failed, 2 skipped\n', 0)).toEqual({ passed: 7, failed: 0, skipped: 2 })
  expect(tailTotals('7 passed, 0 failed\n', 1)).toEqual({ passed: 7, failed: 1, skipped: 0 })
  expect(tailTotals('7 passed, 0 failed\ncrashed\n', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('names skipped tests only when there are any', () => {
  expect(totalsLine({ passed: 3, failed: 1, skipped: 0 })).toBe('3 passed, 1 failed')
  expect(totalsLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
})
