import { createEmulator, type Emulator } from '@lark-sdk/emulator'
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

const value = { op: 'it' }
const behaviors = callback(value)
const options = [
  { text: text('First'), value: '1' },
  { text: text('Second'), value: '2' },
]
/** The emulator's people are in this zone. It sends the zone with everything; the platform's samples have it with these. */
const timeZone = 'Europe/Berlin'
const ZONED = ['button', 'date_picker', 'picker_time', 'picker_datetime']

async function choose({ page }: CardPage, box: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: box }).click()
  await page.getByRole('option', { name: option }).click()
  await page.keyboard.press('Escape')
}

const press = (name: string) => (card: CardPage) => card.page.getByRole('button', { name }).click()

const whole = formOf(
  { tag: 'input', name: 'why', placeholder: text('Why') },
  { tag: 'select_static', name: 'kind', placeholder: text('Kind'), options },
  { tag: 'multi_select_static', name: 'tags', placeholder: text('Tags'), options },
  { tag: 'select_person', name: 'who', placeholder: text('Who'), options: [{ value: 'ou_1' }, { value: 'ou_2' }] },
  { tag: 'date_picker', name: 'day', placeholder: text('Day') },
  { tag: 'picker_time', name: 'at', placeholder: text('At') },
  { tag: 'picker_datetime', name: 'moment', placeholder: text('Moment') },
  { tag: 'checker', name: 'ok', text: text('Agree') },
  {
    tag: 'column_set',
    columns: [
      {
        tag: 'column',
        elements: [{ tag: 'button', name: 'send', text: text('Submit'), form_action_type: 'submit', behaviors }],
      },
    ],
  },
)

/** The same card, used by hand in a browser, and by one of the emulator's people who says what was entered. */
const cases: readonly {
  readonly title: string
  readonly card: { readonly [field: string]: unknown }
  readonly use: (card: CardPage) => Promise<unknown>
  readonly matcher: string
  readonly input?: Parameters<ReturnType<Emulator['user']>['clicks']>[2]
}[] = [
  {
    title: 'a button',
    card: cardOf({ tag: 'button', text: text('Go'), behaviors }),
    use: press('Go'),
    matcher: 'Go',
  },
  {
    title: 'a button of JSON 1.0',
    card: { elements: [{ tag: 'action', actions: [{ tag: 'button', text: text('Go'), value }] }] },
    use: press('Go'),
    matcher: 'Go',
  },
  {
    title: 'a select of JSON 1.0',
    card: {
      elements: [{ tag: 'action', actions: [{ tag: 'select_static', placeholder: text('Pick'), options, value }] }],
    },
    use: card => choose(card, 'Pick', 'Second'),
    matcher: 'Pick',
    input: { option: '2' },
  },
  {
    title: 'an input',
    card: cardOf({ tag: 'input', placeholder: text('Why'), behaviors }),
    async use({ page }) {
      await page.getByPlaceholder('Why').fill('ill')
      await page.keyboard.press('Enter')
    },
    matcher: 'Why',
    input: { inputValue: 'ill' },
  },
  {
    title: 'a menu',
    card: cardOf({ tag: 'overflow', options, behaviors }),
    async use({ page }) {
      await page.getByRole('button', { name: 'More' }).click()
      await page.getByRole('menuitem', { name: 'First' }).click()
    },
    matcher: 'it',
    input: { option: '1' },
  },
  {
    title: 'a person’s select',
    card: cardOf({ tag: 'select_person', placeholder: text('Who'), options: [{ value: 'ou_1' }], behaviors }),
    use: card => choose(card, 'Who', 'ou_1'),
    matcher: 'Who',
    input: { option: 'ou_1' },
  },
  {
    title: 'a day',
    card: cardOf({ tag: 'date_picker', placeholder: text('Day'), behaviors }),
    use: ({ page }) => page.getByLabel('Day').fill('2025-06-10'),
    matcher: 'Day',
    input: { option: '2025-06-10 +0200' },
  },
  {
    title: 'a moment',
    card: cardOf({ tag: 'picker_datetime', placeholder: text('Moment'), behaviors }),
    async use({ page }) {
      await page.getByLabel('Moment').fill('2025-12-10T05:05')
      await page.keyboard.press('Enter')
    },
    matcher: 'Moment',
    input: { option: '2025-12-10 05:05 +0100' },
  },
  {
    title: 'a checker',
    card: cardOf({ tag: 'checker', text: text('Agree'), behaviors }),
    use: ({ page }) => page.getByText('Agree').click(),
    matcher: 'Agree',
    input: { checked: true },
  },
  {
    title: 'a container',
    card: cardOf({ tag: 'interactive_container', behaviors, elements: [{ tag: 'markdown', content: 'Tap me' }] }),
    use: ({ page }) => page.getByText('Tap me').click(),
    matcher: 'it',
  },
  {
    title: 'a form left empty',
    card: formOf(
      { tag: 'input', name: 'why' },
      { tag: 'button', name: 'send', text: text('Submit'), form_action_type: 'submit' },
    ),
    use: press('Submit'),
    matcher: 'send',
    input: { formValue: { why: '' } },
  },
  {
    title: 'a form of every kind of field',
    card: whole,
    async use(card) {
      await card.page.getByPlaceholder('Why').fill('ill')
      await choose(card, 'Kind', 'First')
      await choose(card, 'Tags', 'Second')
      await choose(card, 'Who', 'ou_2')
      await card.page.getByLabel('Day').fill('2025-01-10')
      await card.page.getByLabel('Moment').fill('2025-07-10T23:59')
      await card.page.getByText('Agree').click()
      await press('Submit')(card)
    },
    matcher: 'send',
    input: {
      formValue: {
        why: 'ill',
        kind: '1',
        tags: ['2'],
        who: 'ou_2',
        day: '2025-01-10 +0100',
        at: '',
        moment: '2025-07-10 23:59 +0200',
        ok: true,
      },
    },
  },
]

describe.skipIf(!hasChromium)(`a click in the page and a click in the emulator${note}`, () => {
  let browser: Browser
  let delivered: { readonly [key: string]: unknown }[]
  let emulator: Emulator
  let openId: string
  let token: string

  beforeAll(async () => {
    browser = await startChromium()
    emulator = createEmulator({
      encryptKey: null,
      webhookUrl: async request => {
        const body = (await request.json()) as { challenge?: string; event?: { action?: { [key: string]: unknown } } }
        if (body.event?.action) delivered.push(body.event.action)
        return Response.json(body.challenge ? { challenge: body.challenge } : {})
      },
    })
    const { appId: app_id, appSecret: app_secret } = emulator.app
    const { tenant_access_token } = await post('auth/v3/tenant_access_token/internal', { app_id, app_secret })
    token = String(tenant_access_token)
    openId = emulator.user('Ada').openId
  }, 30_000)
  afterAll(async () => {
    await browser.close()
    await emulator.close()
  })

  async function post(path: string, body: unknown): Promise<{ [key: string]: unknown }> {
    const response = await emulator.fetch(`https://open.feishu.cn/open-apis/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
    return (await response.json()) as { [key: string]: unknown }
  }

  for (const { title, card, use, matcher, input } of cases) {
    test(`send the same: ${title}`, async () => {
      delivered = []
      const content = JSON.stringify(card)
      const sent = await post('im/v1/messages?receive_id_type=open_id', {
        receive_id: openId,
        msg_type: 'interactive',
        content,
      })
      const { message_id: messageId } = sent.data as { message_id: string }
      await emulator.user('Ada').clicks(messageId, matcher, input)
      const opened = await openCard(browser, card, { timeZone })
      await use(opened)

      const { timezone, ...action } = delivered[0] ?? {}
      const zoned = ZONED.includes(String(action.tag))
      expect(await opened.actions()).toEqual([{ ...action, ...(zoned && { timezone }) }])
      await opened.page.close()
    })
  }
})
