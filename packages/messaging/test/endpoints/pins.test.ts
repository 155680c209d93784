// Written by tooling/codegen/messaging/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { listPins, pinMessage, unpinMessage } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('pinMessage sends POST im/v1/pins, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof pinMessage>> = {
    code: 0,
    msg: 'success',
    data: {
      pin: {
        message_id: 'om_dc13264520392913993dd051dba21dcf',
        chat_id: 'oc_a0553eda9014c201e6969b478895c230',
        operator_id: 'ou_7d8a6e6df7621556ce0d21922b676706ccs',
        operator_id_type: 'open_id',
        create_time: '1615380573211',
      },
    },
  }
  const lark = fakeLark(answer)

  const got = await pinMessage({
    tenantAccessToken: 't-1',
    messageId: 'om_dc13264520392913993dd051dba21dcf',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/pins',
      token: 't-1',
      body: { message_id: 'om_dc13264520392913993dd051dba21dcf' },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"message_id":"om_dc13264520392913993dd051dba21dcf"}')
})

test('unpinMessage sends DELETE im/v1/pins/:message_id', async () => {
  const answer: Awaited<ReturnType<typeof unpinMessage>> & { data?: object } = { code: 0, msg: 'success', data: {} }
  const lark = fakeLark(answer)

  const got = await unpinMessage({ tenantAccessToken: 't-1', messageId: 'om_1', instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([{ method: 'DELETE', path: '/open-apis/im/v1/pins/om_1', token: 't-1' }])
})

test('listPins sends GET im/v1/pins', async () => {
  const answer: Awaited<ReturnType<typeof listPins>> = {
    code: 0,
    msg: 'success',
    data: {
      items: [
        {
          message_id: 'om_dc13264520392913993dd051dba2123',
          chat_id: 'oc_a0553eda9014c201e6969b478895123',
          operator_id: 'ou_7d8a6e6df7621556ce0d21922b6767123',
          operator_id_type: 'open_id',
          create_time: '1615380573211',
        },
      ],
      has_more: true,
      page_token: 'GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhU123==',
    },
  }
  const lark = fakeLark(answer)

  const got = await listPins({ tenantAccessToken: 't-1', chatId: 'oc_…', pageSize: 20, instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/im/v1/pins', token: 't-1', query: { chat_id: 'oc_…', page_size: '20' } },
  ])
})
