/** Where a browser goes after its log-in: a page of this site and of no other, whatever the link asked for. */
export function nextOf(asked: string | undefined, origin: string): string {
  const home = new URL('/', origin)
  const next = URL.canParse(asked ?? '', home) ? new URL(asked ?? '', home) : home
  // Whole, since a path alone may begin with two slashes and name another site.
  return next.origin === home.origin && /^https?:$/.test(next.protocol) ? next.href : home.href
}
