import { type AnyCaller, bareSession } from './caller.ts'
import type { Answer, Call, CallOptions } from './transport/call.ts'
import { send } from './transport/send.ts'

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
  const { client, signal, timeoutMs, headers } = caller
  const whole: Call & CallOptions = { ...call, signal, timeoutMs, headers }
  const session = bareSession(caller, call.token)
  return session ? send(session, whole) : client?.request(whole)
}
