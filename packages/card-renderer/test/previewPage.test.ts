import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Preview, startPreview } from '../src/preview/startPreview.ts'
import { previewFolder } from './previewFolder.ts'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const hasChromium = existsSync(executablePath)
const note = hasChromium ? '' : ` (skipped: ${executablePath} is not there; apt-get install -y chromium)`
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const source = (
  title: string,
) => `import { button, card, defineCard, form, header, input, md, plainText, submit } from '@lark-sdk/cards'

export const leave = defineCard('leave', () =>
  card({
    header: header('${title}'),
    body: [
      form('request', [
        input('reason', { label: 'Reason' }),
        submit('send', 'Send'),
      ]),
      button(${JSON.stringify('x'.repeat(101))}, { callback: { op: 'later' } }),
    ],
  }),
)

export const handler = leave.on({
  actions: { later: () => ({ toast: 'It can wait.' }) },
  forms: {
    request: ({ values }) => ({
      toast: { type: 'success', content: 'Noted: ' + values.reason },
      card: card({ header: header('Sent'), body: [md\`Thank you.\`] }),
    }),
  },
})

export const texts = card({ body: [md\`Hello\`], header: { title: { ...plainText('Hello'), i18n_content: { en_us: 'Hello', zh_cn: 'Nihao' } } } })

export const written = [{ atMs: 0, text: 'It costs 10' }, { atMs: 300, text: '00 km' }]
`

describe.skipIf(!hasChromium)(`the preview's page, in Chromium${note}`, () => {
  let browser: Browser
  let context: BrowserContext
  let place: ReturnType<typeof previewFolder>
  let preview: Preview
  let page: Page
  let card: FrameLocator
  const crashes: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args })
  }, 30_000)
  afterAll(() => browser.close())

  beforeEach(async () => {
    place = previewFolder({ 'cards.ts': source('Leave') })
    preview = await startPreview({ path: place.path('cards.ts') })
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    page = await context.newPage()
    crashes.length = 0
    page.on('pageerror', error => crashes.push(error.message))
    page.on('console', message => message.type() === 'error' && crashes.push(message.text()))
    await page.goto(preview.url)
    card = page.frameLocator('.pane[data-scheme=light] iframe')
    await card.getByText('Leave').waitFor()
  })
  afterEach(async () => {
    await context.close()
    await preview.close()
    place.remove()
    expect(crashes).toEqual([])
  })

  const panel = () => page.getByRole('tabpanel')

  test('a finding leads to its component, and to the line that built it', async () => {
    await panel().getByText('longer than 100 characters').click()

    const chosen = card.locator('[data-preview-selected]')
    await chosen.waitFor()
    expect(await chosen.getAttribute('data-path')).toBe('body.elements[1]')
    await page.locator('.selection').getByText('cards.ts:11').waitFor()
  })

  test('a component that is clicked shows its path, its JSON and its line', async () => {
    await page.getByRole('button', { name: 'Inspect' }).click()
    await card.getByRole('button', { name: 'Send' }).click()

    const selection = page.locator('.selection')
    await selection.getByText('body.elements[0].elements[1]').waitFor()
    await selection.getByText('cards.ts:9').waitFor()
    expect(await selection.locator('.json').textContent()).toContain('"form_action_type": "submit"')
    expect(await page.getByRole('tab', { name: 'Callbacks' }).textContent()).toBe('Callbacks')
  })

  test('a form that is filled in shows its callback, and what the handler answers', async () => {
    await card.locator('[data-tag=input] input').fill('Spring')
    await card.getByRole('button', { name: 'Send' }).click()

    await card.getByText('Noted: Spring').waitFor()
    await card.getByText('Thank you.').waitFor()
    const log = panel().locator('.log-entry').first()
    expect(JSON.parse((await log.locator('.json').first().textContent()) ?? '')).toMatchObject({
      schema: '2.0',
      header: { event_type: 'card.action.trigger' },
      event: { action: { tag: 'button', name: 'send', form_value: { reason: 'Spring' } } },
    })
    await log.getByText('toast “Noted: Spring” + new card').waitFor()

    await page.getByRole('button', { name: 'Back to the card' }).click()
    await card.getByText('Leave').waitFor()
  })

  test('a card is looked at in both schemes, on a phone, and in other widths', async () => {
    const frame = page.locator('.pane[data-scheme=light] iframe')
    const width = async () => (await frame.boundingBox())?.width
    expect(await width()).toBe(606)
    await page.getByRole('radio', { name: '400' }).click()
    expect(await width()).toBe(406)
    await page.getByRole('radio', { name: 'Phone' }).click()
    await card.locator('.lark-card[data-device=phone]').waitFor()

    await page.getByRole('radio', { name: 'Both' }).click()
    await page
      .frameLocator('.pane[data-scheme=dark] iframe')
      .locator('.lark-card[data-scheme=dark]')
      .getByText('Leave')
      .waitFor()
    await page.getByRole('radio', { name: 'Dark' }).click()
    await frame.waitFor({ state: 'detached' })
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  })

  test('the file is edited, and what is filled in stays', async () => {
    await card.locator('[data-tag=input] input').fill('Spring')

    place.write('cards.ts', source('Time off'))

    await card.getByText('Time off').waitFor()
    expect(await card.locator('[data-tag=input] input').inputValue()).toBe('Spring')
  })

  test('an error in the file is shown over the card, and goes when it is mended', async () => {
    place.write('cards.ts', 'export const = 3')
    await page.getByRole('alert').getByText('SyntaxError').first().waitFor()
    expect(await card.getByText('Leave').isVisible()).toBe(true)
    await page.getByRole('tab', { name: 'Callbacks' }).click()
    await panel().getByText('nobody answers until it is mended').waitFor()
    expect(await panel().getByText('No handler').count()).toBe(0)

    place.write('cards.ts', source('Mended'))

    await card.getByText('Mended').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('another language is chosen, and texts that lack it are marked', async () => {
    await page.getByRole('button', { name: 'texts' }).click()
    await page.getByLabel('Language of the reader').selectOption('en_us')
    await card.locator('.lark-card').getByText('Hello').first().waitFor()
    await page.getByRole('button', { name: 'Untranslated' }).click()
    await card.locator('.preview-mark-missing').waitFor()
    await page.getByLabel('Language of the reader').selectOption('ja_jp')

    await card.locator('[data-missing-locale]').first().waitFor()
  })

  test('JSON, code and size are there, by keyboard', async () => {
    await page.getByRole('tab', { name: 'Diagnostics' }).focus()
    await page.keyboard.press('ArrowRight')
    await panel().getByText('"schema"').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await panel().getByText('defineCard').or(panel().getByText('card(')).first().waitFor()
    await page.keyboard.press('ArrowRight')
    await panel().getByText('of 30 KB').waitFor()
    expect(await panel().getByRole('meter').count()).toBe(5)
  })

  test('a stream without a text shows why, and no card', async () => {
    place.write('cards.ts', "export async function* broken() { throw new Error('no model') }")

    await page.getByRole('alert').getByText('Error: no model').first().waitFor()

    expect(await page.locator('.stream iframe').isVisible()).toBe(false)
    expect(await page.locator('.stream-log').isVisible()).toBe(false)
  })

  test('a template says how its card is named, until it is', async () => {
    const template = "export const asked = { type: 'template', data: { template_id: 'AAq1' } }"
    place.write('cards.ts', template)
    await page.getByText('export const templates = { "AAq1": card }').waitFor()

    place.write('cards.ts', `${template}; export const templates = { AAq1: { schema: '2.0', body: { elements: [] } } }`)

    await page.locator('.notes').getByText('of the stub table').waitFor()
  })

  test('a stream is replayed to its end, with its calls', async () => {
    await page.getByRole('button', { name: 'written' }).click()
    await page.locator('.stream-log tbody tr').first().waitFor()
    await page.getByLabel('Time').fill('1000')

    await page.frameLocator('.stream iframe').getByText('It costs 1000 km').waitFor()
    expect(await page.locator('.stream-log').textContent()).toContain('elements/stream_text/content')
  })
})
