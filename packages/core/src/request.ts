import { type AnyCaller, bareSession } from './caller.ts'
import type { Answer, Call, CallOptions } from './transport/call.ts'
import { send } from './transport/send.ts'

const CALLERS = ['tenantAccessToken', 'userAccessToken', 'appAccessToken', 'instance', 'domain'] as const

/**
 * Makes one call for a function of an endpoint: over the caller's client, or with its bare token.
 *
 * @returns Lark's answer, as it was sent. `Top` names what an endpoint sends beside `data`.
 * @throws {LarkApiError} when Lark refuses, whatever the HTTP status
 * @throws {LarkNetworkError} when no answer came
 */
export async function request(caller: AnyCaller, call: Call & { as: 'response' }): Promise<Response>
export async function request<Data = unknown, Top = unknown>(caller: AnyCaller, call: Call): Promise<Answer<Data> & Top>
export async function request(caller: AnyCaller, call: Call): Promise<unknown> {
  const { client, signal, timeoutMs, headers, ...bare } = caller
  const options: CallOptions = { signal, timeoutMs, headers }
  if (!client) return send(bareSession(bare, call.token !== 'none'), call, options)
  const other = CALLERS.find(name => bare[name] !== undefined)
  if (other) throw new TypeError(`expected one caller, got client and ${other}`)
  return client.request({ ...call, ...options })
}
