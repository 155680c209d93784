import { expect, test } from 'vitest'
import { errPathOf } from '../../test/errPathOf.ts'
import type { CardMessage } from '../index.ts'
import { lint, type Rule } from '../lint.ts'

const el = (...elements: unknown[]) => ({ elements })
const text = (content: string) => ({ tag: 'plain_text' as const, content })
const img = { tag: 'img' as const, img_key: 'k', alt: text('Alt') }
const go = { tag: 'button' as const, name: 'go', text: text('Go'), action_type: 'form_submit' as const }
const inForm = (...elements: unknown[]) => el({ tag: 'form', name: 'f', elements: [...elements, go] })
const inColumn = (...elements: unknown[]) =>
  el({ tag: 'column_set', flex_mode: 'none', columns: [{ tag: 'column', elements }] })
const title = text('Title')

// rule, what is wrong, path, card
const ERRORS: [rule: Rule, what: string, path: string, card: object][] = [
  ['unknown-tag', 'a tag nobody knows', 'elements[0]', el({ tag: 'buton' })],
  ['type', 'elements that are no list', 'elements', { elements: {} }],
  ['type', 'a component that is a text', 'elements[0]', el('x')],
  ['type', 'a text that is a string', 'elements[0].text', el({ tag: 'div', text: 'x' })],
  ['missing-field', 'an image without alt', 'elements[0]', el({ tag: 'img', img_key: 'k' })],
  ['missing-field', 'no title', 'header', { ...el(), header: {} }],
  ['missing-field', 'no actions', 'elements[0]', el({ tag: 'action' })],
  ['missing-field', 'no parts of a note', 'elements[0]', el({ tag: 'note' })],
  [
    'missing-field',
    'a field of a div without text',
    'elements[0].fields[0]',
    el({ tag: 'div', fields: [{ is_short: true }] }),
  ],
  ['missing-field', 'no columns', 'elements[0]', el({ tag: 'column_set', flex_mode: 'none' })],
  ['missing-field', 'a form without a name', 'elements[0]', el({ tag: 'form', elements: [go] })],
  ['value', 'no such theme', 'header.template', { ...el(), header: { title, template: 'pink' } }],
  ['value', 'no such layout of actions', 'elements[0].layout', el({ tag: 'action', actions: [], layout: 'row' })],
  [
    'value',
    'no such type of a button',
    'elements[0].actions[0].type',
    el({ tag: 'action', actions: [{ tag: 'button', type: 'big' }] }),
  ],
  ['value', 'no such flex mode', 'elements[0].flex_mode', el({ tag: 'column_set', flex_mode: 'wrap', columns: [] })],
  ['value', 'no such width of the card', 'config.width_mode', { ...el(), config: { width_mode: 'wide' } }],
  [
    'value',
    'a condition of no kind',
    'fallback.trigger_conditions[0].type',
    { ...el(), fallback: { trigger_conditions: [{ type: 'x' }] } },
  ],
  ['value', 'another fallback of an input', 'elements[0].fallback.tag', el({ tag: 'input', fallback: { tag: 'div' } })],
  [
    'length',
    'a padding of two values',
    'elements[0].columns[0].padding',
    el({ tag: 'column_set', flex_mode: 'none', columns: [{ tag: 'column', padding: '4px 8px' }] }),
  ],
  [
    'range',
    'a margin of 40 px',
    'elements[0].margin',
    el({ tag: 'column_set', flex_mode: 'none', columns: [], margin: '40px' }),
  ],
  [
    'range',
    'a weight of 9',
    'elements[0].columns[0].weight',
    el({ tag: 'column_set', flex_mode: 'none', columns: [{ tag: 'column', width: 'weighted', weight: 9 }] }),
  ],
  ['range', 'an input of 2000 characters', 'elements[0].max_length', el({ tag: 'input', max_length: 2000 })],
  ['locale', 'a language without a name', 'i18n_elements.zh_ch', { i18n_elements: { zh_ch: [] } }],
  [
    'locale',
    'a language of the title without a name',
    'header.title.i18n.zh_ch',
    { ...el(), header: { title: { tag: 'plain_text', i18n: { zh_ch: 'x' } } } },
  ],
  ['zone', 'a button without an action', 'elements[0]', el({ tag: 'button', text: text('Go') })],
  [
    'zone',
    'a form in a column',
    'elements[0].columns[0].elements[0]',
    inColumn({ tag: 'form', name: 'f', elements: [go] }),
  ],
  [
    'zone',
    'a table in a column',
    'elements[0].columns[0].elements[0]',
    inColumn({ tag: 'table', columns: [], rows: [] }),
  ],
  [
    'zone',
    'images in a column',
    'elements[0].columns[0].elements[0]',
    inColumn({ tag: 'img_combination', combination_mode: 'double', img_list: [] }),
  ],
  ['zone', 'a chart in a form', 'elements[0].elements[0]', inForm({ tag: 'chart', chart_spec: {} })],
  [
    'zone',
    'a form in a panel',
    'elements[0].elements[0]',
    el({ tag: 'collapsible_panel', header: {}, elements: [{ tag: 'form', name: 'f', elements: [go] }] }),
  ],
  [
    'zone',
    'a button in an interactive container',
    'elements[0].elements[0]',
    el({ tag: 'interactive_container', behaviors: [], elements: [{ tag: 'button' }] }),
  ],
  ['zone', 'a line in a note', 'elements[0].elements[0]', el({ tag: 'note', elements: [{ tag: 'hr' }] })],
  ['zone', 'a text of a note by itself', 'elements[0]', el(text('x'))],
  [
    'zone',
    'a markdown in an action',
    'elements[0].actions[0]',
    el({ tag: 'action', actions: [{ tag: 'markdown', content: 'x' }] }),
  ],
  ['zone', 'a line beside a text', 'elements[0].extra', el({ tag: 'div', text: text('x'), extra: { tag: 'hr' } })],
  ['zone', 'a column by itself', 'elements[0]', el({ tag: 'column' })],
  [
    'zone',
    'a line in a column set',
    'elements[0].columns[0]',
    el({ tag: 'column_set', flex_mode: 'none', columns: [{ tag: 'hr' }] }),
  ],
  ['zone', 'a multi select outside a form', 'elements[0]', el({ tag: 'multi_select_static', name: 'm' })],
  [
    'submit-button',
    'a form that can not be sent',
    'elements[0]',
    el({ tag: 'form', name: 'f', elements: [{ tag: 'input', name: 'a' }] }),
  ],
  ['name-missing', 'a field without a name', 'elements[0].elements[0]', inForm({ tag: 'input' })],
  [
    'duplicate-name',
    'two fields of one name',
    'elements[0].elements[1].name',
    inForm({ tag: 'input', name: 'a' }, { tag: 'input', name: 'a' }),
  ],
  [
    'duplicate-option',
    'two options alike',
    'elements[0].actions[0].options[1]',
    el({
      tag: 'action',
      actions: [
        {
          tag: 'select_static',
          options: [
            { text: text('A'), value: 'a' },
            { text: text('B'), value: 'a' },
          ],
        },
      ],
    }),
  ],
  [
    'initial-value',
    'a choice that is not offered',
    'elements[0].actions[0]',
    el({
      tag: 'action',
      actions: [{ tag: 'select_static', initial_option: 'b', options: [{ text: text('A'), value: 'a' }] }],
    }),
  ],
  [
    'text-length',
    'a button of 101 characters',
    'elements[0].actions[0].text',
    el({ tag: 'action', actions: [{ tag: 'button', text: text('x'.repeat(101)) }] }),
  ],
  [
    'card-link',
    'a link for one kind of client',
    'card_link',
    { ...el(), card_link: { ios_url: 'https://example.com' } },
  ],
  [
    'depth',
    'six levels',
    'elements[0].elements[0].elements[0].elements[0].elements[0].elements[0]',
    el(
      [1, 2, 3, 4, 5, 6].reduce<unknown>(
        inner => ({ tag: 'interactive_container', behaviors: [], elements: [inner] }),
        { tag: 'markdown', content: 'x' },
      ),
    ),
  ],
  ['mixed', 'a body of JSON 2.0', 'body', { ...el(), body: { elements: [] } }],
  ['mixed', 'a body in what says that it is JSON 1.0', 'body', { schema: '1.0', body: { elements: [] } }],
  ['count', '201 components', '', el(...Array.from({ length: 201 }, () => ({ tag: 'hr' })))],
  ['size', '31 KB', '', el({ tag: 'markdown', content: 'x'.repeat(31 * 1024) })],
]

test.each(ERRORS)('%s: %s is an error in JSON 1.0', (rule, _, path, illegal) => {
  const errors = lint(illegal).filter(({ level }) => level === 'error')
  expect(errors.map(finding => [finding.rule, finding.path])).toEqual([[rule, path]])
})

const WARNINGS: [rule: Rule, what: string, path: string, card: object][] = [
  [
    'unknown-field',
    'a misspelt field',
    'elements[0].text_sise',
    el({ tag: 'markdown', content: 'x', text_sise: 'normal' }),
  ],
  ['unknown-field', 'a misspelt field of the card', 'elments', { ...el(), elments: [] }],
  ['mixed', 'an id of JSON 2.0', 'elements[0].element_id', el({ tag: 'hr', element_id: 'a' })],
  ['mixed', 'a margin of JSON 2.0', 'elements[0].margin', el({ tag: 'markdown', content: 'x', margin: '4px' })],
  [
    'mixed',
    'a submit button of JSON 2.0',
    'elements[0].elements[0].form_action_type',
    el({ tag: 'form', name: 'f', elements: [{ ...go, form_action_type: 'submit' }] }),
  ],
  [
    'mixed',
    'languages of JSON 2.0',
    'elements[0].text.i18n_content',
    el({ tag: 'div', text: { ...text('x'), i18n_content: { en_us: 'x' } } }),
  ],
  [
    'mixed',
    'an icon of JSON 2.0 in the header',
    'header.icon.token',
    { ...el(), header: { title, icon: { token: 'chat_outlined' } } },
  ],
  ['missing-field', 'no flex mode', 'elements[0]', el({ tag: 'column_set', columns: [] })],
  [
    'missing-field',
    'a picker without a value',
    'elements[0].actions[0]',
    el({ tag: 'action', actions: [{ tag: 'date_picker' }] }),
  ],
  ['disputed', 'an older width', 'config.wide_screen_mode', { ...el(), config: { wide_screen_mode: true } }],
  ['disputed', 'an action in a column', 'elements[0].columns[0].elements[0]', inColumn({ tag: 'action', actions: [] })],
  ['no-effect', 'required outside a form', 'elements[0].required', el({ tag: 'input', required: true })],
  [
    'header-tags',
    'four tags',
    'header.text_tag_list',
    {
      ...el(),
      header: { title, text_tag_list: Array.from({ length: 4 }, () => ({ tag: 'text_tag', text: text('x') })) },
    },
  ],
  [
    'missing-locale',
    'a title in fewer languages',
    'header.subtitle.i18n',
    {
      ...el(),
      header: { title: { ...title, i18n: { en_us: 'a', zh_cn: 'b' } }, subtitle: { ...title, i18n: { en_us: 'a' } } },
    },
  ],
  [
    'same-label',
    'two buttons alike',
    'elements[0].actions[1]',
    el({
      tag: 'action',
      actions: [
        { tag: 'button', text: text('Go') },
        { tag: 'button', text: text('Go') },
      ],
    }),
  ],
]

test.each(WARNINGS)('%s: %s is a warning in JSON 1.0', (rule, _, path, advised) => {
  const found = lint(advised).filter(finding => finding.rule !== 'schema')
  expect(found.map(finding => [finding.level, finding.rule, finding.path])).toEqual([['warn', rule, path]])
})

test('a whole card has nothing to say about but its version', () => {
  const old: CardMessage = {
    config: { update_multi: false, width_mode: 'fill' },
    card_link: { url: 'https://example.com' },
    header: { title: { tag: 'plain_text', i18n: { en_us: 'Leave', zh_cn: '请假' } }, template: 'blue' },
    i18n_elements: {
      en_us: [{ tag: 'form', name: 'f', elements: [{ tag: 'input', name: 'a' }, go] }],
      // The same names again, in another language.
      zh_cn: [{ tag: 'form', name: 'f', elements: [{ tag: 'input', name: 'a' }, go] }],
    },
    elements: [
      { tag: 'div', text: { tag: 'lark_md', content: '**x**' }, extra: img },
      { tag: 'markdown', content: '[x]($u)', href: { u: { url: 'https://example.com' } } },
      {
        tag: 'action',
        actions: [
          { tag: 'button', text: { tag: 'plain_text', content: 'Go' }, value: { id: 7 }, url: 'https://example.com' },
        ],
      },
      {
        tag: 'note',
        elements: [img, { tag: 'plain_text', content: 'x' }, { tag: 'standard_icon', token: 'chat_outlined' }],
      },
    ],
  }
  expect(lint(old).map(({ rule, path }) => [rule, path])).toEqual([['schema', '']])
})

test('mixed versions are told in words that name the way out', () => {
  const [finding] = lint({ elements: [], body: {} }).filter(({ rule }) => rule === 'mixed')
  expect(finding?.message).toBe(
    'body belongs to JSON 2.0 and the rest of this card to 1.0; set schema to "2.0" and move elements into body, or take body out',
  )
  const [newer] = lint(el({ tag: 'hr', element_id: 'a' })).filter(({ rule }) => rule === 'mixed')
  expect(newer?.message).toBe('element_id is described for JSON 2.0 only; JSON 1.0 drops what it does not know')
  const [older] = lint({ schema: '2.0', elements: [], body: { elements: [{ tag: 'hr' }] } })
  expect(older).toMatchObject({ level: 'error', message: 'elements is not a field here; JSON 2.0 has body.elements' })
  const [zone] = lint(el({ tag: 'button' })).filter(({ rule }) => rule === 'zone')
  expect(zone?.message).toContain('put it into an action')
})

test.each([
  ['card', { msg_type: 'interactive', card: { elements: [] } }],
  ['data', { type: 'raw', data: { schema: '2.0' } }],
  ['content', { msg_type: 'interactive', content: '{"schema":"2.0"}' }],
])('what goes around a card is told from one: %s', (field, wrapped) => {
  expect(lint(wrapped)).toEqual([
    {
      level: 'error',
      rule: 'envelope',
      path: '',
      errPath: 'ROOT',
      message: `this is what goes around a card: pass what is in ${field}, as an object`,
    },
  ])
})

test.each([
  ['a card of the card builder', { type: 'template', data: { template_id: 'AAq1' } }],
  ['a card entity', { type: 'card', data: { card_id: '7' } }],
])('%s has nothing to check', (_, content) => {
  expect(lint(content)).toEqual([])
})

test('an empty card can be sent', () => {
  expect(lint({}).filter(({ level }) => level === 'error')).toEqual([])
})

test.each([...ERRORS, ...WARNINGS])('%s: %s is named as the platform names it in JSON 1.0', (_, __, ___, card) => {
  for (const { path, errPath } of lint(card)) expect(errPath).toBe(errPathOf(card, path))
})
