import { expect, test } from 'vitest'
import { fakeLark } from '../test/fakeLark.ts'
import { bind } from './bind.ts'
import { getBotInfo } from './bot/getBotInfo.ts'
import { createClient } from './client.ts'

test('gives the same functions without the caller part', async () => {
  const lark = fakeLark([{ code: 0, msg: 'ok', bot: { app_name: 'Ops' } }])
  const client = createClient({ appId: 'cli_1', appSecret: 'app-secret', fetch: lark.fetch })

  const { bot } = await bind(client, { getBotInfo }).getBotInfo()

  expect(bot.app_name).toBe('Ops')
  expect(lark.calls[0]?.token).toBe('t-1')
})

test('hands parameters on, and leaves the object that held them as it was', async () => {
  const client = createClient({ appId: 'cli_1', appSecret: 'app-secret' })
  const given: object[] = []
  const params = Object.freeze({ chatId: 'oc_1' })
  const { send } = bind(client, { send: async (all: { client: typeof client; chatId: string }) => given.push(all) })

  await send(params)

  expect(given).toEqual([{ chatId: 'oc_1', client }])
  expect(params).toEqual({ chatId: 'oc_1' })
})

test('a client among the parameters is not taken for the bound one', async () => {
  const client = createClient({ appId: 'cli_1', appSecret: 'app-secret' })
  const other = createClient({ appId: 'cli_2', appSecret: 'app-secret' })
  const used: string[] = []
  const { send } = bind(client, { send: async (all: { client: typeof client }) => used.push(all.client.appId) })

  await send({ client: other })

  expect(used).toEqual(['cli_1'])
})
