// Written by tooling/codegen/messaging/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { deleteEphemeralCard } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('deleteEphemeralCard sends POST ephemeral/v1/delete, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof deleteEphemeralCard>> & { data?: object } = { code: 0, msg: 'ok' }
  const lark = fakeLark(answer)

  const got = await deleteEphemeralCard({
    tenantAccessToken: 't-1',
    messageId: 'om_xxxxxxxxxxxx',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    { method: 'POST', path: '/open-apis/ephemeral/v1/delete', token: 't-1', body: { message_id: 'om_xxxxxxxxxxxx' } },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"message_id":"om_xxxxxxxxxxxx"}')
})
