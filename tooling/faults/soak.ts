import { createClient, request } from '@lark-sdk/core'
import { startFaultServer } from './faultServer.ts'
import { injectAll, seeded } from './soakFaults.ts'

export interface SoakOptions {
  sends: number
  atOnce: number
  /** Share of the calls that meet each fault. */
  share: number
  seed: number
}

export interface SoakResult {
  failed: Error[]
  lost: number
  doubled: number
  stored: number
  /** Requests that the server saw. */
  requests: number
  tokenRequests: number
  seconds: number
}

/** Requests after which all tokens are revoked. */
const REVOKED_AT = [500, 5000, 10_000, 15_000]

/** Sends over real sockets and in real time through a server that injects every fault, and counts what was stored. */
export async function soak({ sends, atOnce, share, seed }: SoakOptions): Promise<SoakResult> {
  const random = seeded(seed)
  const server = await startFaultServer()
  const inject = injectAll(share, random)
  server.choose(({ authorization }) => {
    if (REVOKED_AT.includes(server.calls.length)) server.platform.revokeTokens()
    // A refusal is left whole: half of one, with status 400, can't be told from a gateway's page, which is final.
    return server.platform.isLive(authorization) ? inject() : undefined
  })
  const client = createClient({
    appId: 'cli_soak',
    appSecret: 'app-secret',
    domain: server.url,
    timeoutMs: 500,
    totalTimeoutMs: 120_000,
    // Four calls of five fail here: with fewer, a message in thousands would meet nothing else.
    retries: 150,
    // Real time, but a fiftieth of the backoff's length.
    timers: {
      now: Date.now,
      setTimeout,
      clearTimeout: timer => clearTimeout(timer as number),
      random: () => random() / 50,
    },
  })
  const contents = Array.from({ length: sends }, (_, n) => `{"text":"message ${n}"}`)
  const waiting = contents.values()
  const failed: Error[] = []
  const startedMs = performance.now()

  async function sendOn(): Promise<void> {
    for (const content of waiting) {
      const body = { receive_id: 'oc_1', msg_type: 'text', content }
      const query = { receive_id_type: 'chat_id' }
      try {
        await request({ client }, { method: 'POST', path: 'im/v1/messages', query, body, idempotencyKey: 'uuid' })
      } catch (error) {
        failed.push(error as Error)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sendOn))
  const seconds = (performance.now() - startedMs) / 1000
  await server.close()
  const { messages, tokenRequests } = server.platform
  const audit = server.platform.audit(contents)
  return { failed, ...audit, stored: messages.length, requests: server.calls.length, tokenRequests, seconds }
}
