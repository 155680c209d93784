import { expectTypeOf, test } from 'vitest'
import {
  type Action,
  button,
  card,
  checker,
  collapsiblePanel,
  column,
  columnSet,
  type DateValue,
  datePicker,
  div,
  type FormValue,
  form,
  hr,
  input,
  md,
  multiSelect,
  numberInput,
  select,
  submit,
  table,
} from './index.ts'

const asTable = () => table([{ name: 'city', data_type: 'text' }], [{ city: 'Lisbon' }])

test('a card tells what its forms and actions send', () => {
  const urgent = true as boolean
  const c = card({
    header: 'Leave',
    body: [
      md`From Ada`,
      urgent && div('Urgent'),
      form('leave', [
        input('reason', { required: true }),
        select('kind', { sick: 'Sick', annual: 'Annual' }, { required: true }),
        multiSelect('tags', { a: 'A', b: 'B' }),
        columnSet([column([datePicker('from', { required: true })]), column([datePicker('until')])]),
        checker('half', 'Half a day'),
        numberInput('days', { required: true }),
        urgent && input('phone'),
        ...(['one', 'two'] as const).map(name => input(name)),
        submit('send', 'Send'),
        submit('draft', 'Keep'),
      ]),
      button('Cancel', { callback: { op: 'cancel', id: 7 } }),
      select('again', { day: 'Daily', week: 'Weekly' }, { callback: { op: 'repeat' } }),
      asTable(),
    ],
  })

  expectTypeOf<FormValue<typeof c>>().toEqualTypeOf<{
    readonly leave: {
      readonly reason: string
      readonly kind: 'sick' | 'annual'
      readonly tags: readonly ('a' | 'b')[]
      readonly from: DateValue
      readonly until: DateValue | undefined
      readonly half: boolean
      readonly days: number
      readonly phone: string | undefined
      readonly one: string
      readonly two: string
    }
  }>()
  expectTypeOf<Action<typeof c>>().toEqualTypeOf<
    { readonly op: 'cancel'; readonly id: 7 } | { readonly op: 'repeat'; readonly option: 'day' | 'week' }
  >()
})

test('the buttons beside a box call back too', () => {
  const c = card({
    body: [
      checker('done', 'Done', {
        callback: { op: 'toggle' },
        button_area: { buttons: [button('Edit', { type: 'text', callback: { op: 'edit' } })] },
      }),
      // @ts-expect-error a line is not a button
      checker('more', 'More', { button_area: { buttons: hr() } }),
    ],
  })
  expectTypeOf<Extract<Action<typeof c>, { op: 'edit' }>>().toEqualTypeOf<{ readonly op: 'edit' }>()
  expectTypeOf<Extract<Action<typeof c>, { op: 'toggle' }>>().toEqualTypeOf<{
    readonly op: 'toggle'
    readonly checked: boolean
  }>()
})

test('a card without forms and actions sends nothing', () => {
  const c = card({ body: [div('Hello')] })
  expectTypeOf<Action<typeof c>>().toEqualTypeOf<never>()
  expectTypeOf<keyof FormValue<typeof c>>().toEqualTypeOf<never>()
})

test('what may not sit somewhere is refused there', () => {
  // @ts-expect-error a table sits in the body only
  form('f', [asTable(), submit('s', 'Send')])
  // @ts-expect-error a table sits in the body only
  column([asTable()])
  // @ts-expect-error a multi select needs a form
  card({ body: [multiSelect('tags', { a: 'A' })] })
  // @ts-expect-error a multi select needs a form, however deep it sits
  card({ body: [columnSet([column([multiSelect('tags', { a: 'A' })])])] })
  // @ts-expect-error a form sits in the body only
  collapsiblePanel('More', [form('f', [submit('s', 'Send')])])
  // @ts-expect-error a form needs a submit button
  card({ body: [form('f', [input('reason')])] })
  // @ts-expect-error a submit button needs a form
  card({ body: [submit('s', 'Send')] })
  // @ts-expect-error inside a form a button needs a name
  form('f', [button('Help', { open_url: 'https://example.com' }), submit('s', 'Send')])
  // @ts-expect-error a column sits in a column set only
  card({ body: [column([div('Alone')])] })
  // @ts-expect-error a column set holds columns only
  columnSet([div('Not a column')])

  form('f', [
    button('Help', { name: 'help', open_url: 'https://example.com' }),
    columnSet([column([submit('s', 'Send')])]),
  ])
})

test('containers nest five levels deep', () => {
  const four = collapsiblePanel('4', [
    collapsiblePanel('3', [collapsiblePanel('2', [collapsiblePanel('1', [div('x')])])]),
  ])
  const five = collapsiblePanel('5', [four])
  card({ body: [five] })
  // @ts-expect-error a sixth level
  card({ body: [collapsiblePanel('6', [five])] })
  // @ts-expect-error a sixth level
  columnSet([column([five])])
})

test('a field that the platform does not know is refused', () => {
  // @ts-expect-error misspelt
  button('x', { hover_tip: 'y' })
  // @ts-expect-error a frame is not a text
  collapsiblePanel('x', [], { border: 'grey' })
  // @ts-expect-error not a size
  button('x', { size: 'huge' })
  // @ts-expect-error a callback says in `op` what is asked for
  button('x', { callback: { id: 7 } })
  // @ts-expect-error the component adds `option` itself
  select('x', { a: 'A' }, { callback: { op: 'x', option: 'mine' } })
  // @ts-expect-error not one of the choices
  select('x', { a: 'A' }, { initial_option: 'b' })
  // @ts-expect-error no such column
  table([{ name: 'city', data_type: 'text' }], [{ town: 'Lisbon' }])
  // @ts-expect-error a text is not a number
  table([{ name: 'days', data_type: 'number' }], [{ days: 'five' }])
})
