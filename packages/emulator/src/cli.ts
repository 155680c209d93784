#!/usr/bin/env node
import { main } from './cli/main.ts'

try {
  await main(process.argv.slice(2), text => process.stdout.write(`${text}\n`))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
