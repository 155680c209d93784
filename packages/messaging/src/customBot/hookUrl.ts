const HOSTS = ['open.feishu.cn', 'open.larksuite.com']
const LOOPBACK = /^((.+\.)?localhost|127\.0\.0\.1|\[::1\])$/

/**
 * Checks the address of a custom bot. It is a secret: whoever knows it can write to the group, so no message repeats it.
 *
 * @throws {TypeError} for an address that can't be one
 */
export function hookUrl(url: string, host: string | undefined): string {
  const hosts = host === undefined ? HOSTS : [host]
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    throw new TypeError('url: expected the address of a custom bot, got something else')
  }
  const safe = parsed.protocol === 'https:' || (host !== undefined && LOOPBACK.test(parsed.hostname))
  if (!safe) throw new TypeError('url: expected https, got another scheme')
  if (!hosts.includes(parsed.host)) throw new TypeError(`url: expected one on ${hosts.join(' or ')}, got another host`)
  if (!/^\/open-apis\/bot\/v2\/hook\/[\w-]+$/.test(parsed.pathname)) {
    throw new TypeError('url: expected the path /open-apis/bot/v2/hook/…, got another one')
  }
  return parsed.href
}
