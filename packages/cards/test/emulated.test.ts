// What `lint` says and what the emulator does, which is written from the documentation on its own.
import { createClient, type LarkApiError, request } from '@lark-sdk/core'
import { createEmulator } from '@lark-sdk/emulator'
import { expect, test } from 'vitest'
import { lint } from '../src/lint.ts'
import { cardsV1, fixtures } from './fixtures/fixtures.ts'
import { ERRORS, WARNINGS } from './judgedCards.ts'
import { randomCard } from './randomCard.ts'

const emulator = createEmulator({ encryptKey: null })
const { appId, appSecret } = emulator.app
const client = createClient({ appId, appSecret, fetch: emulator.fetch })
const receive_id = emulator.user('Ada').openId

/** Sends a card; `sent`, or how that is refused. */
async function send(card: object): Promise<string> {
  const body = { receive_id, msg_type: 'interactive', content: JSON.stringify(card) }
  const call = { method: 'POST', path: 'im/v1/messages', query: { receive_id_type: 'open_id' }, body } as const
  return request({ client }, call).then(
    () => 'sent',
    ({ code, msg }: LarkApiError) => (code === 230099 ? msg : String(code)),
  )
}

const examples = fixtures.filter(({ kind, json }) => kind === 'example' && json.event === undefined)

test.each(examples.map(({ name, json }) => [name, json] as const))('%s is sent', async (_, json) => {
  expect(await send(json)).toBe('sent')
})

test.each(cardsV1.map(({ name, card }) => [name, card] as const))('%s is sent in JSON 1.0', async (_, card) => {
  expect(await send(card)).toBe('sent')
})

// The emulator keeps to the range of a column's own page, lint warns of it as it does for the pages that disagree.
const STRICTER = ['a negative padding']

test.each(WARNINGS)('%s: %s is sent', async (_, what, __, card) => {
  if (STRICTER.includes(what)) expect(await send(card)).toContain('ErrCode: 200621')
  else expect(await send(card)).toBe('sent')
})

/** Errors of lint that no page calls a reason to refuse, or that do not reach the platform as they are. */
const SENT: { readonly [what: string]: string } = {
  'no schema': 'a card in JSON 1.0, where a body is a field that is ignored',
  'a choice that is not offered': 'only people must be among the options, and that is said of what the client shows',
  'a person chosen who is not offered':
    'only people must be among the options, and that is said of what the client shows',
  'two images of one value': 'values are unique in menus; of images, the page does not say so',
  'a function in a chart': 'JSON leaves it out',
  'a number that is none': 'JSON makes it null, which is an empty cell',
}
/** The code inside of the refusal; all others do not parse, 200621. */
const CODES: { readonly [rule: string]: string } = {
  size: '230025',
  'unknown-tag': '200861',
  'duplicate-element-id': '300301',
  'update-multi': '300302',
  'audio-forward': '300220',
  'name-missing': '200530',
  count: '11310',
  tables: '11310',
  'markdown-tables': '11310',
  'table-cell': '200914',
}
const CODES_OF_ONE: { readonly [what: string]: string } = {
  'a key without a column': '200915',
  'a row that is a list': '200914',
}

test.each(ERRORS)('%s: %s is refused, or has a reason to be sent', async (rule, what, _, card) => {
  const said = await send(card)
  if (SENT[what] !== undefined) {
    expect(said).toBe('sent')
    return
  }
  expect(/ErrCode: (\d+)/.exec(said)?.[1] ?? said).toBe(CODES_OF_ONE[what] ?? CODES[rule] ?? '200621')
  // A message that is too large says no place; what audio must not have is a setting.
  if (rule === 'size' || rule === 'audio-forward') return
  const place = lint(card).find(({ level }) => level === 'error')?.errPath
  expect(`${/ErrPath: (.*);$/.exec(said)?.[1]} -> `).toContain(`${place} -> `)
})

test('whatever the builders make is sent', async () => {
  for (let seed = 1; seed <= 300; seed++) expect(await send(randomCard(seed)), `seed ${seed}`).toBe('sent')
})
