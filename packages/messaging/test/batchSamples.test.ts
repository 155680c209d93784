// The samples of the platform's documentation of batches, as typed calls.
import { expect, test } from 'vitest'
import { type SendMessageBatchParams, sendMessageBatch } from '../src/index.ts'
import { fakeLark } from './fakeLark.ts'

const answer: Awaited<ReturnType<typeof sendMessageBatch>> = {
  code: 0,
  msg: 'ok',
  data: {
    invalid_department_ids: ['d502aaa9514059'],
    invalid_open_ids: ['ou_456e168d61cec276083b357f7bd3f1491', 'ou_f8cbdb26fb2e4eda075e003381a102a41'],
    invalid_user_ids: ['7cdcc7c22'],
    invalid_union_ids: ['on_cad4860e7af114fb4ff6c5d496d1dd76', 'on_gdcq860e7af114fb4ff6c5d496dabcet'],
    message_id: 'bm-d4be107c616aed9c1da8ed8068570a9f',
  },
}

type Sample = Pick<SendMessageBatchParams, 'departmentIds' | 'openIds' | 'userIds' | 'unionIds' | 'msgType' | 'content'>
const many = {
  openIds: ['ou_a18fe85d22e7633852d8104226e99eac', 'ou_9204a37300b3700d61effaa439f34295'],
  departmentIds: ['od-5b91c9affb665451a16b90b4be367efa'],
}

const samples: [string, Sample, string][] = [
  [
    'text',
    {
      departmentIds: ['3dceba33a33226', 'd502aaa9514059'],
      openIds: ['ou_18eac85d35a26f989317ad4f02e8bbbb', 'ou_461cf042d9eedaa60d445f26dc747d5e'],
      userIds: ['7cdcc7c2', 'ca51d83b'],
      unionIds: ['on_cad4860e7af114fb4ff6c5d496d1dd76', 'on_gdcq860e7af114fb4ff6c5d496dabcet'],
      msgType: 'text',
      content: { text: 'test content' },
    },
    '{"department_ids":["3dceba33a33226","d502aaa9514059"],"open_ids":["ou_18eac85d35a26f989317ad4f02e8bbbb","ou_461cf042d9eedaa60d445f26dc747d5e"],"user_ids":["7cdcc7c2","ca51d83b"],"union_ids":["on_cad4860e7af114fb4ff6c5d496d1dd76","on_gdcq860e7af114fb4ff6c5d496dabcet"],"msg_type":"text","content":{"text":"test content"}}',
  ],
  [
    'post',
    {
      ...many,
      msgType: 'post',
      content: {
        post: {
          zh_cn: {
            title: '我是一个标题',
            content: [
              [
                { tag: 'text', text: '第一行' },
                { tag: 'a', href: 'http://www.feishu.cn', text: '飞书' },
              ],
            ],
          },
          en_us: {
            title: 'I am a title',
            content: [
              [
                { tag: 'text', text: 'first line' },
                { tag: 'a', href: 'http://www.feishu.cn', text: 'feishu' },
              ],
            ],
          },
        },
      },
    },
    '{"open_ids":["ou_a18fe85d22e7633852d8104226e99eac","ou_9204a37300b3700d61effaa439f34295"],"department_ids":["od-5b91c9affb665451a16b90b4be367efa"],"msg_type":"post","content":{"post":{"zh_cn":{"title":"我是一个标题","content":[[{"tag":"text","text":"第一行"},{"tag":"a","href":"http://www.feishu.cn","text":"飞书"}]]},"en_us":{"title":"I am a title","content":[[{"tag":"text","text":"first line"},{"tag":"a","href":"http://www.feishu.cn","text":"feishu"}]]}}}}',
  ],
  [
    'image',
    { ...many, msgType: 'image', content: { image_key: 'img_v2_8e5a80ec-4d94-4bb2-84d5-e25d6c28dacj' } },
    '{"open_ids":["ou_a18fe85d22e7633852d8104226e99eac","ou_9204a37300b3700d61effaa439f34295"],"department_ids":["od-5b91c9affb665451a16b90b4be367efa"],"msg_type":"image","content":{"image_key":"img_v2_8e5a80ec-4d94-4bb2-84d5-e25d6c28dacj"}}',
  ],
  [
    'share_chat',
    { ...many, msgType: 'share_chat', content: { share_chat_id: 'oc_84983ff6516d731e5b5f68d4ea2e1da5' } },
    '{"open_ids":["ou_a18fe85d22e7633852d8104226e99eac","ou_9204a37300b3700d61effaa439f34295"],"department_ids":["od-5b91c9affb665451a16b90b4be367efa"],"msg_type":"share_chat","content":{"share_chat_id":"oc_84983ff6516d731e5b5f68d4ea2e1da5"}}',
  ],
  [
    'interactive',
    {
      ...many,
      msgType: 'interactive',
      content: {
        config: { wide_screen_mode: true },
        elements: [
          {
            tag: 'div',
            fields: [
              { is_short: true, text: { tag: 'lark_md', content: '**🗳工单来源：**\n报事报修' } },
              { is_short: true, text: { tag: 'lark_md', content: '**📝工单类型：**\n客服工单' } },
            ],
          },
        ],
        header: { template: 'turquoise', title: { content: '📚示例', tag: 'plain_text' } },
      },
    },
    '{"open_ids":["ou_a18fe85d22e7633852d8104226e99eac","ou_9204a37300b3700d61effaa439f34295"],"department_ids":["od-5b91c9affb665451a16b90b4be367efa"],"msg_type":"interactive","card":{"config":{"wide_screen_mode":true},"elements":[{"tag":"div","fields":[{"is_short":true,"text":{"tag":"lark_md","content":"**🗳工单来源：**\\n报事报修"}},{"is_short":true,"text":{"tag":"lark_md","content":"**📝工单类型：**\\n客服工单"}}]}],"header":{"template":"turquoise","title":{"content":"📚示例","tag":"plain_text"}}}}',
  ],
  [
    'template',
    {
      ...many,
      msgType: 'interactive',
      content: { type: 'template', data: { template_id: 'ctp_xxxxxx', template_variable: { var_xxx: 'xxxxxx' } } },
    },
    '{"open_ids":["ou_a18fe85d22e7633852d8104226e99eac","ou_9204a37300b3700d61effaa439f34295"],"department_ids":["od-5b91c9affb665451a16b90b4be367efa"],"msg_type":"interactive","card":{"type":"template","data":{"template_id":"ctp_xxxxxx","template_variable":{"var_xxx":"xxxxxx"}}}}',
  ],
]

test.each(samples)('sendMessageBatch sends the bytes of the sample of %s', async (_, sample, bytes) => {
  const lark = fakeLark(answer)

  const got = await sendMessageBatch({ tenantAccessToken: 't-1', ...sample, instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls[0]).toMatchObject({ method: 'POST', path: '/open-apis/message/v4/batch_send/', token: 't-1' })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(bytes)
})

test('sendMessageBatch keeps the order in which the lists are given', async () => {
  const lark = fakeLark(answer)
  const call = { tenantAccessToken: 't-1', content: 'Hi', instance: lark.instance }

  await sendMessageBatch({ ...call, unionIds: ['on_1'], departmentIds: ['od-1'], openIds: undefined, userIds: ['u1'] })

  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"union_ids":["on_1"],"department_ids":["od-1"],"user_ids":["u1"],"msg_type":"text","content":{"text":"Hi"}}',
  )
})
