// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { listCustomAttrs } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('listCustomAttrs sends GET contact/v3/custom_attrs', async () => {
  const answer: Awaited<ReturnType<typeof listCustomAttrs>> = {
    code: 0,
    msg: 'success',
    data: {
      items: [
        {
          id: 'C-6965457429001748507',
          type: 'TEXT',
          options: {
            default_option_id: 'qasdefgr',
            option_type: 'TEXT',
            options: [{ id: 'qasdefgr', value: 'Option', name: 'Name' }],
          },
          i18n_name: [{ locale: 'zh_cn', value: '多语言内容' }],
        },
      ],
      page_token: 'AQD9/Rn9eij9Pm39ED40/RYU5lvOM4s6zgbeeNNaWd%2BVKwAsoreeRWk0J2noGvJy',
      has_more: true,
    },
  }
  const lark = fakeLark(() => answer)

  const got = await listCustomAttrs({ tenantAccessToken: 't-1', pageSize: 20, instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/contact/v3/custom_attrs', query: { page_size: '20' }, token: 'Bearer t-1' },
  ])
})
