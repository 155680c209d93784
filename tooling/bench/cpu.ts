import { run, startServer } from './child.ts'
import { subjects } from './subjects.ts'
import { median, printTable } from './table.ts'

type Spent = { atOnce: number; sequential: number }

/** Processor time a call, each subject in fresh processes, round by round so that noise falls on all alike. */
export async function benchCpu({ rounds = 3, calls = 4000, only = Object.keys(subjects) } = {}): Promise<void> {
  const spent = new Map<string, Spent[]>(only.map(name => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, all] of spent) {
      const server = await startServer('plain')
      all.push(await run<Spent>('cpuRun.ts', [name, server.url, String(calls)]))
      server.close()
    }
  }
  const of = (name: string, load: keyof Spent) => median((spent.get(name) ?? []).map(one => one[load]))
  const against = (name: string, other: string, load: keyof Spent) => (of(name, load) / of(other, load)).toFixed(2)
  console.log(`CPU a call in µs, median of ${rounds} fresh processes; Node ${process.versions.node}`)
  printTable(
    ['subject', '50 at once', '÷ official', '÷ fetch', 'one by one', '÷ official', '÷ fetch'],
    only.map(name => [
      name,
      ...(['atOnce', 'sequential'] as const).flatMap(load => [
        of(name, load).toFixed(0),
        against(name, 'official SDK', load),
        against(name, 'fetch', load),
      ]),
    ]),
  )
}
