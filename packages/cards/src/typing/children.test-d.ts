import { expectTypeOf, test } from 'vitest'
import {
  type Action,
  type BodyElement,
  button,
  type Card,
  type CardElement,
  type CardJson,
  card,
  checker,
  collapsiblePanel,
  column,
  columnSet,
  type DateTimeValue,
  type DateValue,
  datePicker,
  datetimePicker,
  div,
  type FormValue,
  form,
  hr,
  img,
  input,
  interactiveContainer,
  md,
  multiSelect,
  multiSelectPerson,
  numberInput,
  overflow,
  plainText,
  reset,
  type SubmitOf,
  select,
  selectImg,
  selectPerson,
  submit,
  type TimeValue,
  table,
  timePicker,
} from '../index.ts'

declare const on: boolean
declare const days: number
declare const names: string[]
const send = submit('send', 'Send')
const cities = () => table([{ name: 'city', data_type: 'text' }], [])
const tags = () => multiSelect('tags', { a: 'A' })

test('a form of everything, however deep, tells all of its values', () => {
  const c = card({
    body: [
      form('f', [
        columnSet([
          column([input('a'), columnSet([column([select('b', { x: 'X', y: 'Y' })])])]),
          column([multiSelect('m', { p: 'P', q: 'Q' })]),
        ]),
        interactiveContainer([checker('done', 'Done'), datePicker('d', { required: true })], {
          callback: { op: 'box' },
        }),
        collapsiblePanel('More', [
          timePicker('t', { placeholder: 'When' }),
          datetimePicker('dt', { initial_datetime: '2026-05-01 09:00', required: true }),
          on && numberInput('n', { required: true }),
        ]),
        selectImg('several', { sea: 'img_1', hill: 'img_2' }, { multi_select: true }),
        selectImg('one', { sea: 'img_1', hill: 'img_2' }, { required: true }),
        selectPerson('who'),
        multiSelectPerson('whom'),
        button('Help', { name: 'help', callback: { op: 'help' } }),
        on ? submit('send', 'Send') : submit('save', 'Save'),
        reset('clear', 'Clear'),
      ]),
    ],
  })
  expectTypeOf<FormValue<typeof c>['f']>().toEqualTypeOf<{
    readonly a: string
    readonly b: 'x' | 'y' | undefined
    readonly m: readonly ('p' | 'q')[]
    readonly done: boolean
    readonly d: DateValue
    readonly t: TimeValue | undefined
    readonly dt: DateTimeValue
    readonly n: number | undefined
    readonly several: readonly ('sea' | 'hill')[]
    readonly one: 'sea' | 'hill'
    readonly who: string | undefined
    readonly whom: readonly string[]
  }>()
  expectTypeOf<SubmitOf<typeof c, 'f'>>().toEqualTypeOf<'send' | 'save'>()
  expectTypeOf<Action<typeof c>['op']>().toEqualTypeOf<'box' | 'help'>()
})

test('conditions and spreads keep what they may bring', () => {
  const c = card({
    body: [
      on ? button('A', { callback: { op: 'a' } }) : button('B', { callback: { op: 'b', days } }),
      ...(on ? [button('C', { callback: { op: 'c' } })] : []),
      ...[1, 2].map(row => button(`Row ${row}`, { callback: { op: 'row', row } })),
      on && form('f', [days > 3 && columnSet([column([input('a')])]), send]),
    ],
  })
  expectTypeOf<Action<typeof c>>().toEqualTypeOf<
    | { readonly op: 'a' }
    | { readonly op: 'b'; readonly days: number }
    | { readonly op: 'c' }
    | { readonly op: 'row'; readonly row: number }
  >()
  expectTypeOf<FormValue<typeof c>>().toEqualTypeOf<{ readonly f: { readonly a: string | undefined } }>()

  const ask = <const N extends string>(name: N) => input(name, { label: name })
  const made = card({ body: [form('f', [ask('x'), ...names.map(name => checker(name, name)), send])] })
  expectTypeOf<FormValue<typeof made>['f']['x']>().toEqualTypeOf<string>()
  expectTypeOf<FormValue<typeof made>['f'][string]>().toEqualTypeOf<boolean>()
})

test('options and children may be made before', () => {
  const box = { callback: { op: 'box' as const, id: 1 }, has_border: true }
  const when = { placeholder: 'When' }
  const must = { required: true } as const
  const inside = [interactiveContainer([div('x')], box), timePicker('t', { ...when, ...must })] as const
  const c = card({
    body: on ? inside : [form('f', [select('k', { 1: 'One', 2: 'Two' }, must), timePicker('t', when), send])],
  })
  expectTypeOf<Action<typeof c>>().toEqualTypeOf<{ op: 'box'; id: number }>()
  expectTypeOf<FormValue<typeof c>['f']['k']>().toEqualTypeOf<'1' | '2'>()

  const section = <const L extends readonly CardElement[]>(title: string, list: L) => collapsiblePanel(title, list)
  const made = card({ body: [section('More', [button('Go', { callback: { op: 'go' } })])] })
  expectTypeOf<Action<typeof made>>().toEqualTypeOf<{ readonly op: 'go' }>()
})

test('choices keep their values, wherever they come from', () => {
  const kinds = { sick: 'Sick', annual: 'Annual' }
  const people = names.map(value => ({ text: plainText(value), value }))
  const c = card({
    body: [
      form('f', [
        select('kind', kinds, { required: true, initial_option: 'sick' }),
        select('maybe', kinds, { required: on }),
        select('long', [{ text: plainText('A'), value: 'a' }], { required: true, initial_option: 'a' }),
        select('who', people, { required: true }),
        send,
      ]),
      overflow(
        [
          { text: plainText('Open'), multi_url: { url: 'https://example.com' } },
          { text: plainText('B'), value: 'b' },
        ],
        {
          callback: { op: 'more' },
        },
      ),
    ],
  })
  expectTypeOf<FormValue<typeof c>['f']>().toEqualTypeOf<{
    readonly kind: 'sick' | 'annual'
    readonly maybe: 'sick' | 'annual' | undefined
    readonly long: 'a'
    readonly who: string
  }>()
  expectTypeOf<Action<typeof c>>().toEqualTypeOf<{ readonly op: 'more'; readonly option: 'b' }>()
})

interface Approve {
  op: 'approve'
  id: number
  by?: { name: string }
}

test('a callback value may be an interface, a union, or hold an absent field', () => {
  const approve = (value: Approve, either: { op: 'a' } | { op: 'b'; days: number }, note?: string) =>
    card({
      body: [
        button('Approve', { callback: value }),
        button('Either', { callback: either }),
        button('Note', { callback: { op: 'note', note } }),
      ],
    })
  type Ops = Action<ReturnType<typeof approve>>
  expectTypeOf<Ops['op']>().toEqualTypeOf<'approve' | 'a' | 'b' | 'note'>()
  expectTypeOf<Extract<Ops, { op: 'approve' }>['id']>().toEqualTypeOf<number>()
  expectTypeOf<Extract<Ops, { op: 'note' }>['note']>().toEqualTypeOf<string | undefined>()
  // @ts-expect-error a Date is not JSON
  button('x', { callback: { op: 'x', at: new Date() } })
  // @ts-expect-error nor is a bigint
  button('x', { callback: { op: 'x', id: 1n } })
  // @ts-expect-error nor is what nobody knows
  button('x', { callback: { op: 'x', on: JSON.parse('1') as unknown } })
  // @ts-expect-error nor is a function, however deep it sits
  button('x', { callback: { op: 'x', in: [{ deep: () => 1 }] } })
})

test('JSON written by hand is checked as what its tag says', () => {
  const read = (body: readonly BodyElement[], inner: readonly CardElement[]) =>
    card({
      body: [
        { tag: 'hr' },
        { ...md`x`, element_id: 'status' },
        { tag: 'button', text: plainText('Go'), behaviors: [{ type: 'callback', value: { op: 'x' } }] },
        { tag: 'audio', file_key: 'file_1' },
        ...body,
        form('f', inner),
        collapsiblePanel('More', inner),
      ],
    })
  expectTypeOf(read).returns.toExtend<CardJson>()
  expectTypeOf(read).returns.toExtend<Card>()
  // @ts-expect-error no such tag
  card({ body: [{ tag: 'nonsense' }] })
  // @ts-expect-error misspelt
  card({ body: [{ tag: 'markdown', contents: 'x' }] })
  // @ts-expect-error not a size
  collapsiblePanel('x', [{ tag: 'button', size: 'huge' }])
  // @ts-expect-error not a component
  card({ body: ['x'] })
})

test('a condition does not let through what its place refuses', () => {
  // @ts-expect-error a multi select needs a form
  card({ body: [on ? tags() : hr()] })
  // @ts-expect-error and so does a list of them
  card({ body: names.map(tags) })
  // @ts-expect-error a box that reacts is no form
  card({ body: [interactiveContainer([tags()], { callback: { op: 'x' } })] })
  // @ts-expect-error several images need a form, if it is only sometimes several
  card({ body: [selectImg('x', { a: 'img_1' }, { multi_select: on })] })
  // @ts-expect-error a table sits in the body only
  collapsiblePanel('x', [on && cities()])
  // @ts-expect-error a form in a form
  form('f', [form('g', [send]), send])
  // @ts-expect-error a column set holds columns only
  columnSet([on && hr()])
  // @ts-expect-error emptying a form does not send it
  card({ body: [form('f', [reset('clear', 'Clear')])] })
  // @ts-expect-error inside a form a button needs a name, however deep it sits
  form('f', [columnSet([column([button('Help', { open_url: 'https://example.com' })])]), send])
  const edit = { button_area: { buttons: [button('Edit', { type: 'text', callback: { op: 'edit' } })] } } as const
  card({ body: [checker('done', 'Done', edit)] })
  // @ts-expect-error and so does one beside a box
  form('f', [checker('done', 'Done', edit), send])
})

test('what a component can not do without is asked for', () => {
  interactiveContainer([div('x')], { open_url: 'https://example.com' })
  interactiveContainer([div('x')], { behaviors: [{ type: 'open_url', default_url: 'https://example.com' }] })
  // @ts-expect-error a box that reacts to nothing
  interactiveContainer([div('x')], { has_border: true })
  timePicker('t', { initial_time: '09:00', callback: { op: 't' } })
  // @ts-expect-error a time picker that does not say what it is for
  timePicker('t', { callback: { op: 't' } })
  // @ts-expect-error the same
  datetimePicker('t', { required: true })
  // @ts-expect-error an image is described
  img('img_1')
  // @ts-expect-error `overflow` can't be disabled
  overflow({ a: 'A' }, { callback: { op: 'x' }, disabled: true })
  card({ body: [], card_link: { url: 'https://example.com', pc_url: 'https://example.com/pc' } })
  // @ts-expect-error a link for one kind of client is refused
  card({ body: [], card_link: { pc_url: 'https://example.com/pc' } })
  // @ts-expect-error JSON 2.0 cards are always shared
  card({ body: [], config: { update_multi: false } })
  // @ts-expect-error not a version to choose
  card({ body: [], schema: '1.0' })
})
