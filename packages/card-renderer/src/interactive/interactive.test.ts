import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { RenderOptions } from '../options.ts'
import { renderCard } from '../renderCard.ts'
import { interactiveRenderers } from './interactiveRenderers.ts'

interface Drawn {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly text: string
}

type Json = { readonly [field: string]: unknown }

/** Every element of a drawn card, outermost first. */
function elementsOf(html: string): readonly Drawn[] {
  const found: Drawn[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): string => {
    if ('value' in node) return node.value
    const place = found.length
    if ('tagName' in node) found.push({ name: node.tagName, attributes: {}, text: '' })
    const text = 'childNodes' in node ? node.childNodes.map(visit).join('') : ''
    if ('tagName' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
      found[place] = { name: node.tagName, attributes, text }
    }
    return text
  }
  visit(parseFragment(html))
  return found
}

const draw = (element: Json, options: RenderOptions = {}, schema = '2.0'): readonly Drawn[] =>
  elementsOf(renderCard({ schema, body: { elements: [element] }, elements: [element] }, { styles: false, ...options }))

const box = (element: Json, options?: RenderOptions): Drawn['attributes'] | undefined =>
  draw(element, options).find(({ attributes }) => attributes['data-path'] === 'body.elements[0]')?.attributes

const classes = (drawn: readonly Drawn[], name: string): readonly Drawn[] =>
  drawn.filter(({ attributes }) => attributes.class?.split(' ').includes(name))

const text = (content: string): Json => ({ tag: 'plain_text', content })
const hostile = '"\'><script>alert(1)</script>&amp;\u2028'
const tags = Object.keys(interactiveRenderers)

describe('what a component does', () => {
  test('stands beside it, whatever is in it', () => {
    const value = { [hostile]: [hostile, null, 1] }
    const data = box({
      tag: 'button',
      name: hostile,
      behaviors: [{ type: 'callback', value }],
      confirm: { title: text(hostile), text: text('') },
      hover_tips: text(hostile),
    })

    expect(JSON.parse(data?.['data-value'] ?? '')).toEqual(value)
    expect(JSON.parse(data?.['data-confirm'] ?? '')).toEqual({ title: hostile, text: '' })
    expect(data?.['data-name']).toBe(hostile)
    expect(data?.['data-hover-tips']).toBe(hostile)
    expect(data).toHaveProperty('data-calls')
  })

  test('is nothing in JSON 2.0 without a behavior, and in 1.0 a call without an address', () => {
    const button = { tag: 'button', text: text('Go'), value: { a: 1 } }
    const calls = (element: Json, schema: string) => classes(draw(element, {}, schema), 'lc-button')[0]?.attributes

    expect(calls(button, '2.0')).not.toHaveProperty('data-calls')
    expect(calls(button, '1.0')).toHaveProperty('data-calls')
    expect(calls({ ...button, url: 'https://example.com' }, '1.0')).not.toHaveProperty('data-calls')
  })

  test.each([
    [{ form_action_type: 'submit' }, 'submit'],
    [{ action_type: 'form_submit' }, 'submit'],
    [{ complex_interaction: true }, 'submit'],
    [{ behaviors: [{ type: 'form_action', behavior: 'reset' }] }, 'reset'],
    [{ action_type: 'form_reset' }, 'reset'],
    [{ action_type: 'link' }, undefined],
  ])('%j of a button does with a form: %s', (fields, expected) => {
    expect(box({ tag: 'button', ...fields })?.['data-form-action']).toBe(expected)
  })

  test('opens the address of the reader’s client', () => {
    const behaviors = [
      { type: 'open_url', default_url: 'https://a.example', ios_url: 'https://i.example', android_url: '' },
    ]
    const url = (options: RenderOptions) => box({ tag: 'button', behaviors }, options)?.['data-url']

    expect(url({})).toBe('https://a.example')
    expect(url({ client: 'ios' })).toBe('https://i.example')
    expect(url({ device: 'phone' })).toBe('https://a.example')
  })

  test('what holds itself is not handed back', () => {
    const value: Record<string, unknown> = {}
    value.self = value
    expect(box({ tag: 'button', behaviors: [{ type: 'callback', value }] })).not.toHaveProperty('data-value')
  })
})

describe('fields', () => {
  test('are required in forms alone', () => {
    const input = { tag: 'input', name: 'why', required: true }
    const inForm = draw({ tag: 'form', name: 'f', elements: [input] })

    expect(classes(inForm, 'lc-required')).toHaveLength(1)
    expect(classes(draw(input), 'lc-required')).toHaveLength(0)
  })

  test('a text keeps its line breaks, and its first one too', () => {
    const [area] = draw({ tag: 'input', input_type: 'multiline_text', default_value: '\n</textarea><b>x' }).filter(
      ({ name }) => name === 'textarea',
    )
    expect(area?.text).toBe('\n</textarea><b>x')
  })

  test.each([
    [{ initial_option: '2' }, ['2']],
    [{ initial_option: 'Second' }, ['2']],
    [{ initial_option: '9', initial_index: 1 }, []],
    [{ initial_index: 1 }, ['1']],
    [{ initial_index: 0 }, []],
    [{ initial_index: 7 }, []],
  ])('%j chooses %j at the start', (fields, chosen) => {
    const options = [
      { text: text('First'), value: '1' },
      { text: text('Second'), value: '2' },
    ]
    const drawn = classes(draw({ tag: 'select_static', options, ...fields }), 'lc-option')
    const selected = drawn.filter(({ attributes }) => attributes['aria-selected'] === 'true')
    expect(selected.map(({ attributes }) => attributes['data-option'])).toEqual(chosen)
  })

  test('people are the card’s or, where it names none, the chat’s', () => {
    const names = (element: Json) =>
      classes(draw(element, { chatMembers: ['ou_c'], person: id => ({ name: `Person ${id}` }) }), 'lc-option-text').map(
        option => option.text,
      )
    expect(names({ tag: 'select_person', options: [{ value: 'ou_a' }, {}] })).toEqual(['Person ou_a'])
    expect(names({ tag: 'multi_select_person', options: [] })).toEqual(['Person ou_c'])
  })

  test.each([
    ['date_picker', { initial_date: '2024-01-01' }, '2024-01-01'],
    ['date_picker', { initial_date: 'tomorrow' }, undefined],
    ['picker_time', { initial_time: '08:30' }, '08:30'],
    ['picker_datetime', { initial_datetime: '2024-01-01 08:30' }, '2024-01-01T08:30'],
    ['picker_datetime', { initial_datetime: '2024-01-01' }, undefined],
  ])('%s starts with %j', (tag, fields, value) => {
    expect(classes(draw({ tag, ...fields }), 'lc-moment')[0]?.attributes.value).toBe(value)
  })

  test('placeholders and the client’s own words are in the reader’s language', () => {
    const placeholder = { tag: 'plain_text', content: '写', i18n_content: { en_us: 'Write' } }
    const of = (fields: Json, locale: 'zh_cn' | 'en_us' | 'de_de') =>
      classes(draw({ tag: 'input', ...fields }, { locale }), 'lc-native')[0]?.attributes.placeholder

    expect([of({ placeholder }, 'zh_cn'), of({ placeholder }, 'en_us')]).toEqual(['写', 'Write'])
    expect([of({}, 'zh_cn'), of({}, 'de_de')]).toEqual(['请输入', 'Type here'])
  })

  test('a translation that is missing is marked where the text is', () => {
    const part = { tag: 'plain_text', content: '写', i18n_content: { en_us: 'Write' } }
    const marks = (element: Json) =>
      draw(element, { locale: 'ja_jp' }).filter(({ attributes }) => attributes['data-missing-locale'] === 'ja_jp')
        .length

    expect([{ tag: 'button', text: part }, { tag: 'input', label: part }, { tag: 'date_picker' }].map(marks)).toEqual([
      1, 1, 0,
    ])
    expect(marks({ tag: 'select_static', placeholder: part, options: [{ text: part, value: '1' }] })).toBe(2)
    expect(marks({ tag: 'overflow', options: [{ text: part, value: '1' }] })).toBe(1)
  })

  test('a checker has three buttons at most', () => {
    const buttons = Array.from({ length: 5 }, (_, index) => ({ tag: 'button', text: text(`B${index}`) }))
    const drawn = draw({ tag: 'checker', text: text('x'), button_area: { buttons } })
    expect(classes(drawn, 'lc-button').map(({ attributes }) => attributes['data-path'])).toEqual([
      'body.elements[0].button_area.buttons[0]',
      'body.elements[0].button_area.buttons[1]',
      'body.elements[0].button_area.buttons[2]',
    ])
  })
})

describe('without script', () => {
  test('a button that opens an address is a link; one that calls the app, or is disabled, is not', () => {
    const open = { type: 'open_url', default_url: 'https://example.com/' }
    const names = (fields: Json) => classes(draw({ tag: 'button', ...fields }), 'lc-btn').map(({ name }) => name)

    expect(names({ behaviors: [open] })).toEqual(['a'])
    expect(names({ behaviors: [open, { type: 'callback', value: 1 }] })).toEqual(['button'])
    expect(names({ behaviors: [open], disabled: true })).toEqual(['button'])
  })

  test('no form of HTML, no button that sends one, no handler', () => {
    const drawn = tags.flatMap(tag => draw({ tag: 'form', name: 'f', elements: [{ tag, name: 'n', options: [{}] }] }))
    const handlers = drawn.flatMap(({ attributes }) => Object.keys(attributes).filter(name => name.startsWith('on')))

    expect(drawn.filter(({ name, attributes }) => name === 'button' && attributes.type !== 'button')).toEqual([])
    expect(drawn.filter(({ name }) => name === 'form')).toEqual([])
    expect(handlers).toEqual([])
  })
})

describe('junk', () => {
  const junk: readonly unknown[] = [null, 0, '', 'x', true, [], [null], {}, { tag: 1 }, Number.NaN]
  const fields =
    `text name value options behaviors confirm disabled placeholder label width size type icon rows max_length
    selected_values initial_option initial_date button_area checked_style elements padding layout multi_url`.split(
      /\s+/,
    )

  test.each(tags)('%s is drawn whatever its fields are', tag => {
    for (const value of junk) {
      const element = { tag, ...Object.fromEntries(fields.map(field => [field, value])) }
      expect(box(element)?.['data-tag']).toBe(tag)
    }
  })
})
