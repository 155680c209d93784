import { createClient, request } from '@lark-sdk/core'
import { undiciFetch } from '@lark-sdk/core/undici'
import * as official from '@larksuiteoapi/node-sdk'

/** Sends one text message; rejects unless Lark said yes. */
export type Send = (content: string) => Promise<void>

const credentials = { appId: 'cli_bench', appSecret: 'app-secret' }
const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} }

/** A client of the official SDK. */
export function officialClient(url: string): Send {
  const client = new official.Client({ ...credentials, domain: url, logger: silent })
  return async content => {
    const data = { receive_id: 'oc_1', msg_type: 'text', content }
    const { code } = await client.im.message.create({ params: { receive_id_type: 'chat_id' }, data })
    // It resolves whatever the code is.
    if (code !== 0) throw new Error(`refused: ${code}`)
  }
}

/** A client of ours. */
export function ourClient(url: string, transport?: 'undici'): Send {
  const fast = transport && { fetch: undiciFetch() }
  const client = createClient({ ...credentials, domain: new URL(url), ...fast })
  return async content => {
    const query = { receive_id_type: 'chat_id' }
    const body = { receive_id: 'oc_1', msg_type: 'text', content }
    await request({ client }, { method: 'POST', path: 'im/v1/messages', query, body, idempotencyKey: 'uuid' })
  }
}
