import type { Client, UserClient } from '@lark-sdk/core'
import { expectTypeOf, test } from 'vitest'
import { createLiveCard, type LiveCard, type StreamedCard, streamCard, updateCard } from '../cardkit.ts'

declare const client: Client
declare const user: UserClient
declare const words: AsyncIterable<string>
declare const web: ReadableStream<string> & AsyncIterable<string>
declare const chat: AsyncIterable<{ choices: { delta: { content?: string | null } }[] }>
const card = { schema: '2.0' } as const

test('streams of strings and of chunks are taken as they are', () => {
  expectTypeOf(streamCard({ client, chatId: 'oc_1', stream: words })).resolves.toEqualTypeOf<StreamedCard>()
  void streamCard({ client, rootId: 'om_1', replyInThread: true, stream: web, mode: 'snapshot' })
  void streamCard({ client, chatId: 'oc_1', stream: chat })
  void streamCard({ client, chatId: 'oc_1', stream: chat, text: chunk => chunk.choices[0]?.delta.content ?? undefined })
})

test('a picker knows what the stream brings', () => {
  // @ts-expect-error a chunk has no such field
  void streamCard({ client, chatId: 'oc_1', stream: chat, text: chunk => chunk.token })
  // @ts-expect-error a list is no stream
  void streamCard({ client, chatId: 'oc_1', stream: ['a'] })
  // @ts-expect-error no such mode
  void streamCard({ client, chatId: 'oc_1', stream: words, mode: 'whole' })
})

test('cards are changed as the app, under a sequence', () => {
  expectTypeOf(createLiveCard({ client, card })).resolves.toEqualTypeOf<LiveCard>()
  void updateCard({ tenantAccessToken: 't-1', cardId: '7', sequence: 1, card })
  // @ts-expect-error a user cannot
  void createLiveCard({ client: user, card })
  // @ts-expect-error the sequence is missing
  void updateCard({ client, cardId: '7', card })
})
