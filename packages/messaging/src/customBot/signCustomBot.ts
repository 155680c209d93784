/**
 * Signs a message of a custom bot: HMAC-SHA256 of nothing, under the key `timestamp\nsecret`, in base64.
 *
 * @param timestamp - seconds since 1970, as a string; good for one hour
 * @example const sign = await signCustomBot('1599360473', env.LARK_SECRET ?? '')
 * @see https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
 */
export async function signCustomBot(timestamp: string, secret: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${timestamp}\n${secret}`)
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signature = await crypto.subtle.sign('HMAC', key, new Uint8Array())
  return btoa(String.fromCharCode(...new Uint8Array(signature)))
}
