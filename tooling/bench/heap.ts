// `node tooling/bench/heap.ts [calls]`: the heap after each tenth of 100,000 calls.
import { run, startServer } from './child.ts'
import { printTable } from './table.ts'

const calls = process.argv[2] ?? '100000'
const server = await startServer('plain')
const samples = await run<{ calls: number; heapMb: number }[]>('heapRun.ts', [server.url, calls])
server.close()
printTable(
  ['calls', 'heap in MB'],
  samples.map(({ calls: made, heapMb }) => [String(made), heapMb.toFixed(2)]),
)
const grown = ((samples.at(-1)?.heapMb ?? 0) - (samples[1]?.heapMb ?? 0)) * 1024 * 1024
const between = (samples.at(-1)?.calls ?? 0) - (samples[1]?.calls ?? 0)
console.log(`${(grown / between).toFixed(2)} bytes a call after the first tenth`)
