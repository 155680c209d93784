/**
 * Where Lark is: `'feishu'` (open.feishu.cn, China), `'lark'` (open.larksuite.com, everywhere else),
 * or the address of something that speaks the same API: a gateway, or the emulator.
 */
export type Domain = 'feishu' | 'lark' | URL | `http://${string}` | `https://${string}`

const HOSTS = { feishu: 'feishu.cn', lark: 'larksuite.com' } as const

/** The address that API paths are under, with a slash at its end. */
export function apiBase(domain: Domain = 'feishu'): string {
  return domain === 'feishu' || domain === 'lark' ? `https://open.${HOSTS[domain]}/` : ownBase(domain)
}

/** The address of the pages that users see when they log in, with a slash at its end. */
export function accountsBase(domain: Domain = 'feishu'): string {
  return domain === 'feishu' || domain === 'lark' ? `https://accounts.${HOSTS[domain]}/` : ownBase(domain)
}

function ownBase(domain: URL | string): string {
  // Credentials in an address end up in logs.
  const [, origin, path] = /^(https?:\/\/[^/?#@\\\s]+)([^?#@\\\s]*)$/.exec(String(domain)) ?? []
  if (!origin) throw new TypeError('domain: expected feishu, lark or a URL')
  return `${origin}${path}/`.replace(/\/+$/, '/')
}
