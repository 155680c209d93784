import { run } from './child.ts'
import { median, printTable } from './table.ts'

/** Time and heap of one more client, as a server with many tenants pays for each. */
export async function benchSecondClient({ rounds = 5 } = {}): Promise<void> {
  const rows: string[][] = []
  for (const who of ['official', 'ours']) {
    const runs: { us: number; bytes: number }[] = []
    for (let round = 0; round < rounds; round++) runs.push(await run('secondClientRun.ts', [who]))
    const us = median(runs.map(one => one.us))
    const bytes = median(runs.map(one => one.bytes))
    rows.push([who === 'ours' ? '@lark-sdk' : 'official SDK', us.toFixed(1), (bytes / 1024).toFixed(1)])
  }
  console.log(`One more client, median of ${rounds} fresh processes`)
  printTable(['client', 'µs', 'KB of heap'], rows)
}
