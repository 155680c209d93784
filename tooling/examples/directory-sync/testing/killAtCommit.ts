// Loaded before main.ts: ends the process, as an outage would, at a commit that KILL_AT tells: `before:7` or `after:7`.
import { DatabaseSync } from 'node:sqlite'

const [moment, at] = (process.env.KILL_AT ?? '').split(':')
const { exec } = DatabaseSync.prototype
let commits = 0

DatabaseSync.prototype.exec = function killable(sql: string): void {
  const isIt = sql === 'COMMIT' && ++commits === Number(at)
  if (isIt && moment === 'before') process.kill(process.pid, 'SIGKILL')
  exec.call(this, sql)
  if (isIt) process.kill(process.pid, 'SIGKILL')
}
