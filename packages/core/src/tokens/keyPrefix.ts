import { apiBase, type Domain } from '../domain.ts'

/** How all keys of one app on one platform begin. Encoded, so that no two apps, addresses or names run into each other. */
export function keyPrefix(domain: Domain | undefined, appId: string): string {
  const { host, pathname } = new URL(apiBase(domain))
  return `lark:${encodeURIComponent(host + pathname.slice(0, -1))}:${encodeURIComponent(appId)}`
}
