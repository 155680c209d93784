// `run.ts` runs every gate, `run.ts test` those that need nothing from the operating system and are quick, `run.ts lint docs` the named ones.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { runStep } from './runStep.ts'
import { type Step, steps } from './steps.ts'
import { type Totals, totalsLine } from './totals.ts'

const LANES = 2
const root = resolve(import.meta.dirname, '../..')

function pick(names: string[]): Step[] {
  const ready = steps.filter(step => !step.needs || existsSync(resolve(root, step.needs)))
  if (names.length === 0) return ready
  if (names[0] === 'test') return ready.filter(step => !step.thorough)
  const unknown = names.find(name => !steps.some(step => step.name === name))
  if (unknown)
    throw new TypeError(`There is no step "${unknown}": use ${steps.map(step => `"${step.name}"`).join(', ')}.`)
  return ready.filter(step => names.includes(step.name))
}

const chosen = pick(process.argv.slice(2))
const waiting = new Set(chosen)
const ended = new Map<string, boolean>()
const totals: Totals = { passed: 0, failed: 0, skipped: 0 }

const isChosen = (name: string) => chosen.some(step => step.name === name)
const running = new Map<Step, Promise<void>>()
const hasRoom = (step: Step) => (step.alone ? running.size === 0 : ![...running.keys()].some(one => one.alone))
const isReady = (step: Step) => hasRoom(step) && (step.after ?? []).every(name => ended.has(name) || !isChosen(name))
const failedBefore = (step: Step) => (step.after ?? []).find(name => ended.get(name) === false)

async function runOne(step: Step): Promise<void> {
  waiting.delete(step)
  const cause = failedBefore(step)
  if (cause) {
    totals.skipped += 1
    ended.set(step.name, false)
    console.log(`-  ${step.name.padEnd(12)} not run, because "${cause}" failed`)
    return
  }
  const { output, durationMs, ...counted } = await runStep(step)
  const ok = counted.failed === 0
  totals.passed += counted.passed
  totals.failed += counted.failed
  totals.skipped += counted.skipped
  ended.set(step.name, ok)
  const detail = step.counting ? `  ${totalsLine(counted)}` : ''
  console.log(`${ok ? '✓' : '✗'}  ${step.name.padEnd(12)} ${(durationMs / 1000).toFixed(1).padStart(6)} s${detail}`)
  for (const line of output.split('\n').filter(text => text.startsWith('skipped: '))) console.log(`   ${line}`)
  if (!ok) console.log(`\n${output.trimEnd().replace(/^/gm, '   │ ')}\n`)
}

/** Takes ready steps until none is left; with two of these, a long step does not hold up the rest. */
async function runLane(): Promise<void> {
  while (waiting.size > 0) {
    const step = [...waiting].find(isReady)
    if (!step) {
      await Promise.race(running.values())
      continue
    }
    const run = runOne(step)
    running.set(step, run)
    await run
    running.delete(step)
  }
}

await Promise.all(Array.from({ length: LANES }, () => runLane()))
console.log(totalsLine(totals))
process.exitCode = totals.failed > 0 ? 1 : 0
