// Preloaded before a snippet runs: Lark's hosts lead to an emulator in this process, and the usual values are at hand.
import { createClient } from '@lark-sdk/core'
import { createEmulator } from '@lark-sdk/emulator'

const HOSTS = /^https:\/\/(open|accounts|passport)\.(feishu\.cn|larksuite\.com)\//

const emulator = createEmulator()
const { appId, appSecret, verificationToken } = emulator.app
const encryptKey = emulator.app.encryptKey ?? ''
const outside = globalThis.fetch

globalThis.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input)
  return HOSTS.test(url) ? emulator.fetch(input, init) : outside(input, init)
}
Object.assign(process.env, {
  LARK_APP_ID: appId,
  LARK_APP_SECRET: appSecret,
  LARK_ENCRYPT_KEY: encryptKey,
  LARK_VERIFICATION_TOKEN: verificationToken,
})
Object.assign(globalThis, {
  client: createClient({ appId, appSecret }),
  appId,
  appSecret,
  encryptKey,
  verificationToken,
})
