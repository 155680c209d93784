import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type CardPage,
  callback,
  cardOf,
  formOf,
  hasChromium,
  note,
  openCard,
  startChromium,
  text,
} from './cardPage.ts'

const timezone = 'Asia/Shanghai'
const options = [
  { text: text('First'), value: '1' },
  { text: text('Second'), value: '2' },
]
const people = [{ value: 'ou_ada' }, { value: 'ou_bob' }]
const images = [
  { img_key: 'img_a', value: 'a' },
  { img_key: 'img_b', value: 'b' },
]
const submit = { tag: 'button', name: 'send', text: text('Submit'), form_action_type: 'submit' }

/** Each component, how it is used, what it sends by itself, and what a form sends for it. */
const uses: readonly {
  readonly element: { readonly tag: string; readonly [field: string]: unknown }
  readonly use: (card: CardPage) => Promise<unknown>
  readonly alone?: { readonly [key: string]: unknown }
  readonly inForm?: unknown
}[] = [
  {
    element: { tag: 'input', name: 'field', placeholder: text('Name') },
    async use({ page }) {
      await page.getByPlaceholder('Name').fill('Zhang Min')
      await page.keyboard.press('Enter')
    },
    alone: { input_value: 'Zhang Min' },
    inForm: 'Zhang Min',
  },
  {
    element: { tag: 'input', name: 'field', input_type: 'multiline_text', placeholder: text('Name') },
    async use({ page }) {
      await page.getByPlaceholder('Name').fill('one')
      await page.keyboard.press('Enter')
      await page.keyboard.type('two')
      await page.keyboard.press('Control+Enter')
    },
    alone: { input_value: 'one\ntwo' },
    inForm: 'one\ntwo',
  },
  {
    element: { tag: 'select_static', name: 'field', placeholder: text('Pick'), options },
    async use({ page }) {
      await page.getByRole('combobox', { name: 'Pick' }).click()
      await page.getByRole('option', { name: 'Second' }).click()
    },
    alone: { option: '2' },
    inForm: '2',
  },
  {
    element: { tag: 'select_person', name: 'field', placeholder: text('Pick'), options: people },
    async use({ page }) {
      await page.getByRole('combobox', { name: 'Pick' }).click()
      await page.getByRole('option', { name: 'ou_bob' }).click()
    },
    alone: { option: 'ou_bob' },
    inForm: 'ou_bob',
  },
  {
    element: { tag: 'multi_select_static', name: 'field', placeholder: text('Pick'), options, selected_values: ['2'] },
    async use({ page }) {
      await page.getByRole('combobox', { name: 'Pick' }).click()
      await page.getByRole('option', { name: 'First' }).click()
      await page.keyboard.press('Escape')
    },
    inForm: ['1', '2'],
  },
  {
    element: { tag: 'multi_select_person', name: 'field', placeholder: text('Pick'), options: people },
    async use({ page }) {
      await page.getByRole('combobox', { name: 'Pick' }).click()
      await page.getByRole('option', { name: 'ou_bob' }).click()
      await page.keyboard.press('Escape')
    },
    inForm: ['ou_bob'],
  },
  {
    element: { tag: 'date_picker', name: 'field', placeholder: text('Day') },
    use: ({ page }) => page.getByLabel('Day').fill('2025-06-10'),
    alone: { timezone, option: '2025-06-10 +0800' },
    inForm: '2025-06-10 +0800',
  },
  {
    element: { tag: 'picker_time', name: 'field', placeholder: text('Time') },
    async use({ page }) {
      await page.getByLabel('Time').fill('05:05')
      await page.getByLabel('Time').press('Enter')
    },
    alone: { timezone, option: '05:05 +0800' },
    inForm: '05:05 +0800',
  },
  {
    element: { tag: 'picker_datetime', name: 'field', placeholder: text('Moment') },
    async use({ page }) {
      await page.getByLabel('Moment').fill('2024-04-29T07:07')
      await page.getByLabel('Moment').blur()
    },
    alone: { timezone, option: '2024-04-29 07:07 +0800' },
    inForm: '2024-04-29 07:07 +0800',
  },
  {
    element: { tag: 'select_img', name: 'field', options: images },
    use: ({ page }) => page.getByRole('radio', { name: 'b' }).click(),
    alone: { options: 'b' },
    inForm: 'b',
  },
  {
    element: { tag: 'select_img', name: 'field', multi_select: true, options: images },
    async use({ page }) {
      await page.getByRole('checkbox', { name: 'b' }).click()
      await page.getByRole('checkbox', { name: 'a' }).click()
    },
    inForm: ['a', 'b'],
  },
  {
    element: { tag: 'checker', name: 'field', text: text('Agree') },
    use: ({ page }) => page.getByText('Agree').click(),
    alone: { checked: true },
    inForm: true,
  },
]

describe.skipIf(!hasChromium)(`what the use of a card sends${note}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startChromium()
  }, 30_000)
  afterAll(() => browser.close())

  for (const { element, use, alone, inForm } of uses) {
    const title = [element.tag, element.multi_select && 'of several', element.input_type].filter(Boolean).join(' ')

    if (alone) {
      test(`${title} by itself tells the app at once, with the callback's value`, async () => {
        const card = await openCard(browser, cardOf({ ...element, behaviors: callback({ id: 7 }) }))

        await use(card)

        expect(await card.actions()).toEqual([{ tag: element.tag, value: { id: 7 }, ...alone }])
        await card.page.close()
      })

      test(`${title} by itself, without a callback, is the person's own affair`, async () => {
        const card = await openCard(browser, cardOf(element))

        await use(card)

        expect(await card.actions()).toEqual([])
        await card.page.close()
      })
    }

    test(`${title} in a form is kept until the form is sent, under its name`, async () => {
      const card = await openCard(browser, formOf({ ...element, behaviors: callback('never') }, submit))

      await use(card)
      expect(await card.actions()).toEqual([])
      await card.page.getByRole('button', { name: 'Submit' }).click()

      expect(await card.actions()).toEqual([{ tag: 'button', timezone, name: 'send', form_value: { field: inForm } }])
      await card.page.close()
    })
  }

  test('a button sends its value and the time zone, and its name in a form alone', async () => {
    const button = { tag: 'button', name: 'plain', text: text('Go'), behaviors: callback({ key_1: 'value_1' }) }
    const card = await openCard(
      browser,
      cardOf(button, { tag: 'form', name: 'form', elements: [{ ...button, text: text('In') }, submit] }),
    )

    await card.page.getByRole('button', { name: 'Go' }).click()
    await card.page.getByRole('button', { name: 'In' }).click()

    const sent = { tag: 'button', timezone, value: { key_1: 'value_1' } }
    expect(await card.actions()).toEqual([sent, { ...sent, name: 'plain' }])
    expect(await card.held('path')).toBe('body.elements[1].elements[0]')
    await card.page.close()
  })

  test('a submitting button sends its value along with what is filled in', async () => {
    const card = await openCard(
      browser,
      formOf({ tag: 'input', name: 'why' }, { ...submit, behaviors: callback({ op: 'send' }) }),
    )

    await card.page.getByRole('button', { name: 'Submit' }).click()

    expect(await card.actions()).toEqual([
      { tag: 'button', timezone, name: 'send', value: { op: 'send' }, form_value: { why: '' } },
    ])
    await card.page.close()
  })

  test('the option of a menu is sent with the value of the menu', async () => {
    const card = await openCard(
      browser,
      cardOf({
        tag: 'overflow',
        options: [...options, { text: text('Third'), value: '3' }],
        behaviors: callback({ key_1: 'value_1' }),
      }),
    )

    await card.page.getByRole('button', { name: 'More' }).click()
    await card.page.getByRole('menuitem', { name: 'Third' }).click()

    expect(await card.actions()).toEqual([{ tag: 'overflow', value: { key_1: 'value_1' }, option: '3' }])
    await card.page.close()
  })

  test('a container is used by pointer and keyboard; what is in it comes first', async () => {
    const inner = { tag: 'button', text: text('Inner'), behaviors: callback('inner') }
    const card = await openCard(
      browser,
      cardOf({
        tag: 'interactive_container',
        behaviors: callback('outer'),
        elements: [{ tag: 'div', text: text('Around') }, inner],
      }),
    )

    await card.page.getByText('Around').click()
    await card.page.getByRole('button', { name: 'Inner', exact: true }).click()
    await card.page.locator('.lc-tap').press('Enter')

    const sent = (await card.actions()) as readonly { readonly value: unknown }[]
    expect(sent.map(({ value }) => value)).toEqual(['outer', 'inner', 'outer'])
    expect(sent[0]).toEqual({ tag: 'interactive_container', value: 'outer' })
    await card.page.close()
  })

  test('in JSON 1.0 a button without an address sends its value', async () => {
    const actions = [
      { tag: 'button', text: text('Send'), value: { a: 1 } },
      { tag: 'button', text: text('Open'), url: 'https://example.com/', value: { a: 2 } },
      { tag: 'select_static', placeholder: text('Pick'), options, value: { a: 3 } },
    ]
    const card = await openCard(browser, { elements: [{ tag: 'action', actions }] }, { opens: true })

    await card.page.getByRole('button', { name: 'Send' }).click()
    await card.page.getByRole('link', { name: 'Open' }).click()
    await card.page.getByRole('combobox').click()
    await card.page.getByRole('option', { name: 'First' }).click()

    expect(await card.actions()).toEqual([
      { tag: 'button', timezone, value: { a: 1 } },
      { tag: 'select_static', value: { a: 3 }, option: '1' },
    ])
    expect(await card.held('opened')).toEqual(['https://example.com/'])
    await card.page.close()
  })

  test('a moment has the offset that holds in its zone on its day', async () => {
    const picker = { tag: 'picker_datetime', placeholder: text('Moment'), behaviors: callback(1) }
    const card = await openCard(browser, cardOf(picker), { timeZone: 'America/New_York' })

    for (const moment of ['2025-01-15T12:00', '2025-07-15T12:00', '2025-03-09T01:59', '2025-03-09T03:00']) {
      await card.page.getByLabel('Moment').fill(moment)
      await card.page.getByLabel('Moment').press('Enter')
    }

    const sent = (await card.actions()) as readonly { readonly option: string }[]
    expect(sent.map(({ option }) => option)).toEqual([
      '2025-01-15 12:00 -0500',
      '2025-07-15 12:00 -0400',
      '2025-03-09 01:59 -0500',
      '2025-03-09 03:00 -0400',
    ])
    await card.page.close()
  })

  test('a day that is typed is sent when it is whole', async () => {
    const card = await openCard(
      browser,
      cardOf({ tag: 'date_picker', placeholder: text('Day'), behaviors: callback(1) }),
    )

    await card.page.getByLabel('Day').focus()
    await card.page.keyboard.type('06102025')
    expect(await card.actions()).toEqual([])
    await card.page.keyboard.press('Enter')

    expect(await card.actions()).toEqual([{ tag: 'date_picker', value: 1, timezone, option: '2025-06-10 +0800' }])
    await card.page.close()
  })
})
