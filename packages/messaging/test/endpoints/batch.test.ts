// Written by tooling/codegen/messaging/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { getBatchMessageProgress, getBatchMessageReadCount } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('getBatchMessageReadCount sends GET im/v1/batch_messages/:batch_message_id/read_user', async () => {
  const answer: Awaited<ReturnType<typeof getBatchMessageReadCount>> = {
    code: 0,
    data: { read_user: { read_count: '10', total_count: '100' } },
    msg: 'ok',
  }
  const lark = fakeLark(answer)

  const got = await getBatchMessageReadCount({
    tenantAccessToken: 't-1',
    batchMessageId: 'bm-1',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([{ method: 'GET', path: '/open-apis/im/v1/batch_messages/bm-1/read_user', token: 't-1' }])
})

test('getBatchMessageProgress sends GET im/v1/batch_messages/:batch_message_id/get_progress', async () => {
  const answer: Awaited<ReturnType<typeof getBatchMessageProgress>> = {
    code: 0,
    msg: 'success',
    data: {
      batch_message_send_progress: { valid_user_ids_count: 204, success_user_ids_count: 200, read_user_ids_count: 150 },
      batch_message_recall_progress: { recall: true, recall_count: 100 },
    },
  }
  const lark = fakeLark(answer)

  const got = await getBatchMessageProgress({
    tenantAccessToken: 't-1',
    batchMessageId: 'bm-1',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/im/v1/batch_messages/bm-1/get_progress', token: 't-1' },
  ])
})
