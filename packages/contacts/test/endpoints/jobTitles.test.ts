// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { getJobTitle, listJobTitles } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('getJobTitle sends GET contact/v3/job_titles/:job_title_id', async () => {
  const answer: Awaited<ReturnType<typeof getJobTitle>> = {
    code: 0,
    msg: 'success',
    data: {
      job_title: {
        job_title_id: 'b5565c46b749',
        name: '高级工程师',
        i18n_name: [{ locale: 'zh_cn', value: '专家' }],
        status: true,
      },
    },
  }
  const lark = fakeLark(() => answer)

  const got = await getJobTitle({ tenantAccessToken: 't-1', jobTitleId: 'x1', instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/contact/v3/job_titles/x1', query: {}, token: 'Bearer t-1' },
  ])
})

test('listJobTitles sends GET contact/v3/job_titles', async () => {
  const answer: Awaited<ReturnType<typeof listJobTitles>> = {
    code: 0,
    msg: 'success',
    data: {
      items: [
        {
          job_title_id: 'b5565c46b749',
          name: '高级工程师',
          i18n_name: [{ locale: 'zh_cn', value: '专家' }],
          status: true,
        },
      ],
      page_token: '1r5QdASJi1sp5aJn',
      has_more: true,
    },
  }
  const lark = fakeLark(() => answer)

  const got = await listJobTitles({ tenantAccessToken: 't-1', pageSize: 20, instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/contact/v3/job_titles', query: { page_size: '20' }, token: 'Bearer t-1' },
  ])
})
