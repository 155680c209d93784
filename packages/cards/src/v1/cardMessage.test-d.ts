import { expectTypeOf, test } from 'vitest'
import type { AllModules, CardContentElements, CardMessage } from '../index.ts'

test('a card of every module is a CardMessage', () => {
  const message: CardMessage = {
    config: { update_multi: true, wide_screen_mode: true, enable_forward: false },
    card_link: { url: 'https://example.com' },
    header: {
      template: 'carmine',
      title: { tag: 'plain_text', i18n: { zh_cn: '请假', en_us: 'Leave', ja_jp: '休暇' } },
    },
    elements: [
      {
        tag: 'div',
        text: { tag: 'lark_md', content: '**x**' },
        fields: [{ is_short: true, text: { tag: 'plain_text', content: 'x' } }],
        extra: { tag: 'img', img_key: 'img_1', alt: { tag: 'plain_text', content: '' } },
      },
      { tag: 'hr' },
      {
        tag: 'img',
        img_key: 'img_1',
        alt: { tag: 'plain_text', content: '' },
        title: { tag: 'lark_md', content: 'x' },
      },
      { tag: 'markdown', content: '[x]($u)', href: { u: { url: 'https://example.com' } } },
      {
        tag: 'action',
        layout: 'bisected',
        actions: [
          { tag: 'button', text: { tag: 'plain_text', content: 'Yes' }, type: 'primary', value: { id: 7 } },
          { tag: 'button', text: { tag: 'plain_text', content: 'No' }, multi_url: { url: 'https://example.com' } },
          { tag: 'picker_time', initial_time: '09:00', placeholder: { tag: 'plain_text', content: 'When' } },
          { tag: 'overflow', options: [{ text: { tag: 'plain_text', content: 'x' }, value: 'x' }] },
          { tag: 'select_person', options: [{ value: 'ou_1' }] },
        ],
      },
      {
        tag: 'note',
        elements: [
          { tag: 'plain_text', content: 'x' },
          { tag: 'standard_icon', token: 'chat_outlined' },
        ],
      },
      { tag: 'column_set', flex_mode: 'none', columns: [{ tag: 'column', elements: [{ tag: 'hr' }] }] },
    ],
  }
  expectTypeOf(message.elements).toEqualTypeOf<AllModules[] | undefined>()
})

test('the content that replaces a clicked card has a header and a config too', () => {
  const content: CardContentElements = {
    header: { title: { tag: 'plain_text', content: 'Done' } },
    config: { update_multi: true },
    elements: [{ tag: 'hr' }],
  }
  expectTypeOf(content).toMatchTypeOf<CardMessage>()
})

test('mistakes are refused', () => {
  // @ts-expect-error elements is a list, not an object around one
  const wrapped: CardMessage = { elements: { elements: [{ tag: 'hr' }] } }
  // @ts-expect-error it is `fields`
  const field: AllModules = { tag: 'div', field: [] }
  // @ts-expect-error no space at the end
  const picker: AllModules = { tag: 'action', actions: [{ tag: 'picker_time ' }] }
  // @ts-expect-error it is zh_cn
  const locale: CardMessage = { header: { title: { tag: 'plain_text', i18n: { zh_ch: 'x' } } } }
  // @ts-expect-error a button sits in an action
  const alone: CardMessage = { elements: [{ tag: 'button', text: { tag: 'plain_text', content: 'x' } }] }
  const inForm: AllModules = {
    tag: 'form',
    name: 'f',
    // @ts-expect-error a form holds no div by itself
    elements: [{ tag: 'div', text: { tag: 'plain_text', content: 'x' } }],
  }
  const inBox: AllModules = {
    tag: 'interactive_container',
    // @ts-expect-error a box that reacts holds no button
    elements: [{ tag: 'button' }],
  }
  expectTypeOf({ alone, inForm, inBox }).toBeObject()
  // @ts-expect-error the new content needs elements
  const empty: CardContentElements = { config: {} }
  expectTypeOf({ wrapped, field, picker, locale, empty }).toBeObject()
})
