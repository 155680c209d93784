import { button, card, markdown } from '@lark-sdk/cards'
import { getUserId } from '@lark-sdk/contacts'
import { createClient, isLarkApiError } from '@lark-sdk/core'
import { sendCardMessage, sendMessage } from '@lark-sdk/messaging'
import { expect, test } from 'vitest'
import { EMAIL, LARK_APP_ID, LARK_APP_SECRET, LARK_URL } from '../place.ts'

const app = { appId: LARK_APP_ID, appSecret: LARK_APP_SECRET, domain: new URL(LARK_URL) }
const client = createClient(app)

test('a colleague is found and gets a message', async () => {
  const { data: found } = await getUserId({ client, email: EMAIL })
  const { data: sent } = await sendMessage({ client, email: EMAIL, content: 'héllo 你好 🙂' })

  expect(JSON.stringify(found)).toContain('ou_')
  expect(sent.message_id).toMatch(/^om_/)
})

test('a card is built and sent', async () => {
  const made = card({ header: 'Deploy', body: [markdown('Ship it?'), button('Ship', { callback: { op: 'ship' } })] })

  const { data } = await sendCardMessage({ client, email: EMAIL, card: made })

  expect(made.schema).toBe('2.0')
  expect(data.message_id).toMatch(/^om_/)
})

test('a refusal is an error that says what happened', async () => {
  const refused = await sendMessage({ client, chatId: 'oc_nobody', content: 'Hi' }).catch((error: unknown) => error)

  expect(isLarkApiError(refused)).toBe(true)
})

test('fifty calls at once share one token', async () => {
  const paths: string[] = []
  const client = createClient({ ...app, onRequest: ({ path }) => void paths.push(path) })
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => sendMessage({ client, email: EMAIL, content: `No. ${index}` })),
  )

  expect(new Set(answers.map(({ data }) => data.message_id)).size).toBe(50)
  expect(paths.filter(path => path.includes('tenant_access_token'))).toHaveLength(1)
})
