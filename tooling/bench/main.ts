// `pnpm bench` runs all; `pnpm bench outcomes`, `cpu` or `client` one of them.
import { benchCpu } from './cpu.ts'
import { benchOutcomes } from './outcomes.ts'
import { benchSecondClient } from './secondClient.ts'

const benches: Record<string, () => Promise<void>> = {
  outcomes: benchOutcomes,
  client: benchSecondClient,
  cpu: benchCpu,
}
const names = process.argv.slice(2)
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  const bench = benches[name]
  if (!bench) throw new TypeError(`There is no bench "${name}": use ${Object.keys(benches).join(', ')}.`)
  await bench()
}
