import { createClient, type Logger, type RequestEvent, type ResponseEvent, type RetryEvent } from '@lark-sdk/core'
import { expect, test } from 'vitest'
import { faked, getChat, sendText } from './calls.ts'
import { fakeLark, json, never, type Reply } from './fakeLark.ts'
import { fakeTimers } from './fakeTimers.ts'

const OK = { code: 0, msg: 'ok', data: {} }

function setUp(replies: Reply[]) {
  const lark = fakeLark(replies)
  const timers = fakeTimers({ random: () => 0.5 })
  const events: [string, RequestEvent | ResponseEvent | RetryEvent][] = []
  const client = createClient({
    ...faked(lark, timers),
    timeoutMs: 3000,
    onRequest: event => void events.push(['request', event]),
    onResponse: event => void events.push(['response', event]),
    onRetry: event => void events.push(['retry', event]),
  })
  /** Those of the call itself, without its token's. */
  const own = () => events.filter(([, event]) => !event.path.startsWith('auth/'))
  return { client, timers, events, own }
}

test('hooks hear of every attempt: what left, what came, why it goes again', async () => {
  const { client, timers, own } = setUp([() => json({ code: 1500, msg: 'down' }, 503), never, OK])

  await timers.finish(getChat({ client }))

  const call = { method: 'GET', path: 'im/v1/chats/:chat_id' }
  expect(own()).toEqual([
    ['request', { ...call, attempt: 1 }],
    ['response', { ...call, attempt: 1, status: 503, code: 1500, logId: 'log-1', durationMs: 0 }],
    ['retry', { ...call, attempt: 1, reason: 'server', waitMs: 250, code: 1500 }],
    ['request', { ...call, attempt: 2 }],
    ['response', { ...call, attempt: 2, status: 0, code: undefined, logId: undefined, durationMs: 3000 }],
    ['retry', { ...call, attempt: 2, reason: 'network', waitMs: 500, code: undefined }],
    ['request', { ...call, attempt: 3 }],
    ['response', { ...call, attempt: 3, status: 200, code: 0, logId: 'log-1', durationMs: 0 }],
  ])
})

test('hooks hear of requests for tokens as well', async () => {
  const { client, timers, events } = setUp([OK])

  await timers.finish(sendText({ client }))

  expect(events.map(([name, { path }]) => `${name} ${path}`)).toEqual([
    'request auth/v3/tenant_access_token/internal',
    'response auth/v3/tenant_access_token/internal',
    'request im/v1/messages',
    'response im/v1/messages',
  ])
})

test('a path in events holds no identifier, so that it can name a metric', async () => {
  const { client, timers, events } = setUp([OK])

  await timers.finish(getChat({ client }))

  expect(JSON.stringify(events)).not.toContain('oc_1')
})

test('a hook that throws changes nothing, and the log says so', async () => {
  const lines: unknown[][] = []
  const logger: Logger = { debug: () => undefined, warn: () => undefined, error: (...line) => void lines.push(line) }
  const fail = () => {
    throw new RangeError('mine')
  }
  const lark = fakeLark([() => json({ code: 1500, msg: 'down' }, 503), OK])
  const timers = fakeTimers()
  const hooks = { onRequest: fail, onResponse: fail, onRetry: fail }
  const client = createClient({ ...faked(lark, timers), ...hooks, logger })

  expect(await timers.finish(sendText({ client }))).toMatchObject({ code: 0 })

  expect(lines).toContainEqual(['a hook threw', { error: 'RangeError' }])
})

test('a logger hears answers at debug and repetitions at warn', async () => {
  const lines: [string, string][] = []
  const at = (level: string) => (message: string) => void lines.push([level, message])
  const lark = fakeLark([() => json({ code: 1500, msg: 'down' }, 503), OK])
  const timers = fakeTimers()
  const logger = { debug: at('debug'), warn: at('warn'), error: at('error') }

  await timers.finish(sendText({ client: createClient({ ...faked(lark, timers), logger }) }))

  expect(lines).toEqual([
    ['debug', 'lark call answered'],
    ['debug', 'lark call answered'],
    ['warn', 'lark call repeated'],
    ['debug', 'lark call answered'],
  ])
})
