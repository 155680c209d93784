import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderCard } from '../../src/index.ts'
import { callback, cardOf, formOf, hasChromium, note, openCard, openPage, startChromium, text } from './cardPage.ts'

const options = [
  { text: text('First'), value: '1' },
  { text: text('Second'), value: '2' },
]
const go = { tag: 'button', text: text('Go'), behaviors: callback({ op: 'go' }) }
const submit = { tag: 'button', name: 'send', text: text('Submit'), form_action_type: 'submit' }
const filled = formOf(
  { tag: 'input', name: 'why', placeholder: text('Why'), default_value: 'as it was' },
  { tag: 'input', name: 'same', default_value: 'untouched' },
  { tag: 'multi_select_static', name: 'tags', placeholder: text('Tags'), options, selected_values: ['1'] },
  { tag: 'picker_time', name: 'at', placeholder: text('At') },
  { tag: 'select_img', name: 'pic', options: [{ img_key: 'img_a', value: 'a' }] },
  { tag: 'checker', name: 'ok', text: text('Agree') },
  submit,
)

describe.skipIf(!hasChromium)(`the life of a mount${note}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startChromium()
  }, 30_000)
  afterAll(() => browser.close())

  test('a mount that is taken off leaves the cards as they are, and deaf', async () => {
    const card = await openCard(browser, cardOf(go, { tag: 'select_static', placeholder: text('Pick'), options }))
    await card.page.getByRole('combobox').click()

    await card.page.evaluate('test.unmount()')
    expect(await card.page.getByRole('listbox').count()).toBe(0)
    await card.page.getByRole('button', { name: 'Go' }).click()
    await card.page.getByRole('combobox').click()

    expect(await card.actions()).toEqual([])
    expect(await card.page.getByRole('listbox').count()).toBe(0)
    await card.page.close()
  })

  test('an answer that comes after is not shown', async () => {
    const card = await openCard(browser, cardOf(go))
    await card.set('hold', true)
    await card.page.getByRole('button', { name: 'Go' }).click()

    await card.page.evaluate('test.unmount()')
    await card.page.evaluate('test.release({ toast: { content: "hello" } })')

    await expect.poll(() => card.page.locator('[aria-busy]').count()).toBe(0)
    expect(await card.page.getByText('hello').count()).toBe(0)
    await card.page.close()
  })

  test('two mounts send once: on the same root, and one around the other', async () => {
    const card = await openCard(browser, cardOf(go))

    await card.page.evaluate('test.mount()')
    await card.page.getByRole('button', { name: 'Go' }).click()
    expect(await card.actions()).toHaveLength(1)

    await card.page.evaluate('test.mount({}, document.body)')
    await card.page.getByRole('button', { name: 'Go' }).click()
    expect(await card.actions()).toHaveLength(2)
    await card.page.close()
  })

  test('cards that come to the page later are live, and what is around cards is not ours', async () => {
    const card = await openPage(browser, '<div data-tag="button" data-calls><button>Not a card</button></div>')

    await card.page.getByRole('button', { name: 'Not a card' }).click()
    await card.page.evaluate(`test.root.insertAdjacentHTML('beforeend', ${JSON.stringify(renderCard(cardOf(go)))})`)
    await card.page.getByRole('button', { name: 'Go' }).click()

    expect(await card.actions()).toHaveLength(1)
    await card.page.close()
  })

  test('what is filled in is read, and fills in the same card again; what is untouched follows the card', async () => {
    const card = await openCard(browser, filled)
    await card.page.getByPlaceholder('Why').fill('else')
    await card.page.getByRole('combobox').click()
    await card.page.getByRole('option', { name: 'Second' }).click()
    await card.page.keyboard.press('Escape')
    await card.page.getByLabel('At').fill('10:30')
    await card.page.getByRole('radio').click()
    await card.page.getByText('Agree').click()

    const state = await card.page.evaluate('test.readState(test.root)')
    expect(state).toEqual({
      '0 body.elements[0].elements[0] input why': 'else',
      '0 body.elements[0].elements[2] multi_select_static tags': ['1', '2'],
      '0 body.elements[0].elements[3] picker_time at': '10:30',
      '0 body.elements[0].elements[4] select_img pic': 'a',
      '0 body.elements[0].elements[5] checker ok': true,
    })
    const again = await openCard(browser, filled, false)
    await again.page.evaluate(`test.mount({ state: ${JSON.stringify({ ...(state as object), '9 gone input': 'x' })} })`)
    expect(await again.page.evaluate('test.readState(test.root)')).toEqual(state)
    expect(await again.named('at').textContent()).toBe('10:30')
    expect(await again.page.getByRole('combobox').textContent()).toBe('FirstSecond')
    await again.page.getByRole('button', { name: 'Submit' }).click()

    const [sent] = (await again.actions()) as readonly { readonly form_value: unknown }[]
    expect(sent?.form_value).toEqual({
      why: 'else',
      same: 'untouched',
      tags: ['1', '2'],
      at: '10:30 +0800',
      pic: 'a',
      ok: true,
    })
    await Promise.all([card.page.close(), again.page.close()])
  })

  test('values of another kind than the field’s are not filled in', async () => {
    const card = await openCard(browser, filled)
    const before = await card.page.evaluate('document.querySelector("article").outerHTML')

    await card.page.evaluate(
      'test.restoreState(test.root, { "0 body.elements[0].elements[0] input why": true, "0 body.elements[0].elements[5] checker ok": "yes" })',
    )

    expect(await card.page.evaluate('document.querySelector("article").outerHTML')).toBe(before)
    expect(await card.page.getByRole('checkbox', { name: 'Agree' }).isChecked()).toBe(false)
    await card.page.close()
  })

  test('an option that the card no longer has leaves the field as the card says', async () => {
    const pick = (values: readonly string[], initial: string) =>
      formOf({
        tag: 'select_static',
        name: 'pick',
        placeholder: text('Pick'),
        options: values.map(value => ({ text: text(`Option ${value}`), value })),
        initial_option: initial,
      })
    const before = await openCard(browser, pick(['1', '2'], '1'))
    await before.page.getByRole('combobox').click()
    await before.page.getByRole('option', { name: 'Option 2' }).click()
    const state = JSON.stringify(await before.page.evaluate('test.readState(test.root)'))
    await before.page.close()
    const after = await openCard(browser, pick(['1', '3'], '1'))

    await after.page.evaluate(`test.restoreState(test.root, ${state})`)

    expect(state).toContain('"2"')
    expect(await after.page.getByRole('combobox').textContent()).toContain('Option 1')
    await after.page.close()
  })

  test('the pages of a table are turned', async () => {
    const rows = [1, 2, 3].map(number => ({ name: `row ${number}` }))
    const columns = [{ name: 'name', display_name: 'Name', data_type: 'text' }]
    const card = await openCard(browser, cardOf({ tag: 'table', page_size: 1, rows, columns }))
    const shown = async () =>
      (
        await card.page
          .getByText(/^row \d$/)
          .filter({ visible: true })
          .allTextContents()
      ).join()

    expect(await shown()).toBe('row 1')
    const next = card.page.locator('[data-lc-turn="1"]')
    await next.click()
    await next.click()
    expect(await shown()).toBe('row 3')
    expect(await next.isDisabled()).toBe(true)
    await card.page.locator('[data-lc-turn="-1"]').click()

    expect(await shown()).toBe('row 2')
    await card.page.close()
  })

  test('a page draws charts with what it has, again for a new card, and takes them off', async () => {
    const chart = (type: string) => ({ tag: 'chart', chart_spec: { type } })
    const card = await openCard(browser, cardOf(chart('bar'), go), { draws: true }, { colorScheme: 'dark' })
    expect(await card.held('charts')).toEqual([[{ type: 'bar' }, 'dark']])

    await card.set('next', renderCard(cardOf(chart('pie'))))
    await card.answers({ card: { type: 'raw', data: cardOf() } })
    await card.page.getByRole('button', { name: 'Go' }).click()
    await expect.poll(() => card.held('charts')).toEqual([[{ type: 'bar' }, 'dark'], 'off', [{ type: 'pie' }, 'light']])
    await card.page.evaluate('test.unmount()')

    expect(((await card.held('charts')) as unknown[]).at(-1)).toBe('off')
    await card.page.close()
  })

  test('an image is shown large, and a click closes it', async () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
    const picture = { tag: 'img', img_key: 'img_a', alt: text('A cat'), size: '40px 40px' }
    const card = await openCard(browser, cardOf(picture), {}, { imageUrl: () => pixel })
    const dialog = card.page.getByRole('dialog', { name: 'Preview' })

    await card.page.getByRole('img', { name: 'A cat' }).click()
    expect(await dialog.getByRole('img', { name: 'A cat' }).getAttribute('src')).toBe(pixel)
    await dialog.click()

    await dialog.waitFor({ state: 'detached' })
    await card.page.close()
  })

  test('without script a card shows everything and changes nothing', async () => {
    const card = await openCard(browser, filled, false)

    await card.page.getByRole('combobox').click()
    await card.page.getByRole('button', { name: 'Submit' }).click()

    expect(await card.page.getByRole('listbox').count()).toBe(0)
    expect(card.page.url()).toBe(card.url)
    await card.page.close()
  })
})
