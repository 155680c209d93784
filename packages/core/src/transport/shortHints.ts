// What goes wrong first, for everyone. The whole table is in the subpath `hints`: small bundles don't carry it.
const HINTS: Record<number, string> = {
  10003: 'check appId, and which of Feishu and Lark it is on.',
  10014: 'check appSecret.',
  230002: 'add the bot to the group (Group settings > Bots), then call again.',
  230013: 'let the availability of the app cover this user.',
  99991663: 'get a new tenant token, or pass a client, which renews it.',
  99991668: 'refresh the user token, or let the user log in again.',
}

/** The fix for the codes that nearly everyone meets. */
export function shortHint(code: number): string | undefined {
  return HINTS[code]
}
