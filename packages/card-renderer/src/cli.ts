#!/usr/bin/env node
import { run } from './cli/run.ts'

const stop = new AbortController()
// A second Ctrl-C ends what does not end.
process.once('SIGINT', () => stop.abort())
process.once('SIGTERM', () => stop.abort())

process.exitCode = await run({
  args: process.argv.slice(2),
  env: process.env,
  write: text => void process.stdout.write(text),
  complain: text => void process.stderr.write(text),
  signal: stop.signal,
})
