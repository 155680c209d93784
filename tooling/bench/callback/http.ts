import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { resolve } from 'node:path'
import { median, printTable } from '../table.ts'
import { makeSample, type Sample } from './sample.ts'

const CONNECTIONS = 16
const ROUNDS = 7

type Running = { port: number; agent: Agent; close: () => Promise<unknown> }

async function start(name: string): Promise<Running> {
  const child = spawn(process.execPath, [...process.execArgv, resolve(import.meta.dirname, 'server.ts'), name], {
    // The official SDK writes to standard output, so the port comes another way.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [port] = await once(child, 'message')
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  return {
    port: Number(port),
    agent,
    close() {
      agent.destroy()
      child.kill()
      return once(child, 'exit')
    },
  }
}

function post({ port, agent }: Running, path: string, sample?: Sample): Promise<{ status: number; text: string }> {
  return new Promise((done, failed) => {
    const headers = { ...sample?.headers, 'content-length': Buffer.byteLength(sample?.body ?? '') }
    const sent = request({ port, agent, path, method: 'POST', headers, host: '127.0.0.1' }, response => {
      let text = ''
      response.on('data', chunk => {
        text += chunk
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, text }))
    })
    sent.on('error', failed)
    sent.end(sample?.body)
  })
}

async function cpuPerRequest(server: Running, samples: readonly Sample[]): Promise<number> {
  const before = Number((await post(server, '/cpu')).text)
  const queue = samples.values()
  const connection = async (): Promise<void> => {
    for (const sample of queue) {
      const { status } = await post(server, '/lark', sample)
      if (status !== 200) throw new Error(`answered ${status}`)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection))
  return (Number((await post(server, '/cpu')).text) - before) / samples.length
}

/** CPU of the server a request; the load comes from this process. Every event is a new one, so that none is skipped as known. */
export async function benchHttp(): Promise<void> {
  const rows: string[][] = []
  for (const kilobytes of [1, 10, 100]) {
    const servers = { ours: await start('ours'), official: await start('official') }
    const spent: Record<string, number[]> = { ours: [], official: [] }
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        const count = Math.ceil(1500 / (1 + kilobytes / 8))
        const samples = await Promise.all(
          Array.from({ length: count }, (_, index) => makeSample(kilobytes, round * count + index)),
        )
        for (const [name, server] of Object.entries(servers)) {
          const cpu = await cpuPerRequest(server, samples)
          if (round > 0) spent[name]?.push(cpu)
        }
      }
    } finally {
      await Promise.all(Object.values(servers).map(server => server.close()))
    }
    const [ours, official] = [median(spent.ours ?? []), median(spent.official ?? [])]
    rows.push([
      `${kilobytes} KB`,
      Math.round(ours).toString(),
      Math.round(official).toString(),
      (ours / official).toFixed(2),
    ])
  }
  console.log(
    `Over node:http, ${CONNECTIONS} connections: server CPU a request in microseconds (medians of ${ROUNDS - 1} rounds)\n`,
  )
  printTable(['event', 'ours', 'official SDK', 'ours / official (goal 0.70)'], rows)
}
