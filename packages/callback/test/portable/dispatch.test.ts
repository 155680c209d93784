import { expect, test } from 'vitest'
import {
  createDispatcher,
  createMemoryStore,
  type DedupeStore,
  type Delivery,
  type DispatcherOptions,
  encryptCallback,
  eventFixture,
  eventTime,
  lateCards,
  parseCallback,
  type UnknownContext,
} from '../../src/index.ts'
import { bot, gate, KEY, manualClock, message, NOW_MS, request, sealed, settle, TOKEN } from './kit.ts'

/** Proves and takes apart an envelope, as a webhook would before it dispatches. */
async function delivery(envelope: Record<string, unknown>): Promise<Delivery> {
  const parsed = await parseCallback({ body: JSON.stringify(envelope), headers: {}, verificationToken: TOKEN })
  if (parsed.type !== 'event') throw new Error('expected an event')
  return parsed
}

const click = (eventId = 'click'): Record<string, unknown> =>
  eventFixture('card.action.trigger', {}, { token: TOKEN, event_id: eventId })

test('W13: the same event runs once, in order and in parallel', async () => {
  const { post, runs } = bot()
  for (let repeat = 0; repeat < 5; repeat += 1) expect((await post(sealed(message()))).status).toBe(200)
  await Promise.all(Array.from({ length: 5 }, () => post(sealed(message('e2', 'om_2')))))
  expect(runs.map(run => run.header.event_id)).toEqual(['e1', 'e2'])
})

test('W15: a message that failed under one event id runs under the other, although that one had come before', async () => {
  const { opened, open } = gate()
  const ran: string[] = []
  const dispatcher = createDispatcher({
    on: {
      'im.message.receive_v1': async ({ header }) => {
        ran.push(header.event_id ?? '')
        if (header.event_id !== 'e1') return
        await opened
        throw new Error('disk full')
      },
    },
    onError: () => undefined,
  })
  const of = (eventId: string) => delivery(message(eventId, 'om_1'))
  await dispatcher.dispatch(await of('e1'))
  await dispatcher.dispatch(await of('e2'))
  open()
  await settle()

  await dispatcher.dispatch(await of('e2'))
  await settle()

  expect(ran).toEqual(['e1', 'e2'])
})

test.each([
  [
    'a circle',
    () => {
      const answer: Record<string, unknown> = {}
      answer.self = answer
      return answer
    },
  ],
  ['a number too large for JSON', () => ({ toast: { content: 1n } })],
])('W18: an answer that cannot be sent is a failure that is heard: %s', async (_, answer) => {
  const errors: unknown[] = []
  const dispatcher = createDispatcher({
    on: { 'card.action.trigger': answer as never },
    onError: error => errors.push(error),
  })
  const { status } = await dispatcher.dispatch(await delivery(click()))
  expect(status).toBe(503)
  expect(errors).toHaveLength(1)
})

test('W13: an event is still known after 7 hours, and forgotten after 12', async () => {
  const { now, turn } = manualClock()
  let runs = 0
  const dispatcher = createDispatcher({
    now,
    on: {
      'im.*': () => {
        runs += 1
      },
    },
  })
  const event = await delivery(message())
  for (const hours of [0, 7, 4.9, 0.2]) {
    await turn(hours * 3_600_000)
    await dispatcher.dispatch(event)
    await settle()
  }
  expect(runs).toBe(2)
})

test('W13: two processes that share a store run an event once', async () => {
  const store = createMemoryStore()
  const runs: string[] = []
  const dispatchers = ['a', 'b'].map(name => createDispatcher({ store, on: { 'im.*': () => void runs.push(name) } }))
  const event = await delivery(message())
  await Promise.all([...dispatchers, ...dispatchers].map(dispatcher => dispatcher.dispatch(event)))
  await settle()
  expect(runs.length).toBe(1)
})

test('W13: two apps with the same event id are two events', async () => {
  const { post, runs } = bot()
  await post(sealed(eventFixture('im.message.recalled_v1', {}, { token: TOKEN, event_id: 'e', app_id: 'cli_a' })))
  await post(sealed(eventFixture('im.message.recalled_v1', {}, { token: TOKEN, event_id: 'e', app_id: 'cli_b' })))
  expect(runs.length).toBe(2)
})

test('W13: the memory keeps the newest 10 000 events', async () => {
  const store = createMemoryStore({ maxEntries: 3 })
  for (const key of ['a', 'b', 'c', 'd']) expect(await store.setIfAbsent(key, '1', 1000)).toBe(true)
  expect(await store.setIfAbsent('b', '1', 1000)).toBe(false)
  expect(await store.setIfAbsent('a', '1', 1000)).toBe(true)
})

test('W14: the same message under a new event id runs once, and is told as a duplicate', async () => {
  const duplicates: UnknownContext[] = []
  const { post, runs } = bot(undefined, { onDuplicate: context => duplicates.push(context) })
  for (const eventId of ['e1', 'e2', 'e3']) await post(sealed(message(eventId, 'om_1')))
  expect(runs.length).toBe(1)
  expect(duplicates.map(context => context.header.event_id)).toEqual(['e2', 'e3'])
})

test('W15: a handler that fails lets go, so that the repeat runs; one that succeeds does not', async () => {
  let runs = 0
  const errors: unknown[] = []
  const store = createMemoryStore()
  const handler = (): void => {
    runs += 1
    if (runs === 1) throw new Error('boom')
  }
  const options: DispatcherOptions = { store, onError: error => errors.push(error), on: { 'im.*': handler } }
  const [here, there] = [createDispatcher(options), createDispatcher(options)]
  const event = await delivery(message())
  await here.dispatch(event)
  await there.dispatch(event)
  await settle()
  await there.dispatch(event)
  await settle()
  await here.dispatch(event)
  await settle()
  expect(errors).toMatchObject([{ message: 'boom' }])
  expect(runs).toBe(2)
})

test('W16: the acknowledgement leaves before a handler of 10 seconds, whose work is handed to waitUntil', async () => {
  const { opened, open } = gate()
  const work: Promise<unknown>[] = []
  let done = false
  const { webhook } = bot(undefined, {
    on: {
      'im.*': async () => {
        await opened
        done = true
      },
    },
  })
  const posted = sealed(message())
  const response = await webhook(await posted, { waitUntil: promise => work.push(promise) })
  expect(response.status).toBe(200)
  // Answered, and the handler has not ended: it ends when it is let go, below.
  expect(done).toBe(false)
  open()
  await Promise.all(work)
  expect(done).toBe(true)
})

test('W16: a handler that computes before its first await starts after the answer', async () => {
  const order: string[] = []
  const { webhook } = bot(undefined, { on: { 'im.*': () => void order.push('handler') } })
  await webhook(await sealed(message()))
  order.push('answer')
  await settle()
  expect(order).toEqual(['answer', 'handler'])
})

test('W16: with acknowledge "handled" a failed or slow event is repeated by Lark, and a done one is not', async () => {
  const { now, timer, turn } = manualClock()
  const { opened, open } = gate()
  let runs = 0
  const dispatcher = createDispatcher({
    acknowledge: 'handled',
    now,
    timer,
    onError: () => {},
    on: {
      'im.message.receive_v1': async () => {
        runs += 1
        if (runs === 1) throw new Error('boom')
        await opened
      },
    },
  })
  const event = await delivery(message())
  expect((await dispatcher.dispatch(event)).status).toBe(503)
  const slow = dispatcher.dispatch(event)
  await turn(2500)
  expect((await slow).status).toBe(503)
  expect((await dispatcher.dispatch(event)).status).toBe(503)
  open()
  await settle()
  expect((await dispatcher.dispatch(event)).status).toBe(200)
  expect(runs).toBe(2)
})

test('W17: a card handler of 4 seconds is answered {} at 2.5, and its card goes the late way, once', async () => {
  const { now, timer, turn } = manualClock()
  const { opened, open } = gate()
  const updates: unknown[] = []
  const dispatcher = createDispatcher({
    now,
    timer,
    lateCards: lateCards(async update => updates.push(update), { now, timer }),
    on: {
      'card.action.trigger': async () => {
        await opened
        return { toast: { content: 'late' }, card: { type: 'raw', data: { schema: '2.0' } } }
      },
    },
  })
  const answer = dispatcher.dispatch(await delivery(click()))
  await turn(2499)
  await turn(1)
  expect(await answer).toEqual({ status: 200, body: {} })
  await turn(1500)
  expect(updates).toEqual([])
  open()
  await settle()
  expect(updates).toEqual([{ token: 'c-test', card: { schema: '2.0' } }])
})

test('W17: an answer in time is not repeated the late way', async () => {
  const { now, timer, turn } = manualClock()
  const updates: unknown[] = []
  const dispatcher = createDispatcher({
    now,
    timer,
    lateCards: lateCards(async update => updates.push(update), { now, timer }),
    on: { 'card.action.trigger': () => ({ card: { type: 'raw', data: {} } }) },
  })
  expect(await dispatcher.dispatch(await delivery(click()))).toEqual({
    status: 200,
    body: { card: { type: 'raw', data: {} } },
  })
  await turn(10_000)
  expect(updates).toEqual([])
})

test('W17: a handler may update its card twice after the answer; a third time, and after 30 minutes, it is refused here', async () => {
  const { now, timer, turn } = manualClock()
  const updates: unknown[] = []
  const errors: unknown[] = []
  let update: ((card: object) => Promise<void>) | undefined
  const dispatcher = createDispatcher({
    now,
    timer,
    lateCards: lateCards(async sent => updates.push(sent), { now, timer }),
    onError: error => errors.push(error),
    on: {
      'card.action.trigger': ({ updateCard }) => {
        update = updateCard
        void updateCard?.({ n: 1 })
      },
    },
  })
  await dispatcher.dispatch(await delivery(click()))
  expect(updates).toEqual([])
  await turn(300)
  expect(updates).toEqual([{ token: 'c-test', card: { n: 1 } }])
  await update?.({ n: 2 })
  await expect(update?.({ n: 3 })).rejects.toThrow('both are used')
  expect(updates.length).toBe(2)
  expect(errors).toMatchObject([{ name: 'RangeError' }])

  await dispatcher.dispatch(await delivery(eventFixture('card.action.trigger', {}, { token: TOKEN })))
  await turn(31 * 60_000)
  await expect(update?.({ n: 4 })).rejects.toThrow('30 minutes')
})

test('W17: a card that comes too late with no late way is an error, not a silence', async () => {
  const { now, timer, turn } = manualClock()
  const errors: unknown[] = []
  const dispatcher = createDispatcher({
    now,
    timer,
    onError: error => errors.push(error),
    on: { 'card.action.trigger': () => new Promise(() => {}) },
  })
  const answer = dispatcher.dispatch(await delivery(click()))
  await turn(2500)
  expect(await answer).toEqual({ status: 200, body: {} })
  expect(errors).toMatchObject([{ message: 'The answer came too late: set lateCards.' }])
})

test('W17: a failed card handler is answered 503, so that the client shows an error', async () => {
  const { post, errors } = bot(undefined, {
    on: {
      'card.action.trigger': () => {
        throw new Error('boom')
      },
    },
  })
  expect(await post(sealed(click()))).toMatchObject({ status: 503 })
  expect(errors).toMatchObject([{ message: 'boom' }])
})

test('W18: unknown, header-less and empty events are answered 200 and told to onUnknown', async () => {
  const { post, unknown, errors, runs } = bot({ encryptKey: KEY })
  const envelopes = [
    { schema: '2.0', header: { event_id: 'u1', event_type: 'new.thing_v1' }, event: null },
    { schema: '2.0', event: null },
    { uuid: 'u2', type: 'event_callback', event: { type: 'new_thing', app_id: 'cli' } },
    { schema: '2.0', header: null, event: [] },
    { header: { event_type: 7 }, event: 'text' },
    {},
  ]
  for (const envelope of envelopes) expect(await post(sealed(envelope))).toEqual({ status: 200, body: '{}' })
  expect(unknown.map(context => context.name)).toEqual(['new.thing_v1', '', 'new_thing', '', '', ''])
  expect(unknown[2]?.header).toMatchObject({ event_id: 'u2', app_id: 'cli' })
  expect(errors).toEqual([])
  expect(runs).toEqual([])
})

test('W20: with the store down, events run once by memory, and the failure is told', async () => {
  const failures: unknown[] = []
  let runs = 0
  const store: DedupeStore = {
    setIfAbsent: async () => {
      throw new Error('down')
    },
    delete: async () => {
      throw new Error('down')
    },
  }
  const dispatcher = createDispatcher({
    store,
    onStoreError: error => failures.push(error),
    on: {
      'im.*': () => {
        runs += 1
      },
    },
  })
  const event = await delivery(message())
  expect((await dispatcher.dispatch(event)).status).toBe(200)
  await settle()
  expect((await dispatcher.dispatch(event)).status).toBe(200)
  await settle()
  expect(runs).toBe(1)
  expect(failures.length).toBe(2)
})

test('W20: a store that hangs holds an event up for half a second', async () => {
  const { now, timer, turn } = manualClock()
  let runs = 0
  const store: DedupeStore = { setIfAbsent: () => new Promise(() => {}), delete: () => new Promise(() => {}) }
  const dispatcher = createDispatcher({
    store,
    now,
    timer,
    on: {
      'im.message.recalled_v1': () => {
        runs += 1
      },
    },
  })
  const answer = dispatcher.dispatch(await delivery(eventFixture('im.message.recalled_v1', {}, { token: TOKEN })))
  await turn(499)
  expect(runs).toBe(0)
  await turn(1)
  expect((await answer).status).toBe(200)
  await settle()
  expect(runs).toBe(1)
})

test('W20: by option, a store that is down has Lark come again', async () => {
  let isUp = false
  let runs = 0
  const shared = createMemoryStore()
  const store: DedupeStore = {
    setIfAbsent: async (...args) => (isUp ? shared.setIfAbsent(...args) : Promise.reject(new Error('down'))),
    delete: shared.delete,
  }
  const dispatcher = createDispatcher({
    store,
    onStoreFailure: 'closed',
    on: {
      'im.*': () => {
        runs += 1
      },
    },
  })
  const event = await delivery(message())
  expect((await dispatcher.dispatch(event)).status).toBe(503)
  isUp = true
  expect((await dispatcher.dispatch(event)).status).toBe(200)
  await settle()
  expect(runs).toBe(1)
})

test('W20: a store without an atomic step is refused', () => {
  expect(() => createDispatcher({ store: { delete: async () => {} } as unknown as DedupeStore })).toThrow(
    'The store needs setIfAbsent.',
  )
})

test('L1: no secret and no body shows in a refusal, whatever is asked of it', async () => {
  const secrets = ['SENTINEL_KEY', 'SENTINEL_TOKEN', 'SENTINEL_BODY']
  const [encryptKey, verificationToken, inside] = secrets as [string, string, string]
  const envelopes = [
    message(),
    { schema: '2.0', header: { token: inside }, event: inside },
    { challenge: inside, type: 'url_verification' },
  ]
  const encrypted = envelopes.flatMap(envelope => [
    encryptCallback(envelope, encryptKey),
    encryptCallback(envelope, inside),
  ])
  const bodies = [...(await Promise.all(encrypted)), JSON.stringify({ encrypt: inside }), `{"${inside}`]
  const seen: string[] = []
  for (const body of bodies) {
    for (const headers of [{}, { 'x-lark-signature': inside }]) {
      const error: unknown = await parseCallback({ body, headers, encryptKey, verificationToken }).catch(
        (reason: unknown) => reason,
      )
      expect(error).toBeInstanceOf(Error)
      const { name, message: text, stack, cause, ...own } = error as Error
      seen.push(name, text, String(stack), JSON.stringify(own), String(cause), JSON.stringify(error))
    }
  }
  for (const secret of secrets) expect(seen.filter(text => text.includes(secret))).toEqual([])
})

test('one handler runs for an event: the exact name, else the longest pattern', async () => {
  const ran: string[] = []
  const dispatcher = createDispatcher({
    on: {
      '*': () => void ran.push('*'),
      'im.*': () => void ran.push('im.*'),
      'im.message.recalled_v1': () => void ran.push('exact'),
    },
  }).on('im.message.*', () => void ran.push('im.message.*'))
  for (const name of [
    'im.message.recalled_v1',
    'im.message.receive_v1',
    'im.chat.updated_v1',
    'contact.user.created_v3',
  ] as const) {
    await dispatcher.dispatch(await delivery(eventFixture(name, {}, { token: TOKEN })))
    await settle()
  }
  expect(ran).toEqual(['exact', 'im.message.*', 'im.*', '*'])
  expect(() => dispatcher.on('im.message.*', () => {})).toThrow('im.message.* has a handler already.')
})

test('middleware wraps a handler, outermost first, and may answer in its place', async () => {
  const seen: string[] = []
  const dispatcher = createDispatcher({ on: { 'card.action.trigger': () => void seen.push('handler') } })
    .use(async (context, next) => {
      seen.push(`in ${context.name}`)
      await next()
      seen.push('out')
      return { toast: { content: 'from outside' } }
    })
    .use((_, next) => next())
  expect((await dispatcher.dispatch(await delivery(click()))).body).toEqual({ toast: { content: 'from outside' } })
  expect(seen).toEqual(['in card.action.trigger', 'handler', 'out'])
})

test('events with one key run one after another, in the order they came, and hold no other key up', async () => {
  const gates = new Map([1, 2, 3].map(id => [`om_${id}`, gate()]))
  const log: string[] = []
  // The first event's claim comes last: a slow store must not change the order.
  const slow = gate()
  const store: DedupeStore = {
    setIfAbsent: async key => {
      if (key.endsWith('om_1')) await slow.opened
      return true
    },
    delete: async () => {},
  }
  const dispatcher = createDispatcher({
    store,
    orderBy: ({ event }) => (event as { message: { chat_id: string } }).message.chat_id,
    on: {
      'im.message.receive_v1': async ({ event: { message: own } }) => {
        log.push(`start ${own.message_id}`)
        await gates.get(own.message_id)?.opened
        log.push(`end ${own.message_id}`)
      },
    },
  })
  const chats: [string, string][] = [
    ['om_1', 'oc_a'],
    ['om_2', 'oc_a'],
    ['om_3', 'oc_b'],
  ]
  for (const [message_id, chat_id] of chats) {
    void dispatcher.dispatch(
      await delivery(eventFixture('im.message.receive_v1', { message: { message_id, chat_id } }, { token: TOKEN })),
    )
  }
  await settle()
  expect(log).toEqual(['start om_3'])
  slow.open()
  await settle()
  expect(log).toEqual(['start om_3', 'start om_1'])
  gates.get('om_1')?.open()
  await settle()
  expect(log).toEqual(['start om_3', 'start om_1', 'end om_1', 'start om_2'])
})

test('a failed event does not hold up those that are ordered behind it', async () => {
  const ran: string[] = []
  const dispatcher = createDispatcher({
    orderBy: () => 'one',
    onError: () => {},
    on: {
      'im.message.receive_v1': ({ event }) => {
        ran.push(event.message.message_id)
        if (ran.length === 1) throw new Error('boom')
      },
    },
  })
  for (const id of ['om_1', 'om_2']) await dispatcher.dispatch(await delivery(message(id, id)))
  await settle()
  expect(ran).toEqual(['om_1', 'om_2'])
})

test('a hook that fails is told, loses no event and stops nothing', async () => {
  const errors: unknown[] = []
  let fails = true
  const hook = (): string => {
    if (fails) throw new Error('hook')
    return 'key'
  }
  const ran: string[] = []
  const dispatcher = createDispatcher({
    orderBy: hook,
    onDuplicate: hook,
    onUnknown: hook,
    onError: error => errors.push(error),
    on: { 'im.message.receive_v1': ({ event }) => void ran.push(event.message.message_id) },
  })
  const event = await delivery(message())
  expect((await dispatcher.dispatch(event)).status).toBe(503)
  fails = false
  expect((await dispatcher.dispatch(event)).status).toBe(200)
  await settle()
  expect(ran).toEqual(['om_1'])
  fails = true
  expect((await dispatcher.dispatch(await delivery(eventFixture('app_ticket', {}, { token: TOKEN })))).status).toBe(200)
  expect(errors.length).toBe(2)
})

test('a failing onDuplicate or onStoreError does not bring the process down', async () => {
  const errors: unknown[] = []
  const broken = (): never => {
    throw new Error('hook')
  }
  const dispatcher = createDispatcher({
    onDuplicate: broken,
    onError: error => errors.push(error),
    on: { '*': () => {} },
  })
  const event = await delivery(message())
  await dispatcher.dispatch(event)
  expect((await dispatcher.dispatch(event)).status).toBe(503)
  await settle()
  const store: DedupeStore = { setIfAbsent: broken, delete: broken }
  const onBroken = createDispatcher({
    store,
    onStoreError: broken,
    onError: error => errors.push(error),
    on: { '*': () => {} },
  })
  expect((await onBroken.dispatch(event)).status).toBe(200)
  await settle()
  expect(errors).toMatchObject([{ message: 'hook' }])
})

test('a card click that is sent again is not run again', async () => {
  const { post, runs } = bot()
  expect((await post(sealed(click()))).body).toBe('{"toast":{"content":"ok"}}')
  expect(await post(sealed(click()))).toEqual({ status: 200, body: '{}' })
  expect(runs.length).toBe(1)
})

test('reads the time of an event in seconds, milliseconds and microseconds', () => {
  for (const create_time of ['1700000000.000', '1700000000000', '1700000000000000']) {
    expect(eventTime({ event_type: 'x', create_time })?.getTime()).toBe(NOW_MS)
  }
  expect(eventTime({ event_type: 'x' })).toBeUndefined()
  expect(eventTime({ event_type: 'x', create_time: 'soon' })).toBeUndefined()
})

test('a fixture of version 1.0 is taken as one', async () => {
  const { post, unknown } = bot({ verificationToken: TOKEN })
  await post(request(JSON.stringify(eventFixture('app_ticket', { app_ticket: 't' }, { token: TOKEN, event_id: 'u' }))))
  expect(unknown).toMatchObject([
    { name: 'app_ticket', header: { event_id: 'u', app_id: 'cli_test' }, event: { app_ticket: 't' } },
  ])
})
