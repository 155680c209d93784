import { run, startServer } from './child.ts'
import { scenarios } from './scenarios.ts'
import { printTable } from './table.ts'

/** Messages lost and doubled and tokens asked for, the official SDK beside ours. */
export async function benchOutcomes(): Promise<void> {
  const rows: string[][] = []
  for (const [name, { title }] of Object.entries(scenarios)) {
    const cells: string[] = []
    for (const who of ['official', 'ours']) {
      const server = await startServer(name)
      const { rejected, elapsedMs } = await run<{ rejected: number; elapsedMs: number }>('outcomeRun.ts', [
        name,
        who,
        server.url,
      ])
      const { lost, doubled, tokenRequests } = await server.report()
      server.close()
      cells.push(`${lost} / ${doubled} / ${rejected} / ${tokenRequests}`, `${elapsedMs}`)
    }
    rows.push([title, ...cells])
  }
  console.log('Lost / doubled / rejected / token requests')
  printTable(['scenario', 'official SDK', 'ms', '@lark-sdk', 'ms'], rows)
}
