// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { createJobLevel, deleteJobLevel, getJobLevel, listJobLevels, updateJobLevel } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('createJobLevel sends POST contact/v3/job_levels', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await createJobLevel({ tenantAccessToken: 't-1', name: 'Release', status: true, instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/job_levels',
      query: {},
      token: 'Bearer t-1',
      body: { name: 'Release', status: true },
    },
  ])
})

test('updateJobLevel sends PUT contact/v3/job_levels/:job_level_id, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof updateJobLevel>> = {
    code: 0,
    msg: 'success',
    data: {
      job_level: {
        name: '高级专家',
        description: '示例',
        order: 200,
        status: true,
        job_level_id: 'mga5oa8ayjlp9rb',
        i18n_name: [{ locale: 'zh_cn', value: '多语言内容' }],
        i18n_description: [{ locale: 'zh_cn', value: '多语言内容' }],
      },
    },
  }
  const lark = fakeLark(() => answer)

  const got = await updateJobLevel({
    tenantAccessToken: 't-1',
    jobLevelId: 'x1',
    name: '高级专家',
    description: '示例',
    order: 200,
    status: true,
    i18nName: [{ locale: 'zh_cn', value: '多语言内容' }],
    i18nDescription: [{ locale: 'zh_cn', value: '多语言内容' }],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'PUT',
      path: '/open-apis/contact/v3/job_levels/x1',
      query: {},
      token: 'Bearer t-1',
      body: {
        name: '高级专家',
        description: '示例',
        order: 200,
        status: true,
        i18n_name: [{ locale: 'zh_cn', value: '多语言内容' }],
        i18n_description: [{ locale: 'zh_cn', value: '多语言内容' }],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"name":"高级专家","description":"示例","order":200,"status":true,"i18n_name":[{"locale":"zh_cn","value":"多语言内容"}],"i18n_description":[{"locale":"zh_cn","value":"多语言内容"}]}',
  )
})

test('getJobLevel sends GET contact/v3/job_levels/:job_level_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await getJobLevel({ tenantAccessToken: 't-1', jobLevelId: 'x1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/contact/v3/job_levels/x1', query: {}, token: 'Bearer t-1' },
  ])
})

test('listJobLevels sends GET contact/v3/job_levels', async () => {
  const answer: Awaited<ReturnType<typeof listJobLevels>> = {
    code: 0,
    msg: 'success',
    data: {
      items: [
        {
          name: '高级专家',
          description: '示例',
          order: 200,
          status: true,
          job_level_id: 'mga5oa8ayjlp9rb',
          i18n_name: [{ locale: 'zh_cn', value: '多语言内容' }],
          i18n_description: [{ locale: 'zh_cn', value: '多语言内容' }],
        },
      ],
      page_token: '3',
      has_more: true,
    },
  }
  const lark = fakeLark(() => answer)

  const got = await listJobLevels({ tenantAccessToken: 't-1', pageSize: 20, instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/contact/v3/job_levels', query: { page_size: '20' }, token: 'Bearer t-1' },
  ])
})

test('deleteJobLevel sends DELETE contact/v3/job_levels/:job_level_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await deleteJobLevel({ tenantAccessToken: 't-1', jobLevelId: 'x1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'DELETE', path: '/open-apis/contact/v3/job_levels/x1', query: {}, token: 'Bearer t-1' },
  ])
})
