import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import type { Step } from './steps.ts'
import { type Totals, tailTotals, vitestTotals } from './totals.ts'

const root = resolve(import.meta.dirname, '../..')

const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
  NO_COLOR: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  // The outer command has installed already; doing it again in every task would race.
  pnpm_config_verify_deps_before_run: 'false',
}

export type StepResult = Totals & { output: string; durationMs: number }

/** Runs one step to its end, whatever that is, and counts what it proved. */
export async function runStep(step: Step): Promise<StepResult> {
  const startedMs = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  const reportFile = join(folder, 'report.json')
  const report =
    step.counting === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`] : []
  const { exitCode, output } = await collect([...step.command, ...report])
  const totals = count(step, exitCode, output, reportFile)
  rmSync(folder, { recursive: true, force: true })
  return { ...totals, output, durationMs: performance.now() - startedMs }
}

function count(step: Step, exitCode: number, output: string, reportFile: string): Totals {
  if (step.counting === 'vitest') return vitestTotals(reportFile, exitCode)
  if (step.counting === 'tail') return tailTotals(output, exitCode)
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 }
}

function collect([command = '', ...args]: string[]): Promise<{ exitCode: number; output: string }> {
  return new Promise(done => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    const output = () => Buffer.concat(chunks).toString()
    child.stdout.on('data', chunk => chunks.push(chunk))
    child.stderr.on('data', chunk => chunks.push(chunk))
    child.on('error', error => done({ exitCode: 1, output: `${output()}${error.message}\n` }))
    child.on('close', code => done({ exitCode: code ?? 1, output: output() }))
  })
}
