import type { Twin } from './generatedTwins.ts'

const card = { schema: '2.0' as const, body: { elements: [{ tag: 'markdown', content: 'Hi' }] } }
const element = { tag: 'markdown', content: 'Hi' }
const text = { msg_type: 'text', content: '{"text":"Hi"}' }
const none = { path: {}, params: {}, data: {} }
const bytes = Buffer.from('PNG')

const change = { cardId: 'c1', sequence: 3, uuid: 'k1' }
const changed = (data: Record<string, unknown>, element_id?: string) => ({
  path: { card_id: 'c1', ...(element_id !== undefined && { element_id }) },
  params: {},
  data: { ...data, sequence: 3, uuid: 'k1' },
})
const page = { userIdType: 'union_id', departmentIdType: 'department_id', pageSize: 20, pageToken: 'p+/=1' }
const wirePage = { user_id_type: 'union_id', department_id_type: 'department_id', page_size: 20, page_token: 'p+/=1' }

/** Endpoints whose functions take something easier than what goes over the wire. */
export const handmadeTwins: Twin[] = [
  ...(['chatId', 'openId', 'userId', 'unionId', 'email'] as const).map(receiver => ({
    endpoint: 'POST im/v1/messages',
    name: 'sendMessage',
    ours: { [receiver]: 'r 1', content: 'Hi', uuid: 'k1' },
    theirs: {
      ...none,
      params: { receive_id_type: receiver.replace('Id', '_id') },
      data: { receive_id: 'r 1', ...text, uuid: 'k1' },
    },
  })),
  {
    endpoint: 'POST im/v1/messages/:message_id/reply',
    name: 'replyMessage',
    ours: { messageId: 'om_1', content: 'Hi', replyInThread: true, uuid: 'k1' },
    theirs: { ...none, path: { message_id: 'om_1' }, data: { ...text, reply_in_thread: true, uuid: 'k1' } },
  },
  {
    endpoint: 'PUT im/v1/messages/:message_id',
    name: 'updateMessage',
    ours: { messageId: 'om_1', content: 'Hi' },
    theirs: { ...none, path: { message_id: 'om_1' }, data: text },
  },
  {
    endpoint: 'PATCH im/v1/messages/:message_id',
    name: 'updateMessageCard',
    ours: { messageId: 'om_1', card },
    theirs: { ...none, path: { message_id: 'om_1' }, data: { content: JSON.stringify(card) } },
  },
  {
    endpoint: 'POST im/v1/messages/:message_id/forward',
    name: 'forwardMessage',
    ours: { messageId: 'om_1', chatId: 'oc_1', uuid: 'k1' },
    theirs: {
      path: { message_id: 'om_1' },
      params: { receive_id_type: 'chat_id', uuid: 'k1' },
      data: { receive_id: 'oc_1' },
    },
  },
  {
    endpoint: 'POST im/v1/messages/merge_forward',
    name: 'mergeForwardMessages',
    ours: { messageIds: ['om_1', 'om_2'], openId: 'ou_1', uuid: 'k1' },
    theirs: {
      ...none,
      params: { receive_id_type: 'open_id', uuid: 'k1' },
      data: { receive_id: 'ou_1', message_id_list: ['om_1', 'om_2'] },
    },
  },
  {
    endpoint: 'POST im/v1/threads/:thread_id/forward',
    name: 'forwardThread',
    ours: { threadId: 'omt_1', chatId: 'oc_1', uuid: 'k1' },
    theirs: {
      path: { thread_id: 'omt_1' },
      params: { receive_id_type: 'chat_id', uuid: 'k1' },
      data: { receive_id: 'oc_1' },
    },
  },
  {
    endpoint: 'DELETE im/v1/messages/:message_id',
    name: 'recallMessage',
    ours: { messageId: 'om_1' },
    theirs: { ...none, path: { message_id: 'om_1' } },
  },
  {
    endpoint: 'DELETE im/v1/batch_messages/:batch_message_id',
    name: 'recallMessage',
    ours: { messageId: 'bm-1' },
    theirs: { ...none, path: { batch_message_id: 'bm-1' } },
  },
  ...(['app', 'sms', 'phone'] as const).map(urgentType => ({
    endpoint: `PATCH im/v1/messages/:message_id/urgent_${urgentType}`,
    name: 'urgentMessage',
    ours: { messageId: 'om_1', urgentType, openIds: ['ou_1', 'ou_2'] },
    theirs: {
      path: { message_id: 'om_1' },
      params: { user_id_type: 'open_id' },
      data: { user_id_list: ['ou_1', 'ou_2'] },
    },
  })),
  {
    endpoint: 'POST im/v1/images',
    name: 'uploadImage',
    ours: { imageType: 'message', image: bytes },
    theirs: { ...none, data: { image_type: 'message', image: bytes } },
  },
  {
    endpoint: 'POST im/v1/files',
    name: 'uploadFile',
    ours: { fileType: 'pdf', fileName: 'a b.pdf', file: bytes, durationMs: 3000 },
    theirs: { ...none, data: { file_type: 'pdf', file_name: 'a b.pdf', file: bytes, duration: 3000 } },
  },
  {
    endpoint: 'GET im/v1/messages/:message_id/resources/:file_key',
    name: 'downloadMessageResource',
    ours: { messageId: 'om_1', fileKey: 'file_1', type: 'file' },
    theirs: { ...none, path: { message_id: 'om_1', file_key: 'file_1' }, params: { type: 'file' } },
  },
  {
    endpoint: 'GET im/v1/images/:image_key',
    name: 'downloadImage',
    ours: { imageKey: 'img_1' },
    theirs: { ...none, path: { image_key: 'img_1' } },
  },
  {
    endpoint: 'GET im/v1/files/:file_key',
    name: 'downloadFile',
    ours: { fileKey: 'file_1' },
    theirs: { ...none, path: { file_key: 'file_1' } },
  },
  {
    endpoint: 'POST cardkit/v1/cards',
    name: 'createCard',
    ours: { card },
    theirs: { ...none, data: { type: 'card_json', data: JSON.stringify(card) } },
  },
  {
    endpoint: 'PUT cardkit/v1/cards/:card_id',
    name: 'updateCard',
    ours: { ...change, card },
    theirs: changed({ card: { type: 'card_json', data: JSON.stringify(card) } }),
  },
  {
    endpoint: 'PATCH cardkit/v1/cards/:card_id/settings',
    name: 'updateCardSettings',
    ours: { ...change, settings: { config: { streaming_mode: false } } },
    theirs: changed({ settings: '{"config":{"streaming_mode":false}}' }),
  },
  {
    endpoint: 'POST cardkit/v1/cards/:card_id/batch_update',
    name: 'batchUpdateCard',
    ours: { ...change, actions: [{ action: 'delete_elements', params: { element_ids: ['a'] } }] },
    theirs: changed({ actions: '[{"action":"delete_elements","params":{"element_ids":["a"]}}]' }),
  },
  {
    endpoint: 'POST cardkit/v1/cards/:card_id/elements',
    name: 'createCardElement',
    ours: { ...change, elements: [element], type: 'insert_before', targetElementId: 'b' },
    theirs: changed({ elements: JSON.stringify([element]), type: 'insert_before', target_element_id: 'b' }),
  },
  {
    endpoint: 'PUT cardkit/v1/cards/:card_id/elements/:element_id',
    name: 'updateCardElement',
    ours: { ...change, elementId: 'a', element },
    theirs: changed({ element: JSON.stringify(element) }, 'a'),
  },
  {
    endpoint: 'PATCH cardkit/v1/cards/:card_id/elements/:element_id',
    name: 'patchCardElement',
    ours: { ...change, elementId: 'a', partialElement: { content: 'Hi' } },
    theirs: changed({ partial_element: '{"content":"Hi"}' }, 'a'),
  },
  {
    endpoint: 'PUT cardkit/v1/cards/:card_id/elements/:element_id/content',
    name: 'streamCardElementContent',
    ours: { ...change, elementId: 'a', content: 'Hi' },
    theirs: changed({ content: 'Hi' }, 'a'),
  },
  {
    endpoint: 'DELETE cardkit/v1/cards/:card_id/elements/:element_id',
    name: 'deleteCardElement',
    ours: { ...change, elementId: 'a' },
    theirs: changed({}, 'a'),
  },
  ...[
    { kind: 'openId', type: 'open_id' },
    { kind: 'userId', type: 'user_id' },
    { kind: 'unionId', type: 'union_id' },
  ].map(({ kind, type }) => ({
    endpoint: 'GET contact/v3/users/:user_id',
    name: 'getUser',
    ours: { [kind]: 'u1', departmentIdType: 'department_id' },
    theirs: { ...none, path: { user_id: 'u1' }, params: { user_id_type: type, department_id_type: 'department_id' } },
  })),
  {
    endpoint: 'GET contact/v3/users/find_by_department',
    name: 'listDepartmentUsers',
    ours: { departmentId: 'od-1', ...page },
    theirs: { ...none, params: { department_id: 'od-1', ...wirePage } },
  },
  {
    endpoint: 'GET contact/v3/departments/:department_id/children',
    name: 'listChildDepartments',
    ours: { departmentId: 'od-1', recursive: true, ...page },
    theirs: { path: { department_id: 'od-1' }, params: { fetch_child: true, ...wirePage }, data: {} },
  },
]
