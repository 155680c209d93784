// A bot in a process of its own, on a shared Redis: node redisWorker.ts PORT. Takes an envelope a line, says which events it ran.
import { createInterface } from 'node:readline'
import { Redis } from 'ioredis'
import { createDispatcher, type DedupeStore, parseCallback } from '../../src/index.ts'

const redis = new Redis(Number(process.argv[2]), '127.0.0.1')
const store: DedupeStore = {
  setIfAbsent: async (key, value, ttlMs) => (await redis.set(key, value, 'PX', ttlMs, 'NX')) === 'OK',
  delete: key => redis.del(key),
}
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)
const dispatcher = createDispatcher({
  store,
  // A store that failed would fall back to memory and hide what this is here to show.
  onStoreFailure: 'closed',
  storeTimeoutMs: 20_000,
  on: { 'im.*': ({ header }) => say({ ran: header.event_id }) },
})

createInterface(process.stdin).on('line', line => void deliver(line))
say({ ready: true })

async function deliver(body: string): Promise<void> {
  const delivery = await parseCallback({ body, headers: {}, verificationToken: 'verification token' })
  if (delivery.type === 'event') say({ answered: (await dispatcher.dispatch(delivery)).status })
}
