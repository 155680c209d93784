import { encryptCallback, eventFixture, signCallback } from '@lark-sdk/callback'

export const ENCRYPT_KEY = 'test key'
export const VERIFICATION_TOKEN = 'verification token'

export type Sample = { readonly body: string; readonly headers: Readonly<Record<string, string>> }

/** A signed, encrypted message event of about so many kilobytes, as text a person might have written. */
export async function makeSample(kilobytes: number, number: number): Promise<Sample> {
  // What the envelope itself takes is left out of the text.
  const text = 'The quick brown fox "jumps"\n'
    .repeat(Math.ceil(kilobytes * 36))
    .slice(0, Math.max(16, kilobytes * 1024 - 700))
  const message = { message_id: `om_${number}`, content: JSON.stringify({ text }) }
  const event = eventFixture(
    'im.message.receive_v1',
    { message },
    { event_id: `e${number}`, token: VERIFICATION_TOKEN },
  )
  const body = await encryptCallback(event, ENCRYPT_KEY)
  return { body, headers: await signCallback({ body, encryptKey: ENCRYPT_KEY }) }
}
