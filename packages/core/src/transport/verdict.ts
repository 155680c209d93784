/** What an answer asks of us. */
export type Verdict = 'done' | 'rate-limit' | 'token' | 'server' | 'refused'

const CODES: [Verdict, number[]][] = [
  // Per API and per chat or user; 11247 is the day's cap of batch messages. 400 on older APIs, 429 on newer: the code decides.
  ['rate-limit', [99991400, 230020, 11232, 11233, 11247]],
  // The last four: a user token, as the login endpoints see it.
  ['token', [99991663, 99991664, 99991665, 99991668, 99991671, 99991677, 20005, 20006, 20013, 20014]],
  // The last two: a call with the same idempotency key is still on its way.
  ['server', [2200, 1500, 1642, 1663, 1668, 5000, 10101, 10105, 20050, 20072, 232096, 300120, 18121, 230049]],
]

/** Decides by the body's `code` first: the status differs between older and newer endpoints. */
export function verdictOf(status: number, code: number | undefined): Verdict {
  const known = code && CODES.find(([, codes]) => codes.includes(code))
  if (known) return known[0]
  if (code === 0 && status < 400) return 'done'
  return status === 429 ? 'rate-limit' : status >= 500 ? 'server' : 'refused'
}
