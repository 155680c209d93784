import { readFileSync } from 'node:fs'

/** The source of `packages/core/src/lanes/tierTable.ts`: a tier for each service, and the endpoints that differ from theirs. */
export function tierTable(): string {
  const rows = readFileSync(new URL('./rates.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => line.split('\t') as [tier: string, method: string, path: string])
  const services = Map.groupBy(rows, ([, , path]) => path.split('/').slice(0, 2).join('/'))
  const usual = new Map(
    [...services].map(([service, endpoints]) => [service, commonest(endpoints.map(([tier]) => tier))]),
  )
  const others = rows.filter(([tier, , path]) => tier !== usual.get(path.split('/').slice(0, 2).join('/')))
  return `// Made from tooling/codegen/lanes/rates.tsv by \`pnpm codegen:lanes\`; edit that, not this.

/** The tier that most endpoints of a service have. */
export const USUAL_TIERS: Record<string, number> = {
${[...usual].map(([service, tier]) => `  '${service}': ${tier},`).join('\n')}
}

/** The endpoints that have another one. */
export const OTHER_TIERS: Record<string, number> = {
${others.map(([tier, method, path]) => `  '${method} ${path}': ${tier},`).join('\n')}
}
`
}

function commonest(tiers: string[]): string {
  const counted = [...Map.groupBy(tiers, tier => tier)].toSorted(([, a], [, b]) => b.length - a.length)
  return counted[0]?.[0] ?? '4'
}
