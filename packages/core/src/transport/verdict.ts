/** What an answer asks of us. */
export type Verdict = 'done' | 'wait' | 'token' | 'server' | 'refused'

// Rates, per API and per chat or user; 11247 is the day's cap of batch messages. 400 on older APIs, 429 on newer: the code decides.
const WAIT = new Set([99991400, 230020, 11232, 11233, 11247])
// A call with the same uuid is still on its way.
const IN_FLIGHT = new Set([18121, 230049])
const TOKEN = new Set([99991663, 99991664, 99991665, 99991668, 99991671, 99991677, 20005, 20006, 20013, 20014])
const SERVER = new Set([2200, 1500, 1642, 1663, 1668, 5000, 10101, 10105, 20050, 20072, 232096, 300120])

/** Decides by the body's `code` first: the status differs between older and newer endpoints. */
export function verdictOf(status: number, code: number | undefined): Verdict {
  if (code !== undefined) {
    if (WAIT.has(code)) return 'wait'
    if (TOKEN.has(code)) return 'token'
    if (SERVER.has(code) || IN_FLIGHT.has(code)) return 'server'
    if (code === 0 && status < 400) return 'done'
  }
  if (status === 429) return 'wait'
  return status >= 500 ? 'server' : 'refused'
}
