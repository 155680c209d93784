import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { Redis } from 'ioredis'

export interface RunningRedis {
  port: number
  /** Stops answering, connections left open, until it goes on. */
  freeze(): void
  thaw(): void
  stop(): Promise<void>
}

export const hasRedis: boolean = spawnSync('redis-server', ['--version']).error === undefined

/** For the name of what is skipped. */
export const redisNote: string = hasRedis ? '' : ' (skipped: there is no redis-server; apt-get install -y redis-server)'

/** Starts a Redis of the test's own, in memory alone, on a port that was free. */
export async function startRedis(): Promise<RunningRedis> {
  const port = await freePort()
  const process_ = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    { stdio: 'ignore' },
  )
  const probe = new Redis(port, { retryStrategy: () => 20, maxRetriesPerRequest: null })
  probe.on('error', () => undefined)
  await probe.ping()
  probe.disconnect()
  return {
    port,
    freeze: () => void process_.kill('SIGSTOP'),
    thaw: () => void process_.kill('SIGCONT'),
    stop: () => end(process_),
  }
}

async function end(process_: ChildProcess): Promise<void> {
  const ended = once(process_, 'exit')
  // A frozen one hears nothing else.
  process_.kill('SIGKILL')
  await ended
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
}
