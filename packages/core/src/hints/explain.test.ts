import { expect, test } from 'vitest'
import { LarkApiError, type LarkRefusal } from '../errors/larkApiError.ts'
import { LarkTimeoutError } from '../errors/larkNetworkError.ts'
import { explain } from './explain.ts'
import { hintFor } from './hintFor.ts'

const refusal: LarkRefusal = {
  code: 230002,
  msg: 'The bot can not be outside the group.',
  status: 400,
  method: 'POST',
  path: 'im/v1/messages',
}
const refused = (facts: Partial<LarkRefusal>) => new LarkApiError({ ...refusal, ...facts })

test('a refusal is explained in the words of Lark, with our fix and the page of Lark', () => {
  expect(explain(refused({ troubleshooter: 'https://open.feishu.cn/search?code=230002' }))).toEqual({
    code: 230002,
    what: 'The bot can not be outside the group.',
    fix: 'add the bot to the group (Group settings > Bots), then call again.',
    see: 'https://open.feishu.cn/search?code=230002',
  })
})

test('a code that has no hint is not explained', () => {
  expect(hintFor(123456)).toBeUndefined()
  expect(explain(refused({ code: 123456 }))).toBeUndefined()
})

test('the hint of a client that knows more is kept', () => {
  expect(explain(refused({ code: 123456, hint: 'ask Ada.' }))?.fix).toBe('ask Ada.')
})

test('the hint in every client gives way to the table', () => {
  expect(explain(refused({ hint: 'something shorter.' }))?.fix).toBe(hintFor(230002))
})

test('missing scopes are named', () => {
  const missingScopes = ['im:message', 'im:message:send_as_bot']
  expect(explain(refused({ code: 99991672, missingScopes }))?.fix).toBe(
    'give the app one of im:message, im:message:send_as_bot, then publish it.',
  )
  expect(explain(refused({ code: 99991679, missingScopes }))?.fix).toBe(
    'let the user authorise again, with one of im:message, im:message:send_as_bot in the request.',
  )
})

test('a card is explained by the code inside the message', () => {
  const msg =
    'Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist; ErrorValue: templateID: AAq'
  expect(explain(refused({ code: 230099, msg }))).toEqual({ code: 200380, what: msg, fix: hintFor(200380) })
})

test('a code inside the message that nobody knows leaves the code of the answer', () => {
  expect(explain(refused({ code: 230099, msg: 'ext=ErrCode: 987654; ErrMsg: ?' }))).toMatchObject({
    code: 230099,
    fix: hintFor(230099),
  })
})

test.each([
  [230071, 'POST', 'im/v1/messages/om_1/reply', 'reply outside a thread: this group has none.'],
  [230071, 'PUT', 'im/v1/messages/om_1', 'call as the sender of the message.'],
  [230072, 'PUT', 'im/v1/messages/om_1', 'send a new message: this one was edited 20 times, the limit.'],
  [230073, 'PUT', 'im/v1/messages/om_1', 'send a new message: those of a secret chat cannot be edited.'],
  [
    230074,
    'POST',
    'im/v1/messages/om_1/forward',
    'call as somebody who sees the thread; new members may not see what was before them.',
  ],
  [230075, 'POST', 'im/v1/messages', 'choose another chat: secret and encrypted ones take no messages.'],
  [230075, 'PUT', 'im/v1/messages/om_1', 'send a new message: the time that the admin allows for edits is over.'],
  [
    10002,
    'PATCH',
    'cardkit/v1/cards/7355/settings',
    'read the message: it names the parameter that is wrong or missing.',
  ],
  [10003, 'POST', 'message/v4/batch_send/', 'read the message: it names the parameter that is wrong or missing.'],
  [42404, 'GET', 'contact/v3/job_families/mga', 'check the job family: Lark finds none by this id.'],
])('code %d of %s %s is explained for that call', (code, method, path, fix) => {
  expect(explain(refused({ code, method, path }))?.fix).toBe(fix)
})

test.each([230071, 230072, 230073, 230074, 230075])('code %d alone says what it means when editing, too', code => {
  expect(hintFor(code)).toContain('When editing: ')
})

test('errors of another copy of the package are explained, by name', () => {
  const error = Object.assign(new Error('refused'), { name: 'LarkRateLimitError', code: 99991400 })
  expect(explain(error)).toEqual({ code: 99991400, what: 'refused', fix: hintFor(99991400) })
})

test.each([
  ['a time-out', new LarkTimeoutError({ method: 'GET', path: 'im/v1/chats', timeoutMs: 1, maybeDelivered: false })],
  ['an error of the system', Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })],
  ['an error of somebody else that has a number', Object.assign(new Error('refused'), { code: 230002 })],
  ['an answer', { code: 230002, msg: 'refused' }],
  ['a custom bot that never answered', Object.assign(new Error('lost'), { name: 'CustomBotError', code: undefined })],
  ['nothing', undefined],
])('%s is not explained', (_, error) => {
  expect(explain(error)).toBeUndefined()
})
