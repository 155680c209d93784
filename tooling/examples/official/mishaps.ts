import { createClient } from '@lark-sdk/core'
import { createEmulator, type Emulator } from '@lark-sdk/emulator'
import { sendMessage } from '@lark-sdk/messaging'
import { Client } from '@larksuiteoapi/node-sdk'

/** Sends a text to Ada. */
type Send = (text: string) => Promise<unknown>

const say = () => {}
const silent = { error: say, warn: say, info: say, debug: say, trace: say }

/** Two ways to send the same text, each as its documentation shows it. */
export const ways: Record<'official' | 'ours', (emulator: Emulator) => Send> = {
  official({ app: { appId, appSecret }, url }) {
    const client = new Client({ appId, appSecret, domain: url, logger: silent })
    return text =>
      client.im.message.create({
        params: { receive_id_type: 'email' },
        data: { receive_id: 'ada@acme.example', msg_type: 'text', content: JSON.stringify({ text }) },
      })
  },
  ours({ app: { appId, appSecret }, url }) {
    const client = createClient({ appId, appSecret, domain: new URL(url) })
    return text => sendMessage({ client, email: 'ada@acme.example', content: text })
  },
}

/** What goes wrong, and what becomes of the message. */
export interface Mishap {
  title: string
  play(emulator: Emulator, send: Send): Promise<string>
}

const SEND = '/open-apis/im/v1/messages'
const TOKEN = '/open-apis/auth/v3/tenant_access_token/internal'

async function outcome(emulator: Emulator, text: string, sending: Promise<unknown>): Promise<string> {
  const error = await sending.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  const copies = emulator.sent().filter(({ content }) => content.text === text).length
  return `${error === undefined ? 'resolves' : 'rejects'}, stored ${copies === 1 ? 'once' : `${copies} times`}`
}

export const mishaps: Mishap[] = [
  {
    title: 'the connection breaks after Lark took the message',
    play(emulator, send) {
      emulator.fault({ path: SEND, does: 'drop-after' })
      return outcome(emulator, 'one', send('one'))
    },
  },
  {
    title: 'the connection breaks before Lark took it',
    play(emulator, send) {
      emulator.fault({ path: SEND, does: 'drop' })
      return outcome(emulator, 'one', send('one'))
    },
  },
  {
    title: 'Lark asks to wait a second (429, code 99991400)',
    play(emulator, send) {
      emulator.fault({ path: SEND, status: 429, code: 99991400, headers: { 'x-ogw-ratelimit-reset': '1' } })
      return outcome(emulator, 'one', send('one'))
    },
  },
  {
    title: 'the token is revoked before its time',
    async play(emulator, send) {
      await send('before')
      emulator.revokeTokens()
      return outcome(emulator, 'one', send('one'))
    },
  },
  {
    title: '20 sends begin at once in a new process',
    async play(emulator, send) {
      await Promise.allSettled(Array.from({ length: 20 }, (_, index) => send(String(index))))
      const fetched = emulator.calls().filter(({ path }) => path === TOKEN).length
      return `${fetched} token ${fetched === 1 ? 'fetch' : 'fetches'}, ${emulator.sent().length} stored`
    },
  },
]

let apps = 0

/** Plays one mishap in a company of its own. */
export async function playMishap(mishap: Mishap, way: keyof typeof ways): Promise<string> {
  apps += 1
  // The official SDK keeps one token an app id for the whole process.
  const emulator = createEmulator({ appId: `cli_${apps.toString(16).padStart(16, '0')}` })
  await emulator.listen()
  try {
    return await mishap.play(emulator, ways[way](emulator))
  } finally {
    await emulator.close()
  }
}
