import { expect, test } from 'vitest'
import {
  type ActionContext,
  button,
  card,
  checker,
  column,
  columnSet,
  datePicker,
  datetimePicker,
  defineCard,
  form,
  hmac,
  input,
  multiSelect,
  numberInput,
  routeCards,
  select,
  selectImg,
  submit,
  templateCard,
  timePicker,
} from '../index.ts'
import { lint } from '../lint.ts'

const context = (action: Partial<ActionContext['event']['action']>): ActionContext => ({
  event: {
    operator: { open_id: 'ou_1' },
    token: 'c-1',
    action: { tag: 'button', ...action },
    context: { open_message_id: 'om_1', open_chat_id: 'oc_1' },
  },
  header: {},
  raw: {},
})

const leave = defineCard('leave', (id: number) =>
  card({
    header: 'Leave',
    body: [
      form('request', [
        input('reason'),
        columnSet([
          column([datePicker('from', { required: true }), timePicker('at', { placeholder: 'When' })]),
          column([datetimePicker('until', { placeholder: 'Until' }), numberInput('days')]),
        ]),
        select('kind', { sick: 'Sick', annual: 'Annual' }),
        multiSelect('tags', { a: 'A' }),
        checker('half', 'Half a day'),
        submit('send', 'Send', { open_url: 'https://example.com' }),
        submit('keep', 'Keep'),
      ]),
      button('Cancel', { callback: { op: 'cancel', id } }),
      select('again', { day: 'Daily' }, { callback: { op: 'repeat' } }),
      datePicker('move', { callback: { op: 'move' } }),
      selectImg('look', { sea: 'img_1' }, { callback: { op: 'look' } }),
      checker('done', 'Done', { callback: { op: 'done' } }),
      input('note', { callback: { op: 'note' } }),
    ],
  }),
)

/** Everything the handler was given. */
function listen() {
  const given: unknown[] = []
  const note = (value: unknown) => void given.push(value)
  const actions = { cancel: note, repeat: note, move: note, look: note, done: note, note }
  return { given, actions, handler: leave.on({ actions, forms: { request: note } }) }
}

// Finds the callback value that a component was stamped with, as the platform would send it back.
function callbackOf(made: object, name: string): unknown {
  let found: unknown
  JSON.stringify(made, (_, value) => {
    if (value?.name === name || value?.text?.content === name) {
      found ??= value.behaviors?.find((behavior: { type: string }) => behavior.type === 'callback')?.value
    }
    return value
  })
  return JSON.parse(JSON.stringify(found))
}

test('a click reaches its case with the value it was given', async () => {
  const { given, handler } = listen()
  await handler(context({ value: callbackOf(leave.build(7), 'Cancel') }))
  expect(given).toEqual([{ op: 'cancel', id: 7 }])
})

test.each([
  ['again', { tag: 'select_static', option: 'day' }, { op: 'repeat', option: 'day' }],
  [
    'move',
    { tag: 'date_picker', option: '2026-05-01 +0800' },
    {
      op: 'move',
      option: {
        year: 2026,
        month: 5,
        day: 1,
        date: '2026-05-01',
        offsetMinutes: 480,
        epochMs: Date.UTC(2026, 3, 30, 16),
      },
    },
  ],
  ['look', { tag: 'select_img', options: 'sea' }, { op: 'look', option: 'sea' }],
  ['done', { tag: 'checker', checked: true }, { op: 'done', checked: true }],
  ['note', { tag: 'input', input_value: 'Hi' }, { op: 'note', input_value: 'Hi' }],
])('what %s adds comes along', async (name, action, expected) => {
  const { given, handler } = listen()
  await handler(context({ ...action, value: callbackOf(leave.build(7), name) }))
  expect(given).toEqual([expected])
})

test('a form arrives parsed, with the button that sent it', async () => {
  const { given, handler } = listen()
  await handler(
    context({
      value: callbackOf(leave.build(7), 'send'),
      name: 'send',
      form_value: {
        reason: '2026-05-01 +0800',
        from: '2026-05-01 +0800',
        at: '07:05 -0330',
        until: '2026-05-02 07:07 +0800',
        days: ' 1.5 ',
        kind: 'sick',
        tags: ['a'],
        half: true,
        stray: 'x',
      },
    }),
  )
  expect(given).toEqual([
    {
      button: 'send',
      values: {
        // A person may well type a date into a text box.
        reason: '2026-05-01 +0800',
        from: {
          year: 2026,
          month: 5,
          day: 1,
          date: '2026-05-01',
          offsetMinutes: 480,
          epochMs: Date.UTC(2026, 3, 30, 16),
        },
        at: { hour: 7, minute: 5, time: '07:05', offsetMinutes: -210 },
        until: {
          year: 2026,
          month: 5,
          day: 2,
          date: '2026-05-02',
          hour: 7,
          minute: 7,
          time: '07:07',
          offsetMinutes: 480,
          epochMs: Date.UTC(2026, 4, 1, 23, 7),
        },
        days: 1.5,
        kind: 'sick',
        tags: ['a'],
        half: true,
      },
    },
  ])
})

test('what was left empty has the value its type promises', async () => {
  const { given, handler } = listen()
  const value = callbackOf(leave.build(7), 'keep')
  await handler(context({ value, name: 'keep', form_value: { from: '2026-05-01 +0800', kind: '', until: '' } }))
  expect(given).toMatchObject([
    {
      button: 'keep',
      values: { reason: '', at: undefined, until: undefined, days: undefined, kind: undefined, tags: [], half: false },
    },
  ])
})

test.each([
  [{ from: '2026-05-01 +0800', days: 'two' }, 'days: not a number'],
  [{ from: '2026-04-31 +0800' }, 'from: no such day'],
  [{ from: '07:07 +0800' }, 'from: not a date'],
  [{ from: '2026-05-01 +0800', at: '25:00 +0800' }, 'at: no such time'],
  [{}, 'from: missing'],
])('a value that does not fit is sent back: %j', async (form_value, content) => {
  const { given, handler } = listen()
  const answer = await handler(context({ value: callbackOf(leave.build(7), 'send'), name: 'send', form_value }))
  expect(answer).toEqual({ toast: { type: 'error', content } })
  expect(given).toEqual([])
})

test('the app may answer a value that does not fit itself', async () => {
  const { actions } = listen()
  const handler = leave.on({
    actions,
    forms: { request: () => {} },
    invalid: problem => ({ toast: JSON.stringify(problem) }),
  })
  const answer = await handler(
    context({ value: callbackOf(leave.build(7), 'send'), name: 'send', form_value: { from: '2026-05-01', days: 'x' } }),
  )
  expect(JSON.parse(answer?.toast?.content ?? '')).toEqual({
    form: 'request',
    field: 'days',
    raw: 'x',
    reason: 'not a number',
  })
})

test('an answer is put the way the platform takes it', async () => {
  const made = leave.build(8)
  const template = templateCard<{ id: string }>('AAq1', { id: 'x' }, '1.0.0')
  const answers = {
    repeat: () => ({ toast: 'Done.', card: made }),
    move: () => template,
    look: async () => ({ card: template }),
    done: () => ({ toast: { type: 'success' as const, content: 'Yes' } }),
  }
  const handler = leave.on({ actions: { ...listen().actions, ...answers }, forms: { request: () => {} } })
  const ask = (name: string, action: object) => handler(context({ ...action, value: callbackOf(made, name) }))

  expect(await ask('again', {})).toEqual({
    toast: { type: 'info', content: 'Done.' },
    card: { type: 'raw', data: made },
  })
  expect(await ask('move', { tag: 'date_picker', option: '2026-05-01 +0800' })).toEqual({ card: template })
  expect(await ask('look', {})).toEqual({ card: template })
  expect(await ask('done', {})).toEqual({ toast: { type: 'success', content: 'Yes' } })
  expect(await ask('note', {})).toBeUndefined()
})

test('an error in a case is not taken for a wrong value', async () => {
  const handler = leave.on({
    actions: { ...listen().actions, cancel: () => Promise.reject(new Error('database down')) },
    forms: { request: () => {} },
  })
  await expect(handler(context({ value: callbackOf(leave.build(7), 'Cancel') }))).rejects.toThrow('database down')
})

test('a card of another name, or an op that is gone, does not run a case', async () => {
  const { given, actions } = listen()
  const handler = leave.on({ actions, forms: { request: () => {} }, other: () => ({ toast: 'Unknown' }) })
  const unknown = { toast: { type: 'info', content: 'Unknown' } }
  expect(await handler(context({ value: { op: 'cancel', id: 7, $card: { name: 'expense' } } }))).toEqual(unknown)
  expect(await handler(context({ value: { op: 'toString', $card: { name: 'leave' } } }))).toEqual(unknown)
  expect(await handler(context({ value: { op: 'cancel' } }))).toEqual(unknown)
  expect(await handler(context({ value: 'cancel' }))).toEqual(unknown)
  expect(await handler(context({}))).toEqual(unknown)
  expect(given).toEqual([])
})

test('many cards share one handler', async () => {
  const expense = defineCard('expense', () => card({ body: [button('Pay', { callback: { op: 'pay' } })] }))
  const handler = routeCards([listen().handler, expense.on({ actions: { pay: () => ({ toast: 'Paid' }) } })], () => ({
    toast: 'Nobody',
  }))
  expect(await handler(context({ value: callbackOf(expense.build(), 'Pay') }))).toEqual({
    toast: { type: 'info', content: 'Paid' },
  })
  expect(await handler(context({ value: {} }))).toEqual({ toast: { type: 'info', content: 'Nobody' } })
  expect(() => routeCards([listen().handler, listen().handler])).toThrow(TypeError)
})

test('a card that the platform would refuse is not built when it is checked', async () => {
  const build = (text: string) => card({ body: [button(text, { callback: { op: 'go' } })] })
  const checked = defineCard('go', build, { check: lint })
  expect(checked.build('Go').body?.elements).toHaveLength(1)
  expect(() => checked.build('x'.repeat(101))).toThrow(
    'The platform would refuse card "go". body.elements[0].text: longer than 100 characters',
  )
  const signed = defineCard('go', build, { check: lint, signing: hmac({ secret: '0123456789abcdef', ttlMs: 1 }) })
  await expect(signed.build('x'.repeat(101))).rejects.toThrow(TypeError)
})

test('building twice does not change what the app made', () => {
  const shared = button('Go', { callback: { op: 'go' } })
  const before = JSON.stringify(shared)
  const defined = defineCard('go', () => card({ body: [shared] }))
  expect(defined.build()).toEqual(defined.build())
  expect(JSON.stringify(shared)).toBe(before)
})
