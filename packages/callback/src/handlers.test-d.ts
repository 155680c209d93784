import { expectTypeOf, test } from 'vitest'
import type { CardActionAnswer, CardActionEvent, UrlPreviewEvent } from './callbacks.ts'
import { createDispatcher } from './dispatcher.ts'
import { eventFixture } from './eventFixture.ts'
import type { EventName, Matching } from './handlers.ts'

test('a handler knows its event', () => {
  createDispatcher({
    on: {
      'im.message.receive_v1': ({ name, event, header }) => {
        expectTypeOf(name).toEqualTypeOf<'im.message.receive_v1'>()
        expectTypeOf(event.message.content).toEqualTypeOf<string>()
        expectTypeOf(event.message.root_id).toEqualTypeOf<string | undefined>()
        expectTypeOf(event.sender.sender_id.open_id).toEqualTypeOf<string>()
        expectTypeOf(header.event_id).toEqualTypeOf<string | undefined>()
        // @ts-expect-error there is no such field
        expectTypeOf(event.message.text)
      },
      app_ticket: ({ event }) => expectTypeOf(event.app_ticket).toEqualTypeOf<string>(),
      'contact.user.created_v3': async ({ event }) => {
        expectTypeOf(event.object.open_id).toEqualTypeOf<string>()
      },
    },
  })
})

test('a name that no event has is refused', () => {
  createDispatcher({
    on: {
      // @ts-expect-error a typing mistake would never run
      'im.message.recieve_v1': () => {},
    },
  })
  // @ts-expect-error a typing mistake would never run
  createDispatcher().on('im.message.recieve_v1', () => {})
})

test('a callback knows its answer', () => {
  createDispatcher({
    on: {
      'card.action.trigger': ({ event, updateCard }) => {
        expectTypeOf(event).toEqualTypeOf<CardActionEvent>()
        expectTypeOf(updateCard).toEqualTypeOf<((card: object) => Promise<void>) | undefined>()
        return { toast: { type: 'success', content: 'Saved' }, card: { type: 'raw', data: {} } }
      },
      'url.preview.get': async ({ event }) => {
        expectTypeOf(event).toEqualTypeOf<UrlPreviewEvent>()
        return { inline: { title: event.context.url } }
      },
    },
  })
  createDispatcher().on('card.action.trigger', () => {})
  createDispatcher().on('card.action.trigger', async () => {})
  createDispatcher().on('card.action.trigger', (): CardActionAnswer => ({}))
  // @ts-expect-error a toast is of four types
  createDispatcher().on('card.action.trigger', () => ({ toast: { type: 'warn' } }))
  // @ts-expect-error an event has no card to update
  createDispatcher().on('im.message.receive_v1', ({ updateCard }) => updateCard)
})

test('a pattern gives the union of what it matches', () => {
  expectTypeOf<Matching<'contact.user.*'>>().toEqualTypeOf<
    'contact.user.created_v3' | 'contact.user.deleted_v3' | 'contact.user.updated_v3'
  >()
  expectTypeOf<'leave_approvalV2' | 'acs.user.updated_v1'>().toExtend<EventName>()
  createDispatcher().on('im.message.*', context => {
    if (context.name === 'im.message.recalled_v1') expectTypeOf(context.event.recall_time).toEqualTypeOf<string>()
    // @ts-expect-error not every message event has a sender
    expectTypeOf(context.event.sender)
  })
})

test('a fixture takes any part of an event, and no other field', () => {
  eventFixture('im.message.receive_v1', { message: { content: '{}' } })
  eventFixture('app_ticket')
  // @ts-expect-error there is no such field
  eventFixture('im.message.receive_v1', { message: { text: 'hi' } })
})
