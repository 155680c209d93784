// Samples of the platform's documentation, as typed calls of the functions that are written by hand.
import { expect, test } from 'vitest'
import {
  card,
  forwardMessage,
  forwardThread,
  mergeForwardMessages,
  recallMessage,
  refreshCardMessage,
  replyMessage,
  sendEphemeralCard,
  sendMessage,
  text,
  UrgentType,
  updateMessage,
  updateMessageCard,
  uploadFile,
  uploadImage,
  urgentMessage,
} from '../src/index.ts'
import { fakeLark } from './fakeLark.ts'

/** A sample of an answer: what we add to Lark's own answers isn't in it. */
type SampleOf<F extends (params: never) => Promise<unknown>> = Omit<Awaited<ReturnType<F>>, 'invalid_open_ids'> & {
  data?: unknown
}

test('sendMessage reproduces the sample of create', async () => {
  const answer: SampleOf<typeof sendMessage> = {
    code: 0,
    msg: 'success',
    data: {
      message_id: 'om_dc13264520392913993dd051dba21dcf',
      root_id: 'om_40eb06e7b84dc71c03e009ad3c754195',
      parent_id: 'om_d4be107c616aed9c1da8ed8068570a9f',
      thread_id: 'omt_d4be107c616a',
      msg_type: 'interactive',
      create_time: '1615380573411',
      update_time: '1615380573411',
      deleted: false,
      updated: false,
      chat_id: 'oc_5ad11d72b830411d72b836c20',
      sender: { id: 'cli_9f427eec54ae901b', id_type: 'app_id', sender_type: 'app', tenant_key: '736588c9260f175e' },
      body: { content: '{"text":"@_user_1 test content"}' },
      mentions: [
        {
          key: '@_user_1',
          id: 'ou_155184d1e73cbfb8973e5a9e698e74f2',
          id_type: 'open_id',
          name: 'Tom',
          tenant_key: '736588c9260f175e',
        },
      ],
      upper_message_id: 'om_40eb06e7b84dc71c03e009ad3c754195',
    },
  }
  const lark = fakeLark(answer)

  const got = await sendMessage({
    tenantAccessToken: 't-1',
    openId: 'ou_7d8a6e6df7621556ce0d21922b676706ccs',
    content: { msg_type: 'text', content: '{"text":"test content"}' },
    uuid: '示例a0d69e20-1dd1-458b-k525-dfeca4015204',
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({
    method: 'POST',
    path: '/open-apis/im/v1/messages',
    query: { receive_id_type: 'open_id' },
  })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"receive_id":"ou_7d8a6e6df7621556ce0d21922b676706ccs","msg_type":"text","content":"{\\"text\\":\\"test content\\"}","uuid":"示例a0d69e20-1dd1-458b-k525-dfeca4015204"}',
  )
})

test('updateMessageCard reproduces the sample of patch', async () => {
  const answer: SampleOf<typeof updateMessageCard> = { code: 0, data: {}, msg: 'ok' }
  const lark = fakeLark(answer)

  const got = await updateMessageCard({
    tenantAccessToken: 't-1',
    messageId: 'om_1',
    card: {
      elements: [{ tag: 'div', text: { content: 'This is the plain text', tag: 'plain_text' } }],
      header: { template: 'blue', title: { content: 'This is the title', tag: 'plain_text' } },
    },
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({ method: 'PATCH', path: '/open-apis/im/v1/messages/om_1' })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"content":"{\\"elements\\":[{\\"tag\\":\\"div\\",\\"text\\":{\\"content\\":\\"This is the plain text\\",\\"tag\\":\\"plain_text\\"}}],\\"header\\":{\\"template\\":\\"blue\\",\\"title\\":{\\"content\\":\\"This is the title\\",\\"tag\\":\\"plain_text\\"}}}"}',
  )
})

test('updateMessageCard reproduces the sample of patch 2', async () => {
  const answer: SampleOf<typeof updateMessageCard> = { code: 0, data: {}, msg: 'ok' }
  const lark = fakeLark(answer)

  const got = await updateMessageCard({
    tenantAccessToken: 't-1',
    messageId: 'om_1',
    card: { type: 'template', data: { template_id: 'AAqyjwfhabcef', template_version_name: '1.0.0' } },
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({ method: 'PATCH', path: '/open-apis/im/v1/messages/om_1' })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"content":"{\\"type\\":\\"template\\",\\"data\\":{\\"template_id\\":\\"AAqyjwfhabcef\\",\\"template_version_name\\":\\"1.0.0\\"}}"}',
  )
})

test('forwardMessage reproduces the sample of forward-message', async () => {
  const answer: SampleOf<typeof forwardMessage> = {
    code: 0,
    msg: 'success',
    data: {
      message_id: 'om_dc13264520392913993dd051dba21dcf',
      root_id: 'om_40eb06e7b84dc71c03e009ad3c754195',
      parent_id: 'om_d4be107c616aed9c1da8ed8068570a9f',
      msg_type: 'text',
      create_time: '1615380573411',
      update_time: '1615380573411',
      deleted: false,
      updated: false,
      chat_id: 'oc_5ad11d72b830411d72b836c20',
      sender: { id: 'cli_9f427eec54ae901b', id_type: 'app_id', sender_type: 'app', tenant_key: '736588c9260f175e' },
      body: { content: '{"text":"test content"}' },
    },
  }
  const lark = fakeLark(answer)

  const got = await forwardMessage({
    tenantAccessToken: 't-1',
    messageId: 'om_1',
    openId: 'ou_a0553eda9014c201e6969b478895c230',
    uuid: 'k1',
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({
    method: 'POST',
    path: '/open-apis/im/v1/messages/om_1/forward',
    query: { receive_id_type: 'open_id', uuid: 'k1' },
  })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"receive_id":"ou_a0553eda9014c201e6969b478895c230"}')
})

test('mergeForwardMessages reproduces the sample of merge_forward', async () => {
  const answer: SampleOf<typeof mergeForwardMessages> = {
    code: 0,
    msg: 'success',
    data: {
      message: {
        message_id: 'om_dc13264520392913993dd051dba21dcf',
        root_id: 'om_40eb06e7b84dc71c03e009ad3c754195',
        parent_id: 'om_d4be107c616aed9c1da8ed8068570a9f',
        msg_type: 'merge_forward',
        create_time: '1615380573411',
        update_time: '1615380573411',
        deleted: false,
        updated: false,
        chat_id: 'oc_a0553eda9014c201e6969b478895c230',
        sender: { id: 'cli_9f427eec54ae901b', id_type: 'app_id', sender_type: 'app', tenant_key: '736588c9260f175e' },
        body: { content: 'Merged and Forwarded Message' },
      },
      invalid_message_id_list: ['om_61244dab1ef11257621dcd7g0e256651'],
    },
  }
  const lark = fakeLark(answer)

  const got = await mergeForwardMessages({
    tenantAccessToken: 't-1',
    messageIds: ['om_d862083dd13b61cc009e66c40a0f0a56', 'om_61244dab1ef11257621dcd7g0e256651'],
    chatId: 'oc_a0553eda9014c201e6969b478895c230',
    uuid: 'k1',
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({ method: 'POST', path: '/open-apis/im/v1/messages/merge_forward' })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"receive_id":"oc_a0553eda9014c201e6969b478895c230","message_id_list":["om_d862083dd13b61cc009e66c40a0f0a56","om_61244dab1ef11257621dcd7g0e256651"]}',
  )
})

test('recallMessage reproduces the sample of delete', async () => {
  const answer: SampleOf<typeof recallMessage> = { code: 0, data: {}, msg: 'ok' }
  const lark = fakeLark(answer)

  const got = await recallMessage({ tenantAccessToken: 't-1', messageId: 'bm-1', instance: lark.instance })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({ method: 'DELETE', path: '/open-apis/im/v1/batch_messages/bm-1' })
})

test('uploadImage reproduces the sample of create', async () => {
  const answer: SampleOf<typeof uploadImage> = { code: 0, data: { image_key: 'img_v2_xxx' }, msg: 'success' }
  const lark = fakeLark(answer)

  const got = await uploadImage({ tenantAccessToken: 't-1', image: new Blob(['x']), instance: lark.instance })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({ method: 'POST', path: '/open-apis/im/v1/images' })
})

test('uploadFile reproduces the sample of create', async () => {
  const answer: SampleOf<typeof uploadFile> = {
    code: 0,
    msg: 'success',
    data: { file_key: 'file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g' },
  }
  const lark = fakeLark(answer)

  const got = await uploadFile({
    tenantAccessToken: 't-1',
    file: new Blob(['x']),
    fileName: 'x.txt',
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({ method: 'POST', path: '/open-apis/im/v1/files' })
})

test('urgentMessage reproduces the sample of urgent_app', async () => {
  const answer: SampleOf<typeof urgentMessage> = {
    code: 0,
    msg: 'success',
    data: { invalid_user_id_list: ['6921304923074478100'] },
  }
  const lark = fakeLark(answer)

  const got = await urgentMessage({
    tenantAccessToken: 't-1',
    messageId: 'om_1',
    urgentType: 'app',
    openIds: ['ou_6yf8af6bgb9100449565764t3382b168'],
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({
    method: 'PATCH',
    path: '/open-apis/im/v1/messages/om_1/urgent_app',
    query: { user_id_type: 'open_id' },
  })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"user_id_list":["ou_6yf8af6bgb9100449565764t3382b168"]}')
})

test('urgentMessage reproduces the sample of urgent_sms 2', async () => {
  const answer: SampleOf<typeof urgentMessage> = {
    code: 0,
    msg: 'success',
    data: { invalid_user_id_list: ['ou_6yf8af6bgb9100449565764t3382b168'] },
  }
  const lark = fakeLark(answer)

  const got = await urgentMessage({
    tenantAccessToken: 't-1',
    messageId: 'om_1',
    urgentType: 'sms',
    openIds: ['ou_6yf8af6bgb9100449565764t3382b168'],
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({
    method: 'PATCH',
    path: '/open-apis/im/v1/messages/om_1/urgent_sms',
    query: { user_id_type: 'open_id' },
  })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"user_id_list":["ou_6yf8af6bgb9100449565764t3382b168"]}')
})

test('sendEphemeralCard reproduces the sample of uETOyYjLxkjM24SM5IjN', async () => {
  const answer: SampleOf<typeof sendEphemeralCard> = {
    code: 0,
    data: { message_id: 'om_fd2057276f16243756ff8eb6fcdabcef' },
    msg: 'ok',
  }
  const lark = fakeLark(answer)

  const got = await sendEphemeralCard({
    tenantAccessToken: 't-1',
    openId: 'ou_b9600a00cda86b8fad2378eafe3abcef',
    chatId: 'oc_20aa1ed9b18ba49f73f5773453aabcef',
    card: {
      schema: '2.0',
      config: {
        update_multi: true,
        style: { text_size: { normal_v2: { default: 'normal', pc: 'normal', mobile: 'heading' } } },
      },
      body: {
        direction: 'vertical',
        padding: '12px 12px 12px 12px',
        elements: [
          {
            tag: 'markdown',
            content: '示例1示例21.22示例6.38平方千米。',
            text_align: 'left',
            text_size: 'normal_v2',
            margin: '0px 0px 0px 0px',
          },
          {
            tag: 'button',
            text: { tag: 'plain_text', content: '🌞更多景点介绍' },
            type: 'default',
            width: 'default',
            size: 'medium',
            behaviors: [
              {
                type: 'open_url',
                default_url: 'https://baike.baidu.com/item/%E8%A5%BF%E6%B9%96/4668821',
                pc_url: '',
                ios_url: '',
                android_url: '',
              },
            ],
            margin: '0px 0px 0px 0px',
          },
        ],
      },
      header: {
        title: { tag: 'plain_text', content: '今日旅游推荐' },
        subtitle: { tag: 'plain_text', content: '' },
        template: 'blue',
        padding: '12px 12px 12px 12px',
      },
    },
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({ method: 'POST', path: '/open-apis/ephemeral/v1/send' })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"open_id":"ou_b9600a00cda86b8fad2378eafe3abcef","chat_id":"oc_20aa1ed9b18ba49f73f5773453aabcef","msg_type":"interactive","card":{"schema":"2.0","config":{"update_multi":true,"style":{"text_size":{"normal_v2":{"default":"normal","pc":"normal","mobile":"heading"}}}},"body":{"direction":"vertical","padding":"12px 12px 12px 12px","elements":[{"tag":"markdown","content":"示例1示例21.22示例6.38平方千米。","text_align":"left","text_size":"normal_v2","margin":"0px 0px 0px 0px"},{"tag":"button","text":{"tag":"plain_text","content":"🌞更多景点介绍"},"type":"default","width":"default","size":"medium","behaviors":[{"type":"open_url","default_url":"https://baike.baidu.com/item/%E8%A5%BF%E6%B9%96/4668821","pc_url":"","ios_url":"","android_url":""}],"margin":"0px 0px 0px 0px"}]},"header":{"title":{"tag":"plain_text","content":"今日旅游推荐"},"subtitle":{"tag":"plain_text","content":""},"template":"blue","padding":"12px 12px 12px 12px"}}}',
  )
})

test('refreshCardMessage reproduces the sample of uMDO1YjLzgTN24yM4UjN', async () => {
  const answer: SampleOf<typeof refreshCardMessage> = { code: 0, msg: 'ok' }
  const lark = fakeLark(answer)

  const got = await refreshCardMessage({
    tenantAccessToken: 't-1',
    token: 'c-515fbxxxx',
    openIds: ['ou_515fbe9d04838174e2035f8xxxx53d07f'],
    cardContent: {
      elements: [
        {
          tag: 'div',
          text: { tag: 'plain_text', content: 'This is plain text' },
          fields: [{ is_short: true, text: { tag: 'lark_md', content: '**已同意**' } }],
        },
      ],
    },
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({ method: 'POST', path: '/open-apis/interactive/v1/card/update' })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"token":"c-515fbxxxx","card":{"open_ids":["ou_515fbe9d04838174e2035f8xxxx53d07f"],"elements":[{"tag":"div","text":{"tag":"plain_text","content":"This is plain text"},"fields":[{"is_short":true,"text":{"tag":"lark_md","content":"**已同意**"}}]}]}}',
  )
})

test('refreshCardMessage reproduces the sample of uMDO1YjLzgTN24yM4UjN 2', async () => {
  const answer: SampleOf<typeof refreshCardMessage> = { code: 0, msg: 'ok' }
  const lark = fakeLark(answer)

  const got = await refreshCardMessage({
    tenantAccessToken: 't-1',
    token: 'c-515fbxxxx',
    cardContent: {
      schema: '2.0',
      config: { update_multi: true },
      body: {
        direction: 'vertical',
        padding: '12px 12px 12px 12px',
        elements: [
          {
            tag: 'div',
            text: {
              tag: 'plain_text',
              content: 'JSON 2.0 示例文本',
              text_size: 'normal_v2',
              text_align: 'left',
              text_color: 'default',
            },
            margin: '0px 0px 0px 0px',
          },
        ],
      },
      header: {
        title: { tag: 'plain_text', content: 'JSON 2.0 示例标题' },
        subtitle: { tag: 'plain_text', content: '' },
        template: 'blue',
        padding: '12px 12px 12px 12px',
      },
    },
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({ method: 'POST', path: '/open-apis/interactive/v1/card/update' })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"token":"c-515fbxxxx","card":{"schema":"2.0","config":{"update_multi":true},"body":{"direction":"vertical","padding":"12px 12px 12px 12px","elements":[{"tag":"div","text":{"tag":"plain_text","content":"JSON 2.0 示例文本","text_size":"normal_v2","text_align":"left","text_color":"default"},"margin":"0px 0px 0px 0px"}]},"header":{"title":{"tag":"plain_text","content":"JSON 2.0 示例标题"},"subtitle":{"tag":"plain_text","content":""},"template":"blue","padding":"12px 12px 12px 12px"}}}',
  )
})

test('sendMessage reproduces the sample of create 2', async () => {
  const answer: SampleOf<typeof sendMessage> = {
    code: 0,
    msg: 'success',
    data: {
      message_id: 'om_dc13264520392913993dd051dba21dcf',
      root_id: 'om_40eb06e7b84dc71c03e009ad3c754195',
      parent_id: 'om_d4be107c616aed9c1da8ed8068570a9f',
      thread_id: 'omt_d4be107c616a',
      msg_type: 'interactive',
      create_time: '1615380573411',
      update_time: '1615380573411',
      deleted: false,
      updated: false,
      chat_id: 'oc_5ad11d72b830411d72b836c20',
      sender: { id: 'cli_9f427eec54ae901b', id_type: 'app_id', sender_type: 'app', tenant_key: '736588c9260f175e' },
      body: { content: '{"text":"@_user_1 test content"}' },
      mentions: [
        {
          key: '@_user_1',
          id: 'ou_155184d1e73cbfb8973e5a9e698e74f2',
          id_type: 'open_id',
          name: 'Tom',
          tenant_key: '736588c9260f175e',
        },
      ],
      upper_message_id: 'om_40eb06e7b84dc71c03e009ad3c754195',
    },
  }
  const lark = fakeLark(answer)

  const got = await sendMessage({
    tenantAccessToken: 't-1',
    openId: 'ou_7d8a6e6df7621556ce0d21922b676706ccs',
    content: card({
      elements: [
        {
          tag: 'markdown',
          content:
            '普通文本\n\n // at 指定用户\n <at id="ou_cf986xxxx"></at> // 使用 open_id @ 指定人\n <at id="ou_cf986xxxx"></at> // 使用 user_id @ 指定人\n <at email="xxxx@example.com"></at> // 使用邮箱地址 @ 指定人\n // at 所有人\n <at id="all"></at>',
        },
      ],
    }),
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({
    method: 'POST',
    path: '/open-apis/im/v1/messages',
    query: { receive_id_type: 'open_id' },
  })
  // The sample is without a key; ours always goes with one.
  const { uuid, ...body } = { uuid: '', ...(lark.calls[0]?.body as object | undefined) }
  expect(uuid).toMatch(/^[\w-]{36}$/)
  expect(JSON.stringify(body)).toBe(
    '{"receive_id":"ou_7d8a6e6df7621556ce0d21922b676706ccs","msg_type":"interactive","content":"{\\"elements\\":[{\\"tag\\":\\"markdown\\",\\"content\\":\\"普通文本\\\\n\\\\n // at 指定用户\\\\n <at id=\\\\\\"ou_cf986xxxx\\\\\\"></at> // 使用 open_id @ 指定人\\\\n <at id=\\\\\\"ou_cf986xxxx\\\\\\"></at> // 使用 user_id @ 指定人\\\\n <at email=\\\\\\"xxxx@example.com\\\\\\"></at> // 使用邮箱地址 @ 指定人\\\\n // at 所有人\\\\n <at id=\\\\\\"all\\\\\\"></at>\\"}]}"}',
  )
})

test('replyMessage reproduces the sample of reply', async () => {
  const answer: SampleOf<typeof replyMessage> = {
    code: 0,
    msg: 'success',
    data: {
      message_id: 'om_dc13264520392913993dd051dba21dcf',
      root_id: 'om_40eb06e7b84dc71c03e009ad3c754195',
      parent_id: 'om_d4be107c616aed9c1da8ed8068570a9f',
      thread_id: 'omt_d4be107c616a',
      msg_type: 'interactive',
      create_time: '1615380573411',
      update_time: '1615380573411',
      deleted: false,
      updated: false,
      chat_id: 'oc_5ad11d72b830411d72b836c20',
      sender: { id: 'cli_9f427eec54ae901b', id_type: 'app_id', sender_type: 'app', tenant_key: '736588c9260f175e' },
      body: { content: '{"text":"@_user_1 test content"}' },
      mentions: [
        {
          key: '@_user_1',
          id: 'ou_155184d1e73cbfb8973e5a9e698e74f2',
          id_type: 'open_id',
          name: 'Tom',
          tenant_key: '736588c9260f175e',
        },
      ],
      upper_message_id: 'om_40eb06e7b84dc71c03e009ad3c754195',
    },
  }
  const lark = fakeLark(answer)

  const got = await replyMessage({
    tenantAccessToken: 't-1',
    messageId: 'om_1',
    content: text('test content'),
    replyInThread: true,
    uuid: '示例a0d69e20-1dd1-458b-k525-dfeca4015204',
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({ method: 'POST', path: '/open-apis/im/v1/messages/om_1/reply' })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"content":"{\\"text\\":\\"test content\\"}","msg_type":"text","reply_in_thread":true,"uuid":"示例a0d69e20-1dd1-458b-k525-dfeca4015204"}',
  )
})

test('updateMessage reproduces the sample of update', async () => {
  const answer: SampleOf<typeof updateMessage> = {
    code: 0,
    msg: 'success',
    data: {
      message_id: 'om_dc13264520392913993dd051dba21dcf',
      root_id: 'om_40eb06e7b84dc71c03e009ad3c754195',
      parent_id: 'om_d4be107c616aed9c1da8ed8068570a9f',
      thread_id: 'omt_d4be107c616a',
      msg_type: 'text',
      create_time: '1609296809',
      update_time: '1609336806',
      deleted: false,
      updated: true,
      chat_id: 'oc_5ad11d72b830411d72b836c20',
      sender: { id: 'cli_9f427eec54ae901b', id_type: 'app_id', sender_type: 'app', tenant_key: '736588c9260f175e' },
      body: { content: '{"text":"@_user_1 test content"}' },
      mentions: [
        {
          key: '@_user_1',
          id: 'ou_155184d1e73cbfb8973e5a9e698e74f2',
          id_type: 'open_id',
          name: 'Tom',
          tenant_key: '736588c9260f175e',
        },
      ],
      upper_message_id: 'om_40eb06e7b84dc71c03e00ida3c754892',
    },
  }
  const lark = fakeLark(answer)

  const got = await updateMessage({
    tenantAccessToken: 't-1',
    messageId: 'om_1',
    content: 'test content',
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({ method: 'PUT', path: '/open-apis/im/v1/messages/om_1' })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"msg_type":"text","content":"{\\"text\\":\\"test content\\"}"}')
})

test('forwardThread reproduces the sample of forward-thread', async () => {
  const answer: SampleOf<typeof forwardThread> = {
    code: 0,
    msg: 'success',
    data: {
      message_id: 'om_dc13264520392913993dd051dba21dcf',
      root_id: 'om_40eb06e7b84dc71c03e009ad3c754195',
      parent_id: 'om_d4be107c616aed9c1da8ed8068570a9f',
      thread_id: 'omt_d4be107c616a',
      msg_type: 'merge_forward',
      create_time: '1609296809',
      update_time: '1609336806',
      deleted: false,
      updated: false,
      chat_id: 'oc_5ad11d72b830411d72b836c20',
      sender: { id: 'cli_9f427eec54ae901b', id_type: 'app_id', sender_type: 'app', tenant_key: '736588c9260f175e' },
      body: { content: 'Merged and Forwarded Message' },
    },
  }
  const lark = fakeLark(answer)

  const got = await forwardThread({
    tenantAccessToken: 't-1',
    threadId: 'omt_1',
    chatId: 'oc_a0553eda9014c201e6969b478895c230',
    uuid: 'k1',
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({
    method: 'POST',
    path: '/open-apis/im/v1/threads/omt_1/forward',
    query: { receive_id_type: 'chat_id', uuid: 'k1' },
  })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"receive_id":"oc_a0553eda9014c201e6969b478895c230"}')
})

test('recallMessage reproduces the sample of delete 2', async () => {
  const answer: SampleOf<typeof recallMessage> = { code: 0, msg: 'success', data: {} }
  const lark = fakeLark(answer)

  const got = await recallMessage({ tenantAccessToken: 't-1', messageId: 'om_1', instance: lark.instance })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({ method: 'DELETE', path: '/open-apis/im/v1/messages/om_1' })
})

test('urgentMessage reproduces the sample of urgent_phone 3', async () => {
  const answer: SampleOf<typeof urgentMessage> = {
    code: 0,
    msg: 'success',
    data: { invalid_user_id_list: ['2921304923074478100'] },
  }
  const lark = fakeLark(answer)

  const got = await urgentMessage({
    tenantAccessToken: 't-1',
    messageId: 'om_1',
    urgentType: UrgentType.PHONE,
    openIds: ['ou_6yf8af6bgb9100449565764t3382b168'],
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({
    method: 'PATCH',
    path: '/open-apis/im/v1/messages/om_1/urgent_phone',
    query: { user_id_type: 'open_id' },
  })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"user_id_list":["ou_6yf8af6bgb9100449565764t3382b168"]}')
})

test('sendEphemeralCard reproduces the sample of uETOyYjLxkjM24SM5IjN 2', async () => {
  const answer: SampleOf<typeof sendEphemeralCard> = {
    code: 0,
    data: { message_id: 'om_fd2057276f16243756ff8eb6fcdabcef' },
    msg: 'ok',
  }
  const lark = fakeLark(answer)

  const got = await sendEphemeralCard({
    tenantAccessToken: 't-1',
    openId: 'ou_b9600a00cda86b8fad2378eafe3abcef',
    chatId: 'oc_20aa1ed9b18ba49f73f5773453aabcef',
    card: { type: 'template', data: { template_id: 'AAqigYkzabcef' } },
    instance: lark.instance,
  })

  expect(got).toMatchObject(answer)
  expect(lark.calls[0]).toMatchObject({ method: 'POST', path: '/open-apis/ephemeral/v1/send' })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"open_id":"ou_b9600a00cda86b8fad2378eafe3abcef","chat_id":"oc_20aa1ed9b18ba49f73f5773453aabcef","msg_type":"interactive","card":{"type":"template","data":{"template_id":"AAqigYkzabcef"}}}',
  )
})
