// Child process: many calls of one client; the heap, collected, after each tenth of them.
import { ourClient } from './clients.ts'

const [url = '', count = ''] = process.argv.slice(2)
const calls = Number(count)
const send = ourClient(url)
const samples: { calls: number; heapMb: number }[] = []

function sample(made: number): void {
  globalThis.gc?.()
  samples.push({ calls: made, heapMb: process.memoryUsage().heapUsed / 1024 / 1024 })
}

sample(0)
for (let tenth = 1; tenth <= 10; tenth++) {
  let left = calls / 10
  const worker = async () => {
    while (left-- > 0) await send('{"text":"hi"}')
  }
  await Promise.all(Array.from({ length: 50 }, worker))
  sample((calls / 10) * tenth)
}
process.send?.(samples, () => process.exit())
