import { type Arrival, attempt } from './attempt.ts'
import { backoffMs, pauseMs } from './backoff.ts'
import type { Call, CallOptions } from './call.ts'
import { answeredFailure, brokenFailure, type Failure } from './failure.ts'
import { makeReady } from './makeReady.ts'
import { logIdOf } from './refusal.ts'
import { scrub } from './scrub.ts'
import type { Session } from './session.ts'
import { pause } from './timers.ts'

/**
 * Carries one call out: repeats what is safe to repeat, waits when told to, replaces a refused token once.
 * Resolves to Lark's whole answer, whose `code` is 0, or to the unread `Response`.
 */
export async function send(session: Session, call: Call & CallOptions): Promise<unknown> {
  const { policy, lane, tokens } = session
  const { timers, observer } = policy
  const { method, path, signal } = call
  const kind = call.token ?? session.kind
  const source = kind === 'none' ? undefined : tokens[kind]
  if (kind !== 'none' && !source) throw new TypeError(`${path}: expected a caller with a ${kind} token`)
  const ready = makeReady(session, call)
  // Doing it twice changes nothing: it only reads, or Lark recognises the second.
  const repeatable = method === 'GET' || ready.idempotencyKey !== undefined || call.repeatable
  let startedMs = timers.now()
  let retries = 0
  let waits = 0
  let replayed = false

  for (let count = 1; ; count++) {
    signal?.throwIfAborted()
    // Waiting for one's turn takes nothing from the time that the call itself may take.
    startedMs += (await lane?.(call, signal)) ?? 0
    const token = await source?.get(signal)
    const safe = (text: string) => scrub(text, [token, ...(call.secrets ?? [])])
    const event = { method, path, attempt: count }
    const sentMs = timers.now()
    let arrival: Arrival | undefined
    let failure: Failure | undefined
    observer?.request(event)
    try {
      arrival = await attempt(session, ready, token, signal)
      failure = answeredFailure(arrival, ready, policy, safe)
    } catch (error) {
      signal?.throwIfAborted()
      failure = brokenFailure(error, ready, safe)
    }
    const { response, body } = arrival ?? {}
    const code = body?.code
    observer?.response({
      ...event,
      status: response?.status ?? 0,
      code,
      logId: logIdOf(response, safe),
      durationMs: timers.now() - sentMs,
    })
    if (!failure) return body ?? response
    const { error, reason } = failure
    const waitMs = reason === 'token' ? await replace(token) : waitFor(failure)
    if (!reason || waitMs === undefined) throw error
    observer?.retry({ ...event, reason, waitMs, code })
    if (waitMs > 0) await pause(waitMs, timers, signal)
  }

  /** Drops a refused token; the call is worth repeating, once, where another can be had. */
  async function replace(token: string | undefined): Promise<number | undefined> {
    // Dropped in any case, so that later calls don't meet it again.
    const another = token !== undefined && (await source?.refuse(token))
    if (!another || replayed || !ready.replayable) return undefined
    replayed = true
    return 0
  }

  /** How long to wait before another attempt; `undefined` where there is none. */
  function waitFor({ reason, toldMs, maybeDelivered }: Failure): number | undefined {
    if (!reason || !ready.replayable) return undefined
    let waitMs: number
    if (reason === 'rate-limit') {
      // Refused before it was carried out, so that any call may go again: the time limit alone ends it.
      waitMs = pauseMs(toldMs, waits++, timers.random)
    } else {
      if ((maybeDelivered && !repeatable) || retries >= policy.retries) return undefined
      waitMs = toldMs ?? backoffMs(retries, timers.random)
      retries++
    }
    return timers.now() - startedMs + waitMs > policy.totalTimeoutMs ? undefined : waitMs
  }
}
