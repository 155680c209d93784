import { paginate } from '@lark-sdk/core'
import { expect, test } from 'vitest'
import { listMessages } from '../src/index.ts'
import { fakeLark, type SeenCall } from './fakeLark.ts'

test('all messages of a chat are walked, page by page', async () => {
  const lark = fakeLark(({ query }: SeenCall) =>
    query?.page_token === 'p2'
      ? { data: { items: [{ message_id: 'om_2' }], has_more: false, page_token: '' } }
      : { data: { items: [{ message_id: 'om_1' }], has_more: true, page_token: 'p2' } },
  )
  const params = {
    tenantAccessToken: 't-1',
    containerIdType: 'chat' as const,
    containerId: 'oc_1',
    instance: lark.instance,
  }

  const messages = await paginate(listMessages, params).toArray()

  expect(messages.map(({ message_id: id }) => id)).toEqual(['om_1', 'om_2'])
  expect(lark.calls.map(({ query }) => query)).toEqual([
    { container_id_type: 'chat', container_id: 'oc_1' },
    { container_id_type: 'chat', container_id: 'oc_1', page_token: 'p2' },
  ])
})
