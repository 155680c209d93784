import { existsSync, readFileSync } from 'node:fs'

export type Totals = { passed: number; failed: number; skipped: number }

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** Adds up a run of vitest. A file that did not load counts as one failure, for it has no tests to count. */
export function vitestTotals(reportFile: string, exitCode: number): Totals {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 }
  const report: VitestReport = JSON.parse(readFileSync(reportFile, 'utf8'))
  const unloaded = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  ).length
  const failed = report.numFailedTests + unloaded
  return {
    passed: report.numPassedTests,
    // An unhandled error fails the run without failing a test.
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Reads the line `N passed, N failed[, N skipped]` that a counting script ends with. */
export function tailTotals(output: string, exitCode: number): Totals {
  const last = output.trimEnd().split('\n').at(-1) ?? ''
  const match = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(last)
  if (!match) return { passed: 0, failed: 1, skipped: 0 }
  const failed = Number(match[2])
  return {
    passed: Number(match[1]),
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: Number(match[3] ?? 0),
  }
}

export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
