import type { BodyElement, CardElement, CardJson, CardMessage, HeaderTemplate, PlainText } from '@lark-sdk/cards'

const plain = (content: string): PlainText => ({ tag: 'plain_text', content })
const md = (content: string): CardElement => ({ tag: 'markdown', content })
const of = (...elements: BodyElement[]): CardJson => ({ schema: '2.0', body: { elements } })
const titled = (title: string, template: HeaderTemplate): CardJson => ({
  schema: '2.0',
  header: {
    title: plain(title),
    subtitle: plain('Every team, every region'),
    template,
    text_tag_list: [{ tag: 'text_tag', text: plain('new'), color: 'lime' }],
    icon: { tag: 'standard_icon', token: 'calendar_outlined' },
  },
  body: { elements: [md(`Header in \`${template}\``)] },
})

const callback = [{ type: 'callback' as const, value: { go: true } }]
const options = [
  { text: plain('Annual leave'), value: 'annual' },
  { text: plain('Sick leave'), value: 'sick' },
]
const buttonTypes = [
  'default',
  'primary',
  'danger',
  'text',
  'primary_text',
  'danger_text',
  'primary_filled',
  'danger_filled',
  'laser',
] as const

const everyButton: BodyElement[] = [
  ...[buttonTypes.slice(0, 5), buttonTypes.slice(5)].map(
    (types): BodyElement => ({
      tag: 'column_set',
      flex_mode: 'flow',
      columns: types.map(type => ({
        tag: 'column',
        width: 'auto',
        elements: [{ tag: 'button', type, text: plain(type), behaviors: callback }],
      })),
    }),
  ),
  {
    tag: 'column_set',
    columns: (['tiny', 'small', 'medium', 'large'] as const).map(size => ({
      tag: 'column',
      width: 'auto',
      vertical_align: 'center',
      elements: [{ tag: 'button', size, text: plain(size), icon: { tag: 'standard_icon', token: 'add_outlined' } }],
    })),
  },
  { tag: 'button', width: 'fill', type: 'primary', text: plain('As wide as the card'), behaviors: callback },
  { tag: 'button', disabled: true, text: plain('Disabled'), disabled_tips: plain('Not yet') },
]

const everyMarkdown = `# Release 4.2
## What changed
1. **Bold**, *italic*, ~~gone~~ and \`code\`
2. [A link](https://example.com) and <at id=ou_ada></at>
    - <font color='green'>green</font>, <font color='red'>red</font>, <text_tag color='blue'>tag</text_tag>

> Quoted

\`\`\`ts
const answer = 42
\`\`\`

| Region | Users |
| --- | --- |
| Asia | 1,204 |
| Europe | 860 |

---
<number_tag background_color='blue' font_color='white'>7</number_tag> left`

/** A card for each component, with what makes it look different; plain Latin text, so that any machine draws the same. */
export const gallery: { readonly [name: string]: CardJson | CardMessage } = {
  header: titled('Quarterly review', 'blue'),
  ...Object.fromEntries(
    (['green', 'orange', 'red', 'purple', 'grey'] as const).map(template => [
      `header-${template}`,
      titled('Quarterly review', template),
    ]),
  ),
  markdown: of(md(everyMarkdown)),
  div: of(
    { tag: 'div', text: plain('Plain text'), icon: { tag: 'standard_icon', token: 'info_outlined', color: 'blue' } },
    { tag: 'div', text: { ...plain('Large and red'), text_size: 'large', text_color: 'red' } },
    {
      tag: 'div',
      fields: ['Requester', 'Amount', 'Reason'].map((label, index) => ({
        is_short: index < 2,
        text: { tag: 'lark_md' as const, content: `**${label}**\nValue ${index + 1}` },
      })),
    },
  ),
  img: of(
    { tag: 'img', img_key: 'img_wide', alt: plain('Wide'), title: plain('With a title'), corner_radius: '12px' },
    { tag: 'img', img_key: 'img_square', alt: plain('Square'), scale_type: 'crop_center', size: 'medium' },
  ),
  img_combination: of(
    ...(['double', 'triple', 'bisect', 'trisect'] as const).map(
      (combination_mode, index): BodyElement => ({
        tag: 'img_combination',
        combination_mode,
        img_list: Array.from({ length: [2, 3, 4, 6][index] ?? 2 }, () => ({ img_key: 'img_square' })),
      }),
    ),
  ),
  person: of(
    { tag: 'person', user_id: 'ou_ada', show_name: true },
    { tag: 'person', user_id: 'ou_ben', show_name: true, style: 'capsule', size: 'small' },
  ),
  person_list: of({
    tag: 'person_list',
    persons: [{ id: 'ou_ada' }, { id: 'ou_ben' }],
    show_avatar: true,
    show_name: true,
  }),
  chart: of({
    tag: 'chart',
    chart_spec: {
      type: 'bar',
      title: { text: 'Visits' },
      data: {
        values: [
          { day: 'Mon', visits: 120 },
          { day: 'Tue', visits: 180 },
        ],
      },
      xField: 'day',
      yField: 'visits',
    },
  }),
  table: of({
    tag: 'table',
    page_size: 3,
    header_style: { background_style: 'grey', bold: true },
    columns: [
      { name: 'item', display_name: 'Item', data_type: 'text' },
      { name: 'state', display_name: 'State', data_type: 'options' },
      { name: 'owner', display_name: 'Owner', data_type: 'persons' },
      {
        name: 'cost',
        display_name: 'Cost',
        data_type: 'number',
        horizontal_align: 'right',
        format: { symbol: '$', precision: 2, separator: true },
      },
      { name: 'due', display_name: 'Due', data_type: 'date', date_format: 'YYYY/MM/DD' },
    ],
    rows: Array.from({ length: 4 }, (_, index) => ({
      item: `Item ${index + 1}`,
      state: [{ text: index % 2 ? 'open' : 'done', color: index % 2 ? 'orange' : 'green' }],
      owner: ['ou_ada'],
      cost: 1234.5 * (index + 1),
      due: 1_790_000_000_000,
    })),
  }),
  hr: of(md('Above'), { tag: 'hr' }, md('Below')),
  column_set: of(
    {
      tag: 'column_set',
      flex_mode: 'bisect',
      background_style: 'grey',
      columns: ['One', 'Two', 'Three'].map(name => ({
        tag: 'column',
        width: 'weighted',
        weight: 1,
        vertical_spacing: '4px',
        padding: '8px',
        elements: [md(`**${name}**`), md('Text of a column')],
      })),
    },
    {
      tag: 'column_set',
      columns: [
        { tag: 'column', width: '120px', background_style: 'blue-50', elements: [md('120px')] },
        { tag: 'column', width: 'weighted', weight: 2, background_style: 'green-50', elements: [md('The rest')] },
      ],
    },
  ),
  column: of({
    tag: 'column_set',
    columns: (['top', 'center', 'bottom'] as const).map(vertical_align => ({
      tag: 'column',
      width: 'weighted',
      vertical_align,
      elements: vertical_align === 'top' ? [md('One'), md('Two'), md('Three')] : [md(vertical_align)],
    })),
  }),
  collapsible_panel: of(
    {
      tag: 'collapsible_panel',
      expanded: true,
      header: {
        title: { tag: 'plain_text', content: 'Open' },
        icon: { tag: 'standard_icon', token: 'down-small-ccm_outlined', size: '16px 16px' },
        background_color: 'grey',
      },
      border: { color: 'grey', corner_radius: '5px' },
      elements: [md('What is in it')],
    },
    { tag: 'collapsible_panel', header: { title: { tag: 'plain_text', content: 'Folded' } }, elements: [md('Hidden')] },
  ),
  interactive_container: of(
    {
      tag: 'interactive_container',
      has_border: true,
      border_color: 'blue',
      corner_radius: '8px',
      padding: '8px 12px',
      behaviors: callback,
      elements: [md('**A box** that takes clicks')],
    },
    { tag: 'interactive_container', background_style: 'laser', padding: '8px', elements: [md('Laser')] },
  ),
  form: of({
    tag: 'form',
    name: 'leave',
    elements: [
      { tag: 'input', name: 'reason', label: plain('Reason'), required: true, placeholder: plain('A few words') },
      { tag: 'multi_select_static', name: 'kinds', options, placeholder: plain('Kinds') },
      {
        tag: 'column_set',
        columns: [
          {
            tag: 'column',
            width: 'auto',
            elements: [
              { tag: 'button', name: 'send', type: 'primary', text: plain('Send'), form_action_type: 'submit' },
            ],
          },
          {
            tag: 'column',
            width: 'auto',
            elements: [{ tag: 'button', name: 'clear', text: plain('Clear'), form_action_type: 'reset' }],
          },
        ],
      },
    ],
  }),
  input: of(
    { tag: 'input', placeholder: plain('One line'), label: plain('On the left'), label_position: 'left' },
    { tag: 'input', input_type: 'multiline_text', rows: 3, default_value: 'Two\nlines', width: 'fill' },
    { tag: 'input', input_type: 'password', default_value: 'secret' },
    { tag: 'input', disabled: true, placeholder: plain('Disabled') },
  ),
  button: of(...everyButton),
  overflow: of({ tag: 'overflow', options: [{ text: plain('Rename'), value: 'rename' }] }),
  select_static: of(
    { tag: 'select_static', options, placeholder: plain('Kind of leave') },
    { tag: 'select_static', options, initial_option: 'sick', width: 'fill' },
    { tag: 'select_static', type: 'text', options, placeholder: plain('Without a border') },
  ),
  multi_select_static: of({
    tag: 'form',
    name: 'f',
    elements: [
      { tag: 'multi_select_static', name: 'kinds', options, selected_values: ['annual', 'sick'] },
      { tag: 'button', name: 'ok', text: plain('OK'), form_action_type: 'submit' },
    ],
  }),
  select_person: of({
    tag: 'select_person',
    options: [{ value: 'ou_ada' }, { value: 'ou_ben' }],
    initial_option: 'ou_ada',
  }),
  multi_select_person: of({
    tag: 'form',
    name: 'f',
    elements: [
      {
        tag: 'multi_select_person',
        name: 'people',
        options: [{ value: 'ou_ada' }, { value: 'ou_ben' }],
        selected_values: ['ou_ben'],
      },
      { tag: 'button', name: 'ok', text: plain('OK'), form_action_type: 'submit' },
    ],
  }),
  date_picker: of(
    { tag: 'date_picker', initial_date: '2026-03-01' },
    { tag: 'date_picker', placeholder: plain('Day') },
  ),
  picker_time: of({ tag: 'picker_time', initial_time: '09:30' }),
  picker_datetime: of({ tag: 'picker_datetime', initial_datetime: '2026-03-01 09:30' }),
  select_img: of({
    tag: 'select_img',
    layout: 'trisect',
    options: ['a', 'b', 'c'].map(value => ({ img_key: 'img_square', value })),
  }),
  checker: of(
    { tag: 'checker', text: plain('To do'), checked: false },
    {
      tag: 'checker',
      text: plain('Done'),
      checked: true,
      checked_style: { show_strikethrough: true, opacity: 0.5 },
      button_area: {
        pc_display_rule: 'always',
        buttons: [{ tag: 'button', type: 'text', text: plain('Details'), size: 'tiny' }],
      },
    },
  ),
  'json-1.0': {
    config: { wide_screen_mode: true },
    header: { title: plain('An older card'), template: 'turquoise' },
    elements: [
      { tag: 'div', text: { tag: 'lark_md', content: '**Approve** the budget?' } },
      { tag: 'hr' },
      {
        tag: 'action',
        actions: [
          { tag: 'button', text: plain('Approve'), type: 'primary', value: { ok: true } },
          { tag: 'button', text: plain('Reject'), type: 'danger', value: { ok: false } },
        ],
      },
      { tag: 'note', elements: [plain('Sent by the budget bot')] },
    ],
  } as CardMessage,
}
