// Shown by `npx @lark-sdk/card-renderer preview examples/leave.ts`: a card with a form, its handler, and an answer that is written live.
import {
  at,
  button,
  card,
  datePicker,
  defineCard,
  form,
  header,
  input,
  md,
  select,
  submit,
  textTag,
} from '@lark-sdk/cards'

interface Props {
  readonly openId: string
  readonly id: number
  readonly daysLeft: number
}

export const leave = defineCard('leave', ({ openId, id, daysLeft }: Props) =>
  card({
    header: header('Leave', {
      template: daysLeft > 5 ? 'blue' : 'orange',
      text_tag_list: [textTag(`${daysLeft} days left`, daysLeft > 5 ? 'blue' : 'orange')],
    }),
    body: [
      md`${at(openId)}, when are you away?`,
      form('request', [
        datePicker('from', { placeholder: 'First day', required: true }),
        select('kind', { sick: 'Sick leave', annual: 'Annual leave' }, { placeholder: 'Kind', required: true }),
        input('reason', { label: 'Reason' }),
        submit('send', 'Send', { type: 'primary' }),
      ]),
      button('Not now', { callback: { op: 'later', id } }),
    ],
  }),
)

/** Each set of props is one card of the gallery. */
export const props = {
  leave: {
    'plenty left': { openId: 'ou_ada', id: 7, daysLeft: 12 },
    'nearly used up': { openId: 'ou_grace', id: 8, daysLeft: 2 },
  },
}

/** Runs on each click in the preview, as it would in the app. */
export const handler = leave.on({
  actions: {
    later: ({ id }) => ({ toast: `Request ${id} can wait.` }),
  },
  forms: {
    request: ({ values }) => ({
      toast: { type: 'success', content: 'Sent.' },
      card: done(values.kind, values.from.date, values.reason),
    }),
  },
})

/** A function without parameters is a card of the gallery too. */
export const sent = () => done('annual', '2026-05-01', 'Spring')

const done = (kind: string, from: string, reason: string) =>
  card({ header: header('Leave', { template: 'green' }), body: [md`**${kind}** leave from ${from}`, md`${reason}`] })

/** Who is who in the preview. */
export const people = { ou_ada: { name: 'Ada Lovelace' }, ou_grace: { name: 'Grace Hopper' } }

/** Replayed as `streamCard` would show it. */
export const advice = [
  { atMs: 0, text: 'You have **12 days** left. ' },
  { atMs: 400, text: 'Most of the team is away in the first week of May, ' },
  { atMs: 900, text: 'so the second one is the better choice:\n\n' },
  { atMs: 1300, text: '- 4 days off\n' },
  { atMs: 1500, text: '- 2 of them are holidays\n' },
]
