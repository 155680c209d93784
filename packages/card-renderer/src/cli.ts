#!/usr/bin/env node
import { tooOld } from './cli/tooOld.ts'

const refusal = tooOld(process.version)
if (refusal === undefined) {
  const stop = new AbortController()
  // A second Ctrl-C ends what does not end.
  process.once('SIGINT', () => stop.abort())
  process.once('SIGTERM', () => stop.abort())

  // Not before the version is known: an older Node can't read all of it.
  const { run } = await import('./cli/run.ts')
  process.exitCode = await run({
    args: process.argv.slice(2),
    env: process.env,
    write: text => void process.stdout.write(text),
    complain: text => void process.stderr.write(text),
    signal: stop.signal,
  })
} else {
  process.stderr.write(`${refusal}\n`)
  process.exitCode = 1
}
