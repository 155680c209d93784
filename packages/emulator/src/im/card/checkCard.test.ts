import { expect, test } from 'vitest'
import { type Card, isShared } from './card.ts'
import { checkCard } from './checkCard.ts'

const elements = (list: unknown[]): Card => ({ schema: '2.0', body: { elements: list } })

test.each<[string, Card]>([
  ['an empty object', {}],
  [
    'a 1.0 card',
    {
      elements: [
        { tag: 'action', actions: [{ tag: 'button' }] },
        { tag: 'note', elements: [{ tag: 'plain_text' }] },
      ],
    },
  ],
  ['a 1.0 card in languages', { i18n_elements: { en_us: [{ tag: 'hr' }] } }],
  [
    'a 2.0 card',
    elements([{ tag: 'column_set', columns: [{ tag: 'column', elements: [{ tag: 'markdown', content: '' }] }] }]),
  ],
  ['a 2.0 card without a body', { schema: '2.0', header: { title: { tag: 'plain_text', content: '' } } }],
  ['a template', { type: 'template', data: { template_id: 'ctp_1' } }],
  ['a stored card', { type: 'card', data: { card_id: '7' } }],
  ['a table', elements([{ tag: 'table', columns: [{ name: 'n', data_type: 'number' }], rows: [{ n: 1 }] }])],
  ['200 elements', elements(Array(200).fill({ tag: 'hr' }))],
])('%s passes', (_, card) => {
  expect(() => checkCard(card)).not.toThrow()
})

test.each<[string, Card, RegExp]>([
  [
    'an unknown tag',
    elements([{ tag: 'hr' }, { tag: 'blink' }]),
    /200861.*ROOT -> body -> elements -> \[1\]\(tag: blink\)/,
  ],
  ['action in 2.0', elements([{ tag: 'action', actions: [] }]), /200861.*\(tag: action\)/],
  [
    'a deep unknown tag',
    elements([{ tag: 'form', elements: [{ tag: 'blink' }] }]),
    /\[0\]\(tag: form\) -> elements -> \[0\]/,
  ],
  ['an unknown tag in 1.0', { elements: [{ tag: 'blink' }] }, /200621.*ROOT -> elements -> \[0\]/],
  ['an unknown tag in a language', { i18n_elements: { en_us: [{ tag: 'blink' }] } }, /i18n_elements -> en_us -> \[0\]/],
  ['elements as an object', { elements: { elements: [] } }, /a list of elements/],
  [
    'elements outside the body',
    { schema: '2.0', elements: [] },
    /unknown property elements; ErrPath: ROOT -> elements/,
  ],
  ['an element that is none', elements(['hr']), /an object is wanted; ErrPath: ROOT -> body -> elements -> \[0\]/],
  ['another schema', { schema: '3.0', elements: [] }, /unknown schema/],
  ['a body that is a list', { schema: '2.0', body: [] }, /an object is wanted; ErrPath: ROOT -> body/],
  ['a template without its id', { type: 'template', data: {} }, /template_id/],
  ['a stored card without its id', { type: 'card' }, /card_id/],
  ['a personal 2.0 card', { schema: '2.0', config: { update_multi: false }, body: {} }, /300302/],
  ['201 elements', elements(Array(201).fill({ tag: 'hr' })), /11310.*\(200\)/],
])('%s is refused with where it is', (_, card, reason) => {
  expect(() => checkCard(card)).toThrow(reason)
})

test('2.0 cards and templates are shared, 1.0 cards when they say so', () => {
  expect([{ schema: '2.0' }, { type: 'template' }, { config: { update_multi: true } }].map(isShared)).toEqual([
    true,
    true,
    true,
  ])
  expect([{}, { config: { update_multi: false } }].map(isShared)).toEqual([false, false])
})
