// Written by tooling/codegen/messaging/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { batchUpdateUrlPreviews } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('batchUpdateUrlPreviews sends POST im/v2/url_previews/batch_update, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof batchUpdateUrlPreviews>> & { data?: object } = {
    code: 0,
    msg: 'success',
    data: {},
  }
  const lark = fakeLark(answer)

  const got = await batchUpdateUrlPreviews({
    tenantAccessToken: 't-1',
    previewTokens: ['952te0c8-9ccf-463d-ad73-593f8f768a5c'],
    openIds: ['ou_xxx'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v2/url_previews/batch_update',
      token: 't-1',
      body: { preview_tokens: ['952te0c8-9ccf-463d-ad73-593f8f768a5c'], open_ids: ['ou_xxx'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"preview_tokens":["952te0c8-9ccf-463d-ad73-593f8f768a5c"],"open_ids":["ou_xxx"]}',
  )
})
