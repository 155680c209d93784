import { expectTypeOf, test } from 'vitest'
import {
  button,
  type CardMessage,
  card,
  type DateValue,
  datePicker,
  defineCard,
  div,
  form,
  hmac,
  input,
  submit,
  templateCard,
} from '../index.ts'

const leave = defineCard('leave', (props: { id: string }) =>
  card({
    body: [
      form('request', [
        input('reason'),
        datePicker('from', { required: true }),
        submit('send', 'Send'),
        submit('keep', 'Keep'),
      ]),
      button('Cancel', { callback: { op: 'cancel', id: props.id } }),
      button('Approve', { callback: { op: 'approve', days: 3 } }),
    ],
  }),
)

test('each case is typed by the card', () => {
  leave.on({
    actions: {
      cancel(action, { event }) {
        expectTypeOf(action).toEqualTypeOf<{ readonly op: 'cancel'; readonly id: string }>()
        expectTypeOf(event.operator.open_id).toBeString()
      },
      approve: ({ days }) => ({ toast: `${days}`, card: leave.build({ id: '1' }) }),
    },
    forms: {
      request({ values, button }) {
        expectTypeOf(values).toEqualTypeOf<{ readonly reason: string; readonly from: DateValue }>()
        expectTypeOf(button).toEqualTypeOf<'send' | 'keep'>()
        return templateCard<{ who: string }>('AAq1', { who: 'ou_1' })
      },
    },
  })
})

test('a card without callbacks needs no cases', () => {
  defineCard('plain', () => card({ body: [div('x')] })).on({})
})

test('a card that is one of several has the cases of all', () => {
  const order = defineCard('order', (state: 'open' | 'sent' | 'done', rush: boolean) => {
    if (state === 'done') return card({ body: [div('Done')] })
    if (state === 'sent') return card({ body: [button('Track', { callback: { op: 'track', parcel: 7 } })] })
    return card({
      body: [
        rush && button('Rush', { callback: { op: 'rush', by: 'air' } }),
        button('Rush by sea', { callback: { op: 'rush', ship: true } }),
        rush ? form('address', [input('street'), submit('send', 'Send')]) : null,
      ],
    })
  })
  const track = () => {}
  order.on({
    actions: {
      track: async ({ parcel }) => void expectTypeOf(parcel).toEqualTypeOf<7>(),
      rush: action => {
        expectTypeOf(action).toEqualTypeOf<
          { readonly op: 'rush'; readonly by: 'air' } | { readonly op: 'rush'; readonly ship: true }
        >()
        return 'by' in action ? { toast: action.by } : { card: order.build('done', false) }
      },
    },
    forms: { address: ({ values }) => ({ toast: { content: values.street } }) },
  })
  // @ts-expect-error `rush` is missing, though only some of the cards have it
  order.on({ actions: { track }, forms: { address: track } })
  // @ts-expect-error the form is missing, though it is not always there
  order.on({ actions: { track, rush: track } })
})

const approve = () => {}
const request = () => {}

test('a case that is missing, or one too many, is refused', () => {
  // @ts-expect-error `cancel` is missing
  leave.on({ actions: { approve }, forms: { request } })
  // @ts-expect-error the form is missing
  leave.on({ actions: { approve, cancel: approve } })
  // @ts-expect-error no such op
  leave.on({ actions: { approve, cancel: approve, refuse: approve }, forms: { request } })
  // @ts-expect-error no such form
  leave.on({ actions: { approve, cancel: approve }, forms: { request, other: request } })
})

test('an answer the platform refuses is refused', () => {
  const old: CardMessage = { elements: [{ tag: 'hr' }] }
  // @ts-expect-error a card of JSON 1.0 can't replace one of 2.0
  leave.on({ actions: { approve, cancel: () => ({ card: old }) }, forms: { request } })
  // @ts-expect-error no such toast
  leave.on({ actions: { approve, cancel: () => ({ toast: { type: 'fatal', content: 'x' } }) }, forms: { request } })
  // @ts-expect-error not an answer
  leave.on({ actions: { approve, cancel: () => 'done' }, forms: { request } })
})

test('what a card is built from is checked', () => {
  // @ts-expect-error an id is a string
  leave.build({ id: 7 })
  // @ts-expect-error the template's variable is missing
  templateCard<{ who: string }>('AAq1', {})
})

test('a signed card is built later', () => {
  const signed = defineCard('signed', () => card({ body: [div('x')] }), {
    signing: hmac({ secret: '0123456789abcdef', ttlMs: 1 }),
  })
  expectTypeOf(signed.build()).resolves.toExtend<{ schema: '2.0' }>()
  // @ts-expect-error not a card yet
  const now: { schema: '2.0' } = signed.build()
  expectTypeOf(now).toBeObject()
})
