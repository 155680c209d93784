import { expect, test } from 'vitest'
import {
  button,
  card,
  chart,
  checker,
  collapsiblePanel,
  column,
  columnSet,
  datePicker,
  datetimePicker,
  div,
  form,
  header,
  hr,
  img,
  imgCombination,
  input,
  interactiveContainer,
  markdown,
  md,
  multiSelect,
  multiSelectPerson,
  numberInput,
  overflow,
  person,
  personList,
  plainText,
  reset,
  select,
  selectImg,
  selectPerson,
  submit,
  table,
  textTag,
  timePicker,
  toContent,
} from '../index.ts'

const text = (content: string) => ({ tag: 'plain_text', content })

test.each([
  ['button', button('Go', { size: 'small' }), { tag: 'button', text: text('Go'), size: 'small' }],
  ['submit', submit('s', 'Send'), { tag: 'button', text: text('Send'), name: 's', form_action_type: 'submit' }],
  ['reset', reset('r', 'Clear'), { tag: 'button', text: text('Clear'), name: 'r', form_action_type: 'reset' }],
  ['chart', chart({ type: 'pie' }), { tag: 'chart', chart_spec: { type: 'pie' } }],
  ['checker', checker('c', 'Done'), { tag: 'checker', name: 'c', text: text('Done') }],
  ['column', column([hr()]), { tag: 'column', elements: [{ tag: 'hr' }] }],
  [
    'column_set',
    columnSet([column([])], { flex_mode: 'flow' }),
    { tag: 'column_set', flex_mode: 'flow', columns: [{ tag: 'column', elements: [] }] },
  ],
  [
    'collapsible_panel',
    collapsiblePanel('More', [hr()], { expanded: true }),
    { tag: 'collapsible_panel', expanded: true, header: { title: text('More') }, elements: [{ tag: 'hr' }] },
  ],
  [
    'interactive_container',
    interactiveContainer([hr()], { open_url: 'https://example.com' }),
    {
      tag: 'interactive_container',
      elements: [{ tag: 'hr' }],
      behaviors: [{ type: 'open_url', default_url: 'https://example.com' }],
    },
  ],
  [
    'form',
    form('f', [submit('s', 'Send')], { padding: '4px' }),
    {
      tag: 'form',
      name: 'f',
      padding: '4px',
      elements: [{ tag: 'button', text: text('Send'), name: 's', form_action_type: 'submit' }],
    },
  ],
  [
    'div',
    div('Hi', { icon: 'chat_outlined' }),
    { tag: 'div', text: text('Hi'), icon: { tag: 'standard_icon', token: 'chat_outlined' } },
  ],
  [
    'markdown',
    markdown(md`**x**`, { text_size: 'heading' }),
    { tag: 'markdown', content: '**x**', text_size: 'heading' },
  ],
  ['hr', hr({ margin: '4px' }), { tag: 'hr', margin: '4px' }],
  ['img', img('img_1', 'A cat'), { tag: 'img', img_key: 'img_1', alt: text('A cat') }],
  [
    'img_combination',
    imgCombination('double', ['img_1', 'img_2']),
    { tag: 'img_combination', combination_mode: 'double', img_list: [{ img_key: 'img_1' }, { img_key: 'img_2' }] },
  ],
  ['person', person('ou_1', { style: 'capsule' }), { tag: 'person', user_id: 'ou_1', style: 'capsule' }],
  ['person_list', personList(['ou_1']), { tag: 'person_list', persons: [{ id: 'ou_1' }] }],
  [
    'table',
    table([{ name: 'n', data_type: 'number' }], [{ n: 1 }], { page_size: 3 }),
    { tag: 'table', columns: [{ name: 'n', data_type: 'number' }], rows: [{ n: 1 }], page_size: 3 },
  ],
  [
    'input',
    input('i', { label: 'Why', required: true }),
    { tag: 'input', name: 'i', label: text('Why'), required: true },
  ],
  [
    'select_static',
    select('s', { a: 'A' }, { placeholder: 'Pick' }),
    { tag: 'select_static', name: 's', options: [{ text: text('A'), value: 'a' }], placeholder: text('Pick') },
  ],
  [
    'multi_select_static',
    multiSelect('s', [{ text: plainText('A'), value: 'a' }]),
    { tag: 'multi_select_static', name: 's', options: [{ text: text('A'), value: 'a' }] },
  ],
  ['select_person', selectPerson('p'), { tag: 'select_person', name: 'p', options: [] }],
  [
    'multi_select_person',
    multiSelectPerson('p', ['ou_1']),
    { tag: 'multi_select_person', name: 'p', options: [{ value: 'ou_1' }] },
  ],
  [
    'date_picker',
    datePicker('d', { initial_date: '2026-05-01' }),
    { tag: 'date_picker', name: 'd', initial_date: '2026-05-01' },
  ],
  [
    'picker_time',
    timePicker('t', { placeholder: 'When' }),
    { tag: 'picker_time', name: 't', placeholder: text('When') },
  ],
  [
    'picker_datetime',
    datetimePicker('d', { initial_datetime: '2026-05-01 09:00' }),
    { tag: 'picker_datetime', name: 'd', initial_datetime: '2026-05-01 09:00' },
  ],
  [
    'overflow',
    overflow({ edit: 'Edit' }, { callback: { op: 'more' } }),
    {
      tag: 'overflow',
      options: [{ text: text('Edit'), value: 'edit' }],
      behaviors: [{ type: 'callback', value: { op: 'more' } }],
    },
  ],
  [
    'select_img',
    selectImg('s', { sea: 'img_1', hill: { img_key: 'img_2', disabled: true } }, { multi_select: true }),
    {
      tag: 'select_img',
      name: 's',
      multi_select: true,
      options: [
        { img_key: 'img_1', value: 'sea' },
        { img_key: 'img_2', disabled: true, value: 'hill' },
      ],
    },
  ],
])('%s is the exact JSON', (_, built, wire) => {
  expect(built).toEqual(wire)
  expect(JSON.parse(JSON.stringify(built))).toEqual(built)
})

test('a number box is a text box on the wire', () => {
  expect(JSON.parse(JSON.stringify(numberInput('n')))).toEqual({ tag: 'input', name: 'n' })
})

test('a card holds what was given and nothing else', () => {
  const made = card({
    header: header('Leave', {
      subtitle: 'May',
      template: 'blue',
      icon: 'chat_outlined',
      text_tag_list: [textTag('new', 'red')],
    }),
    body: [false, md`x`, null, undefined, ...['a', 'b'].map(name => div(name))],
    layout: { vertical_spacing: 'small' },
    config: { width_mode: 'compact' },
    card_link: 'https://example.com',
  })
  expect(made).toEqual({
    schema: '2.0',
    config: { width_mode: 'compact' },
    card_link: { url: 'https://example.com' },
    header: {
      title: text('Leave'),
      subtitle: text('May'),
      template: 'blue',
      icon: { tag: 'standard_icon', token: 'chat_outlined' },
      text_tag_list: [{ tag: 'text_tag', text: text('new'), color: 'red' }],
    },
    body: {
      vertical_spacing: 'small',
      elements: [
        { tag: 'markdown', content: 'x' },
        { tag: 'div', text: text('a') },
        { tag: 'div', text: text('b') },
      ],
    },
  })
  expect(Object.keys(card({ body: [] }))).toEqual(['schema', 'body'])
  expect(JSON.parse(toContent(made))).toEqual(made)
})

test('fields that are undefined are left out, and those given by hand are kept', () => {
  const made = button('Go', {
    width: undefined,
    hover_tips: plainText({ en_us: 'Now', zh_cn: '现在' }),
    confirm: { title: 'Sure?', text: 'No way back.' },
    callback: { op: 'go' },
    open_url: { default_url: 'https://example.com', pc_url: 'https://example.com/pc' },
  })
  expect(made).toStrictEqual({
    tag: 'button',
    text: text('Go'),
    hover_tips: { tag: 'plain_text', content: 'Now', i18n_content: { en_us: 'Now', zh_cn: '现在' } },
    confirm: { title: text('Sure?'), text: text('No way back.') },
    behaviors: [
      { type: 'callback', value: { op: 'go' } },
      { type: 'open_url', default_url: 'https://example.com', pc_url: 'https://example.com/pc' },
    ],
  })
})
