import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Host } from '../host.ts'

const MARK = 'RESULTS '
const LIMIT_MS = 120_000

/** A runtime that is a program: it is given a file and prints. */
export function commandHost(name: string, command: string, args: string[], version: string[]): Host {
  return {
    name,
    start: 'print',
    missing: () => undefined,
    async version() {
      const { output } = await run(command, version, tmpdir())
      return output.trim().split('\n')[0] ?? ''
    },
    async run(code) {
      const folder = mkdtempSync(join(tmpdir(), 'runtime-'))
      const file = join(folder, 'suite.mjs')
      writeFileSync(file, code)
      try {
        const { output, exitCode } = await run(command, [...args, file], folder)
        const line = output.split('\n').find(text => text.startsWith(MARK))
        if (!line) throw new Error(`It ended with exit code ${exitCode} and without results:\n${output}`)
        return JSON.parse(line.slice(MARK.length))
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  }
}

/** `home` keeps what a runtime caches away from the user's own. */
function run(command: string, args: string[], home: string): Promise<{ output: string; exitCode: number | null }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DENO_DIR: home, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' }
    const child = spawn(command, args, { cwd: home, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT_MS })
    const chunks: Buffer[] = []
    child.stdout.on('data', chunk => chunks.push(chunk))
    child.stderr.on('data', chunk => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', exitCode => resolve({ output: Buffer.concat(chunks).toString(), exitCode }))
  })
}
