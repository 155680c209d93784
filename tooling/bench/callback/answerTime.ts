// How soon an event is answered whose handler takes ten seconds: over node:http, one after another.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createDispatcher, createWebhook, encryptCallback, eventFixture, signCallback } from '@lark-sdk/callback'
import { toNodeHandler } from '@lark-sdk/callback/node'

const EVENTS = 500
const encryptKey = 'bench-key'
const verificationToken = 'bench-token'
const slow = () => new Promise<void>(resolve => setTimeout(resolve, 10_000).unref())
const dispatcher = createDispatcher({ on: { 'im.message.receive_v1': slow } })
const server = createServer(toNodeHandler(createWebhook({ dispatcher, encryptKey, verificationToken })))
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const times: number[] = []
for (let i = 0; i < EVENTS; i++) {
  const event = eventFixture(
    'im.message.receive_v1',
    { message: { message_id: `om_${i}` } },
    { token: verificationToken, event_id: `e${i}` },
  )
  const body = await encryptCallback(event, encryptKey)
  const headers = await signCallback({ body, encryptKey })
  const startedMs = performance.now()
  const { status } = await fetch(url, { method: 'POST', body, headers: { ...headers } })
  if (status !== 200) throw new Error(`answered ${status}`)
  times.push(performance.now() - startedMs)
}
times.sort((a, b) => a - b)
const at = (share: number) => `${(times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1)} ms`
console.log(`handler 10 s, ${EVENTS} events: answered in ${at(0.5)} (median), ${at(0.99)} (p99), ${at(1)} (slowest)`)
process.exit(0)
