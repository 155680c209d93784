// `node --conditions=@lark-sdk/source tooling/faults/runSoak.ts [seed]`
import { soak } from './soak.ts'

const seed = Number(process.argv[2] ?? Date.now() % 1e6)
const { failed, lost, doubled, stored, requests, tokenRequests, seconds } = await soak({
  sends: 5000,
  atOnce: 100,
  share: 0.1,
  seed,
})
const passed = failed.length === 0 && lost === 0 && doubled === 0 && stored === 5000
for (const error of failed.slice(0, 5)) console.log(error.message)
console.log(
  `5,000 sends, 100 at once, 16 faults at 10 % each, seed ${seed}: ${stored} stored, ${lost} lost, ${doubled} doubled, ` +
    `${failed.length} rejected; ${requests} requests, ${tokenRequests} for tokens, ${seconds.toFixed(1)} s`,
)
console.log(passed ? '1 passed, 0 failed' : '0 passed, 1 failed')
process.exitCode = passed ? 0 : 1
