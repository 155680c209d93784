// A card with a form, and the handler of its callbacks.
import { at, button, card, datePicker, defineCard, form, header, input, md, select, submit } from '@lark-sdk/cards'
import { lint } from '@lark-sdk/cards/lint'

const leave = defineCard(
  'leave',
  (props: { openId: string; id: number }) =>
    card({
      header: header('Leave', { template: 'blue' }),
      body: [
        md`${at(props.openId)}, when are you away?`,
        form('request', [
          datePicker('from', { placeholder: 'First day', required: true }),
          select('kind', { sick: 'Sick leave', annual: 'Annual leave' }, { placeholder: 'Kind', required: true }),
          input('reason', { label: 'Reason' }),
          submit('send', 'Send', { type: 'primary' }),
        ]),
        button('Not now', { callback: { op: 'later', id: props.id } }),
      ],
    }),
  { check: lint },
)

/** Give it to a dispatcher: `createDispatcher({ on: { 'card.action.trigger': handler } })`. */
export const handler = leave.on({
  actions: {
    later: ({ id }) => ({ toast: `Request ${id} can wait.` }),
  },
  forms: {
    request: ({ values }) => ({
      toast: { type: 'success', content: 'Sent.' },
      card: card({ header: 'Leave', body: [md`${values.kind} leave from ${values.from.date}: ${values.reason}`] }),
    }),
  },
})

/** What is sent as the content of an interactive message. */
export const made = leave.build({ openId: 'ou_1', id: 7 })
