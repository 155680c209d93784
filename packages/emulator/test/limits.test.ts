import { expect, test } from 'vitest'
import { createLark, type Lark, refusal } from './lark.ts'

function send(lark: Lark, receive_id: string) {
  const body = { receive_id, msg_type: 'text', content: '{"text":"Hi"}' }
  return lark.call('POST', 'im/v1/messages?receive_id_type=open_id', body)
}

test('the sixth message to one person within a second is refused; others are not held back', async () => {
  const lark = await createLark({ rateLimits: true })
  const [ada, ben] = [lark.emulator.user('Ada').openId, lark.emulator.user('Ben').openId]

  for (let count = 0; count < 5; count += 1) expect((await send(lark, ada)).body.code).toBe(0)

  expect(refusal(await send(lark, ada))).toEqual([400, 230020])
  expect((await send(lark, ben)).body.code).toBe(0)
  await lark.emulator.clock.advance(1000)
  expect((await send(lark, ada)).body.code).toBe(0)
})

test('the 51st call of a second is refused with the wait in its headers', async () => {
  const lark = await createLark({ rateLimits: true })
  const call = () => lark.call('GET', 'im/v1/chats')

  for (let count = 0; count < 50; count += 1) expect((await call()).body.code).toBe(0)
  const refused = await call()

  expect(refusal(refused)).toEqual([429, 99991400])
  expect(refused.headers.get('x-ogw-ratelimit-limit')).toBe('50')
  expect(refused.headers.get('x-ogw-ratelimit-reset')).toBe('1')
  await lark.emulator.clock.advance(1000)
  expect((await call()).body.code).toBe(0)
})

test('the 1001st call of a minute is refused until the first is a minute old', async () => {
  const lark = await createLark({ rateLimits: true })
  const call = () => lark.call('GET', 'im/v1/chats')
  for (let second = 0; second < 20; second += 1) {
    for (let count = 0; count < 50; count += 1) await call()
    await lark.emulator.clock.advance(1000)
  }

  const refused = await call()

  expect(refusal(refused)).toEqual([429, 99991400])
  expect(refused.headers.get('x-ogw-ratelimit-reset')).toBe('40')
  await lark.emulator.clock.advance(40_000)
  expect((await call()).body.code).toBe(0)
})

test('older endpoints tell the limit with HTTP 400', async () => {
  const lark = await createLark({ rateLimits: true })
  const call = () => lark.call('POST', 'message/v4/batch_send/', { msg_type: 'text', content: { text: 'Hi' } })
  for (let count = 0; count < 50; count += 1) await call()

  expect(refusal(await call())).toEqual([400, 99991400])
})

test('without the option nothing is limited', async () => {
  const lark = await createLark()
  const ada = lark.emulator.user('Ada').openId

  for (let count = 0; count < 60; count += 1) expect((await send(lark, ada)).body.code).toBe(0)
})
