// What goes wrong first, for everyone. The whole table is in the subpath `hints`, so that small bundles don't carry it.
const HINTS: Record<number, string> = {
  10003: 'check appId: no app of this id is on this domain (Feishu and Lark are two).',
  10014: 'check appSecret, and that it belongs to this appId.',
  20037: 'the user has to log in again: the refresh token has expired.',
  20064: 'the user has to log in again: the refresh token was revoked.',
  20073: 'the user has to log in again: the refresh token was used before; each works once.',
  230001: 'check the receiver, msg_type and content against each other.',
  230002: 'add the bot to the group (Group settings > Bots), then call again.',
  230013: 'publish a version of the app whose availability covers this user, or ask them to start the chat.',
  230025: 'make the content shorter: 150 KB for text, 30 KB for post and card.',
  99991401: "add this machine's address to the app's IP allowlist, or turn the list off.",
  99991661: 'pass a token.',
  99991663: 'the tenant token is invalid or expired: get a new one, or pass a client, which does it by itself.',
  99991668: 'the user token is invalid or expired: refresh it, or let the user log in again.',
  99991672: 'give the app the scope, then publish a version of it.',
  99991679: 'let the user authorise again, with the scope in the request.',
}

/** The fix for the codes that nearly everyone meets. */
export function shortHint(code: number): string | undefined {
  return HINTS[code]
}
