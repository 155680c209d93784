import { createInterface } from 'node:readline/promises'
import type { Domain } from '@lark-sdk/core'
import type { Stage } from './stage.ts'
import type { Transcript } from './transcript.ts'

type Environment = Record<string, string | undefined>

/** The real platform: the colleague is a person, and is told what to do. */
export function realStage(environment: Environment, { tells }: Pick<Transcript, 'tells'>): Stage {
  const needed = (name: string): string => {
    const value = environment[name]
    if (!value) throw new Error(`${name} is not set, and the real platform needs it.`)
    return value
  }
  const email = needed('LARK_COLLEAGUE_EMAIL')
  const keys = createInterface({ input: process.stdin })
  return {
    title: `Approval bot and ${email}, on the real platform`,
    appId: needed('LARK_APP_ID'),
    appSecret: needed('LARK_APP_SECRET'),
    domain: (environment.LARK_DOMAIN ?? 'feishu') as Domain,
    encryptKey: needed('LARK_ENCRYPT_KEY'),
    verificationToken: needed('LARK_VERIFICATION_TOKEN'),
    port: Number(environment.PORT ?? 3000),
    patienceMs: 10 * 60_000,
    colleague: {
      name: email.split('@')[0] ?? email,
      email,
      async reads() {
        tells('you', 'read the card, then press Enter here')
        await keys.question('')
      },
      async writes() {
        tells('you', 'write something to the bot')
      },
      async clicks(_, button) {
        tells('you', `click [${button}] on the card`)
      },
    },
    async connect(url) {
      tells('you', `lead a public address to ${url}, enter it in the developer console (Events & callbacks),`)
      tells('you', 'subscribe to im.message.receive_v1 and card.action.trigger, then press Enter here')
      await keys.question('')
    },
    async close() {
      keys.close()
    },
  }
}
