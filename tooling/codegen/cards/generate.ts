// Writes packages/cards/src/lint/clients.ts from facts.json.
// Run: node tooling/codegen/cards/generate.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CardFacts } from './facts.ts'

export const facts = JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8')) as CardFacts

/** Where the generated table belongs. */
export const target: string = fileURLToPath(new URL('../../../packages/cards/src/lint/clients.ts', import.meta.url))

const name = (what: string): string => (/^\w+$/.test(what) ? what : `'${what}'`)

/** The source of the table. */
export function generate({ clients, v2Client }: CardFacts): string {
  const lines = Object.entries(clients).map(([what, needs]) => `  ${name(what)}: '${needs}',\n`)
  return `// Written by tooling/codegen/cards/generate.ts from the platform's documentation.
/** @internal The lowest client that shows JSON 2.0. */
export const V2_CLIENT = '${v2Client}'

/**
 * @internal The lowest client by \`tag\`, by \`tag.field\`, or by \`tag.field=value\`, where \`px\` is any length.
 * A second word is the value that needs no client, being what every client does.
 */
export const CLIENTS: { readonly [what: string]: string } = {
${lines.join('')}}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, generate(facts))
