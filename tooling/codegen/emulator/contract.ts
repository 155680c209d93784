// Writes packages/emulator/src/contract/endpoints.ts from a folder of endpoint facts.
// Run: node tooling/codegen/emulator/contract.ts CATALOG_DIR && biome check --write packages/emulator/src/contract
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { contractOf, type Endpoint, pageOf } from './contractOf.ts'
import { served } from './served.ts'

const directory = process.argv[2]
if (!directory) throw new TypeError('The folder with endpoints.json is missing: contract.ts CATALOG_DIR')
const endpoints = JSON.parse(readFileSync(join(directory, 'endpoints.json'), 'utf8')) as Endpoint[]

const lines = served.map(key => `  '${key}': ${JSON.stringify(contractOf(pageOf(key, endpoints)))},`)

const target = resolve(import.meta.dirname, '../../../packages/emulator/src/contract/endpoints.ts')
writeFileSync(
  target,
  [
    '// Written by tooling/codegen/emulator/contract.ts.',
    "import type { EndpointContract } from './types.ts'",
    '',
    '/** What the platform documents for each endpoint served here. */',
    'export const endpoints: Record<string, EndpointContract> = {',
    ...lines,
    '}',
    '',
  ].join('\n'),
)

const emojis = JSON.parse(readFileSync(join(directory, 'emoji-types.json'), 'utf8')) as string[]
writeFileSync(
  resolve(import.meta.dirname, '../../../packages/emulator/src/contract/emojiTypes.ts'),
  [
    '// Written by tooling/codegen/emulator/contract.ts.',
    '/** What a reaction can be. */',
    `export const emojiTypes: ReadonlySet<string> = new Set('${emojis.join(' ')}'.split(' '))`,
    '',
  ].join('\n'),
)
