import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { message } from '../portable/kit.ts'
import { startChild } from './child.ts'

const hasRedis = spawnSync('redis-server', ['--version']).status === 0

test.skipIf(!hasRedis)(
  `W13: two processes on one Redis run each of 200 events once, out of 1 000 deliveries in random order${hasRedis ? '' : ' (needs redis-server: apt-get install redis-server)'}`,
  { timeout: 60_000 },
  async () => {
    const port = await startRedis()
    const workers = [1, 2].map(() => startChild(resolve(import.meta.dirname, 'redisWorker.ts'), [String(port)]))
    onTestFinished(async () => {
      for (const worker of workers) await worker.close()
    })
    const said = (key: string): unknown[] =>
      workers.flatMap(worker => worker.said.flatMap(line => (key in line ? [line[key]] : [])))
    await expect.poll(() => said('ready').length, { timeout: 20_000 }).toBe(2)

    const deliveries = Array.from({ length: 1000 }, (_, index) =>
      JSON.stringify(message(`e${index % 200}`, `om_${index % 200}`)),
    )
    for (const [index, delivery] of shuffled(deliveries).entries()) workers[index % 2]?.write(delivery)
    await expect.poll(() => said('answered').length, { timeout: 30_000 }).toBe(1000)
    await expect.poll(() => said('ran').length, { timeout: 10_000 }).toBeGreaterThanOrEqual(200)

    expect(new Set(said('answered'))).toEqual(new Set([200]))
    expect(said('ran').length).toBe(200)
    expect(new Set(said('ran')).size).toBe(200)
    // Both took part, else nothing was shared.
    for (const worker of workers) expect(worker.said.some(line => 'ran' in line)).toBe(true)
  },
)

async function startRedis(): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'lark-callback-redis-'))
  const port = await freePort()
  const redis = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', directory],
    { stdio: 'ignore' },
  )
  const exited = new Promise(done => {
    redis.on('exit', done)
  })
  onTestFinished(async () => {
    redis.kill()
    await exited
    rmSync(directory, { recursive: true, force: true })
  })
  return port
}

function freePort(): Promise<number> {
  return new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Fisher and Yates, with a fixed seed so that a failure can be run again. */
function shuffled<T>(items: readonly T[]): T[] {
  const result = [...items]
  let seed = 42
  for (let index = result.length - 1; index > 0; index -= 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    const other = seed % (index + 1)
    const [a, b] = [result[index], result[other]]
    if (a !== undefined && b !== undefined) [result[index], result[other]] = [b, a]
  }
  return result
}
