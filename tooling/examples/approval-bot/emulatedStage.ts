import { createEmulator, type Delivery } from '@lark-sdk/emulator'
import { describeContent } from './describeCall.ts'
import type { Stage } from './stage.ts'
import type { Transcript } from './transcript.ts'

/** A Lark of our own over real HTTP, with a colleague who does as she is told. */
export async function emulatedStage({ tells }: Pick<Transcript, 'tells'>): Promise<Stage> {
  const emulator = createEmulator({ appName: 'Approval bot' })
  const url = await emulator.listen()
  const { appId, appSecret, encryptKey = '', verificationToken } = emulator.app
  const ada = emulator.user('Ada')
  return {
    title: `Approval bot and ${ada.name}, on an emulated Lark at ${url}`,
    appId,
    appSecret,
    domain: new URL(url),
    encryptKey,
    verificationToken,
    port: 0,
    patienceMs: 10_000,
    colleague: {
      name: 'Ada',
      email: ada.email,
      async reads(messageId) {
        tells('Ada', 'reads the card')
        taken(await ada.reads(messageId))
      },
      async writes(text) {
        tells('Ada', `“${text}”`)
        taken((await ada.sends(text)).delivery)
      },
      async clicks(messageId, button) {
        tells('Ada', `clicks [${button}]`)
        const { code, toast } = await ada.clicks(messageId, button)
        if (code !== 0 || !toast) throw new Error(`The click came to nothing: Lark shows code ${code}`)
        tells('Ada', `sees “${toast.content}” pop up`)
      },
    },
    async connect(webhookUrl) {
      await emulator.setWebhook(webhookUrl)
    },
    mishaps: {
      async forgeClick(webhookUrl) {
        const body = JSON.stringify({ schema: '2.0', header: { event_type: 'card.action.trigger' }, event: {} })
        const { status } = await fetch(webhookUrl, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'X-Lark-Request-Timestamp': String(Math.floor(Date.now() / 1000)),
            'X-Lark-Request-Nonce': 'guess',
            'X-Lark-Signature': 'f'.repeat(64),
          },
          body,
        })
        return status
      },
      cutNextAnswer: () => emulator.fault({ path: '/open-apis/im/v1/messages', does: 'drop-after' }),
      chat: () =>
        emulator
          .sent()
          .map(({ msgType, content, recalled }) => (recalled ? '(taken back)' : describeContent(msgType, content))),
      countOf: text => emulator.sent().filter(({ content }) => content.text === text).length,
    },
    close: () => emulator.close(),
  }
}

/** @throws {Error} unless the bot acknowledged it */
function taken({ type, outcome, status }: Delivery): void {
  if (outcome !== 'ok') throw new Error(`The bot did not take ${type}: ${outcome}, HTTP ${status}`)
}
