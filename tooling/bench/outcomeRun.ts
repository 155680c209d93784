// Child process: one client in one scenario. Sends to the parent how many calls it had to give up.
import { officialClient, ourClient } from './clients.ts'
import { contentOf, scenarios } from './scenarios.ts'

const [name = '', who, url = ''] = process.argv.slice(2)
const scenario = scenarios[name]
if (!scenario) throw new TypeError(`There is no scenario "${name}".`)
const send = who === 'official' ? officialClient(url) : ourClient(url)
const { messages, atOnce, callAgain } = scenario
const waiting = Array.from({ length: messages }, (_, n) => contentOf(n)).values()
let rejected = 0

async function sendOn(): Promise<void> {
  for (const content of waiting) {
    try {
      await send(content).catch(error => {
        if (!callAgain) throw error
        return send(content)
      })
    } catch {
      rejected++
    }
  }
}
const startedMs = performance.now()
await Promise.all(Array.from({ length: atOnce }, sendOn))
const elapsedMs = Math.round(performance.now() - startedMs)
process.send?.({ rejected, elapsedMs }, () => process.exit())
