import { expect, test } from 'vitest'
import { type CardMessage, card, md, templateCard, toContent, toV2 } from '../index.ts'
import { lint } from '../lint.ts'

const text = (content: string) => ({ tag: 'plain_text' as const, content })
const elementsOf = (elements: CardMessage['elements']) => toV2({ ...(elements && { elements }) }).card.body?.elements

test('buttons in a row become columns, their links and values behaviours', () => {
  expect(
    elementsOf([
      {
        tag: 'action',
        layout: 'bisected',
        actions: [
          { tag: 'button', text: text('Yes'), type: 'primary', value: { id: 7 } },
          {
            tag: 'button',
            text: text('See'),
            multi_url: { url: 'https://example.com', pc_url: 'https://example.com/pc' },
          },
        ],
      },
    ]),
  ).toEqual([
    {
      tag: 'column_set',
      flex_mode: 'bisect',
      columns: [
        {
          tag: 'column',
          width: 'auto',
          elements: [
            { tag: 'button', text: text('Yes'), type: 'primary', behaviors: [{ type: 'callback', value: { id: 7 } }] },
          ],
        },
        {
          tag: 'column',
          width: 'auto',
          elements: [
            {
              tag: 'button',
              text: text('See'),
              behaviors: [{ type: 'open_url', default_url: 'https://example.com', pc_url: 'https://example.com/pc' }],
            },
          ],
        },
      ],
    },
  ])
})

test('a form keeps its submit button and its gap', () => {
  expect(
    elementsOf([
      {
        tag: 'form',
        name: 'f',
        elements: [
          { tag: 'input', name: 'reason' },
          { tag: 'button', name: 's', text: text('Send'), action_type: 'form_submit' },
          { tag: 'button', name: 'r', text: text('Clear'), action_type: 'form_reset' },
        ],
      },
    ]),
  ).toEqual([
    {
      tag: 'form',
      name: 'f',
      vertical_spacing: '16px',
      elements: [
        { tag: 'input', name: 'reason' },
        { tag: 'button', name: 's', text: text('Send'), form_action_type: 'submit' },
        { tag: 'button', name: 'r', text: text('Clear'), form_action_type: 'reset' },
      ],
    },
  ])
})

test('a note, fields and an extra find other components', () => {
  const moved = toV2({
    elements: [
      { tag: 'note', elements: [{ tag: 'standard_icon', token: 'chat_outlined' }, text('Small')] },
      {
        tag: 'div',
        text: text('Head'),
        fields: [
          { is_short: true, text: text('a') },
          { is_short: true, text: text('b') },
          { is_short: false, text: { tag: 'lark_md', content: '**c**' } },
        ],
        extra: { tag: 'button', text: text('Go'), url: 'https://example.com' },
      },
    ],
  })
  expect(moved.losses).toEqual([])
  expect(moved.card.body?.elements).toMatchObject([
    {
      tag: 'div',
      text: { tag: 'plain_text', content: 'Small', text_size: 'notation', text_color: 'grey' },
      icon: { tag: 'standard_icon', token: 'chat_outlined' },
    },
    {
      tag: 'column_set',
      columns: [
        {
          elements: [
            { tag: 'div', text: text('Head') },
            { tag: 'column_set', flex_mode: 'bisect' },
            { tag: 'div', text: { content: '**c**' } },
          ],
        },
        { elements: [{ tag: 'button', behaviors: [{ type: 'open_url', default_url: 'https://example.com' }] }] },
      ],
    },
  ])
  expect(lint(moved.card)).toEqual([])
})

test('named links, icons, widths and languages take their new form', () => {
  const { card, losses } = toV2({
    config: { wide_screen_mode: true, compact_width: true, enable_forward: false },
    card_link: { url: 'https://example.com' },
    header: {
      title: { tag: 'plain_text', i18n: { zh_cn: '请假', en_us: 'Leave' } },
      template: 'red',
      ud_icon: { token: 'chat_outlined', style: { color: 'red' } },
    },
    elements: [
      { tag: 'markdown', content: 'See [it]($u)', href: { u: { url: 'https://example.com' } } },
      { tag: 'img', img_key: 'img_1', alt: text(''), size: 'stretch_without_padding' },
      { tag: 'column_set', horizontal_spacing: 'large', columns: [] },
    ],
  })
  expect(losses).toEqual([])
  expect(card).toEqual({
    schema: '2.0',
    config: { width_mode: 'compact', enable_forward: false },
    card_link: { url: 'https://example.com' },
    header: {
      title: { tag: 'plain_text', content: '请假', i18n_content: { zh_cn: '请假', en_us: 'Leave' } },
      template: 'red',
      icon: { tag: 'standard_icon', token: 'chat_outlined', color: 'red' },
    },
    body: {
      elements: [
        { tag: 'markdown', content: 'See [it](https://example.com)' },
        { tag: 'img', img_key: 'img_1', alt: text(''), margin: '0px -12px' },
        { tag: 'column_set', horizontal_spacing: '16px', columns: [] },
      ],
    },
  })
})

test('lists of the same shape in several languages become one', () => {
  const { card, losses } = toV2({
    i18n_elements: { en_us: [{ tag: 'div', text: text('Hi') }], ja_jp: [{ tag: 'div', text: text('やあ') }] },
  })
  expect(losses).toEqual([])
  expect(card.body?.elements).toEqual([
    { tag: 'div', text: { tag: 'plain_text', content: 'Hi', i18n_content: { en_us: 'Hi', ja_jp: 'やあ' } } },
  ])
})

test('what JSON 2.0 can not do is listed', () => {
  const { losses } = toV2({
    config: { update_multi: false },
    fallback: { trigger_conditions: [{ type: 'min_client_version', value: '7.4' }] },
    i18n_elements: { en_us: [{ tag: 'hr' }], zh_cn: [{ tag: 'hr' }, { tag: 'hr' }] },
  })
  expect(losses.map(({ path }) => path)).toEqual(['i18n_elements.zh_cn', 'fallback', 'config.update_multi'])

  const odd = { tag: 'hr', colour: 'red' } as unknown as NonNullable<CardMessage['elements']>[number]
  expect(toV2({ elements: [odd] })).toEqual({
    card: { schema: '2.0', body: { elements: [{ tag: 'hr' }] } },
    losses: [{ path: 'elements[0].colour', what: 'hr has no colour in JSON 2.0' }],
  })
})

test('the old card stays as it was', () => {
  const old: CardMessage = {
    elements: [{ tag: 'action', actions: [{ tag: 'button', text: text('x'), value: { id: 1 } }] }],
  }
  const before = JSON.stringify(old)
  toV2(old)
  expect(JSON.stringify(old)).toBe(before)
})

test('a card in JSON 2.0 comes back as it is', () => {
  const made = card({ header: 'Done', body: [md`x`] })
  expect(toV2(made).card).toBe(made)
  expect(toV2(made).losses).toEqual([])
  expect(toV2(toContent(made))).toEqual({ card: made, losses: [] })
})

test('a card is found in what is sent around it', () => {
  // As an imported file is typed: its tags are strings.
  const old: { elements: { tag: string; content: string }[] } = { elements: [{ tag: 'markdown', content: 'x' }] }
  const moved = toV2(old)
  expect(moved.card.body?.elements).toEqual(old.elements)
  for (const around of [
    { card: old },
    { msg_type: 'interactive', card: old },
    { msg_type: 'interactive', content: JSON.stringify(old) },
    { type: 'raw', data: old },
    { type: 'card_json', data: JSON.stringify(old) },
    { toast: { content: 'x' }, card: { type: 'raw', data: old } },
    JSON.stringify(old),
    JSON.stringify({ msg_type: 'interactive', card: old }),
  ]) {
    expect(toV2(around)).toEqual(moved)
  }
})

test.each([
  [null, 'expected a card as an object, got null'],
  [7, 'expected a card as an object, got number'],
  [[{ tag: 'hr' }], 'expected a card, got a list'],
  ['Hello', 'expected a card or its JSON, got other text'],
  [{}, 'expected a card, got an object without schema, elements or a header'],
  [{ card: null }, 'expected a card, got an object without schema, elements or a header'],
  [{ msg_type: 'interactive', card: {} }, 'expected a card, got an object without schema, elements or a header'],
  [{ body: { elements: [] } }, 'expected a card in JSON 1.0, got one with a body and no schema: set schema to "2.0"'],
  [{ elements: {} }, 'expected elements to be a list'],
  [{ schema: '3.0', elements: [] }, 'expected schema "1.0", "2.0" or none'],
  [templateCard('AAq', {}), 'expected the JSON of a card, got a template of the card builder'],
  [{ type: 'card', data: { card_id: '7' } }, 'expected the JSON of a card, got the id of a card entity'],
])('%j is no card to move', (old, message) => {
  expect(() => toV2(old as object)).toThrow(new TypeError(`old: ${message}`))
})

test('fields of the card and components that JSON 2.0 has no place for are listed', () => {
  const old = { schema: '1.0', body: { elements: [] }, elements: ['x', null, { tag: 'hr' }] }
  expect(toV2(old)).toEqual({
    card: { schema: '2.0', body: { elements: [{ tag: 'hr' }] } },
    losses: [
      { path: 'body', what: 'JSON 1.0 has no body' },
      { path: 'elements[0]', what: 'a component is an object with a tag' },
      { path: 'elements[1]', what: 'a component is an object with a tag' },
    ],
  })
})

test('a language that is left out is told with what it differs in', () => {
  const lost = (en: unknown, zh: unknown) => toV2({ i18n_elements: { en_us: [en], zh_cn: [zh] } }).losses
  const path = 'i18n_elements.zh_cn'
  expect(lost({ tag: 'markdown', content: 'Hi' }, { tag: 'markdown', content: '你好' })).toEqual([
    {
      path,
      what: 'zh_cn is left out: it says something else in its markdown, and a markdown component has no languages; a div with lark_md has',
    },
  ])
  expect(lost({ tag: 'markdown', content: 'Hi' }, { tag: 'markdown', content: 'Hi' })).toEqual([])
  expect(lost({ tag: 'markdown', content: 'x' }, { tag: 'markdown', content: 'x', text_align: 'center' })).toEqual([
    {
      path,
      what: 'zh_cn is left out: it differs in more than its texts, and JSON 2.0 has one card for all languages',
    },
  ])
  expect(lost({ tag: 'markdown', content: 'x' }, { tag: 'hr' })).toEqual([
    { path, what: 'zh_cn is left out: it has other components, and JSON 2.0 has one card for all languages' },
  ])
})
