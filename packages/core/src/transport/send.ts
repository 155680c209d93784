import { attempt } from './attempt.ts'
import { backoffMs, pauseMs } from './backoff.ts'
import type { Call, CallOptions } from './call.ts'
import { answeredFailure, brokenFailure, type Failure } from './failure.ts'
import { makeReady } from './makeReady.ts'
import { logIdOf } from './refusal.ts'
import { scrub } from './scrub.ts'
import type { Session, TokenSource } from './session.ts'
import { pause } from './timers.ts'
import { verdictOf } from './verdict.ts'

/**
 * Carries one call out: repeats what is safe to repeat, waits when told to, replaces a refused token once.
 * Resolves to Lark's whole answer, whose `code` is 0, or to the unread `Response`.
 */
export async function send(session: Session, call: Call, options: CallOptions): Promise<unknown> {
  const { policy, lane } = session
  const { timers, hooks, logger } = policy
  const { signal } = options
  const { method } = call
  const source = sourceFor(session, call)
  const ready = makeReady(session, call, options)
  // Doing it twice changes nothing: it only reads, or Lark recognises the second.
  const repeatable = method === 'GET' || ready.idempotencyKey !== undefined || call.repeatable === true
  const startedMs = timers.now()
  let retries = 0
  let waits = 0
  let replayed = false

  for (let count = 1; ; count++) {
    signal?.throwIfAborted()
    await lane?.({ method, path: call.path, body: ready.body, query: ready.query }, signal)
    const token = await source?.get(signal)
    const event = { method, path: call.path, attempt: count }
    tell(() => hooks.onRequest?.(event))
    const outcome = await once(token, event)
    if (outcome.failure === undefined) return outcome.answer
    const { failure } = outcome
    const waitMs = failure.reason === 'token' ? await replace(token) : waitFor(failure)
    if (waitMs === undefined) throw failure.error
    const retry = { ...event, reason: failure.reason ?? 'server', waitMs, code: failure.code }
    tell(() => hooks.onRetry?.(retry))
    logger?.warn('lark call repeated', retry)
    if (waitMs > 0) await pause(waitMs, timers, signal)
  }

  async function once(
    token: string | undefined,
    event: { method: string; path: string; attempt: number },
  ): Promise<{ answer: unknown; failure?: undefined } | { failure: Failure }> {
    const secrets = [token, session.credentials?.appSecret, ...(call.secrets ?? [])]
    const circumstances = { method, ready, policy, safe: (text: string) => scrub(text, secrets) }
    const sentMs = timers.now()
    const answered = (status: number, code?: number, logId?: string) => {
      const response = { ...event, status, code, logId, durationMs: timers.now() - sentMs }
      tell(() => hooks.onResponse?.(response))
      logger?.debug('lark call answered', response)
    }
    try {
      const arrival = await attempt(session, ready.shipment, token, signal)
      const { response, body, strange } = arrival
      answered(response.status, body?.code, logIdOf(response))
      if (body === undefined && strange === undefined) return { answer: response }
      const verdict = verdictOf(response.status, body?.code)
      if (verdict === 'done') return { answer: body }
      return { failure: answeredFailure(arrival, verdict, circumstances) }
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      answered(0)
      return { failure: brokenFailure(error, circumstances) }
    }
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
    if (reason === undefined || !ready.replayable) return undefined
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

  function tell(listener: () => void): void {
    try {
      listener()
    } catch (error) {
      logger?.error('a hook threw', { error })
    }
  }
}

function sourceFor({ kind, tokens }: Session, call: Call): TokenSource | undefined {
  const wanted = call.token ?? kind
  if (wanted === 'none') return undefined
  const source = tokens[wanted]
  if (!source) throw new TypeError(`${call.method} ${call.path} takes a token of another kind: ${wanted}`)
  return source
}
