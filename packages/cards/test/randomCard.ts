import * as cards from '../src/index.ts'

/** A generator of numbers that is the same for the same seed. */
export function dice(seed: number): (sides: number) => number {
  let state = seed | 1
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 8) % sides
  }
}

type Child = cards.CardElement

/** Makes any card that the types allow. */
export function randomCard(seed: number): cards.CardJson {
  const roll = dice(seed)
  let names = 0
  const name = (): string => `name_${++names}`
  const options = { callback: { op: 'x', id: roll(9) } }
  const leaves: readonly (() => Child)[] = [
    () => cards.div('Text', { icon: 'chat_outlined' }),
    () => cards.md`**${'Text'}** ${cards.at('ou_1')}`,
    () => cards.hr({ margin: '4px 8px' }),
    () => cards.img('img_1', 'Alt', { corner_radius: '8px' }),
    () => cards.imgCombination('triple', ['img_1', 'img_2', 'img_3']),
    () => cards.person('ou_1', { show_name: true }),
    () => cards.personList(['ou_1', 'ou_2'], { lines: 1 }),
    () => cards.chart({ type: 'pie' }, { height: '120px' }),
    () => cards.button('Go', { name: name(), confirm: { title: 'Sure?', text: 'Yes' }, ...options }),
    () => cards.input(name(), { label: 'Label', max_length: 20, ...options }),
    () => cards.select(name(), { a: 'A', b: 'B' }, { initial_option: 'a', ...options }),
    () => cards.selectPerson(name(), ['ou_1'], options),
    () => cards.datePicker(name(), { initial_date: '2026-05-01', ...options }),
    () => cards.timePicker(name(), { placeholder: 'When', ...options }),
    () => cards.datetimePicker(name(), { initial_datetime: '2026-05-01 09:00', ...options }),
    () => cards.checker(name(), 'Done', options),
    () => cards.overflow({ a: 'A', b: 'B' }, options),
    () => cards.selectImg(name(), { sea: 'img_1', hill: 'img_2' }, options),
  ]
  const inForm: readonly (() => Child)[] = [
    () => cards.multiSelect(name(), { a: 'A', b: 'B' }, { selected_values: ['b'] }),
    () => cards.multiSelectPerson(name()),
    () => cards.numberInput(name(), { required: true }),
    () => cards.reset(name(), 'Clear'),
  ]
  const list = (depth: number, form: boolean): Child[] => Array.from({ length: 1 + roll(3) }, () => any(depth, form))
  function any(depth: number, form: boolean): Child {
    const kinds = form ? [...leaves, ...inForm] : leaves
    const kind = depth > 0 ? roll(kinds.length + 3) : roll(kinds.length)
    const leaf = kinds[kind]
    if (leaf) return leaf()
    if (kind === kinds.length)
      return cards.columnSet([cards.column(list(depth - 1, form), { width: 'weighted', weight: 2 })])
    if (kind === kinds.length + 1) return cards.interactiveContainer(list(depth - 1, form), options)
    return cards.collapsiblePanel('More', list(depth - 1, form), { expanded: true })
  }
  return cards.card({
    header: cards.header('Title', { template: 'blue' }),
    body: [
      ...list(4, false),
      roll(2) === 1 && cards.form(name(), [...list(3, true), cards.submit(name(), 'Send')]),
      roll(2) === 1 && cards.table([{ name: 'a', data_type: 'number' }], [{ a: roll(9) }]),
    ],
  })
}
