// Written by tooling/codegen/messaging/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { bindTagToChat, createTag, getChatTags, listTags, updateChatTags, updateTag } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('createTag sends POST im/v2/tags, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof createTag>> = {
    code: 0,
    msg: 'success',
    data: { id: '716168xxxxx', create_tag_fail_reason: { duplicate_id: '716168xxxxx' } },
  }
  const lark = fakeLark(answer)

  const got = await createTag({
    tenantAccessToken: 't-1',
    createTag: { tag_type: 'tenant', name: 'default name', i18n_names: [{ locale: 'zh_cn', name: '标签1' }] },
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v2/tags',
      token: 't-1',
      body: {
        create_tag: { tag_type: 'tenant', name: 'default name', i18n_names: [{ locale: 'zh_cn', name: '标签1' }] },
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"create_tag":{"tag_type":"tenant","name":"default name","i18n_names":[{"locale":"zh_cn","name":"标签1"}]}}',
  )
})

test('updateTag sends PATCH im/v2/tags/:tag_id, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof updateTag>> = {
    code: 0,
    msg: 'success',
    data: {
      tag_info: {
        id: '716168xxxxx',
        tag_type: 'tenant',
        name: '标签1',
        i18n_names: [{ locale: 'zh_cn', name: '标签2' }],
        create_time: '1700793403850',
        update_time: '1700793403850',
      },
      patch_tag_fail_reason: { duplicate_id: '716168xxxxx' },
    },
  }
  const lark = fakeLark(answer)

  const got = await updateTag({
    tenantAccessToken: 't-1',
    tagId: '71',
    patchTag: { id: '716168xxxxx', name: '标签名称', i18n_names: [{ locale: 'zh_cn', name: '标签2' }] },
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/im/v2/tags/71',
      token: 't-1',
      body: { patch_tag: { id: '716168xxxxx', name: '标签名称', i18n_names: [{ locale: 'zh_cn', name: '标签2' }] } },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"patch_tag":{"id":"716168xxxxx","name":"标签名称","i18n_names":[{"locale":"zh_cn","name":"标签2"}]}}',
  )
})

test('listTags sends GET im/v2/tags', async () => {
  const answer: Awaited<ReturnType<typeof listTags>> = {
    code: 0,
    msg: 'success',
    data: {
      tag_infos: [
        {
          id: '716168xxxxx',
          tag_type: 'tenant',
          name: 'tagName1',
          i18n_names: [{ locale: 'zh-CN', name: 'tagName1' }],
          create_time: '1700793403850',
          update_time: '1700793403850',
        },
      ],
    },
  }
  const lark = fakeLark(answer)

  const got = await listTags({ tenantAccessToken: 't-1', ids: ['…'], instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([{ method: 'GET', path: '/open-apis/im/v2/tags', token: 't-1', query: { ids: '…' } }])
})

test('bindTagToChat sends POST im/v2/biz_entity_tag_relation, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof bindTagToChat>> & { data?: object } = { code: 0, msg: 'success', data: {} }
  const lark = fakeLark(answer)

  const got = await bindTagToChat({
    tenantAccessToken: 't-1',
    tagBizType: 'chat',
    bizEntityId: 'oc_xxxxx',
    tagIds: ['71616xxxx'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v2/biz_entity_tag_relation',
      token: 't-1',
      body: { tag_biz_type: 'chat', biz_entity_id: 'oc_xxxxx', tag_ids: ['71616xxxx'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"tag_biz_type":"chat","biz_entity_id":"oc_xxxxx","tag_ids":["71616xxxx"]}',
  )
})

test('updateChatTags sends PUT im/v2/biz_entity_tag_relation, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof updateChatTags>> & { data?: object } = { code: 0, msg: 'success', data: {} }
  const lark = fakeLark(answer)

  const got = await updateChatTags({
    tenantAccessToken: 't-1',
    tagBizType: 'chat',
    bizEntityId: 'oc_xxxxx',
    tagIds: ['7161681111'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'PUT',
      path: '/open-apis/im/v2/biz_entity_tag_relation',
      token: 't-1',
      body: { tag_biz_type: 'chat', biz_entity_id: 'oc_xxxxx', tag_ids: ['7161681111'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"tag_biz_type":"chat","biz_entity_id":"oc_xxxxx","tag_ids":["7161681111"]}',
  )
})

test('getChatTags sends GET im/v2/biz_entity_tag_relation', async () => {
  const answer: Awaited<ReturnType<typeof getChatTags>> = {
    code: 0,
    msg: 'success',
    data: {
      tag_info_with_bind_versions: [
        {
          tag_info: {
            id: '716168xxxxx',
            tag_type: 'tenant',
            name: 'tagName1',
            i18n_names: [{ locale: 'zh-CN', name: 'tagName1' }],
            create_time: '1700793403850',
            update_time: '1700793403850',
          },
          bind_version: '1710401562336',
        },
      ],
    },
  }
  const lark = fakeLark(answer)

  const got = await getChatTags({
    tenantAccessToken: 't-1',
    tagBizType: 'chat',
    bizEntityId: '…',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/im/v2/biz_entity_tag_relation',
      token: 't-1',
      query: { tag_biz_type: 'chat', biz_entity_id: '…' },
    },
  ])
})
