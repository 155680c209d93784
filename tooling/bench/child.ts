import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

// Sources rather than what a build left behind: types stripped, they are the same code.
const execArgv = ['--conditions=@lark-sdk/source', '--expose-gc', '--disable-warning=ExperimentalWarning']

/** Starts a file of this folder in a process of its own. */
export function start(file: string, args: readonly string[]): ChildProcess {
  return fork(resolve(import.meta.dirname, file), args, { execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
}

/** The next message that a child sends. */
export async function next<Message>(child: ChildProcess): Promise<Message> {
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`${child.spawnargs.slice(-3).join(' ')} ended with ${code} before it answered`)
  })
  const [message] = await Promise.race([once(child, 'message'), gone])
  return message as Message
}

/** Runs a file in a fresh process and resolves to the one message it sends. */
export async function run<Message>(file: string, args: readonly string[]): Promise<Message> {
  const child = start(file, args)
  const message = await next<Message>(child)
  if (child.exitCode === null) await once(child, 'exit')
  return message
}

export interface Server {
  url: string
  /** What the server saw, once all calls are over. */
  report(): Promise<ServerReport>
  close(): void
}

export interface ServerReport {
  lost: number
  doubled: number
  tokenRequests: number
}

/** Starts the fault server, set up for one scenario, in a process of its own. */
export async function startServer(scenario: string): Promise<Server> {
  const child = start('serve.ts', [scenario])
  const url = await next<string>(child)
  return {
    url,
    report() {
      child.send('report')
      return next<ServerReport>(child)
    },
    close: () => void child.kill(),
  }
}
