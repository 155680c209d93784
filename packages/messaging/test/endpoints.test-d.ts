import { type Client, paginate, type UserClient } from '@lark-sdk/core'
import { expectTypeOf, test } from 'vitest'
import {
  addReaction,
  type ChatMember,
  createChat,
  getChat,
  type ListedChat,
  listChatMembers,
  listChats,
  listMessages,
  listPins,
  listReactions,
  type Message,
  type MessageContent,
  type Pin,
  parseContent,
  post,
  type Reaction,
  searchMessages,
  sendFile,
  sendMessage,
  sendToMany,
  text,
  updateMessage,
} from '../src/index.ts'

declare const client: Client
declare const user: UserClient

test('lists are walked to their items', () => {
  const messages = { client, containerIdType: 'chat' as const, containerId: 'oc_1' }
  expectTypeOf(paginate(listMessages, messages).toArray()).resolves.toEqualTypeOf<Message[]>()
  expectTypeOf(paginate(listChats, { client }).toArray()).resolves.toEqualTypeOf<ListedChat[]>()
  expectTypeOf(paginate(listChatMembers, { client, chatId: 'oc_1' }).toArray()).resolves.toEqualTypeOf<ChatMember[]>()
  expectTypeOf(paginate(listPins, { client, chatId: 'oc_1' }).toArray()).resolves.toEqualTypeOf<Pin[]>()
  expectTypeOf(paginate(listReactions, { client, messageId: 'om_1' }).toArray()).resolves.toEqualTypeOf<Reaction[]>()
})

test('values that Lark may add are taken, and those it knows are offered', () => {
  void addReaction({ client: user, messageId: 'om_1', reactionType: { emoji_type: 'SMILE' } })
  void addReaction({ client, messageId: 'om_1', reactionType: { emoji_type: 'NEW_ONE' } })
  void createChat({ client, name: 'x', chatType: 'public', userIdList: ['ou_1'] as const })
})

test('every maker makes content that every send takes', () => {
  expectTypeOf(text`Hi ${1}`).toEqualTypeOf<MessageContent>()
  void sendMessage({ client, chatId: 'oc_1', content: post({ content: ['x'] }) })
  void updateMessage({ client, messageId: 'om_1', content: text('x') })
  void sendToMany({ client: user, receivers: [{ chatId: 'oc_1' }], content: ({ chatId }) => text`${chatId}` })
})

test('a parsed message is known by its type', () => {
  const content = parseContent({ message_type: 'image', content: '{}' })
  if (content.type === 'image') expectTypeOf(content.imageKey).toBeString()
  // @ts-expect-error only some types have an image key
  void content.imageKey
})

test('mistakes do not compile', () => {
  // @ts-expect-error users alone can search messages
  void searchMessages({ client, query: 'x' })
  // @ts-expect-error the app creates groups
  void createChat({ client: user, name: 'x' })
  // @ts-expect-error there are no such groups
  void createChat({ client, chatType: 'secret' })
  // @ts-expect-error the group is needed
  void getChat({ client })
  // @ts-expect-error a call has one caller
  void getChat({ client, userAccessToken: 'u', chatId: 'oc_1' })
  // @ts-expect-error the parameter is spelt chatId
  void getChat({ client, chat_id: 'oc_1' })
  // @ts-expect-error the app uploads files
  void sendFile({ client: user, chatId: 'oc_1', file: new Blob(['x']), fileName: 'x' })
  // @ts-expect-error what is put into a text is text or one of its pieces
  void text`${{ tag: 'at' }}`
  // @ts-expect-error a link has an address
  void post({ content: [[{ tag: 'a', text: 'x' }]] })
  // @ts-expect-error there is no such language
  void post({ fr_fr: { content: ['x'] } })
})
