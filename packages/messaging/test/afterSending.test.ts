import { isLarkApiError } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import {
  downloadMessageResource,
  readMessage,
  recallMessage,
  refreshCardMessage,
  UrgentType,
  uploadImage,
  urgentMessage,
} from '../src/index.ts'
import { fakeLark, type SeenCall } from './fakeLark.ts'

const caller = { tenantAccessToken: 't-1' }

describe('recallMessage', () => {
  test.each([
    ['om_1', '/open-apis/im/v1/messages/om_1'],
    ['bm-1', '/open-apis/im/v1/batch_messages/bm-1'],
  ])('recalls %s with DELETE %s', async (messageId, path) => {
    const lark = fakeLark({ data: {} })

    const { code } = await recallMessage({ ...caller, messageId, instance: lark.instance })

    expect(code).toBe(0)
    expect(lark.calls).toEqual([{ method: 'DELETE', path, token: 't-1' }])
  })

  test.each([230009, 230026, 230030, 230110])('throws code %i', async code => {
    const lark = fakeLark({ code, msg: 'refused' })

    const error: unknown = await recallMessage({ ...caller, messageId: 'om_1', instance: lark.instance }).catch(e => e)

    expect(isLarkApiError(error) && error.code).toBe(code)
  })

  test.each(['', '..', undefined])('refuses the id %o', async messageId => {
    await expect(recallMessage({ ...caller, messageId: messageId as string })).rejects.toThrow(
      'messageId: expected an identifier',
    )
  })
})

describe('readMessage', () => {
  test('reads all pages, a hundred readers each', async () => {
    const reader = (id: string) => ({
      user_id_type: 'open_id',
      user_id: id,
      timestamp: '1615380573411',
      tenant_key: 'tk',
    })
    const lark = fakeLark(({ query }: SeenCall) =>
      query?.page_token === 'p2'
        ? { data: { items: [reader('ou_2')], has_more: false } }
        : { data: { items: [reader('ou_1')], has_more: true, page_token: 'p2' } },
    )

    const answer = await readMessage({ ...caller, messageId: 'om_1', instance: lark.instance })

    expect(answer).toEqual({
      code: 0,
      msg: 'success',
      data: {
        read_users: [
          { open_id: 'ou_1', timestamp: '1615380573411', tenant_key: 'tk' },
          { open_id: 'ou_2', timestamp: '1615380573411', tenant_key: 'tk' },
        ],
      },
    })
    expect(lark.calls).toEqual([
      {
        method: 'GET',
        path: '/open-apis/im/v1/messages/om_1/read_users',
        query: { user_id_type: 'open_id', page_size: '100' },
        token: 't-1',
      },
      {
        method: 'GET',
        path: '/open-apis/im/v1/messages/om_1/read_users',
        query: { user_id_type: 'open_id', page_size: '100', page_token: 'p2' },
        token: 't-1',
      },
    ])
  })

  test('nobody has read it', async () => {
    const lark = fakeLark({ data: { has_more: false } })

    const { data } = await readMessage({ ...caller, messageId: 'om_1', instance: lark.instance })

    expect(data).toEqual({ read_users: [] })
  })

  test('tells the numbers of a batch', async () => {
    const lark = fakeLark({ data: { read_user: { read_count: '10', total_count: '100' } } })

    const { data } = await readMessage({ ...caller, messageId: 'bm-1', instance: lark.instance })

    expect(data).toEqual({ read_users: [], read_count: '10', total_count: '100' })
    expect(lark.calls).toEqual([
      { method: 'GET', path: '/open-apis/im/v1/batch_messages/bm-1/read_user', token: 't-1' },
    ])
  })

  test('does not end early in silence when the server repeats a page token', async () => {
    const lark = fakeLark({ data: { items: [], has_more: true, page_token: 'p' } })

    await expect(readMessage({ ...caller, messageId: 'om_1', instance: lark.instance })).rejects.toThrow('breaks off')
  })

  test.each([230012, 230033])('throws code %i', async code => {
    const lark = fakeLark({ code, msg: 'refused' })

    const error: unknown = await readMessage({ ...caller, messageId: 'om_1', instance: lark.instance }).catch(e => e)

    expect(isLarkApiError(error) && error.code).toBe(code)
  })
})

describe('urgentMessage', () => {
  const urge = { ...caller, messageId: 'om_1', openIds: ['ou_1', 'ou_2'] }

  test.each([
    [UrgentType.APP, 'urgent_app'],
    [UrgentType.SMS, 'urgent_sms'],
    [UrgentType.PHONE, 'urgent_phone'],
  ])('%s goes to %s, and tells who could not be urged', async (urgentType, last) => {
    const lark = fakeLark({ data: { invalid_user_id_list: ['ou_2'] } })

    const answer = await urgentMessage({ ...urge, urgentType, instance: lark.instance })

    expect(answer).toEqual({
      code: 0,
      msg: 'success',
      data: { invalid_user_id_list: ['ou_2'] },
      invalid_open_ids: ['ou_2'],
    })
    expect(lark.calls).toEqual([
      {
        method: 'PATCH',
        path: `/open-apis/im/v1/messages/om_1/${last}`,
        query: { user_id_type: 'open_id' },
        token: 't-1',
        body: { user_id_list: ['ou_1', 'ou_2'] },
      },
    ])
  })

  test.each([
    ['user_id', { userIds: ['u1'] }],
    ['union_id', { unionIds: ['on_1'] }],
  ])('takes ids of the kind %s as well', async (kind, ids) => {
    const lark = fakeLark({ data: {} })

    await urgentMessage({ ...caller, ...ids, messageId: 'om_1', urgentType: 'app', instance: lark.instance })

    expect(lark.calls).toMatchObject([{ query: { user_id_type: kind }, body: { user_id_list: Object.values(ids)[0] } }])
  })

  test('takes ids of one kind only', async () => {
    const both = { ...urge, userIds: ['u1'], urgentType: 'app' } as never

    await expect(urgentMessage(both)).rejects.toThrow(
      'users: expected one of openIds, userIds, unionIds, got openIds and userIds',
    )
  })

  test('no list in the answer is an empty one', async () => {
    const lark = fakeLark({ data: {} })

    const answer = await urgentMessage({ ...urge, urgentType: 'app', instance: lark.instance })

    expect([answer.invalid_open_ids, answer.data.invalid_user_id_list]).toEqual([[], []])
  })

  test.each([
    [{ urgentType: 'fax' }, 'urgentType: expected one of app, sms, phone, got "fax"'],
    [{ openIds: [] }, 'openIds: expected 1 to 200 of them, got 0'],
    [{ openIds: Array(201).fill('ou_1') }, 'got 201'],
    [{ openIds: 'ou_1' }, 'got string'],
  ])('refuses %o', async (bad, message) => {
    const lark = fakeLark()

    const call = urgentMessage({ ...urge, urgentType: 'app', ...bad, instance: lark.instance } as never)

    await expect(call).rejects.toThrow(message)
    expect(lark.calls).toEqual([])
  })

  test('a failed call is not repeated, since a second one may cost money', async () => {
    const lark = fakeLark({ code: 230024, msg: 'Reach the upper limit of urgent message' })

    const error: unknown = await urgentMessage({ ...urge, urgentType: 'phone', instance: lark.instance }).catch(e => e)

    expect(isLarkApiError(error) && error.code).toBe(230024)
    expect(lark.calls).toHaveLength(1)
  })
})

describe('refreshCardMessage', () => {
  const elements = [{ tag: 'markdown', content: 'Approved' }]
  const refresh = { ...caller, token: 'c-1', openIds: ['ou_1'] }
  const cardOf = async (params: object) => {
    const lark = fakeLark({ msg: 'ok' })
    await refreshCardMessage({ ...refresh, ...params, instance: lark.instance } as never)
    const body = lark.calls[0]?.body as { card: unknown } | undefined
    return body?.card
  }

  test('replaces the copies of a card in JSON 1.0', async () => {
    const lark = fakeLark({ msg: 'ok' })

    const answer = await refreshCardMessage({ ...refresh, cardContent: { elements }, instance: lark.instance })

    expect(answer).toEqual({ code: 0, msg: 'ok' })
    expect(lark.calls).toEqual([
      {
        method: 'POST',
        path: '/open-apis/interactive/v1/card/update',
        token: 't-1',
        body: { token: 'c-1', card: { elements, open_ids: ['ou_1'] } },
      },
    ])
  })

  test.each([
    { config: { update_multi: true }, elements },
    { schema: '2.0', body: { elements } },
  ])('sends no open ids for a shared card: %o', async cardContent => {
    expect(await cardOf({ cardContent })).toEqual(cardContent)
  })

  test('a template gets the open ids that were given, and none otherwise', async () => {
    const cardContent = { type: 'template', data: { template_id: 'ctp_1' } }

    expect(await cardOf({ cardContent })).toEqual({ ...cardContent, open_ids: ['ou_1'] })
    expect(await cardOf({ cardContent, openIds: undefined })).toEqual(cardContent)
  })

  test.each([
    [{ token: '' }, 'token: expected a string'],
    [{ openIds: [] }, 'openIds: expected whose copy of the card changes, got none'],
    [{ cardContent: undefined }, 'cardContent: expected a card'],
    [{ cardContent: { elements: [{ tag: 'markdown', content: 'x'.repeat(30 * 1024) }] } }, 'at most 30720 bytes'],
  ])('refuses %o', async (bad, message) => {
    await expect(refreshCardMessage({ ...refresh, cardContent: { elements }, ...bad } as never)).rejects.toThrow(
      message,
    )
  })

  test.each([10002, 11311, 200000, 200310, 200320, 300020, 300030, 300040, 300090])(
    'throws code %i, in an answer with status 200 too',
    async code => {
      const lark = fakeLark({ code, msg: 'refused', status: 200 })

      const call = refreshCardMessage({ ...refresh, cardContent: { elements }, instance: lark.instance })
      const error: unknown = await call.catch(e => e)

      expect(isLarkApiError(error) && error.code).toBe(code)
    },
  )
})

describe('files', () => {
  test('uploadImage sends the bytes as a part with a file name', async () => {
    const lark = fakeLark({ data: { image_key: 'img_1' } })

    const { data } = await uploadImage({
      ...caller,
      image: new Blob(['png'], { type: 'image/png' }),
      instance: lark.instance,
    })

    expect(data.image_key).toBe('img_1')
    expect(lark.calls).toEqual([
      {
        method: 'POST',
        path: '/open-apis/im/v1/images',
        token: 't-1',
        body: { image_type: 'message', image: { name: 'file', type: 'image/png', text: 'png' } },
      },
    ])
  })

  test('uploadImage takes bytes as well', async () => {
    const lark = fakeLark({ data: { image_key: 'img_1' } })

    await uploadImage({
      ...caller,
      image: new TextEncoder().encode('png'),
      imageType: 'avatar',
      instance: lark.instance,
    })

    expect(lark.calls[0]?.body).toMatchObject({ image_type: 'avatar', image: { text: 'png' } })
  })

  test.each([
    [new Blob([]), 'image: expected at least one byte, got none'],
    [new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), 'image: expected at most 10485760 bytes, got 10485761'],
    ['img_1' as never, 'image: expected a Blob, bytes or a stream, got string'],
  ])('uploadImage sends no image that is empty, too large or none at all', async (image, message) => {
    const lark = fakeLark()

    const call = uploadImage({ ...caller, image, instance: lark.instance })

    await expect(call).rejects.toThrow(message)
    expect(lark.calls).toEqual([])
  })

  test('downloadMessageResource gives the bytes as they came', async () => {
    const bytes = Uint8Array.of(0xff, 0xd8, 0x00, 0x80)
    const lark = fakeLark(new Response(bytes, { headers: { 'content-type': 'image/jpeg' } }))

    const download = await downloadMessageResource({
      ...caller,
      messageId: 'om_1',
      fileKey: 'img_1',
      type: 'image',
      instance: lark.instance,
    })

    expect(download.type).toBe('image/jpeg')
    expect(await download.bytes()).toEqual(bytes)
    expect(lark.calls).toEqual([
      {
        method: 'GET',
        path: '/open-apis/im/v1/messages/om_1/resources/img_1',
        query: { type: 'image' },
        token: 't-1',
      },
    ])
  })

  test.each([234003, 234004, 234037, 234043])('downloadMessageResource throws code %i', async code => {
    const lark = fakeLark({ code, msg: 'refused' })
    const call = downloadMessageResource({
      ...caller,
      messageId: 'om_1',
      fileKey: 'f',
      type: 'file',
      instance: lark.instance,
    })

    const error: unknown = await call.catch(e => e)

    expect(isLarkApiError(error) && error.code).toBe(code)
  })
})
