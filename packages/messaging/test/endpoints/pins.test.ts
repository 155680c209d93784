// Written by tooling/codegen/messaging/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { listPins, pinMessage, unpinMessage } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('pinMessage sends POST im/v1/pins', async () => {
  const lark = fakeLark({ data: {} })

  const got = await pinMessage({ tenantAccessToken: 't-1', messageId: 'om_…', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'POST', path: '/open-apis/im/v1/pins', token: 't-1', body: { message_id: 'om_…' } },
  ])
})

test('unpinMessage sends DELETE im/v1/pins/:message_id', async () => {
  const answer: Awaited<ReturnType<typeof unpinMessage>> & { data?: object } = { code: 0, msg: 'success' }
  const lark = fakeLark(answer)

  const got = await unpinMessage({ tenantAccessToken: 't-1', messageId: 'om_1', instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([{ method: 'DELETE', path: '/open-apis/im/v1/pins/om_1', token: 't-1' }])
})

test('listPins sends GET im/v1/pins', async () => {
  const lark = fakeLark({ data: {} })

  const got = await listPins({ tenantAccessToken: 't-1', chatId: 'oc_…', pageSize: 20, instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/im/v1/pins', token: 't-1', query: { chat_id: 'oc_…', page_size: '20' } },
  ])
})
