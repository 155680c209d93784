import { getEventListeners } from 'node:events'
import { createClient } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { faked, getChat, rejection, sendText, urge } from './calls.ts'
import { fakeLark, json, never, type Reply } from './fakeLark.ts'
import { fakeTimers, idle } from './fakeTimers.ts'

/** Headers, half a body, and nothing more; what the body was told is kept. */
function stalled() {
  const cancelled: unknown[] = []
  const reply: Reply = ({ signal }) => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"code":0,'))
        signal.addEventListener('abort', () => controller.error(signal.reason), { once: true })
      },
      cancel: reason => void cancelled.push(reason),
    })
    return new Response(stream, { headers: { 'content-type': 'application/json' } })
  }
  return { reply, cancelled }
}

const OK = { code: 0, msg: 'ok', data: {} }
const reason = new Error('the user went away')

describe('H6', () => {
  test('H6 a body that stalls after its headers ends with the attempt: a typed time-out', async () => {
    const lark = fakeLark([stalled().reply])
    const timers = fakeTimers()
    const client = createClient({ ...faked(lark, timers), timeoutMs: 3000, retries: 0 })

    const error = await rejection(timers.finish(sendText({ client })))

    expect(error).toMatchObject({ name: 'LarkTimeoutError', timeoutMs: 3000, maybeDelivered: true })
    expect(error.message).toContain('POST im/v1/messages got no answer: it took over 3000 ms')
    expect(timers.pending).toBe(0)
  })

  test('H6 it is tried again where that is safe', async () => {
    const lark = fakeLark([stalled().reply, never, OK])
    const timers = fakeTimers()
    const client = createClient({ ...faked(lark, timers), timeoutMs: 3000 })

    await timers.finish(sendText({ client }))

    expect(lark.calls).toHaveLength(3)
    expect(lark.calls.map(({ signal }) => signal.aborted)).toEqual([true, true, false])
  })

  test('H6 and is not where it is not', async () => {
    const lark = fakeLark([never])
    const timers = fakeTimers()
    const client = createClient(faked(lark, timers))

    const error = await rejection(timers.finish(urge({ client })))

    expect(lark.calls).toHaveLength(1)
    expect(error).toMatchObject({ name: 'LarkTimeoutError', maybeDelivered: true })
  })

  test('H6 a fetch that ignores its signal is left behind', async () => {
    const lark = fakeLark([() => new Promise(() => undefined)])
    const timers = fakeTimers()
    const client = createClient({ ...faked(lark, timers), retries: 0 })

    expect(await rejection(timers.finish(getChat({ client })))).toMatchObject({ name: 'LarkTimeoutError' })
  })

  test('H6 a call may have a limit of its own, and a file has longer', async () => {
    const lark = fakeLark([OK])
    const timers = fakeTimers()
    const client = createClient(faked(lark, timers))
    await timers.finish(getChat({ client }))
    timers.delays.length = 0

    await timers.finish(getChat({ client }))
    await timers.finish(getChat({ client, timeoutMs: 5000 }))
    await timers.finish(client.request({ method: 'POST', path: 'im/v1/files', body: new Blob(['file']) }))

    expect(timers.delays).toEqual([30_000, 5000, 120_000])
  })
})

describe('H7', () => {
  const points: [string, { replies: Reply[]; tokens?: Reply[] }][] = [
    ['the headers', { replies: [never] }],
    ['headers that a deaf fetch waits for', { replies: [() => new Promise(() => undefined)] }],
    ['the body', { replies: [stalled().reply] }],
    ['a backoff', { replies: [() => json({ code: 1500, msg: '' }, 503)] }],
    ['a rate limit', { replies: [() => json({ code: 99991400, msg: '' }, 429, { 'x-ogw-ratelimit-reset': '9' })] }],
    ['its token', { replies: [OK], tokens: [never] }],
    [
      'another token',
      {
        replies: [() => json({ code: 99991663, msg: '' }, 400)],
        tokens: [{ code: 0, tenant_access_token: 't-1', expire: 7200 }, never],
      },
    ],
  ]

  test.each(points)(
    'H7 a call that waits for %s ends with the signal, and leaves no listener',
    async (_, { replies, tokens }) => {
      const lark = fakeLark(replies, { tokens: tokens ?? [] })
      const timers = fakeTimers()
      const client = createClient(faked(lark, timers))
      const controller = new AbortController()
      const work = rejection(sendText({ client, signal: controller.signal }))
      await idle()

      controller.abort(reason)

      // The clock stands still: nothing but the signal can have ended it.
      expect(await work).toBe(reason)
      expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    },
  )

  test.each(points.filter(([, { tokens }]) => !tokens))('H7 nor a timer, waiting for %s', async (_, { replies }) => {
    const timers = fakeTimers()
    const client = createClient(faked(fakeLark(replies), timers))
    const controller = new AbortController()
    const work = rejection(sendText({ client, signal: controller.signal }))
    await idle()

    controller.abort(reason)
    await work

    expect(timers.pending).toBe(0)
  })

  test('H7 a signal that has ended before sends nothing', async () => {
    const lark = fakeLark([OK])
    const client = createClient(faked(lark))

    expect(await rejection(sendText({ client, signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect([...lark.calls, ...lark.tokenCalls]).toEqual([])
  })

  test('H7 calls that succeed leave no listener on a signal that lives on', async () => {
    const timers = fakeTimers()
    const client = createClient(faked(fakeLark([() => json({ code: 1500, msg: '' }, 503), OK]), timers))
    const { signal } = new AbortController()

    await timers.finish(Promise.all([sendText({ client, signal }), sendText({ client, signal })]))

    expect(getEventListeners(signal, 'abort')).toEqual([])
    expect(timers.pending).toBe(0)
  })

  test('H7 one caller who leaves does not take the token from those who wait with it', async () => {
    let hand: (reply: object) => void = () => undefined
    const tokens: Reply[] = [() => new Promise(resolve => (hand = resolve))]
    const lark = fakeLark([OK], { tokens })
    const client = createClient(faked(lark))
    const controller = new AbortController()
    const left = rejection(sendText({ client, signal: controller.signal }))
    const stayed = sendText({ client })
    await idle()

    controller.abort(reason)
    expect(await left).toBe(reason)
    hand({ code: 0, tenant_access_token: 't-9', expire: 7200 })
    await stayed

    expect(lark.tokenCalls).toHaveLength(1)
    expect(lark.calls.map(({ token }) => token)).toEqual(['t-9'])
  })

  test('H7 a token that fails after everyone has left is nobody’s unhandled rejection', async () => {
    const unhandled: unknown[] = []
    const note = (error: unknown) => unhandled.push(error)
    process.on('unhandledRejection', note)
    let fail: (error: Error) => void = () => undefined
    const lark = fakeLark([OK], { tokens: [() => new Promise((_, reject) => (fail = reject))] })
    const timers = fakeTimers()
    const client = createClient({ ...faked(lark, timers), retries: 0 })
    const controller = new AbortController()
    const work = rejection(sendText({ client, signal: controller.signal }))
    // Between the look at the signal and the wait for the token.
    controller.abort(reason)
    await work

    fail(new Error('no network'))
    await timers.advance(60_000)
    process.off('unhandledRejection', note)

    expect(unhandled).toEqual([])
  })
})
