// Serves the site. Without an app of yours (LARK_APP_ID, LARK_APP_SECRET), a Lark on this machine plays the platform.
import { serve } from '@hono/node-server'
import { createClient, memoryStore } from '@lark-sdk/core'
import { createEmulator } from '@lark-sdk/emulator'
import { createApp } from './app.ts'

const { LARK_APP_ID, LARK_APP_SECRET = '', LARK_DOMAIN, ORIGIN = 'http://localhost:3000' } = process.env
const redirectURI = `${ORIGIN}/callback`

async function emulated() {
  const emulator = createEmulator({ redirectUris: [redirectURI] })
  const domain = new URL(await emulator.listen())
  return { appId: emulator.app.appId, appSecret: emulator.app.appSecret, domain }
}

const real = {
  appId: LARK_APP_ID ?? '',
  appSecret: LARK_APP_SECRET,
  domain: LARK_DOMAIN === 'lark' ? 'lark' : 'feishu',
} as const

const client = createClient(LARK_APP_ID ? real : await emulated())
const app = createApp({ client, store: memoryStore(), origin: ORIGIN })
serve({ fetch: app.fetch, port: Number(new URL(ORIGIN).port || 3000) }, () => {
  console.log(
    `Open ${ORIGIN} and log in${LARK_APP_ID ? `; ${redirectURI} is one of the app's redirect URLs` : ' as anybody'}.`,
  )
})
