import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export type Child = {
  /** What it said so far, a JSON object a line. */
  said: Record<string, unknown>[]
  write: (line: string) => void
  close: () => Promise<void>
}

/** Runs a TypeScript file of the tests in a Node process of its own. */
export function startChild(file: string, args: readonly string[]): Child {
  const child = spawn(process.execPath, ['--conditions=@lark-sdk/source', file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const said: Record<string, unknown>[] = []
  createInterface(child.stdout).on('line', line => said.push(JSON.parse(line)))
  const exited = new Promise<void>(resolve => {
    child.on('exit', () => resolve())
  })
  return {
    said,
    write: line => void child.stdin.write(`${line}\n`),
    close() {
      child.kill()
      return exited
    },
  }
}
