import type { Policy } from './session.ts'
import { platformTimers } from './timers.ts'

/** What holds where nothing else was asked for. */
export const defaultPolicy: Policy = {
  retries: 2,
  timeoutMs: 30_000,
  uploadTimeoutMs: 120_000,
  totalTimeoutMs: 60_000,
  maxAnswerBytes: 10 * 1024 * 1024,
  timers: platformTimers,
}
