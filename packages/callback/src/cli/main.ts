#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { run } from './run.ts'

process.exitCode = await run({
  args: process.argv.slice(2),
  env: process.env,
  read: path => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
  write: output => void process.stdout.write(output),
  now: Date.now,
})
