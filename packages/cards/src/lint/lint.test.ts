import { expect, test } from 'vitest'
import {
  button,
  card,
  collapsiblePanel,
  column,
  columnSet,
  form,
  input,
  md,
  plainText,
  select,
  submit,
  table,
} from '../index.ts'
import { lint } from '../lint.ts'

const el = (...elements: unknown[]) => ({ schema: '2.0', body: { elements } })
const text = (content: string) => ({ tag: 'plain_text', content })
const go = { tag: 'button', text: text('Go'), name: 'go', form_action_type: 'submit' }
const inForm = (...elements: unknown[]) => el({ tag: 'form', name: 'f', elements: [...elements, go] })
const menu = (fields: object) =>
  inForm({ tag: 'select_static', name: 'm', options: [{ text: text('A'), value: 'a' }], ...fields })
const cells = (columns: unknown[], rows: unknown) => el({ tag: 'table', columns, rows })
const TEXT = { name: 't', data_type: 'text' }
const panel = (inner: unknown): object => ({ tag: 'collapsible_panel', header: {}, elements: [inner] })
const drawn = '| a | b |\n|---|---|\n| 1 | 2 |\n\n'
const calls = { behaviors: [{ type: 'callback', value: { op: 'x' } }] }

// rule, what is wrong, path, card
const ERRORS: [rule: string, what: string, path: string, card: object][] = [
  ['missing-field', 'no schema', '', { body: { elements: [{ tag: 'hr' }] } }],
  ['value', 'an unknown schema', 'schema', { schema: '3.0', body: { elements: [{ tag: 'hr' }] } }],
  [
    'unknown-field',
    'a misspelt field',
    'body.elements[0].text_sise',
    el({ tag: 'markdown', content: 'x', text_sise: 'normal' }),
  ],
  [
    'unknown-field',
    'elements of JSON 1.0',
    'elements',
    { schema: '2.0', elements: [], body: { elements: [{ tag: 'hr' }] } },
  ],
  [
    'unknown-field',
    'a misspelt field in a text',
    'body.elements[0].text.contents',
    el({ tag: 'div', text: { tag: 'plain_text', contents: 'x' } }),
  ],
  [
    'unknown-field',
    'links by name in markdown',
    'body.elements[0].href',
    el({ tag: 'markdown', content: 'x', href: {} }),
  ],
  ['unknown-tag', 'a note', 'body.elements[0]', el({ tag: 'note', elements: [] })],
  ['unknown-tag', 'an action row', 'body.elements[1]', el({ tag: 'hr' }, { tag: 'action', actions: [] })],
  ['type', 'a component that is a string', 'body.elements[0]', el('x')],
  ['type', 'elements that are no list', 'body.elements', { schema: '2.0', body: { elements: {} } }],
  ['type', 'a text that is a string', 'body.elements[0].text', el({ tag: 'div', text: 'x' })],
  ['type', 'a number for a string', 'body.elements[0].content', el({ tag: 'markdown', content: 7 })],
  [
    'type',
    'a string for a switch',
    'body.elements[0].show_name',
    el({ tag: 'person', user_id: 'ou_1', show_name: 'yes' }),
  ],
  ['missing-field', 'no content', 'body.elements[0]', el({ tag: 'markdown' })],
  ['missing-field', 'no title in the header', 'header', { ...el({ tag: 'hr' }), header: {} }],
  [
    'missing-field',
    'no title in a confirmation',
    'body.elements[0].confirm',
    el({ ...calls, tag: 'button', confirm: { text: text('x') } }),
  ],
  ['missing-field', 'no columns', 'body.elements[0]', el({ tag: 'column_set' })],
  ['value', 'no such size', 'body.elements[0].size', el({ ...calls, tag: 'button', size: 'huge' })],
  [
    'value',
    'no such header theme',
    'header.template',
    { ...el({ tag: 'hr' }), header: { title: text('x'), template: 'pink' } },
  ],
  ['value', 'no such behaviour', 'body.elements[0].behaviors[0]', el({ tag: 'button', behaviors: [{ type: 'link' }] })],
  [
    'missing-field',
    'a callback without a value',
    'body.elements[0].behaviors[0]',
    el({ tag: 'button', behaviors: [{ type: 'callback' }] }),
  ],
  [
    'range',
    'a weight of 9',
    'body.elements[0].columns[0].weight',
    el({ tag: 'column_set', columns: [{ tag: 'column', weight: 9 }] }),
  ],
  [
    'range',
    'a page of 11 rows',
    'body.elements[0].page_size',
    el({ tag: 'table', columns: [], rows: [], page_size: 11 }),
  ],
  ['range', 'a margin of 120 px', 'body.elements[0].margin', el({ tag: 'hr', margin: '120px' })],
  ['length', 'a margin of three values', 'body.elements[0].margin', el({ tag: 'hr', margin: '1px 2px 3px' })],
  ['length', 'a width of 10 px', 'body.elements[0].width', el({ tag: 'div', text: text('x'), width: '10px' })],
  [
    'length',
    'an image size of one value',
    'body.elements[0].size',
    el({ tag: 'img', img_key: 'k', alt: text(''), size: '10px' }),
  ],
  [
    'length',
    'a spacing that has no name',
    'body.vertical_spacing',
    { schema: '2.0', body: { elements: [{ tag: 'hr' }], vertical_spacing: 'huge' } },
  ],
  [
    'type',
    'a day in another order',
    'body.elements[0].elements[0].initial_date',
    inForm({ tag: 'date_picker', name: 'd', initial_date: '01.05.2026' }),
  ],
  ['element-id', 'an id that starts with a digit', 'body.elements[0].element_id', el({ tag: 'hr', element_id: '1st' })],
  [
    'element-id',
    'an id of 21 characters',
    'body.elements[0].element_id',
    el({ tag: 'hr', element_id: 'a'.repeat(21) }),
  ],
  [
    'duplicate-element-id',
    'the same id twice',
    'body.elements[1].text.element_id',
    el({ tag: 'hr', element_id: 'a' }, { tag: 'div', text: { ...text('x'), element_id: 'a' } }),
  ],
  [
    'duplicate-name',
    'the same name twice',
    'body.elements[0].elements[1].name',
    inForm({ tag: 'input', name: 'a' }, { tag: 'input', name: 'a' }),
  ],
  ['name-missing', 'no name in a form', 'body.elements[0].elements[0]', inForm({ tag: 'input' })],
  [
    'submit-button',
    'no submit button',
    'body.elements[0]',
    el({ tag: 'form', name: 'f', elements: [{ tag: 'input', name: 'a' }] }),
  ],
  [
    'zone',
    'a table in a column',
    'body.elements[0].columns[0].elements[0]',
    el({ tag: 'column_set', columns: [{ tag: 'column', elements: [{ tag: 'table', columns: [], rows: [] }] }] }),
  ],
  ['zone', 'a table in a form', 'body.elements[0].elements[0]', inForm({ tag: 'table', columns: [], rows: [] })],
  ['zone', 'a form in a panel', 'body.elements[0].elements[0]', el(panel({ tag: 'form', name: 'f', elements: [go] }))],
  ['zone', 'a multi select in the body', 'body.elements[0]', el({ ...calls, tag: 'multi_select_static', name: 'm' })],
  [
    'zone',
    'several images in the body',
    'body.elements[0]',
    el({ ...calls, tag: 'select_img', multi_select: true, options: [] }),
  ],
  ['zone', 'a column in the body', 'body.elements[0]', el({ tag: 'column' })],
  [
    'zone',
    'a line in a column set',
    'body.elements[0].columns[0]',
    el({ tag: 'column_set', columns: [{ tag: 'hr' }] }),
  ],
  ['zone', 'a submit button in the body', 'body.elements[0]', el(go)],
  [
    'depth',
    'six levels',
    'body.elements[0].elements[0].elements[0].elements[0].elements[0].elements[0]',
    el([1, 2, 3, 4, 5, 6].reduce<unknown>(panel, { tag: 'hr' })),
  ],
  ['count', '201 components', '', el(...Array.from({ length: 201 }, () => ({ tag: 'hr' })))],
  ['size', '31 KB', '', el({ tag: 'markdown', content: '字'.repeat(10_400) })],
  ['tables', 'six tables', '', el(...Array.from({ length: 6 }, () => ({ tag: 'table', columns: [], rows: [] })))],
  [
    'duplicate-option',
    'two options alike',
    'body.elements[0].elements[0].options[1]',
    menu({
      options: [
        { text: text('A'), value: 'a' },
        { text: text('B'), value: 'a' },
      ],
    }),
  ],
  ['initial-value', 'a choice that is not offered', 'body.elements[0].elements[0]', menu({ initial_option: 'b' })],
  ['table-row', 'a key without a column', 'body.elements[0].rows[0].u', cells([TEXT], [{ u: 'x' }])],
  ['table-row', 'a row that is a list', 'body.elements[0].rows[0]', cells([TEXT], [['x']])],
  ['table-cell', 'a number in a text column', 'body.elements[0].rows[0].t', cells([TEXT], [{ t: 1 }])],
  [
    'table-cell',
    'a text in a date column',
    'body.elements[0].rows[0].d',
    cells([{ name: 'd', data_type: 'date' }], [{ d: '2026-05-01' }]),
  ],
  ['duplicate-column', 'two columns alike', 'body.elements[0].columns', cells([TEXT, TEXT], [])],
  [
    'table-columns',
    '51 columns',
    'body.elements[0].columns',
    cells(
      Array.from({ length: 51 }, (_, index) => ({ name: `c${index}`, data_type: 'text' })),
      [],
    ),
  ],
  [
    'length',
    'a symbol of two letters',
    'body.elements[0].columns[0].format.symbol',
    cells([{ name: 'n', data_type: 'number', format: { symbol: 'US' } }], []),
  ],
  [
    'text-length',
    'a button of 101 characters',
    'body.elements[0].text',
    el({ ...calls, tag: 'button', text: text('x'.repeat(101)) }),
  ],
  [
    'text-length',
    'a placeholder of 101 characters',
    'body.elements[0].elements[0].placeholder',
    menu({ placeholder: text('x'.repeat(101)) }),
  ],
  [
    'placeholder',
    'a time picker without a hint',
    'body.elements[0].elements[0]',
    inForm({ tag: 'picker_time', name: 't' }),
  ],
  [
    'placeholder',
    'a date and time picker without a hint',
    'body.elements[0].elements[0]',
    inForm({ tag: 'picker_datetime', name: 't' }),
  ],
  [
    'markdown-tables',
    'five tables in one markdown',
    'body.elements[0]',
    el({ tag: 'markdown', content: drawn.repeat(5) }),
  ],
  [
    'checker-buttons',
    'four buttons',
    'body.elements[0].button_area',
    el({
      tag: 'checker',
      button_area: { buttons: Array.from({ length: 4 }, () => ({ ...calls, tag: 'button', type: 'text' })) },
    }),
  ],
  [
    'card-link',
    'a link for one kind of client',
    'card_link',
    { ...el({ tag: 'hr' }), card_link: { pc_url: 'https://example.com' } },
  ],
  [
    'update-multi',
    'a card of one’s own',
    'config.update_multi',
    { ...el({ tag: 'hr' }), config: { update_multi: false } },
  ],
  ['audio-forward', 'audio that can be forwarded', 'body.elements[0]', el({ tag: 'audio', file_key: 'f' })],
  [
    'locale',
    'a language without a name',
    'body.elements[0].text.i18n_content.zh_ch',
    el({ tag: 'div', text: { ...text('x'), i18n_content: { zh_ch: 'x' } } }),
  ],
  [
    'locale',
    'a language without a name in config',
    'config.locales',
    { ...el({ tag: 'hr' }), config: { locales: ['klingon'] } },
  ],
  [
    'not-json',
    'a function in a chart',
    'body.elements[0].chart_spec.label',
    el({ tag: 'chart', chart_spec: { label: () => 'x' } }),
  ],
  [
    'not-json',
    'a number that is none',
    'body.elements[0].rows[0].n',
    cells([{ name: 'n', data_type: 'number' }], [{ n: Number.NaN }]),
  ],
]

test.each(ERRORS)('%s: %s is an error', (rule, _, path, illegal) => {
  const errors = lint(illegal).filter(({ level }) => level === 'error')
  expect(errors.map(finding => [finding.rule, finding.path])).toEqual([[rule, path]])
})

const WARNINGS: [rule: string, what: string, path: string, card: object][] = [
  [
    'hex-color',
    'a hex colour',
    'body.elements[0].text.text_color',
    el({ tag: 'div', text: { ...text('x'), text_color: '#fff' } }),
  ],
  [
    'icon',
    'an icon of no kind',
    'body.elements[0].icon.token',
    el({ tag: 'div', text: text('x'), icon: { tag: 'standard_icon', token: 'chat' } }),
  ],
  [
    'range',
    'a negative padding',
    'body.elements[0].columns[0].padding',
    el({ tag: 'column_set', columns: [{ tag: 'column', padding: '-4px' }] }),
  ],
  ['disputed', 'an older field', 'body.elements[0].url', el({ tag: 'button', url: 'https://example.com' })],
  ['disputed', 'a chart in a form', 'body.elements[0].elements[0]', inForm({ tag: 'chart', chart_spec: {} })],
  [
    'callback-string',
    'a callback that is a text',
    'body.elements[0].behaviors[0].value',
    el({ tag: 'button', behaviors: [{ type: 'callback', value: 'x' }] }),
  ],
  ['no-behavior', 'a button that does nothing', 'body.elements[0]', el({ tag: 'button', text: text('x') })],
  ['no-effect', 'required outside a form', 'body.elements[0].required', el({ ...calls, tag: 'input', required: true })],
  [
    'no-effect',
    'a border colour without a border',
    'body.elements[0].border_color',
    el({ ...calls, tag: 'interactive_container', elements: [], border_color: 'red' }),
  ],
  [
    'images',
    'three images in a double',
    'body.elements[0].img_list',
    el({
      tag: 'img_combination',
      combination_mode: 'double',
      img_list: [{ img_key: 'a' }, { img_key: 'b' }, { img_key: 'c' }],
    }),
  ],
  [
    'header-tags',
    'four tags',
    'header.text_tag_list',
    {
      ...el({ tag: 'hr' }),
      header: {
        title: text('x'),
        text_tag_list: Array.from({ length: 4 }, () => ({ tag: 'text_tag', text: text('x') })),
      },
    },
  ],
  [
    'markdown-tables',
    'four tables in markdown',
    '',
    el({ tag: 'markdown', content: drawn.repeat(2) }, { tag: 'markdown', content: drawn.repeat(2) }),
  ],
  ['count', '180 components', '', el(...Array.from({ length: 180 }, () => ({ tag: 'hr' })))],
  ['size', '28 KB', '', el({ tag: 'markdown', content: 'x'.repeat(28_000) })],
  ['empty', 'nothing in it', 'body', { schema: '2.0' }],
  ['undescribed', 'a video', 'body.elements[0]', el({ tag: 'video', file_key: 'f' })],
  [
    'missing-locale',
    'a text in fewer languages than another',
    'body.elements[0].text.i18n_content',
    el(
      { tag: 'div', text: { ...text('x'), i18n_content: { en_us: 'x' } } },
      { tag: 'div', text: { ...text('x'), i18n_content: { en_us: 'x', zh_cn: 'x' } } },
    ),
  ],
  [
    'missing-locale',
    'a text without a language of the card',
    'body.elements[0].text.i18n_content',
    {
      ...el({ tag: 'div', text: { ...text('x'), i18n_content: { en_us: 'x' } } }),
      config: { locales: ['en_us', 'ja_jp'] },
    },
  ],
  ['schema', 'a card in JSON 1.0', '', { elements: [] }],
]

test.each(WARNINGS)('%s: %s is a warning', (rule, _, path, advised) => {
  expect(lint(advised).map(finding => [finding.level, finding.rule, finding.path])).toEqual([['warn', rule, path]])
})

test('a card from the builders has nothing to say about', () => {
  const made = card({
    header: 'Leave',
    body: [
      md`x`,
      form('f', [
        input('reason', { label: 'Reason', required: true }),
        select('kind', { a: 'A' }, { initial_option: 'a' }),
        columnSet([column([submit('send', 'Send')])]),
      ]),
      collapsiblePanel('More', [button('Go', { hover_tips: plainText('x'), callback: { op: 'go' } })]),
      table([{ name: 'n', data_type: 'number' }], [{ n: 1 }]),
    ],
  })
  expect(lint(made)).toEqual([])
})

test('a finding has both ways of naming its place, and says what to do', () => {
  expect(
    lint(
      el({
        tag: 'column_set',
        columns: [{ tag: 'column', elements: [{ tag: 'markdown', contnet: 'x', content: 'x' }] }],
      }),
    ),
  ).toEqual([
    {
      level: 'error',
      rule: 'unknown-field',
      path: 'body.elements[0].columns[0].elements[0].contnet',
      errPath:
        'ROOT -> body -> elements -> [0](tag: column_set) -> columns -> [0](tag: column) -> elements -> [0](tag: markdown) -> contnet',
      message: 'contnet is not a field here; did you mean content?',
    },
  ])
})

test('a card that holds itself is told, not followed for ever', () => {
  const loop: { schema: string; body?: unknown } = { schema: '2.0' }
  loop.body = { elements: [loop] }
  expect(lint(loop)).toEqual([expect.objectContaining({ rule: 'not-json', path: 'body.elements[0]' })])
})
