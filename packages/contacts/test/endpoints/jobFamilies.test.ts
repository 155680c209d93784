// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { createJobFamily, deleteJobFamily, getJobFamily, listJobFamilies, updateJobFamily } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('createJobFamily sends POST contact/v3/job_families', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await createJobFamily({
    tenantAccessToken: 't-1',
    name: 'Release',
    status: true,
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/job_families',
      query: {},
      token: 'Bearer t-1',
      body: { name: 'Release', status: true },
    },
  ])
})

test('updateJobFamily sends PUT contact/v3/job_families/:job_family_id, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof updateJobFamily>> = {
    code: 0,
    msg: 'success',
    data: {
      job_family: {
        name: '产品',
        description: '示例',
        parent_job_family_id: 'mga5oa8ayjlpzjq',
        status: true,
        i18n_name: [{ locale: 'zh_cn', value: '多语言内容' }],
        i18n_description: [{ locale: 'zh_cn', value: '多语言内容' }],
        job_family_id: 'mga5oa8ayjlpkzy',
      },
    },
  }
  const lark = fakeLark(() => answer)

  const got = await updateJobFamily({
    tenantAccessToken: 't-1',
    jobFamilyId: 'x1',
    name: '产品',
    description: '示例',
    parentJobFamilyId: 'mga5oa8ayjlpzjq',
    status: true,
    i18nName: [{ locale: 'zh_cn', value: '多语言内容' }],
    i18nDescription: [{ locale: 'zh_cn', value: '多语言内容' }],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'PUT',
      path: '/open-apis/contact/v3/job_families/x1',
      query: {},
      token: 'Bearer t-1',
      body: {
        name: '产品',
        description: '示例',
        parent_job_family_id: 'mga5oa8ayjlpzjq',
        status: true,
        i18n_name: [{ locale: 'zh_cn', value: '多语言内容' }],
        i18n_description: [{ locale: 'zh_cn', value: '多语言内容' }],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"name":"产品","description":"示例","parent_job_family_id":"mga5oa8ayjlpzjq","status":true,"i18n_name":[{"locale":"zh_cn","value":"多语言内容"}],"i18n_description":[{"locale":"zh_cn","value":"多语言内容"}]}',
  )
})

test('getJobFamily sends GET contact/v3/job_families/:job_family_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await getJobFamily({ tenantAccessToken: 't-1', jobFamilyId: 'x1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/contact/v3/job_families/x1', query: {}, token: 'Bearer t-1' },
  ])
})

test('listJobFamilies sends GET contact/v3/job_families', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await listJobFamilies({ tenantAccessToken: 't-1', pageSize: 20, instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/contact/v3/job_families', query: { page_size: '20' }, token: 'Bearer t-1' },
  ])
})

test('deleteJobFamily sends DELETE contact/v3/job_families/:job_family_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await deleteJobFamily({ tenantAccessToken: 't-1', jobFamilyId: 'x1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'DELETE', path: '/open-apis/contact/v3/job_families/x1', query: {}, token: 'Bearer t-1' },
  ])
})
