import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** How a child ended. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  output: string
}

/** A script of this folder in a process of its own. */
export function runChild(
  file: string,
  { args = [], flags = [], env = {} }: { args?: string[]; flags?: string[]; env?: Record<string, string> },
): { ended: Promise<Ended>; kill: () => void } {
  const child = spawn(
    process.execPath,
    ['--conditions=@lark-sdk/source', '--no-warnings', ...flags, join(import.meta.dirname, '..', file), ...args],
    { env: { ...process.env, NODE_OPTIONS: '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, output }))
  })
  return { ended, kill: () => child.kill('SIGKILL') }
}
