import { sessionOver, word } from '../caller.ts'
import type { Answer, Call } from '../transport/call.ts'
import { send } from '../transport/send.ts'
import type { AppCredentials } from './types.ts'

/** How an endpoint wants the app's id and secret to be called. */
export const APP_FIELDS = ['app_id', 'app_secret'] as const
/** How the OAuth endpoints want them to be called. */
export const OAUTH_FIELDS = ['client_id', 'client_secret'] as const

export type CredentialFields = typeof APP_FIELDS | typeof OAUTH_FIELDS

/** Calls as the app itself: its id and secret go into the body, added by whoever holds them. */
export async function requestAsApp<Top = unknown>(
  caller: AppCredentials,
  call: Omit<Call, 'token'>,
  fields: CredentialFields = APP_FIELDS,
): Promise<Answer<undefined> & Top> {
  const { client, signal, timeoutMs, headers } = caller
  const whole = { ...call, signal, timeoutMs, headers }
  if (client) return client.requestAsApp<Top>(whole, fields)
  const answer = await send(sessionOver(caller), withCredentials(whole, fields, caller))
  return answer as Answer<undefined> & Top
}

/** The same call with the app's id and secret in it. */
export function withCredentials<C extends Omit<Call, 'token'>>(
  call: C,
  [idField, secretField]: CredentialFields,
  { appId, appSecret }: { appId: string; appSecret: string },
): C & Call {
  const pair = { [idField]: word('appId', appId), [secretField]: word('appSecret', appSecret) }
  return { ...call, token: 'none', body: { ...call.body, ...pair }, secrets: [...(call.secrets ?? []), appSecret] }
}
