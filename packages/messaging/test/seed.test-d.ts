import { bind, type Client, type CommonResponse, type UserClient } from '@lark-sdk/core'
import type { KyInstance } from 'ky'
import { expectTypeOf, test } from 'vitest'
import {
  type MessageParamCommon,
  type ReadMessageResponse,
  type RichTextMessage,
  readMessage,
  recallMessage,
  refreshCardMessage,
  type SendMessageBatchResponse,
  type SendMessageResponse,
  sendCardMessage,
  sendMessage,
  sendMessageBatch,
  sendRichTextMessage,
  type UrgentMessageResponse,
  UrgentType,
  urgentMessage,
} from '../src/index.ts'

declare const client: Client
declare const user: UserClient
declare const instance: KyInstance
declare const maybe: string | undefined

test('the calls of lark-sdk compile as they were', () => {
  const token = { tenantAccessToken: 't' }
  const receivers = { openId: maybe, userId: maybe, email: maybe, chatId: maybe, rootId: maybe }
  expectTypeOf(sendMessage({ ...token, ...receivers, content: 'Hi' })).resolves.toEqualTypeOf<SendMessageResponse>()
  expectTypeOf(
    sendMessageBatch({ ...token, userIds: ['8a'], msgType: 'text', content: 'Hi' }),
  ).resolves.toEqualTypeOf<SendMessageBatchResponse>()
  expectTypeOf(recallMessage({ ...token, messageId: 'om_1' })).resolves.toEqualTypeOf<CommonResponse>()
  expectTypeOf(readMessage({ ...token, messageId: 'om_1' })).resolves.toEqualTypeOf<ReadMessageResponse>()
  const urge = { ...token, messageId: 'om_1', urgentType: UrgentType.APP, openIds: ['ou_1'] }
  expectTypeOf(urgentMessage(urge)).resolves.toEqualTypeOf<UrgentMessageResponse>()
  const kind: UrgentType = UrgentType.SMS
  void urgentMessage({ ...urge, urgentType: kind })
  const common: MessageParamCommon = { ...token, openId: 'ou_1', rootId: 'om_1' }
  const post: RichTextMessage = {
    zh_cn: { title: 'T', content: [[{ tag: 'img', image_key: 'k', height: 1, width: 1 }]] },
  }
  void sendRichTextMessage({ ...common, post })
})

test('clients, bare tokens and bound functions all call', () => {
  void sendMessage({ client, chatId: 'oc_1', content: 'Hi' })
  void sendMessage({ client: user, chatId: 'oc_1', content: 'Hi' })
  void sendMessage({ userAccessToken: 'u', domain: 'lark', chatId: 'oc_1', content: 'Hi' })
  void bind(client, { sendMessage }).sendMessage({ chatId: 'oc_1', content: 'Hi' })
})

test('any card is taken by its shape', () => {
  void sendCardMessage({ client, chatId: 'oc_1', card: { schema: '2.0', body: { elements: [] } } })
  void sendCardMessage({ client, chatId: 'oc_1', card: { header: {}, elements: [{ tag: 'hr' }] }, updateMulti: true })
  void sendCardMessage({ client, chatId: 'oc_1', card: { type: 'template', data: { template_id: 'ctp_1' } } })
  void refreshCardMessage({ client, token: 'c-1', cardContent: { type: 'card', data: { card_id: '7' } } })
  // @ts-expect-error a string is no card
  void sendCardMessage({ client, chatId: 'oc_1', card: '{}' })
})

test('mistakes do not compile', () => {
  // @ts-expect-error a call has one caller
  void sendMessage({ client, tenantAccessToken: 't', chatId: 'oc_1', content: 'Hi' })
  // @ts-expect-error a call has a caller
  void sendMessage({ chatId: 'oc_1', content: 'Hi' })
  // @ts-expect-error an instance belongs to a bare token
  void sendMessage({ client, instance, chatId: 'oc_1', content: 'Hi' })
  // @ts-expect-error content is needed
  void sendMessage({ client, chatId: 'oc_1' })
  // @ts-expect-error the raw content of a message needs its type beside it
  void sendMessage({ client, chatId: 'oc_1', content: { text: 'Hi' } })
  // @ts-expect-error there is no such kind of message
  void sendMessage({ client, chatId: 'oc_1', content: { msg_type: 'forward', content: '{}' } })
  // @ts-expect-error a parameter is spelt chatId
  void sendMessage({ client, chat_id: 'oc_1', content: 'Hi' })
  // @ts-expect-error urging is done by the app
  void urgentMessage({ client: user, messageId: 'om_1', urgentType: 'app', openIds: ['ou_1'] })
  // @ts-expect-error there is no fax
  void urgentMessage({ client, messageId: 'om_1', urgentType: 'fax', openIds: ['ou_1'] })
  // @ts-expect-error a tag of a post has a known name
  void sendRichTextMessage({ client, chatId: 'oc_1', post: { zh_cn: { content: [[{ tag: 'texd', text: 'x' }]] } } })
  // @ts-expect-error a link has an address
  void sendRichTextMessage({ client, chatId: 'oc_1', post: { zh_cn: { content: [[{ tag: 'a', text: 'x' }]] } } })
})
