import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { errPathOf } from '../../test/errPathOf.ts'
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
import { lint, type Rule } from '../lint.ts'

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
const ERRORS: [rule: Rule, what: string, path: string, card: object][] = [
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
  ['missing-field', 'a component without a tag', 'body.elements[0]', el({ content: 'x' })],
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
    'unknown-field',
    'a size of the card for a client of no kind',
    'config.style.text_size.big.tablet',
    { ...el({ tag: 'hr' }), config: { style: { text_size: { big: { tablet: 'large' } } } } },
  ],
  [
    'type',
    'a colour of the card that is not one for each mode',
    'config.style.color.brand',
    { ...el({ tag: 'hr' }), config: { style: { color: { brand: 'rgba(0,0,0,1)' } } } },
  ],
  ['missing-field', 'a form without a name', 'body.elements[0]', el({ tag: 'form', elements: [go] })],
  [
    'missing-field',
    'an address that is missing',
    'body.elements[0].behaviors[0]',
    el({ tag: 'button', behaviors: [{ type: 'open_url' }] }),
  ],
  ['missing-field', 'a table without rows', 'body.elements[0]', el({ tag: 'table', columns: [] })],
  ['missing-field', 'a panel without a header', 'body.elements[0]', el({ tag: 'collapsible_panel', elements: [] })],
  ['missing-field', 'a box without behaviours', 'body.elements[0]', el({ tag: 'interactive_container', elements: [] })],
  ['unknown-field', 'modules by language', 'i18n_elements', { ...el({ tag: 'hr' }), i18n_elements: {} }],
  ['unknown-field', 'a header by language', 'i18n_header', { ...el({ tag: 'hr' }), i18n_header: {} }],
  ['unknown-field', 'a fallback', 'fallback', { ...el({ tag: 'hr' }), fallback: {} }],
  [
    'unknown-field',
    'the older icon of a header',
    'header.ud_icon',
    { ...el({ tag: 'hr' }), header: { title: text('x'), ud_icon: {} } },
  ],
  [
    'unknown-field',
    'an element beside a text',
    'body.elements[0].extra',
    el({ tag: 'div', text: text('x'), extra: {} }),
  ],
  [
    'unknown-field',
    'a menu behind dots that is disabled',
    'body.elements[0].disabled',
    el({ tag: 'overflow', options: [], disabled: true }),
  ],
  [
    'unknown-field',
    'a switch of JSON 1.0',
    'config.wide_screen_mode',
    { ...el({ tag: 'hr' }), config: { wide_screen_mode: true } },
  ],
  [
    'length',
    'an image size that is gone',
    'body.elements[0].size',
    el({ tag: 'img', img_key: 'k', alt: text(''), size: 'stretch_without_padding' }),
  ],
  [
    'duplicate-name',
    'a field with the name of its form',
    'body.elements[0].elements[0].name',
    inForm({ tag: 'input', name: 'f' }),
  ],
  [
    'name-missing',
    'a button without a name in a form',
    'body.elements[0].elements[0]',
    inForm({ tag: 'button', behaviors: [] }),
  ],
  [
    'name-missing',
    'a button without a name beside a box in a form',
    'body.elements[0].elements[0].button_area.buttons[0]',
    inForm({ tag: 'checker', name: 'c', button_area: { buttons: [{ tag: 'button', type: 'text' }] } }),
  ],
  [
    'submit-button',
    'a button that only empties',
    'body.elements[0]',
    el({ tag: 'form', name: 'f', elements: [{ ...go, form_action_type: 'reset' }] }),
  ],
  ['zone', 'several people in the body', 'body.elements[0]', el({ ...calls, tag: 'multi_select_person', name: 'm' })],
  [
    'zone',
    'a multi select in a column of the body',
    'body.elements[0].columns[0].elements[0]',
    el({
      tag: 'column_set',
      columns: [{ tag: 'column', elements: [{ ...calls, tag: 'multi_select_static', name: 'm' }] }],
    }),
  ],
  ['zone', 'a reset button in the body', 'body.elements[0]', el({ ...go, form_action_type: 'reset', ...calls })],
  [
    'zone',
    'a form in a form',
    'body.elements[0].elements[0]',
    inForm({ tag: 'form', name: 'g', elements: [{ ...go, name: 'again' }] }),
  ],
  [
    'zone',
    'a form in a column',
    'body.elements[0].columns[0].elements[0]',
    el({ tag: 'column_set', columns: [{ tag: 'column', elements: [{ tag: 'form', name: 'f', elements: [go] }] }] }),
  ],
  [
    'zone',
    'a form in a box',
    'body.elements[0].elements[0]',
    el({ ...calls, tag: 'interactive_container', elements: [{ tag: 'form', name: 'f', elements: [go] }] }),
  ],
  [
    'zone',
    'a table in a box',
    'body.elements[0].elements[0]',
    el({ ...calls, tag: 'interactive_container', elements: [{ tag: 'table', columns: [], rows: [] }] }),
  ],
  ['zone', 'a table in a panel', 'body.elements[0].elements[0]', el(panel({ tag: 'table', columns: [], rows: [] }))],
  [
    'range',
    'a text box of 1001 characters',
    'body.elements[0].elements[0].max_length',
    inForm({ tag: 'input', name: 'a', max_length: 1001 }),
  ],
  [
    'range',
    'an icon that turns by 45 degrees',
    'body.elements[0].header.icon_expanded_angle',
    el({ tag: 'collapsible_panel', header: { icon_expanded_angle: 45 } }),
  ],
  [
    'range',
    'numbers of 11 decimals',
    'body.elements[0].columns[0].format.precision',
    cells([{ name: 'n', data_type: 'number', format: { precision: 11 } }], []),
  ],
  ['range', 'people in no line', 'body.elements[0].lines', el({ tag: 'person_list', persons: [], lines: 0 })],
  [
    'length',
    'a row of 20 px',
    'body.elements[0].row_height',
    el({ tag: 'table', columns: [], rows: [], row_height: '20px' }),
  ],
  ['length', 'a table column of 700 px', 'body.elements[0].columns[0].width', cells([{ ...TEXT, width: '700px' }], [])],
  [
    'length',
    'a column of 8 px',
    'body.elements[0].columns[0].width',
    el({ tag: 'column_set', columns: [{ tag: 'column', width: '8px' }] }),
  ],
  [
    'length',
    'a spacing of 100 px',
    'body.elements[0].horizontal_spacing',
    el({ tag: 'column_set', columns: [], horizontal_spacing: '100px' }),
  ],
  ['length', 'a button of 50 px', 'body.elements[0].width', el({ ...calls, tag: 'button', width: '50px' })],
  ['length', 'a chart of 1000 px', 'body.elements[0].height', el({ tag: 'chart', chart_spec: {}, height: '1000px' })],
  [
    'type',
    'a corner that is no length',
    'body.elements[0].corner_radius',
    el({ tag: 'img', img_key: 'k', alt: text(''), corner_radius: 'round' }),
  ],
  ['type', 'half a page', 'body.elements[0].page_size', el({ tag: 'table', columns: [], rows: [], page_size: 2.5 })],
  [
    'type',
    'a time with seconds',
    'body.elements[0].elements[0].initial_time',
    inForm({ tag: 'picker_time', name: 't', initial_time: '09:00:00' }),
  ],
  [
    'type',
    'a day without a time',
    'body.elements[0].elements[0].initial_datetime',
    inForm({ tag: 'picker_datetime', name: 't', initial_datetime: '2026-05-01' }),
  ],
  [
    'value',
    'a column of no kind',
    'body.elements[0].columns[0].data_type',
    cells([{ name: 'n', data_type: 'money' }], []),
  ],
  [
    'value',
    'images in a mode of no kind',
    'body.elements[0].combination_mode',
    el({ tag: 'img_combination', combination_mode: 'quad', img_list: [] }),
  ],
  [
    'value',
    'a button that neither sends nor empties',
    'body.elements[0].elements[0].form_action_type',
    inForm({ ...go, name: 'x', form_action_type: 'send' }),
  ],
  [
    'duplicate-option',
    'two images of one value',
    'body.elements[0].options[1]',
    el({
      ...calls,
      tag: 'select_img',
      options: [
        { img_key: 'a', value: 'x' },
        { img_key: 'b', value: 'x' },
      ],
    }),
  ],
  [
    'initial-value',
    'a person chosen who is not offered',
    'body.elements[0].elements[0]',
    inForm({ tag: 'multi_select_person', name: 'm', options: [{ value: 'ou_1' }], selected_values: ['ou_2'] }),
  ],
  [
    'text-length',
    'a choice of 101 characters',
    'body.elements[0].options[0]',
    el({ ...calls, tag: 'overflow', options: [{ text: text('x'.repeat(101)), value: 'x' }] }),
  ],
  [
    'count',
    '101 texts in as many components',
    '',
    el(...Array.from({ length: 101 }, () => ({ tag: 'div', text: text('x') }))),
  ],
  [
    'locale',
    'tags of a language without a name',
    'header.i18n_text_tag_list.en',
    { ...el({ tag: 'hr' }), header: { title: text('x'), i18n_text_tag_list: { en: [] } } },
  ],
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

const WARNINGS: [rule: Rule, what: string, path: string, card: object][] = [
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
  [
    'same-label',
    'two buttons of one label',
    'body.elements[1]',
    el(
      { ...calls, tag: 'button', text: text('Go') },
      { ...calls, tag: 'button', text: text('Go') },
      { ...calls, tag: 'button', text: text('Go') },
    ),
  ],
  ['missing-field', 'an image without alt', 'body.elements[0]', el({ tag: 'img', img_key: 'k' })],
  ['charts', 'six charts', '', el(...Array.from({ length: 6 }, () => ({ tag: 'chart', chart_spec: {} })))],
  [
    'disputed',
    'an image picker in a panel',
    'body.elements[0].elements[0]',
    el(panel({ ...calls, tag: 'select_img', options: [] })),
  ],
  [
    'checker-buttons',
    'a button with a frame beside a box',
    'body.elements[0].button_area',
    el({ tag: 'checker', button_area: { buttons: [{ ...calls, tag: 'button', type: 'primary' }] } }),
  ],
  [
    'no-effect',
    'a box that opens a page',
    'body.elements[0].behaviors[0]',
    el({ tag: 'checker', behaviors: [{ type: 'open_url', default_url: 'https://example.com' }] }),
  ],
  [
    'no-effect',
    'a width in px of a column that flows',
    'body.elements[0].columns[0].width',
    el({ tag: 'column_set', flex_mode: 'flow', columns: [{ tag: 'column', width: '100px' }] }),
  ],
  [
    'no-effect',
    'a weight without weighted',
    'body.elements[0].columns[0].weight',
    el({ tag: 'column_set', columns: [{ tag: 'column', weight: 2 }] }),
  ],
  ['no-effect', 'rows of a single line', 'body.elements[0].rows', el({ ...calls, tag: 'input', rows: 3 })],
  [
    'no-effect',
    'a colour of markdown',
    'body.elements[0].text.text_color',
    el({ tag: 'div', text: { tag: 'lark_md', content: 'x', text_color: 'red' } }),
  ],
  [
    'no-effect',
    'a number format of a text',
    'body.elements[0].columns[0].format',
    cells([{ ...TEXT, format: {} }], []),
  ],
  [
    'no-effect',
    'a date format of a text',
    'body.elements[0].columns[0].date_format',
    cells([{ ...TEXT, date_format: 'YYYY' }], []),
  ],
  [
    'no-effect',
    'a height of rows that are not automatic',
    'body.elements[0].row_max_height',
    el({ tag: 'table', columns: [], rows: [], row_max_height: '200px' }),
  ],
  [
    'initial-value',
    'the third of no options',
    'body.elements[0].elements[0].initial_index',
    inForm({ tag: 'select_static', name: 'm', initial_index: 3, options: [] }),
  ],
  [
    'text-length',
    'a text longer than its box takes',
    'body.elements[0].elements[0].default_value',
    inForm({ tag: 'input', name: 'a', max_length: 2, default_value: 'xyz' }),
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

test.each([...ERRORS, ...WARNINGS])('%s: %s is named as the platform names it', (_, __, ___, card) => {
  for (const { path, errPath } of lint(card)) expect(errPath).toBe(errPathOf(card, path))
})

test('every rule has a card that breaks it', () => {
  const rules = readFileSync(join(import.meta.dirname, 'finding.ts'), 'utf8').match(/(?<=^ {2}\| ')[a-z-]+(?=')/gm)
  const covered = [...ERRORS, ...WARNINGS].map(([rule]) => rule)
  // What goes around a card, both versions in one card, and a client that is asked for have tests of their own.
  expect([...new Set([...covered, 'client', 'envelope', 'mixed'])].toSorted()).toEqual(rules)
})
