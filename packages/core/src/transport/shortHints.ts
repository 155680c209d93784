// What goes wrong first, for everyone. The whole table is in the subpath `hints`: small bundles don't carry it.
const HINTS: Record<number, string> = {
  10014: 'check appSecret.',
  230002: 'add the bot to the group (Group settings > Bots), then call again.',
  99991663: 'get a new token, or pass a client, which renews it.',
}

/** The fix for the codes that nearly everyone meets. */
export function shortHint(code: number): string | undefined {
  return HINTS[code]
}
