// Written by tooling/codegen/messaging/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import {
  batchDeleteChatAnnouncementBlocks,
  batchUpdateChatAnnouncementBlocks,
  createChatAnnouncementBlocks,
  getChatAnnouncement,
  getChatAnnouncementBlock,
  getChatDocxAnnouncement,
  listChatAnnouncementBlockChildren,
  listChatAnnouncementBlocks,
  updateChatAnnouncement,
} from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('getChatAnnouncement sends GET im/v1/chats/:chat_id/announcement', async () => {
  const answer: Awaited<ReturnType<typeof getChatAnnouncement>> = {
    code: 0,
    msg: 'success',
    data: {
      content: 'xxx',
      revision: '12',
      create_time: '1609296809',
      update_time: '1609296809',
      owner_id_type: 'open_id',
      owner_id: 'ou_7d8a6e6df7621556ce0d21922b676706ccs',
      modifier_id_type: 'open_id',
      modifier_id: 'ou_7d8a6e6df7621556ce0d21922b676706ccs',
    },
  }
  const lark = fakeLark(answer)

  const got = await getChatAnnouncement({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    userIdType: 'open_id',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/im/v1/chats/oc_1/announcement',
      token: 't-1',
      query: { user_id_type: 'open_id' },
    },
  ])
})

test('updateChatAnnouncement sends PATCH im/v1/chats/:chat_id/announcement, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof updateChatAnnouncement>> & { data?: object } = {
    code: 0,
    msg: 'success',
    data: {},
  }
  const lark = fakeLark(answer)

  const got = await updateChatAnnouncement({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    revision: '12',
    requests: [
      '{"requestType":"InsertBlocksRequestType","insertBlocksRequest":{"payload":"{\\"blocks\\":[{\\"type\\":\\"paragraph\\",\\"paragraph\\":{\\"elements\\":[{\\"type\\":\\"textRun\\",\\"textRun\\":{\\"text\\":\\"Docs API Sample Content\\",\\"style\\":{}}}],\\"style\\":{}}}]}","location":{"zoneId":"0","index":0, "endOfZone": true}}}',
    ],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/im/v1/chats/oc_1/announcement',
      token: 't-1',
      body: {
        revision: '12',
        requests: [
          '{"requestType":"InsertBlocksRequestType","insertBlocksRequest":{"payload":"{\\"blocks\\":[{\\"type\\":\\"paragraph\\",\\"paragraph\\":{\\"elements\\":[{\\"type\\":\\"textRun\\",\\"textRun\\":{\\"text\\":\\"Docs API Sample Content\\",\\"style\\":{}}}],\\"style\\":{}}}]}","location":{"zoneId":"0","index":0, "endOfZone": true}}}',
        ],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"revision":"12","requests":["{\\"requestType\\":\\"InsertBlocksRequestType\\",\\"insertBlocksRequest\\":{\\"payload\\":\\"{\\\\\\"blocks\\\\\\":[{\\\\\\"type\\\\\\":\\\\\\"paragraph\\\\\\",\\\\\\"paragraph\\\\\\":{\\\\\\"elements\\\\\\":[{\\\\\\"type\\\\\\":\\\\\\"textRun\\\\\\",\\\\\\"textRun\\\\\\":{\\\\\\"text\\\\\\":\\\\\\"Docs API Sample Content\\\\\\",\\\\\\"style\\\\\\":{}}}],\\\\\\"style\\\\\\":{}}}]}\\",\\"location\\":{\\"zoneId\\":\\"0\\",\\"index\\":0, \\"endOfZone\\": true}}}"]}',
  )
})

test('getChatDocxAnnouncement sends GET docx/v1/chats/:chat_id/announcement', async () => {
  const answer: Awaited<ReturnType<typeof getChatDocxAnnouncement>> = {
    code: 0,
    msg: 'success',
    data: {
      revision_id: 1,
      create_time: 1609296809,
      update_time: 1609296809,
      owner_id: 'ou_7d8a6e6df7621556ce0d21922b676706ccs',
      owner_id_type: 'user_id',
      modifier_id: 'ou_7d8a6e6df7621556ce0d21922b676706ccs',
      modifier_id_type: 'user_id',
      announcement_type: 'docx',
      create_time_v2: '1609296809',
      update_time_v2: '1609296809',
    },
  }
  const lark = fakeLark(answer)

  const got = await getChatDocxAnnouncement({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    userIdType: 'open_id',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/docx/v1/chats/oc_1/announcement',
      token: 't-1',
      query: { user_id_type: 'open_id' },
    },
  ])
})

test('listChatAnnouncementBlocks sends GET docx/v1/chats/:chat_id/announcement/blocks', async () => {
  const answer: Awaited<ReturnType<typeof listChatAnnouncementBlocks>> = {
    code: 0,
    data: {
      has_more: false,
      items: [
        {
          block_id: 'oc_5ad11d72b830411d72b836c20',
          block_type: 1,
          children: ['EJ8pdBT6RoA2BtxKXfuc1TD0n8f', 'WoF4dolv0ohvegxctR9c1t0sn4b', 'UPD7dhkrLo8ZCfxoAYLcuEbDnzd'],
          page: {
            elements: [
              {
                text_run: {
                  content: '',
                  text_element_style: {
                    bold: false,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
            ],
            style: { align: 1 },
          },
          parent_id: '',
        },
        {
          block_id: 'EJ8pdBT6RoA2BtxKXfuc1TD0n8f',
          block_type: 3,
          heading1: {
            elements: [
              {
                text_run: {
                  content: '新版群公告',
                  text_element_style: {
                    bold: false,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
            ],
            style: { align: 1, folded: false },
          },
          parent_id: 'oc_5ad11d72b830411d72b836c20',
        },
        {
          block_id: 'WoF4dolv0ohvegxctR9c1t0sn4b',
          block_type: 2,
          parent_id: 'oc_5ad11d72b830411d72b836c20',
          text: {
            elements: [
              {
                text_run: {
                  content: '示例',
                  text_element_style: {
                    bold: false,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
              {
                text_run: {
                  content: '重要信息',
                  text_element_style: {
                    bold: true,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
              {
                text_run: {
                  content: '示例',
                  text_element_style: {
                    bold: false,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
            ],
            style: { align: 1, folded: false },
          },
        },
        {
          block_id: 'UPD7dhkrLo8ZCfxoAYLcuEbDnzd',
          block_type: 2,
          parent_id: 'oc_5ad11d72b830411d72b836c20',
          text: {
            elements: [
              {
                text_run: {
                  content: '群公告编辑',
                  text_element_style: {
                    bold: false,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
              {
                text_run: {
                  content: '示例',
                  text_element_style: {
                    background_color: 4,
                    bold: false,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
              {
                text_run: {
                  content: '，群成员',
                  text_element_style: {
                    bold: false,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
              {
                text_run: {
                  content: '示例',
                  text_element_style: {
                    background_color: 4,
                    bold: false,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
            ],
            style: { align: 1, folded: false },
          },
        },
      ],
    },
    msg: 'success',
  }
  const lark = fakeLark(answer)

  const got = await listChatAnnouncementBlocks({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    pageSize: 20,
    userIdType: 'open_id',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/docx/v1/chats/oc_1/announcement/blocks',
      token: 't-1',
      query: { page_size: '20', user_id_type: 'open_id' },
    },
  ])
})

test('createChatAnnouncementBlocks sends POST docx/v1/chats/:chat_id/announcement/blocks/:block_id/children, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof createChatAnnouncementBlocks>> = {
    code: 0,
    data: {
      children: [
        {
          block_id: 'doxcnXgNGAtaAraIRVeCfmbx4Eo',
          block_type: 2,
          parent_id: 'oc_5ad11d72b830411d72b836c20',
          text: {
            elements: [
              { text_run: { content: '示例', text_element_style: { background_color: 14, text_color: 5 } } },
              {
                text_run: { content: '示例', text_element_style: { background_color: 14, bold: true, text_color: 5 } },
              },
            ],
            style: {},
          },
        },
      ],
      client_token: 'ea403093-3af1-4e9d-8f5d-53c5a4e4c36e',
      revision_id: 2,
    },
    msg: '',
  }
  const lark = fakeLark(answer)

  const got = await createChatAnnouncementBlocks({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    blockId: 'b1',
    clientToken: 'k1',
    userIdType: 'open_id',
    index: 0,
    children: [
      {
        block_type: 2,
        text: {
          elements: [
            { text_run: { content: '示例', text_element_style: { background_color: 14, text_color: 5 } } },
            { text_run: { content: '示例', text_element_style: { background_color: 14, bold: true, text_color: 5 } } },
          ],
          style: {},
        },
      },
    ],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/docx/v1/chats/oc_1/announcement/blocks/b1/children',
      token: 't-1',
      query: { client_token: 'k1', user_id_type: 'open_id' },
      body: {
        index: 0,
        children: [
          {
            block_type: 2,
            text: {
              elements: [
                { text_run: { content: '示例', text_element_style: { background_color: 14, text_color: 5 } } },
                {
                  text_run: {
                    content: '示例',
                    text_element_style: { background_color: 14, bold: true, text_color: 5 },
                  },
                },
              ],
              style: {},
            },
          },
        ],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"index":0,"children":[{"block_type":2,"text":{"elements":[{"text_run":{"content":"示例","text_element_style":{"background_color":14,"text_color":5}}},{"text_run":{"content":"示例","text_element_style":{"background_color":14,"bold":true,"text_color":5}}}],"style":{}}}]}',
  )
})

test('batchUpdateChatAnnouncementBlocks sends PATCH docx/v1/chats/:chat_id/announcement/blocks/batch_update, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof batchUpdateChatAnnouncementBlocks>> = {
    code: 0,
    data: {
      blocks: [
        {
          block_id: 'doxcn0K8iGSMW4Mqgs9qlyTP50d',
          block_type: 2,
          parent_id: 'doxcnAJ9VRRJqVMYZ1MyKnayXWe',
          text: {
            elements: [
              {
                text_run: {
                  content: 'Hello',
                  text_element_style: {
                    background_color: 2,
                    bold: true,
                    inline_code: false,
                    italic: true,
                    strikethrough: true,
                    text_color: 2,
                    underline: true,
                  },
                },
              },
              {
                text_run: {
                  content: 'World ',
                  text_element_style: {
                    bold: false,
                    inline_code: false,
                    italic: true,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
              {
                mention_doc: {
                  obj_type: 22,
                  title: 'Demo',
                  token: 'doxcnAJ9VRRJqVMYZ1MyKnayXWe',
                  url: 'https%3A%2F%2Ftest.feishu.cn%2Fdocx%2FdoxcnAJ9VRRJqVMYZ1MyKnayXWe',
                },
              },
            ],
            style: { done: false, folded: false, wrap: false },
          },
        },
        {
          block_id: 'doxcnk0i44OMOaouw8AdXuXrp6b',
          block_type: 31,
          children: [
            'doxcnO2UeYco4mu80sr6oRCiRpf',
            'doxcnaAGMYMk6kcGeYXNfc1Rluc',
            'doxcnCKuqMQOM0gAOYfysUgZD2d',
            'doxcnMKg8Uk8wiAMIW8omQ06uoc',
          ],
          parent_id: 'doxcnAJ9VRRJqVMYZ1MyKnayXWe',
          table: {
            cells: [
              'doxcnO2UeYco4mu80sr6oRCiRpf',
              'doxcnaAGMYMk6kcGeYXNfc1Rluc',
              'doxcnCKuqMQOM0gAOYfysUgZD2d',
              'doxcnMKg8Uk8wiAMIW8omQ06uoc',
            ],
            property: {
              column_size: 2,
              column_width: [100, 100],
              merge_info: [
                { col_span: 2, row_span: 1 },
                { col_span: 1, row_span: 1 },
                { col_span: 1, row_span: 1 },
                { col_span: 1, row_span: 1 },
              ],
              row_size: 2,
            },
          },
        },
      ],
      client_token: 'e472907a-9ddc-4453-af28-22a6530b76b9',
      revision_id: 387,
    },
    msg: '',
  }
  const lark = fakeLark(answer)

  const got = await batchUpdateChatAnnouncementBlocks({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    clientToken: 'k1',
    userIdType: 'open_id',
    requests: [
      {
        block_id: 'doxcnk0i44OMOaouw8AdXuXrp6b',
        merge_table_cells: { column_end_index: 2, column_start_index: 0, row_end_index: 1, row_start_index: 0 },
      },
      {
        block_id: 'doxcn0K8iGSMW4Mqgs9qlyTP50d',
        update_text_elements: {
          elements: [
            {
              text_run: {
                content: 'Hello',
                text_element_style: {
                  background_color: 2,
                  bold: true,
                  italic: true,
                  strikethrough: true,
                  text_color: 2,
                  underline: true,
                },
              },
            },
            { text_run: { content: 'World ', text_element_style: { italic: true } } },
            {
              mention_doc: {
                obj_type: 22,
                token: 'doxcnAJ9VRRJqVMYZ1MyKnayXWe',
                url: 'https://test.feishu.cn/docx/doxcnAJ9VRRJqVMYZ1MyKnayXWe',
              },
            },
          ],
        },
      },
    ],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/docx/v1/chats/oc_1/announcement/blocks/batch_update',
      token: 't-1',
      query: { client_token: 'k1', user_id_type: 'open_id' },
      body: {
        requests: [
          {
            block_id: 'doxcnk0i44OMOaouw8AdXuXrp6b',
            merge_table_cells: { column_end_index: 2, column_start_index: 0, row_end_index: 1, row_start_index: 0 },
          },
          {
            block_id: 'doxcn0K8iGSMW4Mqgs9qlyTP50d',
            update_text_elements: {
              elements: [
                {
                  text_run: {
                    content: 'Hello',
                    text_element_style: {
                      background_color: 2,
                      bold: true,
                      italic: true,
                      strikethrough: true,
                      text_color: 2,
                      underline: true,
                    },
                  },
                },
                { text_run: { content: 'World ', text_element_style: { italic: true } } },
                {
                  mention_doc: {
                    obj_type: 22,
                    token: 'doxcnAJ9VRRJqVMYZ1MyKnayXWe',
                    url: 'https://test.feishu.cn/docx/doxcnAJ9VRRJqVMYZ1MyKnayXWe',
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"requests":[{"block_id":"doxcnk0i44OMOaouw8AdXuXrp6b","merge_table_cells":{"column_end_index":2,"column_start_index":0,"row_end_index":1,"row_start_index":0}},{"block_id":"doxcn0K8iGSMW4Mqgs9qlyTP50d","update_text_elements":{"elements":[{"text_run":{"content":"Hello","text_element_style":{"background_color":2,"bold":true,"italic":true,"strikethrough":true,"text_color":2,"underline":true}}},{"text_run":{"content":"World ","text_element_style":{"italic":true}}},{"mention_doc":{"obj_type":22,"token":"doxcnAJ9VRRJqVMYZ1MyKnayXWe","url":"https://test.feishu.cn/docx/doxcnAJ9VRRJqVMYZ1MyKnayXWe"}}]}}]}',
  )
})

test('getChatAnnouncementBlock sends GET docx/v1/chats/:chat_id/announcement/blocks/:block_id', async () => {
  const answer: Awaited<ReturnType<typeof getChatAnnouncementBlock>> = {
    code: 0,
    data: {
      block: {
        block_id: 'EJ8pdBT6RoA2BtxKXfuc1TD0n8f',
        block_type: 3,
        heading1: {
          elements: [
            {
              text_run: {
                content: '新版群公告',
                text_element_style: {
                  bold: false,
                  inline_code: false,
                  italic: false,
                  strikethrough: false,
                  underline: false,
                },
              },
            },
          ],
          style: { align: 1, folded: false },
        },
        parent_id: 'oc_5ad11d72b830411d72b836c20',
      },
    },
    msg: 'success',
  }
  const lark = fakeLark(answer)

  const got = await getChatAnnouncementBlock({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    blockId: 'b1',
    userIdType: 'open_id',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/docx/v1/chats/oc_1/announcement/blocks/b1',
      token: 't-1',
      query: { user_id_type: 'open_id' },
    },
  ])
})

test('listChatAnnouncementBlockChildren sends GET docx/v1/chats/:chat_id/announcement/blocks/:block_id/children', async () => {
  const answer: Awaited<ReturnType<typeof listChatAnnouncementBlockChildren>> = {
    code: 0,
    data: {
      has_more: false,
      items: [
        {
          block_id: 'EJ8pdBT6RoA2BtxKXfuc1TD0n8f',
          block_type: 3,
          heading1: {
            elements: [
              {
                text_run: {
                  content: '新版群公告',
                  text_element_style: {
                    bold: false,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
            ],
            style: { align: 1, folded: false },
          },
          parent_id: 'oc_5ad11d72b830411d72b836c20',
        },
        {
          block_id: 'WoF4dolv0ohvegxctR9c1t0sn4b',
          block_type: 2,
          parent_id: 'oc_5ad11d72b830411d72b836c20',
          text: {
            elements: [
              {
                text_run: {
                  content: '示例',
                  text_element_style: {
                    bold: false,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
              {
                text_run: {
                  content: '重要信息',
                  text_element_style: {
                    bold: true,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
              {
                text_run: {
                  content: '示例',
                  text_element_style: {
                    bold: false,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
            ],
            style: { align: 1, folded: false },
          },
        },
        {
          block_id: 'UPD7dhkrLo8ZCfxoAYLcuEbDnzd',
          block_type: 2,
          parent_id: 'oc_5ad11d72b830411d72b836c20',
          text: {
            elements: [
              {
                text_run: {
                  content: '群公告编辑',
                  text_element_style: {
                    bold: false,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
              {
                text_run: {
                  content: '示例',
                  text_element_style: {
                    background_color: 4,
                    bold: false,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
              {
                text_run: {
                  content: '，群成员',
                  text_element_style: {
                    bold: false,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
              {
                text_run: {
                  content: '示例',
                  text_element_style: {
                    background_color: 4,
                    bold: false,
                    inline_code: false,
                    italic: false,
                    strikethrough: false,
                    underline: false,
                  },
                },
              },
            ],
            style: { align: 1, folded: false },
          },
        },
      ],
    },
    msg: 'success',
  }
  const lark = fakeLark(answer)

  const got = await listChatAnnouncementBlockChildren({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    blockId: 'b1',
    pageSize: 20,
    userIdType: 'open_id',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/docx/v1/chats/oc_1/announcement/blocks/b1/children',
      token: 't-1',
      query: { page_size: '20', user_id_type: 'open_id' },
    },
  ])
})

test('batchDeleteChatAnnouncementBlocks sends DELETE docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof batchDeleteChatAnnouncementBlocks>> = {
    code: 0,
    msg: 'success',
    data: { revision_id: 1, client_token: 'fe599b60-450f-46ff-b2ef-9f6675625b97' },
  }
  const lark = fakeLark(answer)

  const got = await batchDeleteChatAnnouncementBlocks({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    blockId: 'b1',
    clientToken: 'k1',
    startIndex: 0,
    endIndex: 1,
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'DELETE',
      path: '/open-apis/docx/v1/chats/oc_1/announcement/blocks/b1/children/batch_delete',
      token: 't-1',
      query: { client_token: 'k1' },
      body: { start_index: 0, end_index: 1 },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"start_index":0,"end_index":1}')
})
