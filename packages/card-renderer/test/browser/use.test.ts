import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderCard } from '../../src/index.ts'
import { callback, cardOf, formOf, hasChromium, note, openCard, openPage, startChromium, text } from './cardPage.ts'

const options = [
  { text: text('First'), value: '1' },
  { text: text('Second'), value: '2' },
  { text: text('Third'), value: '3' },
]
const submit = { tag: 'button', name: 'send', text: text('Submit'), form_action_type: 'submit' }
const go = { tag: 'button', text: text('Go'), behaviors: callback({ op: 'go' }) }

describe.skipIf(!hasChromium)(`a mounted card${note}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startChromium()
  }, 30_000)
  afterAll(() => browser.close())

  describe('forms', () => {
    test('what is required and empty holds the form back and is told at the field, until it is filled in', async () => {
      const card = await openCard(
        browser,
        formOf(
          { tag: 'input', name: 'why', placeholder: text('Why'), required: true },
          { tag: 'select_static', name: 'kind', placeholder: text('Kind'), options, required: true },
          { tag: 'input', name: 'off', required: true, disabled: true },
          submit,
        ),
      )
      const send = card.page.getByRole('button', { name: 'Submit' })
      const alerts = card.page.getByRole('alert')

      await send.click()
      expect(await alerts.allTextContents()).toEqual(['This field is required', 'This field is required'])
      expect(await card.page.getByPlaceholder('Why').evaluate(field => field === document.activeElement)).toBe(true)

      await card.page.getByPlaceholder('Why').fill('ill')
      expect(await alerts.count()).toBe(1)
      await send.click()
      expect(await card.actions()).toEqual([])

      await card.page.getByRole('combobox').click()
      await card.page.getByRole('option', { name: 'Second' }).click()
      await send.click()
      const [sent] = (await card.actions()) as readonly { readonly form_value: unknown }[]
      expect(sent?.form_value).toEqual({ why: 'ill', kind: '2', off: '' })
      expect(await alerts.count()).toBe(0)
      await card.page.close()
    })

    test('a resetting button brings back what the card said, and sends nothing', async () => {
      const card = await openCard(
        browser,
        formOf(
          { tag: 'input', name: 'why', placeholder: text('Why'), default_value: 'because' },
          { tag: 'select_static', name: 'kind', placeholder: text('Kind'), options, initial_option: '1' },
          { tag: 'date_picker', name: 'day', placeholder: text('Day'), initial_date: '2024-01-01' },
          { tag: 'checker', name: 'ok', text: text('Agree'), checked: true },
          submit,
          { tag: 'button', name: 'reset', text: text('Reset'), form_action_type: 'reset' },
        ),
      )
      await card.page.getByPlaceholder('Why').fill('else')
      await card.page.getByRole('combobox').click()
      await card.page.getByRole('option', { name: 'Third' }).click()
      await card.page.getByLabel('Day').fill('2030-12-31')
      await card.page.getByText('Agree').click()

      await card.page.getByRole('button', { name: 'Reset' }).click()
      expect(await card.actions()).toEqual([])
      expect(await card.named('day').textContent()).toBe('2024-01-01')
      await card.page.getByRole('button', { name: 'Submit' }).click()

      const [sent] = (await card.actions()) as readonly { readonly form_value: unknown }[]
      expect(sent?.form_value).toEqual({ why: 'because', kind: '1', day: '2024-01-01 +0800', ok: true })
      await card.page.close()
    })

    test('no more characters go into an input than it takes', async () => {
      const card = await openCard(browser, formOf({ tag: 'input', name: 'why', max_length: 3 }, submit))

      await card.page.getByRole('textbox').pressSequentially('abcdef')
      await card.page.getByRole('button', { name: 'Submit' }).click()

      const [sent] = (await card.actions()) as readonly { readonly form_value: unknown }[]
      expect(sent?.form_value).toEqual({ why: 'abc' })
      await card.page.close()
    })

    test('Enter in a form neither sends it nor leaves the page; an eye shows what a password hides', async () => {
      const card = await openCard(
        browser,
        formOf({ tag: 'input', name: 'pw', input_type: 'password', placeholder: text('Password') }, submit),
      )
      const field = card.page.getByPlaceholder('Password')

      await field.fill('secret')
      await field.press('Enter')
      await card.page.getByRole('button', { name: 'Show or hide' }).click()

      expect(await field.getAttribute('type')).toBe('text')
      expect(await card.actions()).toEqual([])
      expect(card.page.url()).toBe(card.url)
      await card.page.close()
    })
  })

  describe('confirmations', () => {
    const confirm = { title: text('Sure?'), text: text('<b>No way back</b>') }

    test('nothing is sent before the person confirms; Escape and Cancel are a no', async () => {
      const card = await openCard(browser, cardOf({ ...go, confirm }))
      const button = card.page.getByRole('button', { name: 'Go' })
      const dialog = card.page.getByRole('dialog', { name: 'Sure?' })

      await button.click()
      expect(await dialog.textContent()).toContain('<b>No way back</b>')
      await card.page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      await button.click()
      await dialog.getByRole('button', { name: 'Cancel' }).click()
      await dialog.waitFor({ state: 'detached' })
      expect(await card.actions()).toEqual([])

      await button.click()
      await dialog.getByRole('button', { name: 'Confirm' }).click()
      await dialog.waitFor({ state: 'detached' })
      await expect.poll(card.actions).toHaveLength(1)
      await card.page.close()
    })

    test('a no brings back what was chosen before', async () => {
      const behaviors = callback(1)
      const card = await openCard(
        browser,
        cardOf(
          {
            tag: 'select_static',
            name: 'pick',
            placeholder: text('Pick'),
            options,
            initial_option: '1',
            behaviors,
            confirm,
          },
          { tag: 'checker', text: text('Agree'), behaviors, confirm },
        ),
      )

      await card.page.getByRole('combobox').click()
      await card.page.getByRole('option', { name: 'Third' }).click()
      await card.page.getByRole('button', { name: 'Cancel' }).click()
      await card.page.getByText('Agree').click()
      await card.page.getByRole('button', { name: 'Cancel' }).click()

      await expect.poll(() => card.page.getByRole('checkbox').isChecked()).toBe(false)
      expect(await card.named('pick').getByRole('combobox').textContent()).toBe('First')
      expect(await card.actions()).toEqual([])
      await card.page.close()
    })
  })

  describe('answers', () => {
    test('a toast is shown in the reader’s language and goes by itself', async () => {
      const card = await openCard(browser, cardOf(go), { stops: true })
      await card.answers({ toast: { type: 'success', content: '好', i18n: { en_us: '<i>Done</i>' } } })

      await card.page.getByRole('button', { name: 'Go' }).click()

      const toast = card.page.getByRole('status')
      expect(await toast.textContent()).toBe('<i>Done</i>')
      await card.page.clock.fastForward(3001)
      await toast.waitFor({ state: 'detached' })
      await card.page.close()
    })

    test('another card takes the place of this one, alone, and is live; the keyboard stays where it was', async () => {
      const second = cardOf({ ...go, text: text('Again') })
      const card = await openPage(
        browser,
        renderCard(cardOf(go)) + renderCard(cardOf({ ...go, text: text('Neighbour') })),
      )
      await card.set('next', renderCard(second))
      await card.answers({ card: { type: 'raw', data: second }, toast: { content: 'Changed' } })

      await card.page.getByRole('button', { name: 'Go' }).press('Enter')
      await card.page.getByRole('status').getByText('Changed').waitFor()
      const again = card.page.getByRole('button', { name: 'Again' })
      expect(await again.evaluate(button => button === document.activeElement)).toBe(true)
      await again.click()

      expect(await card.actions()).toHaveLength(2)
      expect(await card.held('cards')).toEqual([second, second])
      expect(await card.page.getByRole('button', { name: 'Neighbour' }).count()).toBe(1)
      await card.page.close()
    })

    test('what a card asks is not asked any more when another card takes its place', async () => {
      const confirm = { title: text('Sure?'), text: text('It is final.') }
      const card = await openCard(browser, cardOf(go, { ...go, text: text('Ask'), confirm }))
      await card.set('next', renderCard(cardOf({ ...go, text: text('Second') })))
      await card.set('hold', true)
      await card.page.getByRole('button', { name: 'Go' }).click()
      await card.page.getByRole('button', { name: 'Ask' }).click()
      await card.page.evaluate('test.dialog = document.querySelector("dialog")')
      await card.page.evaluate(
        'void (test.closed = new Promise(done => test.dialog.addEventListener("close", () => done("closed"))))',
      )

      await card.page.evaluate(`test.release({ card: { type: 'raw', data: ${JSON.stringify(cardOf())} } })`)

      await card.page.getByRole('button', { name: 'Second' }).waitFor()
      expect(await card.page.evaluate('test.closed')).toBe('closed')
      expect(await card.page.evaluate('test.dialog.open')).toBe(false)
      expect(await card.actions()).toHaveLength(1)
      await card.page.close()
    })

    test('a template is drawn as one', async () => {
      const template = { type: 'template', data: { template_id: 'AAq', template_variable: { a: 1 } } }
      const card = await openCard(browser, cardOf(go))
      await card.set('next', renderCard(cardOf({ ...go, text: text('From a template') })))
      await card.answers({ card: template })

      await card.page.getByRole('button', { name: 'Go' }).click()

      await card.page.getByRole('button', { name: 'From a template' }).waitFor()
      expect(await card.held('cards')).toEqual([template])
      await card.page.close()
    })

    const refused: readonly (readonly [name: string, answer: unknown, code: number, why?: string])[] = [
      ['no JSON object', 'fine', 200672, 'expected an object, got string'],
      [
        'a toast of an unknown kind',
        { toast: { type: 'loud', content: 'x' } },
        200672,
        'info, success, error, warning',
      ],
      ['a card without its wrapping', { card: { elements: [] } }, 200673, "{ type: 'raw', data }"],
      ['a card of another kind', { card: { type: 'html', data: {} } }, 200673, "{ type: 'raw', data }"],
      ['a card of JSON 1.0', { card: { type: 'raw', data: { elements: [] } } }, 200830, "schema: '2.0'"],
      ['what an emulator says of it', { code: 200340 }, 200340],
    ]
    for (const [name, answer, code, why] of refused) {
      test(`${name} is answered with the platform's ${code}`, async () => {
        const card = await openCard(browser, cardOf(go))
        await card.answers(answer)

        await card.page.getByRole('button', { name: 'Go' }).click()

        expect(await card.page.getByRole('alert').textContent()).toContain(`(code: ${code})`)
        expect(card.reported()).toEqual(why === undefined ? [] : [expect.stringContaining(why)])
        await card.page.close()
      })
    }

    test('a handler that throws is shown with its code, or as a refusal', async () => {
      const card = await openCard(browser, cardOf(go))
      await card.set('error', {})
      await card.page.getByRole('button', { name: 'Go' }).click()
      await card.page.getByRole('alert').getByText('(code: 200671)').waitFor()
      await card.set('error', { code: 200342 })
      await card.page.getByRole('button', { name: 'Go' }).click()

      await card.page.getByRole('alert').getByText('(code: 200342)').waitFor()
      expect(card.reported()).toEqual(['no', 'no'])
      await card.page.close()
    })

    test('after 3 s the platform gives up; what comes later changes nothing', async () => {
      const card = await openCard(browser, cardOf(go), { stops: true })
      await card.set('hold', true)
      const button = card.page.getByRole('button', { name: 'Go' })

      await button.click()
      expect(await card.page.locator('[aria-busy=true]').count()).toBe(1)
      await card.page.clock.fastForward(2999)
      expect(await card.page.getByRole('alert').count()).toBe(0)
      await card.page.clock.fastForward(2)
      await card.page.getByRole('alert').getByText('(code: 200341)').waitFor()
      await card.page.evaluate('test.release({ toast: { content: "too slow" } })')

      expect(await card.page.getByText('too slow').count()).toBe(0)
      expect(await card.page.locator('[aria-busy=true]').count()).toBe(0)
      await card.page.close()
    })

    test('a second click while the app thinks is not sent', async () => {
      const card = await openCard(browser, cardOf(go, { ...go, text: text('Other') }))
      await card.set('hold', true)

      await card.page.getByRole('button', { name: 'Go' }).dblclick()
      await card.page.getByRole('button', { name: 'Other' }).click()
      expect(await card.actions()).toHaveLength(2)
      await card.page.evaluate('test.release()')
      await expect.poll(() => card.page.locator('[aria-busy=true]').count()).toBe(1)
      await card.page.getByRole('button', { name: 'Other' }).click()

      expect(await card.actions()).toHaveLength(3)
      await card.page.close()
    })
  })

  describe('links', () => {
    test('one behaviour calls the app, the other opens the address of the reader’s client', async () => {
      const behaviors = [
        ...callback(1),
        { type: 'open_url', default_url: 'https://example.com/', pc_url: 'https://pc.example.com/' },
      ]
      const card = await openCard(browser, cardOf({ ...go, behaviors }), { opens: true })

      await card.page.getByRole('button', { name: 'Go' }).click()

      expect(await card.held('opened')).toEqual(['https://pc.example.com/'])
      expect(await card.actions()).toHaveLength(1)
      await card.page.close()
    })

    test('without a page’s own way an address opens in a window that can’t reach back', async () => {
      const behaviors = [...callback(1), { type: 'open_url', default_url: 'https://example.com/' }]
      const card = await openCard(
        browser,
        cardOf({ ...go, behaviors }, { ...go, text: text('Link'), behaviors: behaviors.slice(1) }),
      )

      for (const target of [
        card.page.getByRole('button', { name: 'Go' }),
        card.page.getByRole('link', { name: 'Link' }),
      ]) {
        const [opened] = await Promise.all([card.page.context().waitForEvent('page'), target.click()])
        await opened.waitForLoadState()
        expect(opened.url()).toBe('https://example.com/')
        expect(await opened.evaluate('window.opener')).toBeNull()
        await opened.close()
      }
      await card.page.close()
    })

    test('what a client should not do is said', async () => {
      const behaviors = [
        { type: 'open_url', default_url: 'https://example.com/', pc_url: 'lark://msgcard/unsupported_action' },
      ]
      const card = await openCard(browser, cardOf({ ...go, behaviors }), { opens: true })

      await card.page.getByRole('button', { name: 'Go' }).click()

      expect(await card.page.getByRole('status').textContent()).toBe('This client does not support the action')
      expect(await card.held('opened')).toEqual([])
      await card.page.close()
    })

    test('an address that runs a script is none', async () => {
      const behaviors = [{ type: 'open_url', default_url: 'javascript:alert(1)' }]
      const card = await openCard(
        browser,
        cardOf({ ...go, behaviors }, { tag: 'overflow', options: [{ text: text('Bad'), url: 'javascript:alert(1)' }] }),
        { opens: true },
      )

      await card.page.getByRole('button', { name: 'Go' }).click()
      await card.page.getByRole('button', { name: 'More' }).click()
      await card.page.getByRole('menuitem', { name: 'Bad' }).click()

      expect(await card.held('opened')).toEqual([])
      expect(await card.page.content()).not.toContain('javascript:alert')
      await card.page.close()
    })

    test('a button in a column that is a link is a button, and the rest of the column a link', async () => {
      const columns = [
        {
          tag: 'column',
          width: 'weighted',
          action: { multi_url: { url: 'https://example.com/column' } },
          elements: [go, { tag: 'div', text: text('Around') }],
        },
      ]
      const card = await openCard(browser, cardOf({ tag: 'column_set', columns }), { opens: true })

      await card.page.getByRole('button', { name: 'Go' }).click()
      expect(await card.held('opened')).toEqual([])
      const around = await card.page.getByText('Around').boundingBox()
      await card.page.mouse.click((around?.x ?? 0) + 5, (around?.y ?? 0) + 5)

      expect(await card.actions()).toHaveLength(1)
      expect(await card.held('opened')).toEqual(['https://example.com/column'])
      await card.page.close()
    })

    test('what people use in a card that is a link lies above the link', async () => {
      const behaviors = callback(1)
      const elements = [
        { tag: 'date_picker', placeholder: text('Day'), behaviors },
        { tag: 'checker', text: text('Agree'), behaviors },
        { tag: 'select_static', placeholder: text('Pick'), options, behaviors },
        { tag: 'interactive_container', behaviors, elements: [{ tag: 'div', text: text('Tap') }] },
        { tag: 'div', text: text('Only words') },
      ]
      const card = await openCard(
        browser,
        { ...cardOf(...elements), card_link: { url: 'https://example.com/card' } },
        { opens: true },
      )
      const click = async (words: string) => {
        const at = await card.page.getByText(words).boundingBox()
        await card.page.mouse.click((at?.x ?? 0) + 4, (at?.y ?? 0) + 4)
      }

      await click('Day')
      await card.page.keyboard.press('Escape')
      await click('Agree')
      await click('Pick')
      await card.page.getByRole('option', { name: 'First' }).click()
      await click('Tap')
      expect(await card.held('opened')).toEqual([])
      await click('Only words')

      const sent = (await card.actions()) as readonly { readonly tag: string }[]
      expect(sent.map(({ tag }) => tag)).toEqual(['checker', 'select_static', 'interactive_container'])
      expect(await card.held('opened')).toEqual(['https://example.com/card'])
      const boxes = await Promise.all(['.lc-picker', '.lc-moment'].map(part => card.page.locator(part).boundingBox()))
      expect(Math.abs((boxes[0]?.width ?? 0) - (boxes[1]?.width ?? 9))).toBeLessThan(3)
      await card.page.close()
    })

    test('the address in a menu opens and calls nobody', async () => {
      const menu = {
        tag: 'overflow',
        options: [{ text: text('Open'), value: 'o', multi_url: { url: 'https://example.com/' } }],
        behaviors: callback(1),
      }
      const card = await openCard(browser, cardOf(menu), { opens: true })

      await card.page.getByRole('button', { name: 'More' }).click()
      await card.page.getByRole('menuitem', { name: 'Open' }).click()

      expect(await card.held('opened')).toEqual(['https://example.com/'])
      expect(await card.actions()).toEqual([])
      await card.page.close()
    })
  })

  describe('hints', () => {
    test('are shown under the pointer and on focus, and go with them', async () => {
      const card = await openCard(browser, cardOf({ ...go, hover_tips: text('<b>Careful</b>') }))
      const tip = card.page.getByRole('tooltip')

      await card.page.getByRole('button', { name: 'Go' }).hover()
      expect(await tip.textContent()).toBe('<b>Careful</b>')
      await card.page.locator('#outside').hover()
      expect(await tip.count()).toBe(0)
      await card.page.getByRole('button', { name: 'Go' }).focus()
      expect(await tip.count()).toBe(1)
      await card.page.keyboard.press('Escape')
      expect(await tip.count()).toBe(0)
      await card.page.close()
    })
  })

  describe('what is disabled', () => {
    test('does nothing, and says why', async () => {
      const off = { disabled: true, disabled_tips: text('Too late'), behaviors: callback(1) }
      const container = { tag: 'interactive_container', behaviors: callback('outer'), elements: [{ ...go, ...off }] }
      const card = await openCard(
        browser,
        cardOf(
          container,
          { tag: 'select_static', placeholder: text('Pick'), options, ...off },
          { tag: 'checker', text: text('Agree'), ...off },
          {
            tag: 'select_img',
            options: [{ img_key: 'img_a', value: 'a', disabled: true, disabled_tips: text('Gone') }],
            behaviors: callback(1),
          },
        ),
      )

      await card.page.locator('.lc-btn').click({ force: true })
      expect(await card.page.getByRole('tooltip').textContent()).toBe('Too late')
      await card.page.getByRole('combobox').click({ force: true })
      await card.page.getByText('Agree').click({ force: true })
      await card.page.getByRole('radio').click({ force: true })

      expect(await card.page.getByRole('tooltip').allInnerTexts()).toEqual(['Gone'])
      expect(await card.page.getByRole('listbox').count()).toBe(0)
      expect(await card.actions()).toEqual([])
      await card.page.close()
    })
  })

  describe('the keyboard', () => {
    test('opens a list, walks it, finds by letter, chooses, and closes without choosing', async () => {
      const card = await openCard(
        browser,
        cardOf({ tag: 'select_static', placeholder: text('Pick'), options, behaviors: callback(1) }),
      )
      const box = card.page.getByRole('combobox')
      const key = (name: string) => card.page.keyboard.press(name)
      const at = () => card.page.locator('.lc-active').textContent()

      await box.focus()
      await key('ArrowDown')
      await key('ArrowDown')
      await key('ArrowDown')
      expect(await at()).toBe('Second')
      await key('t')
      expect(await at()).toBe('Third')
      await key('ArrowDown')
      expect(await at()).toBe('First')
      await key('End')
      expect(await box.getAttribute('aria-activedescendant')).toBe(
        await card.page.locator('.lc-active').getAttribute('id'),
      )
      await key('Escape')
      expect(await box.getAttribute('aria-expanded')).toBe('false')
      expect(await card.actions()).toEqual([])

      await key('Enter')
      await key('Home')
      await key('Enter')
      expect(await card.actions()).toEqual([{ tag: 'select_static', value: 1, option: '1' }])
      expect(await box.evaluate(element => element === document.activeElement)).toBe(true)
      await card.page.close()
    })

    test('a list lies where there is room, and is never longer than the page', async () => {
      const many = Array.from({ length: 12 }, (_, index) => ({ text: text(`Option ${index}`), value: `${index}` }))
      const select = { tag: 'select_static', placeholder: text('Pick'), options: many }
      const card = await openCard(browser, cardOf({ tag: 'div', text: text('Words') }, select))
      const boxes = async (height: number) => {
        await card.page.setViewportSize({ width: 400, height })
        await card.page.getByRole('combobox').click()
        const list = await card.page.getByRole('listbox').boundingBox()
        const box = await card.page.getByRole('combobox').boundingBox()
        await card.page.keyboard.press('Escape')
        return { list: list ?? { y: 0, height: 0, x: 0, width: 0 }, box: box ?? { y: 0, height: 0 } }
      }

      const tall = await boxes(600)
      expect(tall.list.y).toBeGreaterThanOrEqual(tall.box.y + tall.box.height)
      for (const height of [240, 130]) {
        const { list } = await boxes(height)
        expect(list.y).toBeGreaterThanOrEqual(0)
        expect(list.y + list.height).toBeLessThanOrEqual(height)
        expect(list.height).toBeGreaterThanOrEqual(95)
      }
      await card.page.close()
    })

    test('a click elsewhere closes a list, inside the card or outside', async () => {
      const card = await openCard(
        browser,
        cardOf({ tag: 'select_static', placeholder: text('Pick'), options }, { tag: 'div', text: text('Words') }),
      )
      const list = card.page.getByRole('listbox')

      await card.page.getByRole('combobox').click()
      await card.page.locator('#outside').click()
      expect(await list.count()).toBe(0)
      await card.page.getByRole('combobox').click()
      expect(await list.count()).toBe(1)
      await card.page.getByRole('combobox').click()
      expect(await list.count()).toBe(0)
      await card.page.close()
    })
  })
})
