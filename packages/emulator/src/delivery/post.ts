import { randomBytes } from 'node:crypto'
import type { World } from '../world.ts'
import { encrypt, sign } from './crypto.ts'
import type { Delivery, WebhookHandler } from './types.ts'

const CHALLENGE_MS = 1000
const ANSWER_MS = 3000

/** A target that is handled in process still has an address in its requests. */
const IN_PROCESS_URL = 'http://bot.localhost/webhook'

export interface Posting {
  kind: Delivery['kind']
  type: string
  eventId: string | undefined
  attempt: number
  payload: Record<string, unknown>
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Sends one delivery, signed at the moment it is sent, and waits for the answer as long as the platform does. */
export async function post(target: string | WebhookHandler, posting: Posting, world: World): Promise<Delivery> {
  const { app, clock } = world
  const plain = JSON.stringify(posting.payload)
  const rawBody = app.encryptKey === undefined ? plain : JSON.stringify({ encrypt: encrypt(app.encryptKey, plain) })
  const headers: Record<string, string> = { 'content-type': 'application/json; charset=utf-8' }
  if (app.encryptKey !== undefined && posting.kind !== 'challenge') {
    const timestamp = String(Math.floor(clock.now() / 1000))
    const nonce = randomBytes(8).toString('hex')
    headers['X-Lark-Request-Timestamp'] = timestamp
    headers['X-Lark-Request-Nonce'] = nonce
    headers['X-Lark-Signature'] = sign(timestamp, nonce, app.encryptKey, rawBody)
  }
  const delivery: Delivery = {
    ...posting,
    atMs: clock.now(),
    headers,
    rawBody,
    outcome: 'ok',
    status: undefined,
    answer: undefined,
    ms: 0,
  }

  const startedAt = performance.now()
  const limit = new AbortController()
  let late = false
  let callOff = (): void => {}
  const deadline = new Promise<void>(resolve => {
    callOff = clock.after(posting.kind === 'challenge' ? CHALLENGE_MS : ANSWER_MS, () => {
      late = true
      limit.abort()
      resolve()
    })
  })
  async function ask(): Promise<Pick<Delivery, 'status' | 'answer'>> {
    const init = { method: 'POST', headers, body: rawBody, signal: limit.signal, redirect: 'manual' as const }
    const response = await (typeof target === 'string'
      ? fetch(target, init)
      : target(new Request(IN_PROCESS_URL, init)))
    return { status: response.status, answer: parsed(await response.text()) }
  }
  try {
    const answered = await Promise.race([ask(), deadline])
    if (!late) Object.assign(delivery, answered)
    delivery.outcome = late ? 'late' : delivery.status === 200 ? 'ok' : 'refused'
  } catch {
    delivery.outcome = late ? 'late' : 'unreachable'
  } finally {
    callOff()
  }
  delivery.ms = performance.now() - startedAt
  return delivery
}
