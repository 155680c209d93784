import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

export interface Machine {
  /** Has it make a call; resolves to `done`, or to the error's name. */
  call(): Promise<string>
  /** Ends it where it stands. */
  kill(): Promise<void>
}

/** Starts processes that share a store, each on its own. */
export async function startMachines(
  count: number,
  options: { redisPort: number; domain: string; kind: 'user' | 'tenant' },
): Promise<Machine[]> {
  const children = Array.from({ length: count }, () =>
    fork(new URL('./machine.ts', import.meta.url), [JSON.stringify(options)], {
      execArgv: ['--conditions=@lark-sdk/source'],
    }),
  )
  await Promise.all(children.map(answer))
  return children.map(child => ({
    call() {
      const outcome = answer(child)
      child.send('call')
      return outcome
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }))
}

function answer(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`the process ended with ${code}`))
    child.once('exit', onExit)
    child.once('message', message => {
      child.off('exit', onExit)
      resolve(String(message))
    })
  })
}
