import { createClient, memoryStore } from '@lark-sdk/core'
import { expect, test } from 'vitest'
import { createLane } from '../src/lanes/lane.ts'
import { ratesOf } from '../src/lanes/tiers.ts'
import { faked } from './calls.ts'
import { fakeLark, type SeenRequest } from './fakeLark.ts'
import { fakeTimers, idle } from './fakeTimers.ts'

const send = (chatId: string) =>
  ({
    method: 'POST',
    path: 'im/v1/messages',
    query: { receive_id_type: 'chat_id' },
    body: { receive_id: chatId, msg_type: 'text', content: '{"text":"hi"}' },
    idempotencyKey: 'uuid',
  }) as const

/** A Lark that keeps when each message came, by the clock that is turned. */
function timedLark(timers = fakeTimers()) {
  const arrivals: { to: string; atMs: number }[] = []
  let messages = 0
  const lark = fakeLark([
    (seen: SeenRequest) => {
      const { receive_id: chat = 'oc_reply' } = (seen.body ?? {}) as { receive_id?: string }
      arrivals.push({ to: seen.path.endsWith('/reply') ? `reply ${seen.path}` : chat, atMs: timers.now() })
      return { code: 0, msg: 'success', data: { message_id: `om_${++messages}`, chat_id: chat } }
    },
  ])
  return { lark, timers, arrivals }
}

/** The most arrivals in any window of that length. */
function most(times: number[], windowMs: number): number {
  return Math.max(...times.map(start => times.filter(at => at >= start && at < start + windowMs).length))
}

test('H13 six sends in a second to one chat never exceed five, and another chat is not held back', async () => {
  const { lark, timers, arrivals } = timedLark()
  const client = createClient({ ...faked(lark, timers), pacing: true })

  const work = Promise.all([...Array.from({ length: 6 }, () => 'oc_a'), 'oc_b'].map(chat => client.request(send(chat))))
  await timers.finish(work)

  const toA = arrivals.filter(({ to }) => to === 'oc_a').map(({ atMs }) => atMs)
  const started = Math.min(...toA)
  expect(toA).toHaveLength(6)
  expect(most(toA, 1_000)).toBe(5)
  expect(arrivals.find(({ to }) => to === 'oc_b')?.atMs).toBe(started)
})

test('a burst leaves in the order in which it came', async () => {
  const { lark, timers } = timedLark()
  const client = createClient({ ...faked(lark, timers), pacing: true })
  const done: number[] = []

  await timers.finish(
    Promise.all(Array.from({ length: 12 }, (_, i) => client.request(send('oc_a')).then(() => void done.push(i)))),
  )

  expect(done).toEqual(Array.from({ length: 12 }, (_, i) => i))
})

test('an endpoint keeps its own tier', async () => {
  const { lark, timers, arrivals } = timedLark()
  const client = createClient({ ...faked(lark, timers), pacing: true })

  await timers.finish(
    Promise.all(
      Array.from({ length: 8 }, () => client.request({ method: 'POST', path: 'im/v2/url_previews/batch_update' })),
    ),
  )

  expect(
    most(
      arrivals.map(({ atMs }) => atMs),
      1_000,
    ),
  ).toBe(5)
})

test('an answer waits in the lane of the chat that its message is in', async () => {
  const { lark, timers, arrivals } = timedLark()
  const client = createClient({ ...faked(lark, timers), pacing: true })
  await timers.finish(client.request(send('oc_a')))
  await timers.advance(5_000)

  const reply = {
    method: 'POST',
    path: 'im/v1/messages/:message_id/reply',
    pathParams: { message_id: 'om_1' },
  } as const
  await timers.finish(
    Promise.all([...Array.from({ length: 4 }, () => send('oc_a')), reply, reply].map(call => client.request(call))),
  )

  const last = arrivals.slice(1).map(({ atMs }) => atMs)
  expect(last).toHaveLength(6)
  expect(most(last, 1_000)).toBe(5)
})

test('who waits is told to the hook, and who stops waiting leaves the place to others', async () => {
  const { lark, timers, arrivals } = timedLark()
  const waits: { lane: string; depth: number; waitMs: number }[] = []
  const client = createClient({ ...faked(lark, timers), pacing: true, onLane: event => void waits.push(event) })
  await timers.finish(Promise.all(Array.from({ length: 5 }, () => client.request(send('oc_a')))))
  const controller = new AbortController()

  const given = client.request({ ...send('oc_a'), signal: controller.signal })
  const refused = expect(given).rejects.toBe('enough')
  await idle()
  controller.abort('enough')
  await refused
  await timers.finish(client.request(send('oc_a')))

  expect(waits.map(({ lane, depth }) => ({ lane, depth }))).toEqual([
    { lane: 'chat oc_a', depth: 1 },
    { lane: 'chat oc_a', depth: 1 },
  ])
  expect(waits[1]?.waitMs).toBe(waits[0]?.waitMs)
  expect(arrivals).toHaveLength(6)
})

test('a hook that throws is told to the logger, and holds nobody up', async () => {
  const { lark, timers, arrivals } = timedLark()
  const errors: string[] = []
  const logger = {
    debug: () => undefined,
    warn: () => undefined,
    error: (message: string) => void errors.push(message),
  }
  const onLane = () => {
    throw new Error('metrics are down')
  }
  const client = createClient({ ...faked(lark, timers), pacing: true, onLane, logger })

  await timers.finish(Promise.all(Array.from({ length: 6 }, () => client.request(send('oc_a')))))

  expect(arrivals).toHaveLength(6)
  expect(errors).toEqual(['a hook threw'])
})

test('two machines with one store keep one chat at five a second between them', async () => {
  const { lark, timers, arrivals } = timedLark()
  const store = memoryStore({ now: timers.now })
  const machines = [1, 2].map(() => createClient({ ...faked(lark, timers), pacing: true, store }))

  await timers.finish(
    Promise.all(machines.flatMap(client => Array.from({ length: 8 }, () => client.request(send('oc_a'))))),
  )

  expect(arrivals).toHaveLength(16)
  expect(
    most(
      arrivals.map(({ atMs }) => atMs),
      1_000,
    ),
  ).toBeLessThanOrEqual(5)
})

test('a store that fails leaves each machine its own lanes', async () => {
  const { lark, timers, arrivals } = timedLark()
  const broken = () => Promise.reject(new Error('down'))
  const store = { get: broken, set: broken, delete: broken, setIfAbsent: broken }
  const client = createClient({ ...faked(lark, timers), pacing: true, store })

  await timers.finish(Promise.all(Array.from({ length: 7 }, () => client.request(send('oc_a')))))

  expect(
    most(
      arrivals.map(({ atMs }) => atMs),
      1_000,
    ),
  ).toBe(5)
})

test('without pacing nothing waits', async () => {
  const { lark, timers, arrivals } = timedLark()
  const client = createClient(faked(lark, timers))

  await timers.finish(Promise.all(Array.from({ length: 30 }, () => client.request(send('oc_a')))))

  expect(new Set(arrivals.map(({ atMs }) => atMs)).size).toBe(1)
})

test('tiers are found by method and path, with and without the prefix', () => {
  const usual = [
    { limit: 1000, windowMs: 60_000 },
    { limit: 50, windowMs: 1_000 },
  ]
  expect(ratesOf('POST', 'im/v1/messages')).toEqual(usual)
  expect(ratesOf('POST', '/open-apis/im/v1/messages')).toEqual(usual)
  expect(ratesOf('POST', 'im/v2/url_previews/batch_update')).toEqual([{ limit: 5, windowMs: 1_000 }])
  expect(ratesOf('POST', 'passport/v1/sessions/query')).toEqual([{ limit: 10, windowMs: 60_000 }])
  expect(ratesOf('GET', 'nothing/v9/known')).toEqual([])
})

test('a lane keeps all of its rates at once', async () => {
  const timers = fakeTimers()
  const rates = [
    { limit: 10, windowMs: 60_000 },
    { limit: 5, windowMs: 1_000 },
  ]
  const lane = createLane(rates, timers)
  const times: number[] = []

  const all = Array.from({ length: 25 }, () =>
    lane.enter(undefined, () => undefined).then(() => times.push(timers.now())),
  )
  await timers.finish(Promise.all(all))

  expect(most(times, 1_000)).toBe(5)
  expect(most(times, 60_000)).toBe(10)
})

test('those who give up neither break the rate nor keep their place', async () => {
  const { lark, timers, arrivals } = timedLark()
  const client = createClient({ ...faked(lark, timers), pacing: true })
  const startedMs = timers.now()
  const impatient = new AbortController()
  const given = Array.from({ length: 20 }, () => client.request({ ...send('oc_a'), signal: impatient.signal }))
  const settled = Promise.allSettled(given)
  const patient = Array.from({ length: 5 }, () => client.request(send('oc_a')))
  await timers.advance(300)

  impatient.abort('enough')
  await settled
  const late = Array.from({ length: 12 }, () => client.request(send('oc_a')))
  await timers.finish(Promise.all([...patient, ...late]))

  const times = arrivals.map(({ atMs }) => atMs - startedMs)
  expect(times).toHaveLength(5 + 5 + 12)
  expect(most(times, 1_000)).toBe(5)
  expect(times[9]).toBeLessThan(1_100)
})
