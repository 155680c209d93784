// Written by tooling/codegen/messaging/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { addReaction, batchQueryReactions, deleteReaction, listReactions } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('addReaction sends POST im/v1/messages/:message_id/reactions, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof addReaction>> = {
    code: 0,
    msg: 'success',
    data: {
      reaction_id: 'ZCaCIjUBVVWSrm5L-3ZTw****',
      operator: { operator_id: 'ou_ff0b7ba35fb****', operator_type: 'user' },
      action_time: '1663054162546',
      reaction_type: { emoji_type: 'SMILE' },
    },
  }
  const lark = fakeLark(answer)

  const got = await addReaction({
    tenantAccessToken: 't-1',
    messageId: 'om_1',
    reactionType: { emoji_type: 'SMILE' },
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/messages/om_1/reactions',
      token: 't-1',
      body: { reaction_type: { emoji_type: 'SMILE' } },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"reaction_type":{"emoji_type":"SMILE"}}')
})

test('listReactions sends GET im/v1/messages/:message_id/reactions', async () => {
  const answer: Awaited<ReturnType<typeof listReactions>> = {
    code: 0,
    msg: 'success',
    data: {
      items: [
        {
          reaction_id: 'ZCaCIjUBVVWSrm5L-3ZTw****',
          operator: { operator_id: 'ou_ff0b7ba35fb****', operator_type: 'user' },
          action_time: '1626086391570',
          reaction_type: { emoji_type: 'SMILE' },
        },
      ],
      has_more: true,
      page_token: 'YhljsPiGfUgnVAg9urvRFd-BvSqRL****',
    },
  }
  const lark = fakeLark(answer)

  const got = await listReactions({
    tenantAccessToken: 't-1',
    messageId: 'om_1',
    pageSize: 20,
    userIdType: 'open_id',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/im/v1/messages/om_1/reactions',
      token: 't-1',
      query: { page_size: '20', user_id_type: 'open_id' },
    },
  ])
})

test('deleteReaction sends DELETE im/v1/messages/:message_id/reactions/:reaction_id', async () => {
  const answer: Awaited<ReturnType<typeof deleteReaction>> = {
    code: 0,
    msg: 'success',
    data: {
      reaction_id: 'ZCaCIjUBVVWSrm5L-3ZTw****',
      operator: { operator_id: 'ou_ff0b7ba35fb****', operator_type: 'user' },
      action_time: '1626086391570',
      reaction_type: { emoji_type: 'SMILE' },
    },
  }
  const lark = fakeLark(answer)

  const got = await deleteReaction({
    tenantAccessToken: 't-1',
    messageId: 'om_1',
    reactionId: 'r1',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([{ method: 'DELETE', path: '/open-apis/im/v1/messages/om_1/reactions/r1', token: 't-1' }])
})

test('batchQueryReactions sends POST im/v1/messages/reactions/batch_query, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof batchQueryReactions>> = {
    code: 0,
    msg: 'success',
    data: {
      success_msg_reaction_details: [
        {
          message_id: 'om_a8f2294b************a1a38afaac9d',
          has_more: true,
          page_token: 'NzYxNDA2NjMyNzA3Mzg1Mjk0NDoy',
          message_reaction_items: [
            {
              reaction_id: 'ZCaCIjUBVVWSrm5L-3ZTw****',
              operator: { operator_id: 'ou_ff0b7ba35fb********67dfc8b885136', operator_type: 'user' },
              action_time: '1626086391570',
              emoji_type: 'SMILE',
            },
          ],
        },
      ],
      success_msg_reaction_counts: [
        { message_id: 'om_8964d1b4*********2b31383276113', reaction_count: [{ reaction_type: 'LAUGH', count: '20' }] },
      ],
      fail_msg_reaction_details: [{ message_id: 'om_8964d1b4*********2b31383276113', fail_reason: 'invalid' }],
    },
  }
  const lark = fakeLark(answer)

  const got = await batchQueryReactions({
    tenantAccessToken: 't-1',
    userIdType: 'open_id',
    queries: [{ message_id: 'om_8964d1b4*********2b31383276113', page_token: 'YhljsPiGfUgnVAg9urvRFd-BvSqRL20' }],
    pageSizePerMessage: 10,
    reactionType: 'LAUGH',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/messages/reactions/batch_query',
      token: 't-1',
      query: { user_id_type: 'open_id' },
      body: {
        queries: [{ message_id: 'om_8964d1b4*********2b31383276113', page_token: 'YhljsPiGfUgnVAg9urvRFd-BvSqRL20' }],
        page_size_per_message: 10,
        reaction_type: 'LAUGH',
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"queries":[{"message_id":"om_8964d1b4*********2b31383276113","page_token":"YhljsPiGfUgnVAg9urvRFd-BvSqRL20"}],"page_size_per_message":10,"reaction_type":"LAUGH"}',
  )
})
