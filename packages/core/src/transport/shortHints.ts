// What goes wrong first, for everyone. The whole table is in the subpath `hints`: not every client has to carry it.
const HINTS: Record<number, string> = {
  10003: 'check appId, and which of Feishu and Lark it is on.',
  10014: 'check appSecret.',
  20037: 'let the user log in again: the refresh token has expired.',
  20064: 'let the user log in again: the refresh token was revoked.',
  20073: 'let the user log in again: the refresh token was used before, and each works once.',
  230002: 'add the bot to the group (Group settings > Bots), then call again.',
  230013: "let the availability of the app's published version cover this user.",
  230025: 'make the content shorter: 150 KB for text, 30 KB for post and card.',
  99991401: "add this machine's address to the app's IP allowlist, or turn the list off.",
  99991663: 'get a new tenant token, or pass a client, which renews it.',
  99991668: 'refresh the user token, or let the user log in again.',
  99991672: 'give the app the scope, then publish a version of it.',
  99991679: 'let the user authorise again, with the scope in the request.',
}

/** The fix for the codes that nearly everyone meets. */
export function shortHint(code: number): string | undefined {
  return HINTS[code]
}
